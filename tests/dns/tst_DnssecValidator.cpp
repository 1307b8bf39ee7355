// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecLabZones.h"
#include "dns/DnssecValidator.h"
#include "support/TaskResult.h"

#include <QtTest>

using namespace postseal;

namespace {

constexpr auto patience = std::chrono::seconds(5);

DnssecVerdict validatedBy(DnssecValidator &validator,
                          const DnsAnswer &answer,
                          std::chrono::milliseconds limit = patience)
{
    const auto result = test::start(validator.validate(answer, Deadline::in(limit), {}));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result->has_value(), 10000); }();
    return result->value_or(DnssecVerdict{DnssecState::Unchecked, "no verdict"});
}

DnssecVerdict verdictOf(DnssecLab &lab,
                        const char *name,
                        RecordType type,
                        std::chrono::milliseconds limit = patience)
{
    const StillClock clock;
    DnssecValidator validator(lab.lookup(), lab.trustAnchors(), clock);
    return validatedBy(validator, lab.answer(DomainName::literal(name), type), limit);
}

struct SoundRow
{
    const char *sentence;
    const char *name;
    RecordType type;
    DnssecState state;
};

using S = DnssecState;
constexpr SoundRow soundRows[] = {
    {"RFC 4035 section 5.3: signed MX", "signed.test", RecordType::Mx, S::Secure},
    {"RFC 4035 section 5.3: signed TXT below the apex",
     "_mta-sts.signed.test",
     RecordType::Txt,
     S::Secure},
    {"signed zone with NSEC3", "hashed.test", RecordType::Mx, S::Secure},
    {"the root's own records", ".", RecordType::Ns, S::Secure},
    {"DS is the parent's record", "signed.test", RecordType::Ds, S::Secure},
    {"DNSKEY is the zone's own record", "signed.test", RecordType::Dnskey, S::Secure},
    {"alias within the zone", "local.signed.test", RecordType::A, S::Secure},
    {"alias into another signed zone", "hosted.signed.test", RecordType::A, S::Secure},
    {"alias into an unsigned zone", "far.signed.test", RecordType::A, S::Insecure},
    {"alias to a name that does not exist", "gone.signed.test", RecordType::A, S::Secure},
    {"the alias itself", "far.signed.test", RecordType::Cname, S::Secure},
    {"RFC 6672 section 5.3.1: alias made from a signed DNAME",
     "mx.old.signed.test",
     RecordType::A,
     S::Secure},
    {"aliases in a loop", "loop.signed.test", RecordType::A, S::Secure},
    {"RFC 4035 section 5.4: NXDOMAIN by NSEC", "nobody.signed.test", RecordType::A, S::Secure},
    {"NXDOMAIN by NSEC, far below", "a.b.c.nobody.signed.test", RecordType::A, S::Secure},
    {"RFC 4035 section 5.4: NODATA by NSEC", "signed.test", RecordType::Tlsa, S::Secure},
    {"RFC 4592 section 2.2.2: NODATA at an empty non-terminal",
     "empty.signed.test",
     RecordType::A,
     S::Secure},
    {"RFC 5155 section 8.4: NXDOMAIN by NSEC3", "nobody.hashed.test", RecordType::A, S::Secure},
    {"NXDOMAIN by NSEC3, far below", "a.b.c.nobody.hashed.test", RecordType::A, S::Secure},
    {"RFC 5155 section 8.5: NODATA by NSEC3", "hashed.test", RecordType::Tlsa, S::Secure},
    {"NODATA by NSEC3 at an empty non-terminal", "empty.hashed.test", RecordType::A, S::Secure},
    {"RFC 4035 section 5.3.4: wildcard with NSEC",
     "any.wild.signed.test",
     RecordType::Txt,
     S::Secure},
    {"wildcard with NSEC, two labels", "any.thing.wild.signed.test", RecordType::Txt, S::Secure},
    {"wildcard alias", "any.alias.signed.test", RecordType::A, S::Secure},
    {"wildcard NODATA with NSEC", "any.wild.signed.test", RecordType::A, S::Secure},
    {"RFC 5155 section 8.8: wildcard with NSEC3",
     "any.wild.hashed.test",
     RecordType::Txt,
     S::Secure},
    {"RFC 5155 section 8.7: wildcard NODATA with NSEC3",
     "any.wild.hashed.test",
     RecordType::A,
     S::Secure},
    {"the wildcard itself", "*.wild.signed.test", RecordType::Txt, S::Secure},
    {"RFC 4035 section 5.2: no DS, proven by NSEC", "unsigned.test", RecordType::Mx, S::Insecure},
    {"NXDOMAIN in an unsigned zone", "nobody.unsigned.test", RecordType::A, S::Insecure},
    {"signed without DS", "island.test", RecordType::Mx, S::Insecure},
    {"absence of DS is itself signed", "unsigned.test", RecordType::Ds, S::Secure},
    {"RFC 5155 section 8.6: no DS, covered by opt-out",
     "customer.registry.test",
     RecordType::Mx,
     S::Insecure},
    {"RFC 5155 section 9.2: NXDOMAIN covered by opt-out",
     "nobody.registry.test",
     RecordType::A,
     S::Insecure},
    {"signed delegation in a registry with opt-out",
     "careful.registry.test",
     RecordType::Mx,
     S::Secure},
    {"existing name in a registry with opt-out", "www.registry.test", RecordType::A, S::Secure},
};

} // namespace

