// SPDX-License-Identifier: Apache-2.0
#include "pages/TrayIcon.h"

#include "pages/MainWindow.h"
#include "pages/PlainToolTip.h"
#include "setup/Preferences.h"

#include <QApplication>
#include <QEvent>

namespace postseal {

TrayIcon::TrayIcon(MainWindow &window,
                   Lookout &lookout,
                   const Preferences &preferences,
                   QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_lookout(lookout)
    , m_preferences(preferences)
    , m_icon(QApplication::windowIcon())
{
    connect(m_menu.addAction(tr("Open Postseal", "@action")),
            &QAction::triggered,
            &window,
            &MainWindow::comeToFront);
    connect(m_menu.addAction(tr("Check all domains", "@action")),
            &QAction::triggered,
            &lookout,
            &Lookout::checkAll);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit", "@action")), &QAction::triggered, this, [this] {
        // Leaving for good: the window must not stay then.
        m_window.setStaysWhenClosed(false);
        m_window.close();
        QCoreApplication::exit();
    });
    // Nor when the person signs out.
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] {
        m_window.setStaysWhenClosed(false);
    });
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon,
            &QSystemTrayIcon::activated,
            &window,
            [&window](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    window.comeToFront();
            });
    qApp->installEventFilter(this);
    connect(&lookout.book(), &DomainBook::changed, this, &TrayIcon::describe);
    update();
}

void TrayIcon::update()
{
    const bool stays = m_preferences.staysInTray() && QSystemTrayIcon::isSystemTrayAvailable();
    m_icon.setVisible(stays);
    m_window.setStaysWhenClosed(stays);
    QApplication::setQuitOnLastWindowClosed(!stays);
    describe();
}

void TrayIcon::describe()
{
    const int wants = m_lookout.wanting();
    m_icon.setToolTip(plainToolTip(
        wants > 0 ? tr("Postseal: %n domain(s) need something from you", "@info:tooltip", wants)
                  : tr("Postseal: nothing needs you", "@info:tooltip")));
}

/// The system's own "Quit" closes the windows first, and one that stays would refuse it.
bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit)
        m_window.setStaysWhenClosed(false);
    return QObject::eventFilter(watched, event);
}

} // namespace postseal
