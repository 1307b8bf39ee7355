// SPDX-License-Identifier: Apache-2.0
// The start page with many domains: reading and judging them all, typing into the filter, and every
// one of them checked anew. Prints how long each took and the longest gaps of the event loop, in
// milliseconds. Usage: list_gaps [DOMAINS]
#include "pages/WindowFixture.h"
#include "setup/CheckRecord.h"

#include <QLineEdit>
#include <QPushButton>

#include <QCoroTimer>

#include <cstdio>

#include "GapMeter.h"
#include "translations/Translations.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<Observations> lookLater(DomainName name, StopToken stop)
{
    co_await QCoro::sleepFor(std::chrono::milliseconds(20));
    Observations seen = samples::good(name).seen;
    seen.startedUtc = samples::sampleTime().addSecs(10);
    seen.cancelled = stop.isStopped();
    co_return seen;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    (void)useLanguage(u"en"_s);
    QApplication::setStyle(new PostsealStyle);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    samples::WindowFixture fixture;
    const TrustStore roots = TrustStore::system();
    GapMeter meter;
    QElapsedTimer took;
    const auto lap = [&took](const char *what) {
        std::printf("%7.1f ms  %s\n", double(took.nsecsElapsed()) / 1e6, what);
        took.start();
    };

    meter.setPlace("adding the domains");
    took.start();
    for (int i = 0; i < count; ++i) {
        const DomainName name =
            DomainName::literal("customer-" + QByteArray::number(i) + ".example");
        const samples::Sample sample = samples::good(name);
        fixture.list.saveCheck(
            name, checkRecord(sample.seen, sample.assessment, CheckOrigin::Window, {}));
    }
    waitUntil([&] { return fixture.list.saveState() == DomainList::SaveState::Saved; });
    lap("to add and save them with a check each");

    meter.setPlace("judging all of them");
    fixture.lookout.setTools(
        {&lookLater,
         [&](const Observations &seen) { return assess(seen, fixture.clock.nowUtc(), roots); },
         false});
    waitUntil([&] { return fixture.lookout.book().isComplete(); });
    lap("to read and judge them");
    rest();

    meter.setPlace("filtering");
    took.start();
    fixture.window.findChild<QLineEdit *>(u"domainFilter"_s)->setText(u"customer-1"_s);
    rest();
    fixture.window.findChild<QLineEdit *>(u"domainFilter"_s)->clear();
    rest();
    meter.setPlace("showing all");
    fixture.window.findChild<QPushButton *>(u"showAllDomainsButton"_s)->click();
    rest();

    meter.setPlace("checking all of them");
    took.start();
    fixture.lookout.checkAll();
    waitUntil([&] {
        return !fixture.lookout.bulk().isRunning()
            && fixture.list.saveState() == DomainList::SaveState::Saved
            && fixture.lookout.book().isComplete();
    });
    lap("to check, save and judge all of them (20 ms of waiting each, eight at a time)");
    meter.print();
    return 0;
}
