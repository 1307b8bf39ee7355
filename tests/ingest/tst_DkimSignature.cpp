// SPDX-License-Identifier: Apache-2.0
// The many lawful ways of signing are tried against another implementation in
// tests/mailbox/check_dkim.py.
#include "ingest/DkimSignature.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postseal;

namespace {

const QByteArray mail = "From: Reporter <noreply@reporter.test>\r\n"
                        "To: tls@a.example\r\n"
                        "Subject: Report  Domain: a.example\r\n"
                        " Submitter: reporter.test\r\n"
                        "Date: Sat, 21 Nov 2026 04:00:00 +0000\r\n"
                        "\r\n"
                        "A  report. \r\n"
                        "\r\n"
                        "More\t of it\r\n"
                        "\r\n"
                        "\r\n";

/// Made by dkimpy 1.1.4, relaxed and simple.
const QByteArray rsaSignature =
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=reporter.test;\r\n"
    " i=@reporter.test; q=dns/txt; s=sel; t=1795747235; h=from : to :\r\n"
    " subject : date : from;\r\n"
    " bh=GnLRt8+KI0nr0a6XPCmVJjRQbSdtSTs1TxqHyAzzXXk=;\r\n"
    " b=NBgt8CDwhEDnM0eWkCtLyPup7tJQVFreIA3qmYVjVYaj2dhi2CHhpGCSaWxr7R5wn8I3l\r\n"
    " yF4Sj2BOOwBGqkBYBmKGB26k7APxuapX/H6dq/DVcYDFOBcq4OJ3GfXIApQGhHfyQxzlBYA\r\n"
    " PqRRL59roiHV/U3/+NBLoYppy5D0QWQ=\r\n";
const QByteArray rsaKey =
    "v=DKIM1; k=rsa; "
    "p="
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDShr6PN9J9kiW9BowojlHHTGrHV694EWoUajMPts2bW7YqRxtU3Txgm3"
    "PG4BdkOU50BVL1mhQv7OtNF82JPqB88nDhsfy1re+"
    "B6n0Stup6PMDs6oclQfH56IejHx3HgtYReuIr0BFhn6TPvRjr7JMD4IezX8di0ERTHsFMYMLrswIDAQAB";
const QByteArray edSignature =
    "DKIM-Signature: v=1; a=ed25519-sha256; c=simple/simple; d=reporter.test;\r\n"
    " i=@reporter.test; q=dns/txt; s=ed; t=1795747235; h=from : to : subject\r\n"
    " : date : from; bh=NvZHht/ncnwvJoXsbNIykZAJapqmkvzBTv+ZYSWD5bo=;\r\n"
    " b=PkqN56vza0zM4Y5eA8dkPcZwoWihyLQ3+XBvxMtr6vkGmfeKGXmsmneF6Oz17IC5Py1g/\r\n"
    " stdxfWqMNbqfVZ6Cg==\r\n";
const QByteArray edKey = "v=DKIM1; k=ed25519; p=Dq+M4lqDdXZV1nBcik6E3oY93DBf4DH4C9LksTMa+eM=";

DkimVerdict verdict(const QByteArray &signedMail, const QByteArray &key)
{
    const QList<DkimSignature> signatures = dkimSignatures(signedMail);
    return signatures.isEmpty() ? DkimVerdict::None : verify(signatures.first(), key);
}

} // namespace

class tst_DkimSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesWhatOthersSigned();
    void seesEveryChange();
    void readsKeys_data();
    void readsKeys();
    void survivesAnyOctets();
};

