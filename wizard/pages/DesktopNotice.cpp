// SPDX-License-Identifier: Apache-2.0
#include "pages/DesktopNotice.h"

#include "wording/ConcernText.h"

#include <QApplication>
#include <QSystemTrayIcon>

#ifdef POSTSEAL_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 4;

#ifdef POSTSEAL_DBUS
// https://specifications.freedesktop.org/notification-spec/
const QString service = u"org.freedesktop.Notifications"_s;
const QString objectPath = u"/org/freedesktop/Notifications"_s;

/// The body may be read as markup, and names of reporters are written by strangers.
QString withoutMarkup(QString text)
{
    return text.remove(u'<').remove(u'>').remove(u'&');
}
#endif

} // namespace

DesktopNotice::DesktopNotice(QObject *parent)
    : QObject(parent)
{
#ifdef POSTSEAL_DBUS
    QDBusConnection::sessionBus().connect(
        service, objectPath, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    QDBusConnection::sessionBus().connect(
        service, objectPath, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
#endif
}

void DesktopNotice::tell(const QList<DomainNews> &news)
{
    if (news.isEmpty())
        return;
    m_news = news;
    const QString title = news.size() == 1
        ? news.first().name.toDisplay()
        : tr("%n domain(s) need something from you", "@title", int(news.size()));
    QStringList lines;
    for (const DomainNews &each : news) {
        if (lines.size() == mostLines)
            break;
        const QString what = concernSummary(each.concerns);
        lines.append(news.size() == 1 ? what : each.name.toDisplay() + u": "_s + what);
    }
    const QString text = lines.join(u'\n');
    if (!tellByDBus(title, text))
        tellByTray(title, text);
}

void DesktopNotice::tellByTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return Q_EMIT failed(m_news);
    if (!m_given && !m_own) {
        m_own = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_own->show();
        connect(m_own, &QSystemTrayIcon::activated, this, &DesktopNotice::activated);
    }
    QSystemTrayIcon *icon = m_given ? m_given : m_own;
    connect(icon,
            &QSystemTrayIcon::messageClicked,
            this,
            &DesktopNotice::activated,
            Qt::UniqueConnection);
    icon->showMessage(title, text, QSystemTrayIcon::Warning);
    Q_EMIT told();
}

#ifdef POSTSEAL_DBUS

bool DesktopNotice::tellByDBus(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage call = QDBusMessage::createMethodCall(service, objectPath, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    call << QGuiApplication::applicationName() << 0U << QGuiApplication::desktopFileName() << title
         << withoutMarkup(text) << QStringList{u"default"_s, tr("Open", "@action")} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher,
            &QDBusPendingCallWatcher::finished,
            this,
            [this, title, text](QDBusPendingCallWatcher *ended) {
                ended->deleteLater();
                const QDBusPendingReply<uint> reply = *ended;
                if (reply.isError())
                    return tellByTray(title, text);
                m_ids.append(reply.value());
                Q_EMIT told();
            });
    return true;
}

#else

bool DesktopNotice::tellByDBus(const QString &, const QString &)
{
    return false;
}

#endif

void DesktopNotice::onAction(uint id, const QString &)
{
    if (m_ids.removeOne(id))
        Q_EMIT activated();
}

void DesktopNotice::onClosed(uint id, uint)
{
    if (m_ids.removeOne(id))
        Q_EMIT closed();
}

} // namespace postseal
