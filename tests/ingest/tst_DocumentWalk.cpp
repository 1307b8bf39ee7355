// SPDX-License-Identifier: Apache-2.0
#include "ingest/DocumentWalk.h"
#include "ingest/IngestSamples.h"
#include "tlsrpt/TlsReport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <memory>

using namespace postseal;
using namespace Qt::StringLiterals;
using samples::Packing;

namespace {

/// What a walk gave, in its order.
struct Walked
{
    QList<RawDocument> documents;
    QList<std::pair<QString, Refusal>> refused;
    bool wasWhole = false;
};

DocumentSink sinkInto(Walked &walked, qsizetype most = 1'000'000)
{
    DocumentSink sink;
    sink.take = [&walked, most](RawDocument document) {
        walked.documents.append(std::move(document));
        return walked.documents.size() < most;
    };
    sink.refuse = [&walked](const QString &name, Refusal why, const QString &) {
        walked.refused.append({name, why});
    };
    return sink;
}

Walked walkedBytes(const QByteArray &bytes)
{
    Walked walked;
    walked.wasWhole = walkBytes(bytes, u"given"_s, sinkInto(walked));
    return walked;
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList names(const Walked &walked)
{
    QStringList found;
    for (const RawDocument &document : walked.documents)
        found.append(document.name);
    return found;
}

} // namespace

class tst_DocumentWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFormsByTheirOctets_data();
    void tellsFormsByTheirOctets();
    void takesArchivesApart_data();
    void takesArchivesApart();
    void takesMailboxesApart();
    void unquotesFromLines();
    void findsMailboxesBehindBlanks();
    void unpacksMails();
    void tellsWhichPackedMailsAreDamaged();
    void endsWhenItIsStopped();
    void passesOverAnOversizeMail();
    void walksFoldersAndMaildirs();
    void readsFilesWhoseNamesAreNoText();
    void followsNoLinksToFolders();
    void refusesBombs();
    void refusesWhatIsTooDeep();
    void givesUpDamagedArchives_data();
    void givesUpDamagedArchives();
    void writesNothingAnywhere();
    void refusesWhatIsTooLarge();
    void endsWhenNoMoreIsWanted();
    void survivesChangedArchives();
};

void tst_DocumentWalk::tellsFormsByTheirOctets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("form");
    const auto row = [](const char *name, const QByteArray &bytes, DocumentForm form) {
        QTest::newRow(name) << bytes << int(form);
    };
    const QByteArray json = samples::report();
    row("JSON", json, DocumentForm::Report);
    row("JSON behind a byte-order mark and blanks",
        "\xEF\xBB\xBF \r\n\t" + json,
        DocumentForm::Report);
    row("gzip", samples::gzip(json), DocumentForm::Report);
    row("tar", samples::packed(Packing::Tar, {{"a.json", json}}), DocumentForm::Archive);
    row("zip", samples::packed(Packing::Zip, {{"a.json", json}}), DocumentForm::Archive);
    row("zip with nothing in it", samples::packed(Packing::Zip, {}), DocumentForm::Archive);
    row("mail", samples::mail({}), DocumentForm::Message);
    row("mail from a Maildir",
        "Return-Path: <a@b.example>\nFrom: a@b.example\n\n",
        DocumentForm::Message);
    row("mbox", "From a@b.example Sat Nov 21 04:00:00 2026\nSubject: x\n\n", DocumentForm::Mailbox);
    row("nothing", {}, DocumentForm::Nothing);
    row("a picture", "\x89PNG\r\n\x1A\n", DocumentForm::Nothing);
    row("a letter", "Dear Sir, this is: a letter", DocumentForm::Nothing);
    row("XML", "<?xml version=\"1.0\"?>", DocumentForm::Nothing);
    row("gzip cut off", samples::gzip(json).first(12), DocumentForm::Report);
}

void tst_DocumentWalk::tellsFormsByTheirOctets()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, form);
    QCOMPARE(int(formOf(bytes)), form);
}

void tst_DocumentWalk::takesArchivesApart_data()
{
    QTest::addColumn<int>("packing");
    QTest::newRow("zip") << int(Packing::Zip);
    QTest::newRow("tar") << int(Packing::Tar);
    QTest::newRow("tar.gz") << int(Packing::TarGzip);
}

