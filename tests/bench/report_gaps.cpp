// SPDX-License-Identifier: Apache-2.0
// The window while a corpus of reports is taken in, and how long a domain with ten thousand of them takes to open. Prints
// the longest gaps of the event loop, in milliseconds. Usage: report_gaps FOLDER_OF_A_CORPUS
#include "bench/GapMeter.h"
#include "ingest/IngestSamples.h"
#include "pages/WindowFixture.h"
#include "setup/ReportLibrary.h"

#include "translations/Translations.h"

using namespace postseal;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    (void)useLanguage(u"en"_s);
    QApplication::setStyle(new PostsealStyle);
    samples::WindowFixture fixture;
    auto *library = &fixture.work.library;
    const auto isShown = [library](int reports) {
        return !library->isImporting() && library->summary() && library->summary()->reports == reports;
    };
    QList<std::pair<QByteArray, QByteArray>> files;
    for (int i = 0; i < 10'000; ++i)
        files.append({QByteArray::number(i), samples::report(QByteArray::number(i))});
    QTemporaryDir folder;
    QFile archive(folder.filePath(u"reports.zip"_s));
    if (!archive.open(QIODevice::WriteOnly))
        return 1;
    archive.write(samples::packed(samples::Packing::Zip, files));
    archive.close();
    files.clear();

    GapMeter meter;
    meter.setPlace("importing ten thousand reports on one domain");
    fixture.window.openReports("a.example");
    library->show("a.example", ReportLibrary::allDays);
    library->import({archive.fileName()});
    waitUntil([&] { return isShown(10'000); });
    if (argc > 1) {
        meter.setPlace("importing the corpus");
        library->import({QString::fromLocal8Bit(argv[1])});
        waitUntil([&] { return !library->isImporting(); });
    }
    rest();
    for (int i = 0; i < 5; ++i) {
        meter.setPlace("opening an empty domain");
        library->show("empty.example", ReportLibrary::allDays);
        waitUntil([&] { return isShown(0); });
        rest();
        meter.setPlace("opening the domain");
        QElapsedTimer opening;
        opening.start();
        library->show("a.example", ReportLibrary::allDays);
        waitUntil([&] { return isShown(10'000); });
        std::printf("%7.1f ms  to open a domain with ten thousand reports\n", double(opening.nsecsElapsed()) / 1e6);
        rest();
    }
    meter.print();
    return 0;
}
