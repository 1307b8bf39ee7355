// SPDX-License-Identifier: Apache-2.0
// queryValidated() over the network: signed zones behind a scripted recursive server.
#include "dns/DnssecLab.h"
#include "dns/Resolver.h"
#include "support/ScriptedDnsServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rcodeServFail = 2;

DnsResponse serverFailure()
{
    DnsResponse response;
    response.responseCode = rcodeServFail;
    return response;
}

} // namespace

class tst_ValidatedQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void judges_data();
    void judges();
    void needsNoRoundTripForEachLevel();
    void showsBogusDataBehindServerFailure();
    void saysSecureOnlyOfTheRecordsThatWereValidated();
    void joinsAnAliasChainThatTheResolverLeavesOpen();
    void isIndeterminateWithoutUsableAnchors();
    void isIndeterminateWhenTheChainIsSilent();

private:
    [[nodiscard]] DnsAnswer ask(const char *name,
                                RecordType type,
                                std::chrono::milliseconds time = 5s) const;
    [[nodiscard]] DnsResponse labResponse(const DnsQuestion &question) const;

    DnssecLab m_lab;
    std::unique_ptr<ScriptedDnsServer> m_server;
    QByteArray m_anchors;
};

void tst_ValidatedQuery::initTestCase()
{
    // The resolver goes by the computer's clock, so the signatures must be good today.
    LabSigning today;
    today.inceptionUtc = QDateTime::currentDateTimeUtc().addDays(-1);
    today.expirationUtc = QDateTime::currentDateTimeUtc().addDays(1);
    LabSigning never = today;
    never.denial = LabSigning::Denial::Unsigned;
    m_lab.addZone(".", {}, today);
    m_lab.addZone("test", {}, today);
    m_lab.addZone("signed.test",
                  {"signed.test. MX 10 mx.signed.test.",
                   "mx.signed.test. A 192.0.2.25",
                   "alias.signed.test. CNAME mx.signed.test."},
                  today);
    m_lab.addZone("unsigned.test", {"unsigned.test. MX 10 mx.unsigned.test."}, never);
    m_lab.sign();
}

void tst_ValidatedQuery::init()
{
    m_anchors = m_lab.trustAnchors();
    m_server = std::make_unique<ScriptedDnsServer>();
    m_server->setOracle([this](const DnsQuestion &question) { return labResponse(question); });
}

DnsResponse tst_ValidatedQuery::labResponse(const DnsQuestion &question) const
{
    const auto reply = decodeReply(m_lab.answer(question.name, question.type).message);
    if (!reply)
        return serverFailure();
    DnsResponse response;
    response.authoritative = false;
    response.recursionAvailable = true;
    response.responseCode = reply->responseCode;
    response.answer = reply->answer;
    response.authority = reply->authority;
    return response;
}

DnsAnswer tst_ValidatedQuery::ask(const char *name,
                                  RecordType type,
                                  std::chrono::milliseconds time) const
{
    ResolverSettings settings;
    settings.servers = {m_server->endpoint()};
    settings.trustAnchors = m_anchors;
    const auto resolver = makeResolver(settings);
    return QCoro::waitFor(
        resolver->queryValidated(DomainName::literal(name), type, Deadline::in(time), StopToken()));
}

void tst_ValidatedQuery::judges_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<DnssecState>("state");
    QTest::newRow("RFC 4035 section 5.3: signed records")
        << QByteArray("signed.test") << RecordType::Mx << AnswerKind::Records
        << DnssecState::Secure;
    QTest::newRow("signed alias") << QByteArray("alias.signed.test") << RecordType::A
                                  << AnswerKind::Records << DnssecState::Secure;
    QTest::newRow("RFC 4035 section 5.4: a name that is proven absent")
        << QByteArray("none.signed.test") << RecordType::A << AnswerKind::NxDomain
        << DnssecState::Secure;
    QTest::newRow("RFC 4035 section 5.4: a type that is proven absent")
        << QByteArray("mx.signed.test") << RecordType::Tlsa << AnswerKind::NoData
        << DnssecState::Secure;
    QTest::newRow("RFC 4035 section 5.2: below an unsigned delegation")
        << QByteArray("unsigned.test") << RecordType::Mx << AnswerKind::Records
        << DnssecState::Insecure;
}

