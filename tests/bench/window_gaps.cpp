// SPDX-License-Identifier: Apache-2.0
// How long the window's event loop is busy at a time, while somebody walks through the wizard in the practice network.
// Prints the longest gaps, in milliseconds, and where the person was. Usage: window_gaps [ROUNDS]
#include "pages/PracticeFixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

#include "translations/Translations.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

/// Ticks as often as it can; what lies between two ticks is a gap.
class GapMeter : public QObject
{
public:
    GapMeter()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = double(m_clock.nsecsElapsed() - m_last) / 1e6;
            m_last = m_clock.nsecsElapsed();
            m_gaps.append({gap, m_place});
        });
        m_timer.start(0);
    }

    void setPlace(const char *place) { m_place = place; }

    void print()
    {
        std::sort(m_gaps.begin(), m_gaps.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        for (const auto &[gap, place] : m_gaps.first(std::min<qsizetype>(8, m_gaps.size())))
            std::printf("%7.1f ms  %s\n", gap, place);
    }

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_last = 0;
    const char *m_place = "start";
    QList<std::pair<double, const char *>> m_gaps;
};

/// Leaves everything to the event loop. (The waits of Qt Test sleep in between, and would count as gaps.)
void waitUntil(const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer often;
    QObject::connect(&often, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    often.start(5);
    loop.exec();
}

void rest()
{
    QElapsedTimer since;
    since.start();
    waitUntil([&] { return since.elapsed() >= 60; });
}

void walk(samples::PracticeFixture &fixture, GapMeter &meter)
{
    meter.setPlace("open the domain");
    fixture.window.openSetup(DomainName::literal("untouched.example"));
    waitUntil([&] { return fixture.setup.assessment() && !fixture.setup.isChecking(); });
    rest();
    for (int row = 0; row < wizardStepCount; ++row) {
        meter.setPlace(toId(WizardStep(row)));
        fixture.window.goTo(row);
        rest();
        if (WizardStep(row) == WizardStep::TlsReports) {
            fixture.shown<QLineEdit>(u"reportEdit"_s)->setText(u"tls@untouched.example"_s);
            fixture.press(u"reportAddButton"_s);
        }
        if (WizardStep(row) == WizardStep::Policy)
            fixture.setup.decidePolicy();
        const bool publishes = WizardStep(row) == WizardStep::TlsReports || WizardStep(row) == WizardStep::HostPolicy
            || WizardStep(row) == WizardStep::PublishRecord;
        if (publishes) {
            fixture.press(u"publishButton"_s);
            waitUntil([&] { return fixture.setup.state(WizardStep(row)) == WizardState::Fine; });
        }
        rest();
    }
    meter.setPlace("back to the start");
    QTest::keyClick(&fixture.window, Qt::Key_Home, Qt::AltModifier);
    rest();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("POSTSEAL_REDUCE_MOTION", "1");
    QApplication app(argc, argv);
    QApplication::setStyle(new PostsealStyle);
    (void)useLanguage(u"en"_s);
    const int rounds = std::max(1, app.arguments().value(1).toInt());
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        samples::PracticeFixture fixture(folder.path());
        rest();
        GapMeter meter;
        walk(fixture, meter);
        std::printf("round %d\n", round + 1);
        meter.print();
    }
    return 0;
}
