// SPDX-License-Identifier: Apache-2.0
// The table of seven readers, row by row, through real policy files.
#include "mtasts/Policy.h"
#include "mtasts/SenderCompatibility.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_SenderCompatibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAsTheTableSays_data();
    void judgesAsTheTableSays();
    void namesTheDeviationThatDecides();
    void judgesWhatOnlyAFetchShows_data();
    void judgesWhatOnlyAFetchShows();
    void aSecondEqualFieldMisleadsNobody();
    void aNearMissBesideTheRealFieldIsJustUnknown();
    void everySenderHasAnIdAndAName();
};

namespace {

/// One letter a sender, in the order of Senders.def: a accepts, r rejects, m misreads.
QByteArray letters(const QList<Finding> &findings)
{
    QByteArray result;
    for (const SenderJudgement &judgement : judgeSenders(findings))
        result.append(toId(judgement.outcome).front());
    return result;
}

const QByteArray good = "version: STSv1\nmode: enforce\nmx: mail.example.com\nmax_age: 1209600\n";

QByteArray replaced(const char *before, const char *after)
{
    QByteArray text = good;
    return text.replace(before, after);
}

} // namespace

void tst_SenderCompatibility::judgesAsTheTableSays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("outcomes");
    const auto row = [](const char *name, const QByteArray &text, const char *outcomes) {
        QTest::newRow(name) << text << QByteArray(outcomes);
    };
    row("LF lines", good, "aaaaaaa");
    row("CRLF lines", replaced("\n", "\r\n"), "aaaaaaa");
    row("LF and CRLF mixed in one file", replaced("STSv1\n", "STSv1\r\n"), "aaaaara");
    row("bare CR", replaced("\n", "\r"), "rrarrra");
    row("blank line in the middle", replaced("\nmx", "\n\nmx"), "rraaaaa");
    row("one extra blank line at the end", good + "\n", "rraaaaa");
    row("UTF-8 byte-order mark", "\xEF\xBB\xBF" + good, "rrraarr");
    row("spaces before the keys",
        replaced("m", " m").replace("co m", "com").replace(" mail.exa mple", "mail.example"),
        "rrraaaa");
    row("comment in the first line", "# comment\n" + good, "rraaara");
    row("no version", replaced("version: STSv1\n", ""), "rrrarar");
    row("no max_age", replaced("max_age: 1209600\n", ""), "rrrarar");
    row("mode: enforced", replaced("enforce", "enforced"), "rrrrrrr");
    row("mode: Enforce", replaced("enforce", "Enforce"), "rrrrara");
    row("version: stsv1", replaced("STSv1", "stsv1"), "rrraara");
    row("mode none without mx", "version: STSv1\nmode: none\nmax_age: 86400\n", "aaaraar");
    row("mode twice", replaced("enforce\n", "enforce\nmode: testing\n"), "aammmrm");
    row("max_age 0", replaced("1209600", "0"), "aaaaaar");
    row("max_age 31557601", replaced("1209600", "31557601"), "aararra");
    row("mx with a trailing dot", replaced("example.com", "example.com."), "rmmmmmm");
    row("mx is an IP address", replaced("mail.example.com", "192.0.2.1"), "rrmmmmm");
    row("mx is a comma list",
        replaced("mail.example.com", "a.example.com, b.example.com"),
        "rrmmmmm");
    row("unknown extra key", good + "note: hello\n", "aaaaara");
    row("nmx instead of mx", replaced("mx:", "nmx:"), "rrrrrrr");
}

void tst_SenderCompatibility::judgesAsTheTableSays()
{
    QFETCH(QByteArray, text);
    QTEST(letters(readPolicy(text).findings), "outcomes");
}

void tst_SenderCompatibility::namesTheDeviationThatDecides()
{
    const auto judgements =
        judgeSenders(readPolicy("\xEF\xBB\xBF" + good + "note: hello\n").findings);
    QCOMPARE(judgements.at(qsizetype(SenderKind::Mox)).because, FindingCode::PolicyBom);
    QCOMPARE(judgements.at(qsizetype(SenderKind::Checkdmarc)).because, FindingCode::PolicyBom);
    QVERIFY(!judgements.at(qsizetype(SenderKind::Stalwart)).because);
}

void tst_SenderCompatibility::judgesWhatOnlyAFetchShows_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("outcomes");
    QTest::newRow("Content-Type text/html")
        << int(FindingCode::PolicyMediaTypeHtml) << QByteArray("arraaaa");
    QTest::newRow("HTTP redirect") << int(FindingCode::PolicyRedirect) << QByteArray("rrrrrmr");
    QTest::newRow("HTTP 404 (no row: the RFC)")
        << int(FindingCode::PolicyNotFound) << QByteArray("rrrrrrr");
    QTest::newRow("longer max_age advised (no row: a remark)")
        << int(FindingCode::PolicyMaxAgeRaise) << QByteArray("aaaaaaa");
}

void tst_SenderCompatibility::judgesWhatOnlyAFetchShows()
{
    QFETCH(int, code);
    QTEST(letters({Finding(FindingCode(code), u"x"_s)}), "outcomes");
}

void tst_SenderCompatibility::aSecondEqualFieldMisleadsNobody()
{
    QCOMPARE(letters(readPolicy(replaced("enforce\n", "enforce\nmode: enforce\n")).findings),
             QByteArray("aaaaara"));
}

void tst_SenderCompatibility::aNearMissBesideTheRealFieldIsJustUnknown()
{
    QCOMPARE(letters(readPolicy(good + "MX: other.example.com\n").findings), QByteArray("aaaaara"));
}

void tst_SenderCompatibility::everySenderHasAnIdAndAName()
{
    QSet<QByteArray> ids;
    for (const SenderJudgement &judgement : judgeSenders({})) {
        QVERIFY(!toId(judgement.sender).isEmpty());
        QVERIFY(!senderName(judgement.sender).isEmpty());
        ids.insert(toId(judgement.sender));
    }
    QCOMPARE(ids.size(), 7);
}

QTEST_GUILESS_MAIN(tst_SenderCompatibility)
#include "tst_SenderCompatibility.moc"
