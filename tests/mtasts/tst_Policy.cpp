// SPDX-License-Identifier: Apache-2.0
#include "mtasts/Policy.h"
#include "mtasts/SenderCompatibility.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

/// Findings that matter, as "id line:column".
QStringList marks(const PolicyReading &reading)
{
    QStringList list;
    for (const Finding &finding : reading.findings) {
        const QString place = finding.position.line == 0
            ? QString()
            : u" %1:%2"_s.arg(finding.position.line).arg(finding.position.column);
        list.append(QString::fromLatin1(info(finding.code).id) + place);
    }
    return list;
}

QByteArray with(const QByteArray &mx,
                const QByteArray &mode = "testing",
                const QByteArray &maxAge = "604800")
{
    return "version: STSv1\nmode: " + mode + "\nmx: " + mx + "\nmax_age: " + maxAge + '\n';
}

struct PolicyRow
{
    const char *name;
    QByteArray text;
    bool valid;
    QStringList marks;
};

#include "policy_rows.inc"

} // namespace

class tst_Policy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExampleOfTheRfc();
    void findsEachFault_data();
    void findsEachFault();
    void reachesEveryCodeAboutTheText();
    void namesTheOffendingBytes_data();
    void namesTheOffendingBytes();
    void offersACorrection_data();
    void offersACorrection();
    void theFirstOfTwoFieldsCounts();
    void keepsExtensions();
    void remembersLinesOfABrokenFile();
    void showsTheMaxAge_data();
    void showsTheMaxAge();
    void generatedTextIsReadWithoutRemark_data();
    void generatedTextIsReadWithoutRemark();
    void hostileTextEndsSoonWithFewFindings_data();
    void hostileTextEndsSoonWithFewFindings();
    void everyCutOfAPolicyIsRead();
};

void tst_Policy::readsTheExampleOfTheRfc()
{
    // RFC 8461 section 3.2 and appendix A.
    const PolicyReading reading =
        readPolicy("version: STSv1\r\nmode: enforce\r\nmx: mail.example.com\r\n"
                   "mx: *.example.net\r\nmx: backupmx.example.com\r\nmax_age: 604800\r\n");
    QVERIFY(reading.policy);
    QCOMPARE(reading.policy->mode, PolicyMode::Enforce);
    QCOMPARE(reading.policy->maxAge, std::chrono::seconds(604800));
    QCOMPARE(reading.policy->mx.size(), 3);
    QVERIFY(reading.policy->covering(DomainName::literal("mx.example.net")));
    QCOMPARE(reading.policy->covering(DomainName::literal("backupmx.example.com"))->toText(),
             QByteArray("backupmx.example.com"));
    QVERIFY(!reading.policy->covering(DomainName::literal("a.mx.example.net")));
}

void tst_Policy::findsEachFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QStringList>("expected");
    for (const PolicyRow &row : policyRows())
        QTest::newRow(row.name) << row.text << row.valid << row.marks;
}

void tst_Policy::findsEachFault()
{
    QFETCH(QByteArray, text);
    const PolicyReading reading = readPolicy(text);
    QTEST(marks(reading), "expected");
    QTEST(reading.policy.has_value(), "valid");
    QCOMPARE(reading.policy.has_value(), worst(reading.findings) != Severity::Fail);
}

void tst_Policy::reachesEveryCodeAboutTheText()
{
    // What only a fetch can show is tested where fetches are judged.
    const QSet<QByteArray> ofTheFetch = {"policy.good",
                                         "policy.redirect",
                                         "policy.not-found",
                                         "policy.http-status",
                                         "policy.http-syntax",
                                         "policy.timeout",
                                         "policy.no-answer",
                                         "policy.closed-early",
                                         "policy.encoded",
                                         "policy.addresses-differ",
                                         "policy.media-type-html",
                                         "policy.media-type-other",
                                         "policy.media-type-missing"};
    QSet<FindingCode> reached;
    for (const PolicyRow &row : policyRows()) {
        for (const Finding &finding : readPolicy(row.text).findings)
            reached.insert(finding.code);
    }
    for (const FindingInfo &entry : findingCatalogue()) {
        if (entry.step == Step::Policy && !ofTheFetch.contains(entry.id))
            QVERIFY2(reached.contains(entry.code), entry.id);
    }
}

