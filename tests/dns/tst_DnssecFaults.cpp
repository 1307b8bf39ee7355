// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecLabZones.h"
#include "dns/DnssecValidator.h"
#include "support/TaskResult.h"

#include <QtTest>

using namespace postseal;

namespace {

/// One validation with an unused validator.
DnssecVerdict faultyVerdict(DnssecLab &lab,
                            const char *name,
                            RecordType type,
                            std::chrono::milliseconds limit = std::chrono::seconds(5))
{
    const StillClock clock;
    DnssecValidator validator(lab.lookup(), lab.trustAnchors(), clock);
    const DnsAnswer answer = lab.answer(DomainName::literal(name), type);
    const auto result = test::start(validator.validate(answer, Deadline::in(limit), {}));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result->has_value(), 10000); }();
    return result->value_or(DnssecVerdict{DnssecState::Unchecked, "no verdict"});
}

/// Makes another record of it: the last octet of the rdata changes.
void alterRecords(DnsResponse &response, RecordType type)
{
    for (ResourceRecord &record : response.answer) {
        if (record.type == type)
            record.rdata.back() = char(record.rdata.back() ^ 1);
    }
}

/// Leaves only denial records whose owner passes.
void keepDenials(DnsResponse &response, const std::function<bool(const ResourceRecord &)> &keeps)
{
    response.authority.removeIf([&](const ResourceRecord &record) {
        const bool isDenial = record.type == RecordType::Nsec || record.type == RecordType::Nsec3;
        return isDenial && !keeps(record);
    });
}

LabSigning signedFrom(QDate from, QDate to)
{
    LabSigning signing;
    signing.inceptionUtc = QDateTime(from, QTime(0, 0), Qt::UTC);
    signing.expirationUtc = QDateTime(to, QTime(0, 0), Qt::UTC);
    return signing;
}

} // namespace

class TestDnssecFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tamperedAnswers_data();
    void tamperedAnswers();
    void forgedDenials_data();
    void forgedDenials();
    void exchangedDenials_data();
    void exchangedDenials();
    void brokenChains_data();
    void brokenChains();
    void signaturesOutOfDate_data();
    void signaturesOutOfDate();
    void delegationsNobodyCanCheck_data();
    void delegationsNobodyCanCheck();
    void delegationSignerOfAnotherKey();
    void unusableAnswers_data();
    void unusableAnswers();
    void deafResolverIsIndeterminate();
    void silenceBetweenSignerAndAnchorDoesNoHarm();
    void signerMustStandAboveTheName();

private:
    std::unique_ptr<DnssecLab> m_lab;
};

using Change = std::function<void(DnsResponse &)>;
Q_DECLARE_METATYPE(Change)

void TestDnssecFaults::init()
{
    m_lab = std::make_unique<DnssecLab>();
    addUsualZones(*m_lab);
}

void TestDnssecFaults::tamperedAnswers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("reason");

    QTest::newRow("RFC 4035 section 5.2: signatures taken away in a signed zone")
        << QByteArray("signed.test") << RecordType::Mx << Change(stripSignatures)
        << QByteArray("no RRSIG for signed.test MX, although zone signed.test is signed");
    QTest::newRow("a record altered")
        << QByteArray("signed.test") << RecordType::Mx
        << Change([](DnsResponse &response) { response.answer.first().rdata[1] = 99; })
        << QByteArray("RRSIG of signed.test MX does not match the records");
    QTest::newRow("a record added")
        << QByteArray("mx.signed.test") << RecordType::A << Change([](DnsResponse &response) {
               response.answer.append(*recordFromText("mx.signed.test. 3600 IN A 203.0.113.66"));
           })
        << QByteArray("RRSIG of mx.signed.test A does not match the records");
    QTest::newRow("a signature altered")
        << QByteArray("signed.test") << RecordType::Mx
        << Change([](DnsResponse &response) { alterRecords(response, RecordType::Rrsig); })
        << QByteArray("RRSIG of signed.test MX does not match the records");
    QTest::newRow("an alias turned elsewhere")
        << QByteArray("hosted.signed.test") << RecordType::A << Change([](DnsResponse &response) {
               response.answer.first() =
                   *recordFromText("hosted.signed.test. 3600 IN CNAME www.unsigned.test.");
               response.answer.append(*recordFromText("www.unsigned.test. 3600 IN A 192.0.2.30"));
           })
        << QByteArray("RRSIG of hosted.signed.test CNAME does not match the records");
    QTest::newRow("the target of a sound alias altered")
        << QByteArray("hosted.signed.test") << RecordType::A
        << Change([](DnsResponse &response) { alterRecords(response, RecordType::A); })
        << QByteArray("RRSIG of policy.hashed.test A does not match the records");
    QTest::newRow("RFC 4035 section 5.3.4: wildcard without proof that nothing is closer")
        << QByteArray("any.wild.signed.test") << RecordType::Txt
        << Change([](DnsResponse &response) { response.authority.clear(); })
        << QByteArray(
               "any.wild.signed.test TXT comes from a wildcard: no usable NSEC or NSEC3 record");
    QTest::newRow("the DNSKEY of another zone")
        << QByteArray("signed.test") << RecordType::Dnskey << Change([](DnsResponse &response) {
               response.answer.first().rdata[10] = char(response.answer.first().rdata[10] ^ 1);
           })
        << QByteArray("DS of signed.test (key ");
}