void tst_DocumentWalk::takesArchivesApart()
{
    QFETCH(const int, packing);
    const QByteArray json = samples::report();
    const QByteArray inner = samples::packed(Packing::Zip, {{"deep.json", json}});
    const Walked walked = walkedBytes(samples::packed(Packing(packing),
                                                      {{"2026/a.json.gz", samples::gzip(json)},
                                                       {"readme.txt", "nothing of ours"},
                                                       {"b.eml", samples::mail({})},
                                                       {"c.zip", inner}}));
    QCOMPARE(
        names(walked),
        (QStringList{u"given/2026/a.json.gz"_s, u"given/b.eml"_s, u"given/c.zip/deep.json"_s}));
    QCOMPARE(walked.documents.at(0).bytes, samples::gzip(json));
    QCOMPARE(walked.documents.at(1).form, DocumentForm::Message);
    QCOMPARE(walked.refused,
             (QList<std::pair<QString, Refusal>>{{u"given/readme.txt"_s, Refusal::NoReport}}));
}

void tst_DocumentWalk::takesMailboxesApart()
{
    const QByteArray first = "Subject: one\n\nFrom here on it is text,\nFrom me.\n\n";
    const QByteArray second = "Subject: two\r\n\r\n" + QByteArray(200'000, 'x') + "\r\n";
    const Walked walked = walkedBytes("From a@b.example Sat Nov 21 04:00:00 2026\n" + first
                                      + "From c@d.example Sat Nov 21 04:00:00 2026 "
                                      + QByteArray(100'000, 'y') + "\n" + second);
    QCOMPARE(names(walked), (QStringList{u"given/1"_s, u"given/2"_s}));
    QCOMPARE(walked.documents.at(1).bytes, second);
    // "From " in the middle of a text begins no mail unless an empty line is before it.
    QVERIFY(walked.documents.at(0).bytes.contains("From me."));
}

void tst_DocumentWalk::findsMailboxesBehindBlanks()
{
    const QByteArray mail = "From a@b.example Sat Nov 21 04:00:00 2026\nSubject: one\n\nText\n";
    for (const QByteArray before : {"\xEF\xBB\xBF", "\n\r\n", "  ", "\xEF\xBB\xBF\n"}) {
        const Walked walked = walkedBytes(before + mail);
        QCOMPARE(walked.documents.size(), 1);
        QCOMPARE(walked.documents.first().bytes, QByteArray("Subject: one\n\nText\n"));
    }
}

void tst_DocumentWalk::unpacksMails()
{
    const QByteArray mail = samples::mail({});
    const Walked one = walkedBytes(samples::gzip(mail));
    QCOMPARE(one.documents.size(), 1);
    QCOMPARE(one.documents.first().form, DocumentForm::Message);
    QCOMPARE(one.documents.first().bytes, mail);
    QByteArray mailbox;
    for (int i = 0; i < 3000; ++i)
        mailbox += "From a@b.example Sat Nov 21 04:00:00 2026\n" + mail + "\n";
    // Two members, as from two programs that appended; and zeros that fill a block.
    const QByteArray packed =
        samples::gzip(mailbox) + samples::gzip(mailbox) + QByteArray(100, '\0');
    const Walked many = walkedBytes(packed);
    QCOMPARE(many.documents.size(), 6000);
    QCOMPARE(many.documents.last().bytes, mail + "\n");
    QVERIFY(many.refused.isEmpty());
}

void tst_DocumentWalk::tellsWhichPackedMailsAreDamaged()
{
    QByteArray mailbox;
    for (int i = 0; i < 300; ++i)
        mailbox += "From a@b.example Sat Nov 21 04:00:00 2026\nSubject: "
            + QByteArray::number(i * 7919) + "\n\nx\n\n";
    const Walked cut = walkedBytes(samples::gzip(mailbox).chopped(200));
    QVERIFY(!cut.documents.isEmpty());
    QCOMPARE(cut.refused.size(), 1);
    QCOMPARE(cut.refused.first().second, Refusal::Damaged);
    const QByteArray bomb = samples::gzip(mailbox + QByteArray(300 * 1024 * 1024, 'x'));
    const Walked given = walkedBytes(bomb);
    QCOMPARE(given.refused.last().second, Refusal::Bomb);
}

void tst_DocumentWalk::endsWhenItIsStopped()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 20; ++i)
        write(folder.filePath(QString::number(i)), "nothing");
    Walked walked;
    DocumentSink sink = sinkInto(walked);
    sink.isStopped = [&] { return walked.refused.size() >= 3; };
    QVERIFY(!walkPath(folder.path(), sink));
    QCOMPARE(walked.refused.size(), 3);
    QList<std::pair<QByteArray, QByteArray>> files;
    for (int i = 0; i < 20; ++i)
        files.append({QByteArray::number(i), "nothing"});
    walked = {};
    QVERIFY(!walkBytes(samples::packed(Packing::Zip, files), u"zip"_s, sink));
    QCOMPARE(walked.refused.size(), 3);
}

void tst_DocumentWalk::unquotesFromLines()
{
    const Walked walked =
        walkedBytes("From a\nSubject: x\n\n>From me\n>>From you\n> From\nx >From\n");
    QCOMPARE(walked.documents.size(), 1);
    QCOMPARE(walked.documents.first().bytes,
             QByteArray("Subject: x\n\nFrom me\n>From you\n> From\nx >From\n"));
}

void tst_DocumentWalk::passesOverAnOversizeMail()
{
    const QByteArray huge(largestMessage + 1, 'x');
    const Walked walked = walkedBytes("From a\nSubject: one\n\n" + huge
                                      + "\n\nFrom b 04:00:00\nSubject: two\n\ntext\n");
    QCOMPARE(names(walked), QStringList{u"given/2"_s});
    QCOMPARE(walked.refused,
             (QList<std::pair<QString, Refusal>>{{u"given/1"_s, Refusal::TooLarge}}));
}

void tst_DocumentWalk::walksFoldersAndMaildirs()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"b/1.json"_s), samples::report());
    write(folder.filePath(u"a.json"_s), samples::report());
    write(folder.filePath(u"mail/cur/1.host:2,S"_s), samples::mail({}));
    write(folder.filePath(u"mail/new/2.host"_s), samples::mail({}));
    write(folder.filePath(u"mail/tmp/3.host"_s), samples::mail({}));
    write(folder.filePath(u"tmp/4.json"_s), samples::report());
    write(folder.filePath(u"picture.png"_s), "\x89PNG\r\n");
    Walked walked;
    QVERIFY(walkPath(folder.path(), sinkInto(walked)));
    QStringList found = names(walked);
    found.replaceInStrings(folder.path() + u'/', QString());
    // What is still being delivered, in a Maildir's tmp, is nobody's yet.
    QCOMPARE(found,
             (QStringList{u"a.json"_s,
                          u"b/1.json"_s,
                          u"mail/cur/1.host:2,S"_s,
                          u"mail/new/2.host"_s,
                          u"tmp/4.json"_s}));
    QCOMPARE(walked.refused.size(), 1);
    Walked missing;
    QVERIFY(walkPath(folder.filePath(u"not there"_s), sinkInto(missing)));
    QCOMPARE(missing.refused.first().second, Refusal::Unreadable);
}