void tst_Policy::namesTheOffendingBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QByteArray>("evidence");
    const auto row = [](const char *name,
                        const QByteArray &text,
                        const char *id,
                        const QString &subject,
                        const QStringList &values,
                        const QByteArray &evidence) {
        QTest::newRow(name) << text << QByteArray(id) << subject << values << evidence;
    };
    row("byte-order mark",
        "\xEF\xBB\xBF" + with("mx.example"),
        "policy.bom",
        u"mta-sts.txt"_s,
        {},
        "\xEF\xBB\xBF");
    row("no-break space after the colon",
        "version: STSv1\nmode:\xC2\xA0testing\nmx: mx.example\nmax_age: 604800\n",
        "policy.non-ascii-space",
        u"mode"_s,
        {u"U+00A0"_s},
        "\xC2\xA0");
    row("form feed",
        "version: STSv1\nmode: testing\f\nmx: mx.example\nmax_age: 604800\n",
        "policy.control-character",
        u"2"_s,
        {u"U+000C"_s},
        "mode: testing\f");
    row("zero octet",
        QByteArray("version: STSv1\nmode: testing\nmx: mx.e\0x\nmax_age: 604800\n", 56),
        "policy.control-character",
        u"3"_s,
        {u"U+0000"_s},
        QByteArray("mx: mx.e\0x", 10));
    row("second mode",
        with("mx.example") + "mode: enforce\n",
        "policy.duplicate-field",
        u"mode"_s,
        {u"testing"_s, u"enforce"_s},
        "enforce");
    row("key in capitals",
        "version: STSv1\nMode: testing\nmx: mx.example\nmax_age: 604800\n",
        "policy.key-case",
        u"Mode"_s,
        {u"mode"_s},
        "Mode");
    row("comma list",
        with("a.example, b.example"),
        "policy.mx-list",
        u"a.example, b.example"_s,
        {},
        "a.example, b.example");
    row("misspelt key",
        "version: STSv1\nmode: testing\nnmx: mx.example\nmax_age: 604800\n",
        "policy.near-miss-key",
        u"nmx"_s,
        {u"mx"_s},
        "nmx");
}

void tst_Policy::namesTheOffendingBytes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    const PolicyReading reading = readPolicy(text);
    for (const Finding &finding : reading.findings) {
        if (info(finding.code).id != id)
            continue;
        QTEST(finding.subject, "subject");
        QTEST(finding.values, "values");
        QTEST(finding.evidence, "evidence");
        return;
    }
    QFAIL(qPrintable(u"not found among: %1"_s.arg(marks(reading).join(u", "_s))));
}

void tst_Policy::offersACorrection_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const QByteArray &text, const QString &meant) {
        QTest::newRow(name) << text << meant;
    };
    row("trailing dot", with("Mail.example.com."), u"mail.example.com"_s);
    row("trailing dot behind a wildcard", with("*.example.com."), u"*.example.com"_s);
    row("leading dot", with(".example.com"), u"*.example.com"_s);
    row("U-label",
        with("b\xC3\xBC"
             "cher.example"),
        u"xn--bcher-kva.example"_s);
    row("U-label behind a wildcard",
        with("*.b\xC3\xBC"
             "cher.example"),
        u"*.xn--bcher-kva.example"_s);
    row("URL", with("https://mail.example.com/x"), u"mail.example.com"_s);
    row("port", with("mail.example.com:25"), u"mail.example.com"_s);
    row("preference", with("10 mail.example.com."), u"mail.example.com"_s);
    row("enforced", with("mx.example", "enforced"), u"enforce"_s);
    row("Enforce", with("mx.example", "Enforce"), u"enforce"_s);
    row("test", with("mx.example", "test"), u"testing"_s);
    row("off", with("mx.example", "off"), u"none"_s);
    row("a word that means nothing here", with("mx.example", "banana"), QString());
}