void TestDnssecFaults::tamperedAnswers()
{
    QFETCH(QByteArray, name);
    QFETCH(RecordType, type);
    QFETCH(Change, change);
    QFETCH(QByteArray, reason);
    m_lab->sign();
    QCOMPARE(faultyVerdict(*m_lab, name.constData(), type).state, DnssecState::Secure);
    m_lab->alter(name.constData(), type, change);
    const DnssecVerdict verdict = faultyVerdict(*m_lab, name.constData(), type);
    QCOMPARE(verdict.state, DnssecState::Bogus);
    QVERIFY2(verdict.reason.startsWith(reason), verdict.reason.constData());
}

void TestDnssecFaults::forgedDenials_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("reason");

    const Change denyNothing = [](DnsResponse &response) {
        keepDenials(response, [](const ResourceRecord &) { return false; });
        stripSignatures(response);
    };
    QTest::newRow("NXDOMAIN without any proof")
        << QByteArray("nobody.signed.test") << RecordType::A << denyNothing
        << QByteArray("NXDOMAIN for nobody.signed.test: no signed NSEC or NSEC3 record, although "
                      "zone signed.test "
                      "is signed");
    QTest::newRow("an existing name denied")
        << QByteArray("mx.signed.test") << RecordType::A << Change([](DnsResponse &response) {
               response.answer.clear();
               response.responseCode = 3;
           })
        << QByteArray("NXDOMAIN for mx.signed.test: no signed NSEC or NSEC3 record, although zone "
                      "signed.test is "
                      "signed");
    QTest::newRow("RFC 4035 section 5.4: NXDOMAIN without denial of the wildcard")
        << QByteArray("nobody.signed.test") << RecordType::A << Change([](DnsResponse &response) {
               // *.signed.test is covered by the NSEC of the apex, nobody by that of mx.
               keepDenials(response, [](const ResourceRecord &record) {
                   return record.owner.toAscii() != "signed.test";
               });
               stripRecords(response, int(RecordType::Soa));
           })
        << QByteArray("NXDOMAIN for nobody.signed.test: no NSEC denies the wildcard");
    QTest::newRow("RFC 4035 section 5.4: NXDOMAIN without denial of the name")
        << QByteArray("nobody.signed.test") << RecordType::A << Change([](DnsResponse &response) {
               keepDenials(response, [](const ResourceRecord &record) {
                   return record.owner.toAscii() == "signed.test";
               });
           })
        << QByteArray("NXDOMAIN for nobody.signed.test: no NSEC covers the name");
    QTest::newRow("the records of a denial altered")
        << QByteArray("signed.test") << RecordType::Tlsa << Change([](DnsResponse &response) {
               for (ResourceRecord &record : response.authority) {
                   if (record.type == RecordType::Nsec)
                       record.rdata.back() = char(record.rdata.back() ^ 1);
               }
           })
        << QByteArray("no data for signed.test TLSA: no usable NSEC or NSEC3 record (RRSIG of "
                      "signed.test NSEC does "
                      "not match the records");
}