void tst_DocumentWalk::readsFilesWhoseNamesAreNoText()
{
    const QTemporaryDir folder;
    // "bücher" as Windows wrote it for thirty years, and mails are unpacked to.
    const std::filesystem::path odd = std::filesystem::path(folder.path().toStdString())
        / "b\xFC"
          "cher";
    std::error_code error;
    if (!std::filesystem::create_directory(odd, error))
        QSKIP("this file system takes text only");
    std::ofstream(odd / "\xE4.json", std::ios::binary) << samples::report().toStdString();
    Walked walked;
    QVERIFY(walkPath(folder.path(), sinkInto(walked)));
    QVERIFY(walked.refused.isEmpty());
    QCOMPARE(walked.documents.size(), 1);
    QCOMPARE(walked.documents.first().bytes, samples::report());
    QVERIFY2(walked.documents.first().name.endsWith(u"/b\u00fccher/\u00e4.json"_s),
             qPrintable(walked.documents.first().name));
}

void tst_DocumentWalk::followsNoLinksToFolders()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a/1.json"_s), samples::report());
    if (!QFile::link(folder.path(), folder.filePath(u"a/loop"_s)))
        QSKIP("no links here");
    Walked walked;
    QVERIFY(walkPath(folder.path(), sinkInto(walked)));
    QCOMPARE(walked.documents.size(), 1);
}