void tst_Policy::offersACorrection()
{
    QFETCH(QByteArray, text);
    const PolicyReading reading = readPolicy(text);
    QVERIFY(!reading.policy);
    QCOMPARE(reading.findings.size(), 1);
    QTEST(reading.findings.first().values.first(), "meant");
}

void tst_Policy::theFirstOfTwoFieldsCounts()
{
    // RFC 8461 section 3.2, last paragraph.
    const auto noneThenEnforce =
        readPolicy("version: STSv1\nmode: none\nmode: enforce\nmax_age: 86400\n");
    QVERIFY(noneThenEnforce.policy);
    QCOMPARE(noneThenEnforce.policy->mode, PolicyMode::None);
    QVERIFY(!readPolicy("version: STSv1\nmode: enforce\nmode: none\nmax_age: 86400\n").policy);
    const auto age =
        readPolicy("version: STSv1\nmode: testing\nmx: mx.example\nmax_age: 604800\nmax_age: x\n");
    QVERIFY(age.policy);
    QCOMPARE(age.policy->maxAge, std::chrono::seconds(604800));
}

void tst_Policy::keepsExtensions()
{
    const auto reading =
        readPolicy(with("mx.example") + "contact: mailto:a@b:c \xC3\xBC\xE2\x80\xA8mode: none\n");
    QVERIFY(reading.policy);
    QCOMPARE(reading.policy->mode, PolicyMode::Testing);
    QCOMPARE(reading.policy->extensions.size(), 1);
    QCOMPARE(reading.policy->extensions.first().first, QByteArray("contact"));
    QCOMPARE(reading.policy->extensions.first().second,
             QByteArray("mailto:a@b:c \xC3\xBC\xE2\x80\xA8mode: none"));
}

void tst_Policy::showsTheMaxAge_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<qint64>("seconds"); // -1: none
    const auto row = [](const char *name, const char *lines, qint64 seconds) {
        QTest::newRow(name) << QByteArray(lines) << seconds;
    };
    row("RFC 8461 section 3.2: a good one", "max_age: 604800\n", 604800);
    row("RFC 8461 section 3.2: leading zeros", "max_age: 0000604800\n", 604800);
    row("RFC 8461 section 3.2: the longest", "max_age: 31557600\n", 31557600);
    row("RFC 8461 section 3.2: too large is shown as the longest", "max_age: 31557601\n", 31557600);
    row("RFC 8461 section 3.2: ten digits", "max_age: 9999999999\n", 31557600);
    row("RFC 8461 section 3.2: eleven digits", "max_age: 00000604800\n", -1);
    row("RFC 8461 section 3.2: a sign", "max_age: +5\n", -1);
    row("RFC 8461 section 3.2: negative", "max_age: -5\n", -1);
    row("RFC 8461 section 3.2: a unit", "max_age: 7d\n", -1);
    row("RFC 8461 section 3.2: the first counts", "max_age: x\nmax_age: 604800\n", -1);
    row("no max_age", "", -1);
}

void tst_Policy::showsTheMaxAge()
{
    QFETCH(QByteArray, lines);
    const auto shown =
        readPolicy("version: STSv1\nmode: testing\nmx: a.example\n" + lines).shownMaxAge();
    QTEST(shown ? qint64(shown->count()) : -1, "seconds");
}

void tst_Policy::remembersLinesOfABrokenFile()
{
    const auto reading =
        readPolicy("version: STSv1\n\nmode : enforced\nmx: *mail.example\nmx: mx.example.\n");
    QVERIFY(!reading.policy);
    QCOMPARE(reading.mxAsWritten(), (QList<QByteArray>{"*mail.example", "mx.example."}));
    QCOMPARE(reading.lines.at(1), (PolicyReading::Line{"mode", "enforced", 3}));
}