void tst_DkimSignature::verifiesWhatOthersSigned()
{
    for (const QByteArray &signature : {rsaSignature, edSignature}) {
        const QByteArray key = signature == edSignature ? edKey : rsaKey;
        const DkimSignature read = dkimSignatures(signature + mail).first();
        QCOMPARE(read.domain, DomainName::literal("reporter.test"));
        QVERIFY(read.keyName.toAscii().endsWith("._domainkey.reporter.test"));
        QCOMPARE(verdict(signature + mail, key), DkimVerdict::Pass);
        QByteArray fromFile = signature + mail;
        fromFile.replace("\r\n", "\n");
        QCOMPARE(verdict(fromFile, key), DkimVerdict::Pass);
    }
    QCOMPARE(verdict(mail, rsaKey), DkimVerdict::None);
    QCOMPARE(verdict(edSignature + mail, rsaKey), DkimVerdict::NoKey);
    const QList<DkimSignature> both = dkimSignatures(edSignature + rsaSignature + mail);
    QCOMPARE(both.size(), 2);
    QCOMPARE(verify(both[0], edKey), DkimVerdict::Pass);
    QCOMPARE(verify(both[1], rsaKey), DkimVerdict::Pass);
    QCOMPARE(dkimSignatures(rsaSignature.repeated(50) + mail).size(), 3);
}

/// What is signed: the named fields and the body. Each letter of them counts, in the simple form.
void tst_DkimSignature::seesEveryChange()
{
    const QByteArray whole = edSignature + mail;
    for (qsizetype at = edSignature.size(); at < whole.size(); ++at) {
        const char c = whole[at];
        if (c == '\r' || c == '\n' || c == ' ' || c == '\t')
            continue;
        QByteArray changed = whole;
        changed[at] = c == 'q' ? 'Q' : 'q';
        QVERIFY2(verdict(changed, edKey) != DkimVerdict::Pass, QByteArray::number(at));
    }
}

void tst_DkimSignature::readsKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<DkimVerdict>("verdict");
    const QByteArray p = rsaKey.mid(rsaKey.indexOf("p="));
    QTest::newRow("only the key") << p << DkimVerdict::Pass;
    QTest::newRow("for reports") << "s=tlsrpt; " + p << DkimVerdict::Pass;
    QTest::newRow("for mail and more") << "s=web:email; " + p << DkimVerdict::Pass;
    QTest::newRow("for something else") << "s=web; " + p << DkimVerdict::NoKey;
    QTest::newRow("SHA-1 only") << "h=sha1; " + p << DkimVerdict::NoKey;
    QTest::newRow("another version") << "v=DKIM2; " + p << DkimVerdict::NoKey;
    QTest::newRow("twice") << p + "; " + p << DkimVerdict::NoKey;
    QTest::newRow("withdrawn") << QByteArray("v=DKIM1; p=") << DkimVerdict::NoKey;
    QTest::newRow("an SPF record") << QByteArray("v=spf1 -all") << DkimVerdict::NoKey;
    QTest::newRow("nothing") << QByteArray() << DkimVerdict::NoKey;
    QTest::newRow("cut") << p.chopped(20) << DkimVerdict::NoKey;
}

void tst_DkimSignature::readsKeys()
{
    QFETCH(const QByteArray, key);
    QTEST(verdict(rsaSignature + mail, key), "verdict");
}

void tst_DkimSignature::survivesAnyOctets()
{
    QRandomGenerator random(20261127);
    const QByteArray seed = rsaSignature + edSignature + mail;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray octets = seed;
        for (int change = 0; change < 3; ++change)
            octets[random.bounded(int(octets.size()))] = ";:=\r\n \t\0a1/"[random.bounded(11)];
        octets.truncate(octets.size() - random.bounded(50));
        for (const DkimSignature &signature : dkimSignatures(octets))
            (void)signature.signedOctets.size();
    }
    for (const QByteArray odd : {"",
                                 "DKIM-Signature:",
                                 "dkim-signature",
                                 "DKIM-Signature: v=1; b=",
                                 "\r\n\r\nDKIM-Signature: v=1"})
        QVERIFY(dkimSignatures(odd).isEmpty());
}

QTEST_APPLESS_MAIN(tst_DkimSignature)
#include "tst_DkimSignature.moc"