class TestDnssecValidator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void judgesSoundZones_data();
    void judgesSoundZones();
    void saysWhyNotSecure();
    void asksAllLevelsAtOnce();
    void prefetchLeavesNothingToWaitFor();
    void remembersVerifiedZones();
    void sharesQuestionsUnderWay();
    void asksAgainWhenTheMessageHasNoSignatures();
    void asksForTheRestOfAnAliasChain();
    void endsWhenStopped();
    void builtInAnchorsAreTheRoots();
    void unreadableAnchorsAreIndeterminate();
    void dnskeyAsAnchor();

private:
    DnssecLab m_lab;
};

void TestDnssecValidator::initTestCase()
{
    addUsualZones(m_lab);
    m_lab.sign();
}

void TestDnssecValidator::judgesSoundZones_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<DnssecState>("state");
    for (const SoundRow &row : soundRows)
        QTest::newRow(row.sentence) << QByteArray(row.name) << row.type << row.state;
}

void TestDnssecValidator::judgesSoundZones()
{
    QFETCH(QByteArray, name);
    QFETCH(RecordType, type);
    QFETCH(DnssecState, state);
    const DnssecVerdict verdict = verdictOf(m_lab, name.constData(), type);
    QVERIFY2(verdict.state == state, verdict.reason.constData());
    QCOMPARE(verdict.reason.isEmpty(), state == DnssecState::Secure);
}

void TestDnssecValidator::saysWhyNotSecure()
{
    QCOMPARE(verdictOf(m_lab, "unsigned.test", RecordType::Mx).reason,
             QByteArray("DS of unsigned.test: delegation without DS"));
    QCOMPARE(
        verdictOf(m_lab, "customer.registry.test", RecordType::Mx).reason,
        QByteArray("DS of customer.registry.test: delegation without DS below an NSEC3 opt-out"));
}

void TestDnssecValidator::asksAllLevelsAtOnce()
{
    m_lab.resetCounters();
    QCOMPARE(verdictOf(m_lab, "_mta-sts.signed.test", RecordType::Txt).state, DnssecState::Secure);
    QCOMPARE(m_lab.rounds(), 1);
    m_lab.resetCounters();
    QCOMPARE(verdictOf(m_lab, "hosted.signed.test", RecordType::A).state, DnssecState::Secure);
    QCOMPARE(m_lab.rounds(), 1);
}

void TestDnssecValidator::prefetchLeavesNothingToWaitFor()
{
    const StillClock clock;
    DnssecValidator validator(m_lab.lookup(), m_lab.trustAnchors(), clock);
    const auto name = DomainName::literal("signed.test");
    m_lab.resetCounters();
    validator.prefetch(name, Deadline::in(patience), {});
    QTRY_COMPARE(m_lab.rounds(), 1);
    QTest::qWait(0);
    const int asked = m_lab.questions();
    QCOMPARE(validatedBy(validator, m_lab.answer(name, RecordType::Mx)).state, DnssecState::Secure);
    QCOMPARE(m_lab.questions(), asked);
}

void TestDnssecValidator::remembersVerifiedZones()
{
    StillClock clock;
    DnssecValidator validator(m_lab.lookup(), m_lab.trustAnchors(), clock);
    const auto name = DomainName::literal("signed.test");
    QCOMPARE(validatedBy(validator, m_lab.answer(name, RecordType::Mx)).state, DnssecState::Secure);
    m_lab.resetCounters();
    QCOMPARE(validatedBy(validator, m_lab.answer(name, RecordType::Txt)).state,
             DnssecState::Secure);
    QCOMPARE(m_lab.questions(), 0);
    // After the minute they are looked at anew.
    clock.now = clock.now.addSecs(61);
    QCOMPARE(validatedBy(validator, m_lab.answer(name, RecordType::Txt)).state,
             DnssecState::Secure);
    QVERIFY(m_lab.questions() > 0);
}

void TestDnssecValidator::sharesQuestionsUnderWay()
{
    const StillClock clock;
    DnssecValidator validator(m_lab.lookup(), m_lab.trustAnchors(), clock);
    m_lab.resetCounters();
    QList<test::TaskResult<DnssecVerdict>> results;
    for (int i = 0; i < 20; ++i) {
        const DnsAnswer answer = m_lab.answer(DomainName::literal("signed.test"), RecordType::Mx);
        results.append(test::start(validator.validate(answer, Deadline::in(patience), {})));
    }
    for (const auto &result : results) {
        QTRY_VERIFY(result->has_value());
        QCOMPARE((*result)->state, DnssecState::Secure);
    }
    // DNSKEY of ., test, signed.test and DS of the latter two.
    QCOMPARE(m_lab.questions(), 5);
}