void tst_ValidatedQuery::judges()
{
    QFETCH(QByteArray, name);
    QFETCH(RecordType, type);
    const DnsAnswer answer = ask(name.constData(), type);
    QTEST(answer.kind, "kind");
    QFETCH(DnssecState, state);
    QVERIFY2(answer.dnssec == state, answer.dnssecReason.constData());
    QCOMPARE(answer.hasRecords(), !answer.records.isEmpty());
    QCOMPARE(answer.dnssecReason.isEmpty(), answer.dnssec == DnssecState::Secure);
}

void tst_ValidatedQuery::needsNoRoundTripForEachLevel()
{
    m_server->setDelay(100ms);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask("signed.test", RecordType::Mx).dnssec, DnssecState::Secure);
    // One round trip would be 100 ms: questions, keys and delegations all leave at once.
    QVERIFY2(timer.elapsed() < 290, QByteArray::number(timer.elapsed()).constData());
}

void tst_ValidatedQuery::showsBogusDataBehindServerFailure()
{
    // A validating resolver: SERVFAIL for the altered records unless CD is set.
    m_server->setOracle([this](const DnsQuestion &question) {
        DnsResponse response = labResponse(question);
        if (question.type != RecordType::Mx)
            return response;
        if (!question.checkingDisabled)
            return serverFailure();
        response.answer.first() = *recordFromText("signed.test. 300 IN MX 10 evil.test.");
        return response;
    });
    const DnsAnswer answer = ask("signed.test", RecordType::Mx);
    // The records are shown all the same, marked: without them nobody could say what is wrong.
    QCOMPARE(answer.kind, AnswerKind::Records);
    QCOMPARE(mxRecords(answer).value(0).host, DomainName::literal("evil.test"));
    QCOMPARE(answer.dnssec, DnssecState::Bogus);
    QVERIFY(!answer.dnssecReason.isEmpty());
}

void tst_ValidatedQuery::saysSecureOnlyOfTheRecordsThatWereValidated()
{
    m_server->setOracle([this](const DnsQuestion &question) {
        DnsResponse response = labResponse(question);
        if (question.type == RecordType::Mx && !question.checkingDisabled)
            response.answer = {*recordFromText("signed.test. 300 IN MX 10 evil.test.")};
        return response;
    });
    const DnsAnswer answer = ask("signed.test", RecordType::Mx);
    QCOMPARE(answer.dnssec, DnssecState::Secure);
    QCOMPARE(mxRecords(answer).size(), 1);
    QCOMPARE(mxRecords(answer).first().host, DomainName::literal("mx.signed.test"));
}

void tst_ValidatedQuery::joinsAnAliasChainThatTheResolverLeavesOpen()
{
    m_server->setOracle([this](const DnsQuestion &question) {
        DnsResponse response = labResponse(question);
        const DomainName alias = DomainName::literal("alias.signed.test");
        if (question.name == alias)
            response.answer.removeIf(
                [&](const ResourceRecord &record) { return record.owner != alias; });
        return response;
    });
    const DnsAnswer answer = ask("alias.signed.test", RecordType::A);
    QCOMPARE(answer.kind, AnswerKind::Records);
    QCOMPARE(answer.finalName(), DomainName::literal("mx.signed.test"));
    QVERIFY2(answer.dnssec == DnssecState::Secure, answer.dnssecReason.constData());
}

void tst_ValidatedQuery::isIndeterminateWithoutUsableAnchors()
{
    m_anchors = "this is no record\n";
    const DnsAnswer answer = ask("signed.test", RecordType::Mx);
    QCOMPARE(answer.kind, AnswerKind::Records);
    QCOMPARE(answer.dnssec, DnssecState::Indeterminate);
    QVERIFY(!answer.dnssecReason.isEmpty());
}

void tst_ValidatedQuery::isIndeterminateWhenTheChainIsSilent()
{
    m_server->setOracle([this](const DnsQuestion &question) -> std::optional<DnsResponse> {
        if (question.type == RecordType::Dnskey)
            return std::nullopt;
        return labResponse(question);
    });
    QElapsedTimer timer;
    timer.start();
    const DnsAnswer answer = ask("signed.test", RecordType::Mx, 400ms);
    QCOMPARE(answer.kind, AnswerKind::Records);
    QCOMPARE(answer.dnssec, DnssecState::Indeterminate);
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(tst_ValidatedQuery)
#include "tst_ValidatedQuery.moc"