void TestDnssecFaults::exchangedDenials_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("NODATA turned into NXDOMAIN, NSEC")
        << QByteArray("signed.test") << RecordType::Tlsa
        << Change([](DnsResponse &response) { response.responseCode = 3; })
        << QByteArray("NXDOMAIN for signed.test: NSEC says that the name exists");
    QTest::newRow("NODATA turned into NXDOMAIN, NSEC3")
        << QByteArray("hashed.test") << RecordType::Tlsa
        << Change([](DnsResponse &response) { response.responseCode = 3; })
        << QByteArray("NXDOMAIN for hashed.test: NSEC3 says that the name exists");
    QTest::newRow("NXDOMAIN turned into NODATA, NSEC")
        << QByteArray("nobody.signed.test") << RecordType::A
        << Change([](DnsResponse &response) { response.responseCode = 0; })
        << QByteArray(
               "no data for nobody.signed.test A: NSEC covers the name, so it does not exist");
    QTest::newRow("NXDOMAIN turned into NODATA, NSEC3")
        << QByteArray("nobody.hashed.test") << RecordType::A
        << Change([](DnsResponse &response) { response.responseCode = 0; })
        << QByteArray(
               "no data for nobody.hashed.test A: NSEC3 covers the name, so it does not exist");
}

void TestDnssecFaults::exchangedDenials()
{
    forgedDenials();
}

void TestDnssecFaults::forgedDenials()
{
    QFETCH(QByteArray, name);
    QFETCH(RecordType, type);
    QFETCH(Change, change);
    QFETCH(QByteArray, reason);
    m_lab->sign();
    QCOMPARE(faultyVerdict(*m_lab, name.constData(), type).state, DnssecState::Secure);
    m_lab->alter(name.constData(), type, change);
    const DnssecVerdict verdict = faultyVerdict(*m_lab, name.constData(), type);
    QCOMPARE(verdict.state, DnssecState::Bogus);
    QVERIFY2(verdict.reason.startsWith(reason), verdict.reason.constData());
}

void TestDnssecFaults::brokenChains_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Change>("change");
    QTest::addColumn<DnssecState>("state");
    QTest::addColumn<QByteArray>("reason");

    const auto bogus = DnssecState::Bogus;
    QTest::newRow("DS without signature")
        << QByteArray("signed.test") << RecordType::Ds << Change(stripSignatures) << bogus
        << QByteArray("no RRSIG for signed.test DS");
    QTest::newRow("DNSKEY without signature")
        << QByteArray("signed.test") << RecordType::Dnskey << Change(stripSignatures) << bogus
        << QByteArray("no RRSIG for signed.test DNSKEY");
    QTest::newRow("DS, but no DNSKEY")
        << QByteArray("signed.test") << RecordType::Dnskey
        << Change([](DnsResponse &response) { response.answer.clear(); }) << bogus
        << QByteArray("signed.test has a DS, but no DNSKEY");
    QTest::newRow("DS denied without proof")
        << QByteArray("signed.test") << RecordType::Ds
        << Change([](DnsResponse &response) { response.answer.clear(); }) << bogus
        << QByteArray("DS of signed.test: no usable NSEC or NSEC3 record");
    QTest::newRow("DS denied with the NSEC of the child")
        << QByteArray("signed.test") << RecordType::Ds << Change([this](DnsResponse &response) {
               response.answer.clear();
               response.authority = m_lab->records(
                   "signed.test", DomainName::literal("signed.test"), int(RecordType::Nsec));
           })
        << bogus
        << QByteArray(
               "DS of signed.test: no usable NSEC or NSEC3 record (RRSIG of signed.test NSEC is by "
               "signed.test, not by test)");
    QTest::newRow("the root without signatures: the resolver does not do DNSSEC")
        << QByteArray(".") << RecordType::Dnskey << Change(stripSignatures)
        << DnssecState::Indeterminate
        << QByteArray("the resolver does not pass on the signed DNSKEY of .");
    QTest::newRow("DNSKEY answered with SERVFAIL")
        << QByteArray("signed.test") << RecordType::Dnskey
        << Change([](DnsResponse &response) { response.responseCode = 2; })
        << DnssecState::Indeterminate << QByteArray("signed.test DNSKEY: unusable answer");
}

