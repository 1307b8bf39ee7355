// SPDX-License-Identifier: Apache-2.0
#include "Desktop.h"

#include "pages/DesktopNotice.h"
#include "pages/MainWindow.h"
#include "pages/TrayIcon.h"
#include "setup/NetworkTrial.h"

#include <QGuiApplication>
#include <QLocale>

#include "translations/Translations.h"

namespace postseal {

using namespace Qt::StringLiterals;

Desktop::Desktop(const Options &options, QString language)
    : m_options(options)
    , m_store(std::make_shared<Store>(options.dataDir, u"postseal.sqlite"_s))
    , m_engine(options.environment, m_clock)
    , m_session(m_engine, m_clock)
    , m_list(m_clock)
    , m_providers(knowledgeWithOwnFiles(options.dataDir))
    , m_setup(m_engine, m_session, m_list, m_providers.knowledge, m_clock)
    , m_lookout(m_engine, m_list, m_providers.knowledge, m_clock)
    , m_practice(m_engine, m_setup, m_list, options.environment, m_store, options.dataDir)
    , m_preferences(options.dataDir)
    , m_work(m_list, m_clock)
    , m_language(std::move(language))
{
    m_setup.setNetwork([this] { return m_engine.watchNetwork(); });
    takeTools();
    connect(&m_engine, &DomainCheckEngine::environmentChanged, this, &Desktop::takeTools);
}

Desktop::~Desktop() = default;

void Desktop::takeTools()
{
    m_lookout.setTools(
        {[this](DomainName domain, StopToken stop) {
             return m_engine.look(std::move(domain), std::move(stop));
         },
         m_engine.judgeOnThreads(),
         m_engine.isPractice(),
         [this](StopToken stop) { return hasNetwork(m_engine.resolver(), std::move(stop)); }});
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_session, m_setup, m_list, m_lookout, m_work, m_clock);
    m_window->setPractice([this] { return m_practice.enter(); }, [this] { m_practice.leave(); });
    m_window->setPreferences(m_preferences);
    m_window->setLanguages(availableLanguages, m_language);
    m_window->setResolver([this] { return m_engine.resolver(); });
    m_window->setMailboxRoots(m_options.rootsPem);
    m_window->showOwnFileProblems(m_providers.problems);
    // Not in the middle of the old window's own work.
    connect(m_window.get(),
            &MainWindow::languageChosen,
            this,
            &Desktop::changeLanguage,
            Qt::QueuedConnection);
}

void Desktop::start()
{
    makeWindow();
    connect(m_window.get(), &MainWindow::firstPainted, this, &Desktop::begin);
    m_window->show();
}

void Desktop::begin()
{
    showNews();
    if (m_options.practice)
        m_window->openPractice();
    else
        m_list.useStore(m_store);
    if (!m_options.domain.isEmpty())
        m_window->openSetupText(m_options.domain);
}

void Desktop::makeTray()
{
    m_tray = new TrayIcon(*m_window, m_lookout, m_preferences, m_window.get());
    connect(m_window.get(), &MainWindow::preferencesChanged, m_tray, &TrayIcon::update);
}

/// Notifications stay when a window goes: one may be clicked later.
void Desktop::showNews()
{
    makeTray();
    m_notice = new DesktopNotice(this);
    connect(&m_lookout, &Lookout::newsFound, m_notice, [this](const QList<DomainNews> &news) {
        m_notice->setTrayIcon(m_tray ? m_tray->icon() : nullptr);
        m_notice->tell(news);
    });
    connect(m_notice, &DesktopNotice::failed, &m_lookout, &Lookout::takeBack);
    connect(m_notice, &DesktopNotice::activated, this, [this] { m_window->comeToFront(); });
}

/// Not offered while practising.
void Desktop::changeLanguage(const QString &language)
{
    m_preferences.setLanguage(language);
    m_language = language;
    (void)useLanguage(language); // one of those that there are
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    m_preferences.setWindowGeometry(m_window->saveGeometry());
    m_setup.close();
    m_notice->setTrayIcon(nullptr);
    // The new one first: without a window the program would end.
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    makeWindow();
    makeTray();
    m_window->show();
    m_window->openSettings();
}

void Desktop::raise(const QString &domain)
{
    m_window->comeToFront();
    if (!domain.isEmpty())
        m_window->openSetupText(domain);
}

} // namespace postseal