void TestDnssecValidator::asksAgainWhenTheMessageHasNoSignatures()
{
    const StillClock clock;
    DnssecValidator validator(m_lab.lookup(), m_lab.trustAnchors(), clock);
    DnsAnswer answer = m_lab.answer(DomainName::literal("signed.test"), RecordType::Mx);
    DnsQuestion plain;
    plain.name = answer.name;
    plain.type = answer.type;
    plain.edns = false;
    DnsResponse response;
    response.answer = m_lab.records("signed.test", answer.name, int(RecordType::Mx));
    stripSignatures(response);
    answer.message =
        encodeResponse(*decodeQuery(encodeQuery(plain, 7, 0)), response, DnsTransportKind::Tcp);
    QCOMPARE(validatedBy(validator, answer).state, DnssecState::Secure);
    // A forger who answers without signatures gains nothing when the question is repeated.
    response.answer.append(*recordFromText("signed.test. 3600 IN MX 1 mx.forger.test."));
    answer.message =
        encodeResponse(*decodeQuery(encodeQuery(plain, 7, 0)), response, DnsTransportKind::Tcp);
    QCOMPARE(validatedBy(validator, answer).state, DnssecState::Indeterminate);
}

void TestDnssecValidator::asksForTheRestOfAnAliasChain()
{
    DnssecLab lab;
    addUsualZones(lab);
    lab.sign();
    lab.alter("hosted.signed.test", RecordType::A, [](DnsResponse &response) {
        response.answer.removeIf([](const ResourceRecord &record) {
            return record.owner == DomainName::literal("policy.hashed.test");
        });
    });
    QCOMPARE(verdictOf(lab, "hosted.signed.test", RecordType::A).state, DnssecState::Secure);
    // And what comes then is validated as well.
    lab.alter("policy.hashed.test", RecordType::A, stripSignatures);
    const DnssecVerdict verdict = verdictOf(lab, "hosted.signed.test", RecordType::A);
    QCOMPARE(verdict.state, DnssecState::Bogus);
    QCOMPARE(verdict.reason,
             QByteArray("no RRSIG for policy.hashed.test A, although zone hashed.test is signed"));
}

void TestDnssecValidator::endsWhenStopped()
{
    DnssecLab lab;
    addUsualZones(lab);
    lab.sign();
    lab.fail("test", RecordType::Ds, AnswerKind::Silent);
    const StillClock clock;
    DnssecValidator validator(lab.lookup(), lab.trustAnchors(), clock);
    StopSource source;
    const DnsAnswer answer = lab.answer(DomainName::literal("signed.test"), RecordType::Mx);
    const auto result = test::start(
        validator.validate(answer, Deadline::in(std::chrono::hours(1)), source.token()));
    QTest::qWait(20);
    QVERIFY(!result->has_value());
    source.stop();
    QTRY_VERIFY_WITH_TIMEOUT(result->has_value(), 1000);
    QCOMPARE((*result)->state, DnssecState::Indeterminate);
    QCOMPARE((*result)->reason, QByteArray("test DS: cancelled"));
}

void TestDnssecValidator::builtInAnchorsAreTheRoots()
{
    const StillClock clock;
    DnssecValidator validator(m_lab.lookup(), {}, clock);
    QVERIFY(validator.hasTrustAnchors());
    // The lab's root has another key than IANA's.
    const DnssecVerdict verdict =
        validatedBy(validator, m_lab.answer(DomainName::literal("signed.test"), RecordType::Mx));
    QCOMPARE(verdict.state, DnssecState::Bogus);
    QCOMPARE(verdict.reason, QByteArray("DS of . (key 20326, 38696) does not match any DNSKEY"));
}

void TestDnssecValidator::unreadableAnchorsAreIndeterminate()
{
    const StillClock clock;
    DnssecValidator validator(m_lab.lookup(), "this is not a zone file\n", clock);
    QVERIFY(!validator.hasTrustAnchors());
    const DnssecVerdict verdict =
        validatedBy(validator, m_lab.answer(DomainName::literal("signed.test"), RecordType::Mx));
    QCOMPARE(verdict.state, DnssecState::Indeterminate);
    QCOMPARE(verdict.reason, QByteArray("no trust anchor above signed.test"));
}

void TestDnssecValidator::dnskeyAsAnchor()
{
    const StillClock clock;
    const QList<ResourceRecord> keys = m_lab.records(".", DomainName(), int(RecordType::Dnskey));
    const QByteArray anchors = "; the lab's root\n. 3600 IN DNSKEY " + keys.first().text + '\n';
    DnssecValidator validator(m_lab.lookup(), anchors, clock);
    QCOMPARE(
        validatedBy(validator, m_lab.answer(DomainName::literal("signed.test"), RecordType::Mx))
            .state,
        DnssecState::Secure);
}

QTEST_GUILESS_MAIN(TestDnssecValidator)
#include "tst_DnssecValidator.moc"
