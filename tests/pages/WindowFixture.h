// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/MainWindow.h"
#include "pages/Page.h"
#include "pages/PostsealStyle.h"
#include "pages/SampleAssessments.h"
#include "pages/Settle.h"
#include "setup/OngoingWork.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace postseal::samples {

/// What stands behind a window whose engine the test plays: sessions, and a store in a folder of its own.
struct WindowParts
{
    SampleClock clock;
    PlayedEngine engine;
    CheckSession session{engine, clock};
    QTemporaryDir folder;
    DomainList list{clock};
    DomainSetup setup{engine, session, list, ProviderKnowledge::builtIn(), clock};

    Lookout lookout{engine, list, ProviderKnowledge::builtIn(), clock};
    OngoingWork work{list, clock};

    WindowParts() { list.useStore(std::make_shared<Store>(folder.path(), QStringLiteral("postseal.sqlite"))); }
};

/// A window on the screen with an engine that the test plays.
struct WindowFixture : WindowParts
{
    MainWindow window{session, setup, list, lookout, work, clock};

    WindowFixture()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window does not become active");
        if (!QTest::qWaitFor([this] { return list.storage() == DomainList::Storage::Ready; }))
            qWarning("the store does not open");
    }

    /// Shows the sample as a check of any domain.
    void show(const Sample &sample) { session.show(sample.seen, sample.assessment); }

    /// Opens the wizard of the sample's domain, with the sample as the result of its check.
    void openWizard(const Sample &sample, WizardStep step = WizardStep::Domain)
    {
        engine.judgements[sample.seen.domain] = sample.assessment;
        window.openSetup(sample.seen.domain);
        engine.finish(sample);
        window.goTo(int(step));
        settle();
    }

    /// Every text that can be seen on the page in front.
    [[nodiscard]] QString pageText() const
    {
        settle();
        QStringList texts;
        for (const QLabel *label : window.currentPage()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }

    /// The widget of that name which is on the screen now; null when there is none.
    template <class Widget>
    [[nodiscard]] Widget *shown(const QString &name) const
    {
        // What a layout has just taken in appears with the next turn of the event loop.
        settle();
        const QList<Widget *> all = window.findChildren<Widget *>(name);
        for (Widget *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
};

/// The style that the program uses, and no animation.
inline void prepareApplication()
{
    qputenv("POSTSEAL_REDUCE_MOTION", "1");
    QApplication::setStyle(new PostsealStyle);
}

} // namespace postseal::samples
