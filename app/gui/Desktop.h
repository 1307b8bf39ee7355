// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "pages/PracticeEnvironment.h"
#include "publish/OwnKnowledge.h"
#include "setup/CheckSession.h"
#include "setup/DomainCheckEngine.h"
#include "setup/Lookout.h"
#include "setup/Preferences.h"

#include <QObject>

#include <memory>

#include "Options.h"

namespace postseal {

class MainWindow;

/// The parts that stay while the program runs, and the window, which is made anew in another language.
class Desktop : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(const Options &options);
    ~Desktop() override;

    /// Makes the window and shows it; what takes time begins when it is on the screen.
    void start();
    /// The program was started a second time, with a domain or without.
    void raise(const QString &domain);

private:
    void takeTools();
    void makeWindow();
    /// Notifications, and the icon in the tray while it is wanted.
    void showNews();
    void begin();
    void changeLanguage(const QString &language);

    const Options &m_options;
    SystemClock m_clock;
    std::shared_ptr<Store> m_store;
    DomainCheckEngine m_engine;
    CheckSession m_session;
    DomainList m_list;
    KnowledgeWithOwn m_providers;
    DomainSetup m_setup;
    Lookout m_lookout;
    PracticeEnvironment m_practice;
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace postseal
