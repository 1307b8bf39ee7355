// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/MainWindow.h"
#include "pages/PostsealStyle.h"
#include "pages/PracticeEnvironment.h"
#include "pages/Settle.h"
#include "setup/NetworkTrial.h"
#include "setup/OngoingWork.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace postseal::samples {

/// A window over the practice network, put together as the program does it. Several may use one
/// folder, one after the other: as if the program were started again.
struct PracticeFixture
{
    SystemClock clock;
    CheckEnvironment outside;
    DomainCheckEngine engine{outside, clock};
    CheckSession session{engine, clock};
    DomainList list{clock};
    DomainSetup setup{engine, session, list, ProviderKnowledge::builtIn(), clock};
    Lookout lookout{engine, list, ProviderKnowledge::builtIn(), clock};
    OngoingWork work{list, clock};
    PracticeEnvironment practice;
    MainWindow window{session, setup, list, lookout, work, clock};

    explicit PracticeFixture(const QString &folder)
        : practice(engine,
                   setup,
                   list,
                   outside,
                   std::make_shared<Store>(folder, QStringLiteral("postseal.sqlite")),
                   folder)
    {
        const auto takeTools = [this] {
            lookout.setTools({[this](DomainName domain, StopToken stop) { return engine.look(domain, stop); },
                              engine.judgeOnThreads(),
                              engine.isPractice(),
                              [this](StopToken stop) { return hasNetwork(engine.resolver(), stop); }});
        };
        takeTools();
        QObject::connect(&engine, &DomainCheckEngine::environmentChanged, &lookout, takeTools);
        setup.setNetwork([this] { return engine.watchNetwork(); });
        window.setPractice([this] { return practice.enter(); }, [this] { practice.leave(); });
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window does not become active");
        window.openPractice();
        if (!QTest::qWaitFor([this] { return list.storage() == DomainList::Storage::Ready; }))
            qWarning("the store does not open");
    }

    /// The widget of that name which is on the screen now; null when there is none.
    template <class Widget>
    [[nodiscard]] Widget *shown(const QString &name) const
    {
        settle();
        for (Widget *each : window.findChildren<Widget *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    void press(const QString &name) const
    {
        auto *button = shown<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        button->click();
    }

    /// From the start page into the wizard of that domain, until its first check has ended.
    void openDomain(const QString &domain)
    {
        auto *edit = shown<QLineEdit>(QStringLiteral("domainEdit"));
        QVERIFY(edit);
        edit->clear();
        QTest::keyClicks(edit, domain);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            setup.assessment() && !setup.isChecking() && setup.rollout().view(), 20000);
    }

    [[nodiscard]] bool waitFor(WizardStep step, WizardState state) const
    {
        return QTest::qWaitFor([&] { return setup.state(step) == state; }, 20000);
    }
};

} // namespace postseal::samples