void TestDnssecFaults::brokenChains()
{
    QFETCH(QByteArray, question);
    QFETCH(RecordType, type);
    QFETCH(Change, change);
    QFETCH(DnssecState, state);
    QFETCH(QByteArray, reason);
    m_lab->sign();
    m_lab->alter(question.constData(), type, change);
    const DnssecVerdict verdict = faultyVerdict(*m_lab, "signed.test", RecordType::Mx);
    QCOMPARE(verdict.state, state);
    QVERIFY2(verdict.reason.startsWith(reason), verdict.reason.constData());
}

void TestDnssecFaults::signaturesOutOfDate_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("RFC 4035 section 5.3.1: expired yesterday")
        << QDate(2026, 1, 1) << QDate(2026, 1, 14)
        << QByteArray("RRSIG of late.test DNSKEY expired on 2026-01-14T00:00:00Z");
    QTest::newRow("expired years ago")
        << QDate(2014, 1, 1) << QDate(2014, 2, 1)
        << QByteArray("RRSIG of late.test DNSKEY expired on 2014-02-01T00:00:00Z");
    QTest::newRow("RFC 4035 section 5.3.1: begins tomorrow")
        << QDate(2026, 1, 16) << QDate(2026, 2, 1)
        << QByteArray("RRSIG of late.test DNSKEY is not valid before 2026-01-16T00:00:00Z");
}

void TestDnssecFaults::signaturesOutOfDate()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QByteArray, reason);
    m_lab->addZone("late.test", {"late.test. MX 10 mx.late.test."}, signedFrom(from, to));
    m_lab->sign();
    const DnssecVerdict verdict = faultyVerdict(*m_lab, "late.test", RecordType::Mx);
    QCOMPARE(verdict.state, DnssecState::Bogus);
    QCOMPARE(verdict.reason, reason);
}

void TestDnssecFaults::delegationsNobodyCanCheck_data()
{
    QTest::addColumn<QByteArray>("delegationSigner");
    QTest::newRow("RFC 4035 section 5.2: unknown algorithm")
        << QByteArray("odd.test. DS 12345 200 2 " + QByteArray(64, 'a'));
    QTest::newRow("RFC 4035 section 5.2: unknown digest")
        << QByteArray("odd.test. DS 12345 13 99 " + QByteArray(64, 'a'));
    QTest::newRow("RFC 8624 section 3.1: RSAMD5 must not be used")
        << QByteArray("odd.test. DS 12345 1 2 " + QByteArray(64, 'a'));
}

void TestDnssecFaults::delegationsNobodyCanCheck()
{
    QFETCH(QByteArray, delegationSigner);
    DnssecLab lab;
    lab.addZone(".", {});
    lab.addZone("test", {delegationSigner});
    lab.addZone("odd.test", {"odd.test. MX 10 mx.odd.test."});
    lab.leaveOutDs("odd.test");
    lab.sign();
    const DnssecVerdict verdict = faultyVerdict(lab, "odd.test", RecordType::Mx);
    QCOMPARE(verdict.state, DnssecState::Insecure);
    QCOMPARE(verdict.reason,
             QByteArray("odd.test: all DS records use unsupported algorithms or digests"));
}

void TestDnssecFaults::delegationSignerOfAnotherKey()
{
    DnssecLab lab;
    lab.addZone(".", {});
    lab.addZone("test", {"moved.test. DS 4711 13 2 " + QByteArray(64, 'b')});
    lab.addZone("moved.test", {"moved.test. MX 10 mx.moved.test."});
    lab.leaveOutDs("moved.test");
    lab.sign();
    const DnssecVerdict verdict = faultyVerdict(lab, "moved.test", RecordType::Mx);
    QCOMPARE(verdict.state, DnssecState::Bogus);
    QCOMPARE(verdict.reason, QByteArray("DS of moved.test (key 4711) does not match any DNSKEY"));
}

