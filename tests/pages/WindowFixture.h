// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/MainWindow.h"
#include "pages/PostsealStyle.h"
#include "pages/SampleAssessments.h"

#include <QApplication>
#include <QTest>

namespace postseal::samples {

/// A window on the screen with an engine that the test plays.
struct WindowFixture
{
    SampleClock clock;
    PlayedEngine engine;
    CheckSession session{engine, clock};
    MainWindow window{session};

    WindowFixture()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window does not become active");
    }

    void show(const Sample &sample) { session.show(sample.seen, sample.assessment); }

    /// The widget of that name which is on the screen now; null when there is none.
    template <class Widget>
    [[nodiscard]] Widget *shown(const QString &name) const
    {
        // What a layout has just taken in appears with the next turn of the event loop.
        QCoreApplication::processEvents();
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