void tst_Policy::generatedTextIsReadWithoutRemark_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<qint64>("maxAge");
    QTest::newRow("testing") << int(PolicyMode::Testing) << qint64(604800);
    QTest::newRow("enforce") << int(PolicyMode::Enforce) << qint64(31557600);
    QTest::newRow("none, with mx lines for those who refuse a file without")
        << int(PolicyMode::None) << qint64(86400);
}

void tst_Policy::generatedTextIsReadWithoutRemark()
{
    QFETCH(int, mode);
    QFETCH(qint64, maxAge);
    Policy policy;
    policy.mode = PolicyMode(mode);
    policy.maxAge = std::chrono::seconds(maxAge);
    policy.mx = {*MxPattern::fromText("mail.example.com"), *MxPattern::fromText("*.example.net")};
    const QByteArray text = generatePolicy(policy);
    QCOMPARE(text,
             "version: STSv1\r\nmode: " + toId(policy.mode)
                 + "\r\nmx: mail.example.com\r\nmx: *.example.net\r\n"
                 + "max_age: " + QByteArray::number(maxAge) + "\r\n");
    const PolicyReading reading = readPolicy(text);
    QVERIFY(reading.findings.isEmpty());
    QVERIFY(reading.policy == policy);
    for (const SenderJudgement &judgement : judgeSenders(reading.findings))
        QCOMPARE(judgement.outcome, SenderOutcome::Accepts);
}

void tst_Policy::hostileTextEndsSoonWithFewFindings_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr int size = 2 * 1024 * 1024;
    QTest::newRow("one endless line") << QByteArray(size, 'a');
    QTest::newRow("nothing but line feeds, then a key") << QByteArray(size, '\n') + "mode: none";
    QTest::newRow("nothing but carriage returns, then a key")
        << QByteArray(size, '\r') + "mode: none";
    QTest::newRow("zero octets behind a key") << "version: " + QByteArray(size, '\0');
    QTest::newRow("colons") << QByteArray(size, ':');
    QTest::newRow("spaces behind a key") << "mode: " + QByteArray(size, ' ') + "x";
    QTest::newRow("no-break spaces behind a key")
        << "mode:" + QByteArray("\xC2\xA0").repeated(size / 2);
    QTest::newRow("one mx of two megabytes") << with(QByteArray("a.").repeated(size / 2));
    QTest::newRow("commas") << with(QByteArray(size, ','));
    QTest::newRow("a quarter of a million mx lines")
        << with("mx.example") + QByteArray("mx: a.b\n").repeated(size / 8);
    QTest::newRow("as many different bad keys") << QByteArray("nmx: a.b\n").repeated(size / 9);
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    QTest::newRow("every kind of octet") << bytes;
}

void tst_Policy::hostileTextEndsSoonWithFewFindings()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const PolicyReading reading = readPolicy(text);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!reading.policy);
    QVERIFY(!reading.findings.isEmpty());
    QVERIFY(reading.findings.size() <= 200);
    QVERIFY(reading.lines.size() < 20000);
    for (const Finding &finding : reading.findings)
        QVERIFY(finding.evidence.size() <= 1024);
}

void tst_Policy::everyCutOfAPolicyIsRead()
{
    const QByteArray text =
        "\xEF\xBB\xBFversion: STSv1\r\nmode : \xC2\xA0\"enforce\"\rmx: *.b\xC3\xBC"
        "cher.example.\r\n"
        "\tmx=10 a, b\n#\nnmx: x\nmax_age: +6\n";
    for (qsizetype start = 0; start < text.size(); ++start) {
        for (qsizetype length = 0; length <= text.size() - start; ++length) {
            const PolicyReading reading = readPolicy(QByteArrayView(text).sliced(start, length));
            QVERIFY(!reading.policy);
            QVERIFY(worst(reading.findings) == Severity::Fail);
        }
    }
}

QTEST_GUILESS_MAIN(tst_Policy)
#include "tst_Policy.moc"