void TestDnssecFaults::unusableAnswers_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray domain("signed.test");
    QTest::newRow("nobody answers") << domain << RecordType::Mx << AnswerKind::Silent
                                    << QByteArray("signed.test MX: no answer");
    QTest::newRow("SERVFAIL") << domain << RecordType::Mx << AnswerKind::ServerFailure
                              << QByteArray("signed.test MX: SERVFAIL");
    QTest::newRow("silence for the DNSKEY") << domain << RecordType::Dnskey << AnswerKind::Silent
                                            << QByteArray("signed.test DNSKEY: no answer");
    QTest::newRow("SERVFAIL for the DS") << domain << RecordType::Ds << AnswerKind::ServerFailure
                                         << QByteArray("signed.test DS: SERVFAIL");
    QTest::newRow("SERVFAIL for the DS of the parent")
        << QByteArray("test") << RecordType::Ds << AnswerKind::ServerFailure
        << QByteArray("test DS: SERVFAIL");
    QTest::newRow("silence of the root") << QByteArray(".") << RecordType::Dnskey
                                         << AnswerKind::Silent << QByteArray(". DNSKEY: no answer");
    QTest::newRow("malformed DNSKEY") << domain << RecordType::Dnskey << AnswerKind::Malformed
                                      << QByteArray("signed.test DNSKEY: malformed answer");
}

void TestDnssecFaults::unusableAnswers()
{
    QFETCH(QByteArray, question);
    QFETCH(RecordType, type);
    QFETCH(AnswerKind, kind);
    QFETCH(QByteArray, reason);
    m_lab->sign();
    m_lab->fail(question.constData(), type, kind);
    QElapsedTimer time;
    time.start();
    const DnssecVerdict verdict =
        faultyVerdict(*m_lab, "signed.test", RecordType::Mx, std::chrono::milliseconds(200));
    QCOMPARE(verdict.state, DnssecState::Indeterminate);
    QCOMPARE(verdict.reason, reason);
    QVERIFY(time.elapsed() < 2000);
}

void TestDnssecFaults::deafResolverIsIndeterminate()
{
    m_lab->sign();
    m_lab->fail(".", RecordType::Dnskey, AnswerKind::Refused);
    const DnssecVerdict verdict = faultyVerdict(*m_lab, "signed.test", RecordType::Mx);
    QCOMPARE(verdict.state, DnssecState::Indeterminate);
    QCOMPARE(verdict.reason, QByteArray(". DNSKEY: REFUSED"));
}

void TestDnssecFaults::silenceBetweenSignerAndAnchorDoesNoHarm()
{
    // deep.er.signed.test signs; er.signed.test is a name without a zone, and its server fails
    // there.
    m_lab->addZone("deep.er.signed.test", {"deep.er.signed.test. MX 10 mx.signed.test."});
    m_lab->sign();
    m_lab->fail("er.signed.test", RecordType::Ds, AnswerKind::ServerFailure);
    const DnssecVerdict verdict = faultyVerdict(*m_lab, "deep.er.signed.test", RecordType::Mx);
    QVERIFY2(verdict.state == DnssecState::Secure, verdict.reason.constData());
}

void TestDnssecFaults::signerMustStandAboveTheName()
{
    // Zone hashed.test signs a record of signed.test: its signature counts for nothing there.
    m_lab->sign();
    m_lab->alter("mx.signed.test", RecordType::A, [this](DnsResponse &response) {
        response.answer = m_lab->records(
            "hashed.test", DomainName::literal("mx.hashed.test"), int(RecordType::A));
        for (ResourceRecord &record : response.answer)
            record.owner = DomainName::literal("mx.signed.test");
    });
    const DnssecVerdict verdict = faultyVerdict(*m_lab, "mx.signed.test", RecordType::A);
    QCOMPARE(verdict.state, DnssecState::Bogus);
    QCOMPARE(verdict.reason,
             QByteArray("no RRSIG for mx.signed.test A, although zone signed.test is signed"));
}

QTEST_GUILESS_MAIN(TestDnssecFaults)
#include "tst_DnssecFaults.moc"
