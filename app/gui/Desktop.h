// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "pages/PracticeEnvironment.h"
#include "publish/OwnKnowledge.h"
#include "setup/CheckSession.h"
#include "setup/DomainCheckEngine.h"
#include "setup/Lookout.h"
#include "setup/OngoingWork.h"
#include "setup/Preferences.h"

#include <QObject>
#include <QPointer>

#include <memory>

#include "Options.h"

namespace postseal {

class DesktopNotice;
class MainWindow;
class TrayIcon;

/// The parts that stay while the program runs, and the window, which is made anew in another
/// language.
class Desktop : public QObject
{
    Q_OBJECT
public:
    /// The language is the one in use; empty: the system's.
    Desktop(const Options &options, QString language);
    ~Desktop() override;

    /// Makes the window and shows it; what takes time begins when it is on the screen.
    void start();
    /// The program was started a second time, with a domain or without.
    void raise(const QString &domain);

private:
    void takeTools();
    void makeWindow();
    /// The icon in the tray, while it is wanted.
    void makeTray();
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
    OngoingWork m_work;
    QString m_language;
    DesktopNotice *m_notice = nullptr;
    QPointer<TrayIcon> m_tray;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace postseal