void tst_DocumentWalk::refusesBombs()
{
    // A hundred megabytes of zeros, which pack to a hundred kilobytes: far beyond what any report
    // does.
    const QByteArray zeros(20 * 1024 * 1024, '\0');
    QList<std::pair<QByteArray, QByteArray>> files;
    for (int i = 0; i < 12; ++i)
        files.append({"zeros" + QByteArray::number(i), zeros});
    const Walked walked = walkedBytes(samples::packed(Packing::Zip, files));
    QVERIFY(walked.documents.isEmpty());
    QCOMPARE(walked.refused.last().second, Refusal::Bomb);
}

void tst_DocumentWalk::refusesWhatIsTooDeep()
{
    QByteArray bytes = samples::report();
    for (int depth = 0; depth < 6; ++depth)
        bytes = samples::packed(Packing::Zip, {{"inner", bytes}});
    const Walked walked = walkedBytes(bytes);
    QVERIFY(walked.documents.isEmpty());
    QCOMPARE(walked.refused.size(), 1);
    QCOMPARE(walked.refused.first().second, Refusal::TooDeep);
}

void tst_DocumentWalk::givesUpDamagedArchives_data()
{
    takesArchivesApart_data();
}

void tst_DocumentWalk::givesUpDamagedArchives()
{
    QFETCH(const int, packing);
    const QByteArray whole = samples::packed(
        Packing(packing), {{"a.json", samples::report()}, {"b.json", samples::report("r2")}});
    const Walked walked = walkedBytes(whole.first(whole.size() / 2));
    QVERIFY(walked.wasWhole);
    QVERIFY(walked.documents.size() <= 1);
    QVERIFY(!walked.refused.isEmpty());
    QCOMPARE(walked.refused.last().second, Refusal::Damaged);
}

void tst_DocumentWalk::writesNothingAnywhere()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const Walked walked = walkedBytes(samples::packed(Packing::Tar,
                                                      {{"../../escaped.json", samples::report()},
                                                       {"/tmp/escaped.json", samples::report("r2")},
                                                       {"a\x1b[31m.json", samples::report("r3")}}));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(walked.documents.size(), 3);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(!QFile::exists(u"/tmp/escaped.json"_s));
    QVERIFY(!walked.documents.at(2).name.contains(u'\x1b'));
}

void tst_DocumentWalk::refusesWhatIsTooLarge()
{
    QByteArray large = samples::report();
    large.append(QByteArray(largestReport, ' '));
    const Walked walked = walkedBytes(large);
    QVERIFY(walked.documents.isEmpty());
    QCOMPARE(walked.refused.first().second, Refusal::TooLarge);
    // In an archive the others are taken all the same.
    const Walked archived = walkedBytes(
        samples::packed(Packing::Zip, {{"large", large}, {"small", samples::report()}}));
    QCOMPARE(names(archived), QStringList{u"given/small"_s});
}

void tst_DocumentWalk::endsWhenNoMoreIsWanted()
{
    QList<std::pair<QByteArray, QByteArray>> files;
    for (int i = 0; i < 10; ++i)
        files.append({QByteArray::number(i), samples::report()});
    Walked walked;
    QVERIFY(!walkBytes(samples::packed(Packing::Zip, files), u"given"_s, sinkInto(walked, 3)));
    QCOMPARE(walked.documents.size(), 3);
    Walked mails;
    QVERIFY(!walkBytes("From a\nA: b\n\n\nFrom c 04:00\nA: b\n\n\nFrom d 04:00\nA: b\n",
                       u"given"_s,
                       sinkInto(mails, 1)));
    QCOMPARE(mails.documents.size(), 1);
}

void tst_DocumentWalk::survivesChangedArchives()
{
    quint32 random = 1;
    for (const Packing packing : {Packing::Zip, Packing::Tar, Packing::TarGzip}) {
        const QByteArray whole = samples::packed(
            packing, {{"a.json", samples::report()}, {"b.json", samples::report("r2")}});
        for (int round = 0; round < 500; ++round) {
            QByteArray changed = whole;
            for (int i = 0; i < 4; ++i) {
                random = random * 1664525U + 1013904223U;
                changed[qsizetype(random >> 8) % changed.size()] = char(random);
            }
            const Walked walked = walkedBytes(changed);
            QVERIFY(walked.documents.size() <= 3);
        }
    }
}

QTEST_APPLESS_MAIN(tst_DocumentWalk)
#include "tst_DocumentWalk.moc"
