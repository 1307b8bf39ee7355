// SPDX-License-Identifier: Apache-2.0
// How long the window's event loop is busy at a time, while somebody walks through the wizard in the practice network.
// Prints the longest gaps, in milliseconds, and where the person was. Usage: window_gaps [ROUNDS]
#include "bench/GapMeter.h"
#include "pages/PracticeFixture.h"

#include <QLineEdit>

#include "translations/Translations.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

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
