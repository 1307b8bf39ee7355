// SPDX-License-Identifier: Apache-2.0
// One thing broken at a time, and the one finding it gives.
#include "check/Assessment.h"
#include "support/HealthyDomain.h"

#include <QTest>

#include <functional>

using namespace postseal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Break = std::function<void(HealthyDomain &)>;

StarttlsObservation &probe(HealthyDomain &shop, int host = 1)
{
    return shop.seen.mxHosts[host].probes[0];
}

} // namespace

Q_DECLARE_METATYPE(Break)

class tst_Assess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyDomainPassesEverywhere();
    void theOrderInWhichAddressesAnswerChangesNothing();
    void oneFault_data();
    void oneFault();
    void stepsThatAFaultMakesImpossible_data();
    void stepsThatAFaultMakesImpossible();
    void delivery_data();
    void delivery();
    void requirement();
    void theModeIsNullBehindABadCertificate();
    void anInterceptingProxyIsNotTheDomainsFault();
    void sendersAreJudgedToo();
    void unreachableFirstHostMayBeDeliberate();
    void fileAndIdChangeTogether_data();
    void fileAndIdChangeTogether();
};

void tst_Assess::aHealthyDomainPassesEverywhere()
{
    const HealthyDomain shop;
    const Assessment result = shop.judge();
    QCOMPARE(findingIds(result), QList<QByteArray>());
    for (const StepResult &step : result.steps)
        QCOMPARE(step.status, StepStatus::Pass);
    QCOMPARE(result.verdict, StepStatus::Pass);
    QCOMPARE(result.mx.size(), 2);
    QCOMPARE(*result.mx.first().coveredBy, QByteArray("mx1.shop.example"));
    QCOMPARE(result.mx.first().now, Delivery::Deliver);
    QCOMPARE(result.mx.first().ifEnforced, Delivery::Deliver);
}

void tst_Assess::theOrderInWhichAddressesAnswerChangesNothing()
{
    HealthyDomain shop;
    QList<StarttlsObservation> &probes = shop.seen.mxHosts[0].probes;
    for (const char *address : {"2001:db8::a", "198.51.100.9", "2001:db8::9"}) {
        probes.append(probes.first());
        probes.last().address = QHostAddress(QString::fromLatin1(address));
    }
    const Assessment inOneOrder = shop.judge();
    std::reverse(probes.begin(), probes.end());
    const Assessment inTheOther = shop.judge();

    QStringList addresses;
    for (const AddressResult &address : inOneOrder.mx.first().addresses)
        addresses.append(address.address.toString());
    QCOMPARE(addresses, (QStringList{u"93.184.216.25"_s, u"198.51.100.9"_s, u"2001:db8::9"_s, u"2001:db8::a"_s}));
    for (int i = 0; i < addresses.size(); ++i)
        QCOMPARE(inTheOther.mx.first().addresses[i].address.toString(), addresses[i]);
    const QList<Finding> findings = inOneOrder.steps[int(Step::Starttls)].findings;
    QCOMPARE(inTheOther.steps[int(Step::Starttls)].findings.size(), findings.size());
    for (qsizetype i = 0; i < findings.size(); ++i)
        QCOMPARE(inTheOther.steps[int(Step::Starttls)].findings[i].values, findings[i].values);
}

void tst_Assess::oneFault_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("verdict");
    const auto row =
        [](const char *id, StepStatus verdict, const char *name, const Break &breakIt) {
            QTest::newRow(name) << breakIt << QByteArray(id) << int(verdict);
        };
    const auto outcome = [&row](const char *id, StarttlsOutcome outcome) {
        row(id, StepStatus::Fail, id, [outcome](HealthyDomain &shop) {
            probe(shop).outcome = outcome;
        });
    };
    outcome("starttls.connection-refused", StarttlsOutcome::ConnectionRefused);
    outcome("starttls.connection-timeout", StarttlsOutcome::ConnectionTimeout);
    outcome("starttls.host-unreachable", StarttlsOutcome::HostUnreachable);
    outcome("starttls.greeting-timeout", StarttlsOutcome::GreetingTimeout);
    outcome("starttls.greeting-temporary", StarttlsOutcome::GreetingTemporary);
    outcome("starttls.greeting-refused", StarttlsOutcome::GreetingRefused);
    outcome("starttls.not-smtp", StarttlsOutcome::NotSmtp);
    outcome("starttls.closed-early", StarttlsOutcome::ClosedEarly);
    outcome("starttls.line-too-long", StarttlsOutcome::LineTooLong);
    outcome("starttls.ehlo-refused", StarttlsOutcome::EhloRefused);
    outcome("starttls.not-offered", StarttlsOutcome::NotOffered);
    outcome("starttls.stripped", StarttlsOutcome::Stripped);
    outcome("starttls.refused", StarttlsOutcome::StarttlsRefused);
    outcome("starttls.injected", StarttlsOutcome::Injected);
    outcome("starttls.reply-timeout", StarttlsOutcome::ReplyTimeout);
    outcome("starttls.handshake-failed", StarttlsOutcome::HandshakeFailed);
    row("starttls.no-ipv4-here",
        StepStatus::Unknown,
        "this computer has no IPv4",
        [](HealthyDomain &shop) { probe(shop).outcome = StarttlsOutcome::NoRouteHere; });
    row("starttls.tls-too-old",
        StepStatus::Fail,
        "RFC 8996: TLS 1.1 on a mail server",
        [](HealthyDomain &shop) { probe(shop).tls.version = "TLSv1.1"; });

    const auto certificate = [&row](const char *id,
                                    StepStatus verdict,
                                    const char *name,
                                    const std::function<void(CertificateRequest &)> &change) {
        row((QByteArray("starttls.") + id).constData(),
            verdict,
            (QByteArray("mail server: ") + name).constData(),
            [change](HealthyDomain &shop) {
                CertificateRequest request = shop.certificateFor("mx2.shop.example");
                change(request);
                probe(shop).tls = shop.tls(request);
            });
        row((QByteArray("policy-host.") + id).constData(),
            verdict,
            (QByteArray("policy host: ") + name).constData(),
            [change](HealthyDomain &shop) {
                CertificateRequest request = shop.certificateFor("mta-sts.shop.example");
                change(request);
                shop.seen.fetches[0].tls = shop.tls(request);
            });
    };
    certificate("certificate-wrong-name",
                StepStatus::Fail,
                "certificate for another name",
                [](CertificateRequest &request) { request.dnsNames = {"web.host.example"}; });
    certificate("certificate-common-name-only",
                StepStatus::Fail,
                "RFC 8461 section 4.2: the CN does not count",
                [](CertificateRequest &request) {
                    request.commonName = request.dnsNames.first();
                    request.dnsNames.clear();
                });
    certificate(
        "certificate-expired", StepStatus::Fail, "expired", [](CertificateRequest &request) {
            request.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
            request.notAfter = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);
        });
    certificate("certificate-not-yet-valid",
                StepStatus::Fail,
                "not valid yet",
                [](CertificateRequest &request) {
                    request.notBefore = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
                });
    certificate("certificate-self-signed",
                StepStatus::Fail,
                "self-signed",
                [](CertificateRequest &request) { request.signer = CertificateSigner::Itself; });
    certificate("certificate-expires-soon",
                StepStatus::Warn,
                "nine days left",
                [](CertificateRequest &request) {
                    request.notBefore = QDateTime(QDate(2026, 9, 1), QTime(0, 0), Qt::UTC);
                    request.notAfter = QDateTime(QDate(2026, 12, 3), QTime(12, 0), Qt::UTC);
                });
    certificate("certificate-broken",
                StepStatus::Fail,
                "RSA of 1024 bits",
                [](CertificateRequest &request) { request.key = CertificateKey::Rsa1024; });
    row("starttls.certificate-missing-intermediate",
        StepStatus::Fail,
        "intermediate not sent",
        [](HealthyDomain &shop) { probe(shop).tls.chain.der.removeLast(); });
    row("starttls.certificate-unknown-root",
        StepStatus::Fail,
        "a private authority",
        [](HealthyDomain &shop) {
            const CertificateAuthority other(shop.now, "Own authority");
            probe(shop).tls.chain.der = {other.issue(shop.certificateFor("mx2.shop.example")).der,
                                         other.intermediateDer()};
        });

    const auto fetched = [&row](const char *id, FetchOutcome outcome) {
        row(id, StepStatus::Fail, id, [outcome](HealthyDomain &shop) {
            shop.seen.fetches[0].outcome = outcome;
        });
    };
    fetched("policy-host.connection-refused", FetchOutcome::ConnectionRefused);
    fetched("policy-host.connection-timeout", FetchOutcome::ConnectionTimeout);
    fetched("policy-host.unreachable", FetchOutcome::HostUnreachable);
    fetched("policy-host.handshake-failed", FetchOutcome::HandshakeFailed);
    fetched("policy-host.handshake-timeout", FetchOutcome::HandshakeTimeout);
    fetched("policy.no-answer", FetchOutcome::NoAnswer);
    fetched("policy.timeout", FetchOutcome::Timeout);
    fetched("policy.closed-early", FetchOutcome::ClosedEarly);
    fetched("policy.http-syntax", FetchOutcome::HttpSyntax);
    fetched("policy.too-large", FetchOutcome::TooLarge);
    row("policy.redirect",
        StepStatus::Fail,
        "RFC 8461 section 3.3: redirects are not followed",
        [](HealthyDomain &shop) {
            shop.seen.fetches[0].status = 301;
            shop.seen.fetches[0].location = "https://www.shop.example/";
        });
    row("policy.not-found", StepStatus::Fail, "404", [](HealthyDomain &shop) {
        shop.seen.fetches[0].status = 404;
    });
    row("policy.http-status", StepStatus::Fail, "500", [](HealthyDomain &shop) {
        shop.seen.fetches[0].status = 500;
    });
    row("policy.encoded",
        StepStatus::Fail,
        "compressed although not asked for",
        [](HealthyDomain &shop) { shop.seen.fetches[0].contentEncoding = "gzip"; });
    row("policy.media-type-html", StepStatus::Fail, "text/html", [](HealthyDomain &shop) {
        shop.seen.fetches[0].contentTypeHeader = "text/html; charset=utf-8";
    });
    row("policy.media-type-other",
        StepStatus::Warn,
        "application/octet-stream",
        [](HealthyDomain &shop) {
            shop.seen.fetches[0].contentTypeHeader = "application/octet-stream";
        });
    row("policy.media-type-missing", StepStatus::Warn, "no media type", [](HealthyDomain &shop) {
        shop.seen.fetches[0].contentTypeHeader.clear();
    });
    row("policy.addresses-differ",
        StepStatus::Fail,
        "two addresses, two policies",
        [](HealthyDomain &shop) {
            shop.seen.policyIpv4 = answers::address(shop.domain.child("mta-sts"),
                                                    {u"93.184.216.80"_s, u"93.184.216.81"_s});
            shop.seen.fetches.append(shop.fetch(u"93.184.216.81"_s, "testing"));
        });
    row("policy-host.lookup-failed",
        StepStatus::Unknown,
        "SERVFAIL for the policy host",
        [](HealthyDomain &shop) {
            shop.seen.fetches.clear();
            shop.seen.policyIpv4 = answers::none(
                shop.domain.child("mta-sts"), RecordType::A, AnswerKind::ServerFailure);
        });
    row("policy-host.missing",
        StepStatus::Fail,
        "a record, and no policy host",
        [](HealthyDomain &shop) {
            shop.seen.fetches.clear();
            shop.seen.policyIpv4 = answers::none(shop.domain.child("mta-sts"), RecordType::A);
            shop.seen.policyIpv6 = answers::none(shop.domain.child("mta-sts"), RecordType::Aaaa);
        });
    row("policy-host.wildcard-dns",
        StepStatus::Warn,
        "only a wildcard answers",
        [](HealthyDomain &shop) {
            shop.seen.wildcard =
                answers::address(shop.domain.child("random"), {u"93.184.216.80"_s});
        });
    row("policy-host.caa-blocks",
        StepStatus::Warn,
        "RFC 8659: nobody may issue",
        [](HealthyDomain &shop) {
            shop.seen.policyCaa = {answers::caa(shop.domain, {{"issue", ";"}})};
        });

    row("record.lookup-failed",
        StepStatus::Unknown,
        "SERVFAIL for the record",
        [](HealthyDomain &shop) {
            shop.seen.stsTxt.kind = AnswerKind::ServerFailure;
            shop.seen.stsTxt.records.clear();
        });
    row("record.servers-disagree",
        StepStatus::Warn,
        "name servers disagree about the record",
        [](HealthyDomain &shop) {
            for (const char *id : {"v=STSv1; id=20261124T1000;", "v=STSv1; id=2;"}) {
                ServerAnswers server;
                server.server = DomainName::literal("ns.example");
                server.answers = {answers::txt(shop.domain.child("_mta-sts"), {id})};
                shop.seen.authoritative.append(server);
            }
        });
    row("tlsrpt.lookup-failed",
        StepStatus::Unknown,
        "silence for the TLS-RPT record",
        [](HealthyDomain &shop) {
            shop.seen.tlsRptTxt.kind = AnswerKind::Silent;
            shop.seen.tlsRptTxt.records.clear();
        });

    const auto mx = [&row](const char *id, const char *name, const QByteArray &lines) {
        row(id, StepStatus::Fail, name, [lines](HealthyDomain &shop) {
            shop.seen.fetches[0].body =
                "version: STSv1\r\nmode: enforce\r\n" + lines + "max_age: 1209600\r\n";
        });
    };
    mx("coverage.mx-not-covered",
       "RFC 8461 section 4.1: a host that no line names",
       "mx: mx1.shop.example\r\n");
    mx("coverage.wildcard-apex",
       "a wildcard does not stand for nothing",
       "mx: mx1.shop.example\r\nmx: *.mx2.shop.example\r\n");
    mx("coverage.wildcard-too-deep",
       "a wildcard stands for one label",
       "mx: mx1.shop.example\r\nmx: *.example\r\n");

    row("dnssec.bogus", StepStatus::Fail, "broken signatures", [](HealthyDomain &shop) {
        shop.seen.mx.dnssec = DnssecState::Bogus;
        shop.seen.mx.dnssecReason = "no RRSIG";
    });
    row("dane.lookup-failed",
        StepStatus::Warn,
        "RFC 7672 section 2.1: TLSA cannot be asked for",
        [](HealthyDomain &shop) { shop.seen.mxHosts[0].tlsa.kind = AnswerKind::ServerFailure; });
    row("dane.mismatch",
        StepStatus::Fail,
        "RFC 7672: TLSA of another key",
        [](HealthyDomain &shop) {
            MxHostObservation &host = shop.seen.mxHosts[0];
            host.tlsa =
                answers::tlsa(host.tlsa.name, {QByteArray("\3\1\1", 3) + QByteArray(32, 'x')});
            host.tlsa.dnssec = host.ipv4.dnssec = shop.seen.mx.dnssec = DnssecState::Secure;
        });
    row("dane.unusable",
        StepStatus::Warn,
        "RFC 7672 section 3.1.3: usage 1 is not for SMTP",
        [](HealthyDomain &shop) {
            MxHostObservation &host = shop.seen.mxHosts[0];
            host.tlsa =
                answers::tlsa(host.tlsa.name, {QByteArray("\1\1\1", 3) + QByteArray(32, 'x')});
            host.tlsa.dnssec = host.ipv4.dnssec = shop.seen.mx.dnssec = DnssecState::Secure;
        });
}

void tst_Assess::oneFault()
{
    QFETCH(Break, breakIt);
    QFETCH(QByteArray, id);
    HealthyDomain shop;
    breakIt(shop);
    const Assessment result = shop.judge();
    QList<QByteArray> ids = findingIds(result);
    // A wildcard that is too wide is a finding of its own, beside the one looked for.
    ids.removeAll("policy.mx-wildcard-top-level");
    QCOMPARE(ids, QList<QByteArray>{id});
    QTEST(int(result.verdict), "verdict");
}

void tst_Assess::stepsThatAFaultMakesImpossible_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<int>("skipped");
    const auto row = [](const char *name, Step skipped, const Break &breakIt) {
        QTest::newRow(name) << breakIt << int(skipped);
    };
    row("no policy behind a bad certificate", Step::Policy, [](HealthyDomain &shop) {
        shop.seen.fetches[0].tls = shop.tls(shop.certificateFor("other.example"));
    });
    row("no coverage without a policy", Step::Coverage, [](HealthyDomain &shop) {
        shop.seen.fetches[0].status = 404;
    });
    row("no STARTTLS without mail servers", Step::Starttls, [](HealthyDomain &shop) {
        shop.seen.mx = answers::mx(shop.domain, {{0, "."}});
        MxHostObservation null;
        shop.seen.mxHosts = {null};
    });
}

void tst_Assess::stepsThatAFaultMakesImpossible()
{
    QFETCH(Break, breakIt);
    QFETCH(int, skipped);
    HealthyDomain shop;
    breakIt(shop);
    QCOMPARE(shop.judge().step(Step(skipped)).status, StepStatus::Skipped);
}

void tst_Assess::delivery_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("ifEnforced");
    const auto row = [](const char *name,
                        const char *mode,
                        StarttlsOutcome outcome,
                        Delivery now,
                        Delivery ifEnforced) {
        QTest::newRow(name) << QByteArray(mode) << int(outcome) << int(now) << int(ifEnforced);
    };
    row("RFC 8461 section 5: enforce, and no STARTTLS",
        "enforce",
        StarttlsOutcome::NotOffered,
        Delivery::Refuse,
        Delivery::Refuse);
    row("RFC 8461 section 5: testing, and no STARTTLS",
        "testing",
        StarttlsOutcome::NotOffered,
        Delivery::DeliverAndReport,
        Delivery::Refuse);
    row("RFC 8461 section 5: none, and no STARTTLS",
        "none",
        StarttlsOutcome::NotOffered,
        Delivery::Deliver,
        Delivery::Refuse);
    row("all is well", "testing", StarttlsOutcome::Secured, Delivery::Deliver, Delivery::Deliver);
    row("nobody there",
        "testing",
        StarttlsOutcome::ConnectionRefused,
        Delivery::Refuse,
        Delivery::Refuse);
    row("not testable from here",
        "enforce",
        StarttlsOutcome::NoRouteHere,
        Delivery::Unknown,
        Delivery::Unknown);
}

void tst_Assess::delivery()
{
    QFETCH(QByteArray, mode);
    QFETCH(int, outcome);
    HealthyDomain shop(mode);
    probe(shop).outcome = StarttlsOutcome(outcome);
    const MxResult host = shop.judge().mx.at(1);
    QTEST(int(host.now), "now");
    QTEST(int(host.ifEnforced), "ifEnforced");
}

void tst_Assess::requirement()
{
    const HealthyDomain testing("testing");
    QCOMPARE(testing.judge({PolicyMode::Testing}).verdict, StepStatus::Pass);
    QCOMPARE(testing.judge({PolicyMode::Enforce}).verdict, StepStatus::Fail);
    const HealthyDomain enforce("enforce");
    QCOMPARE(enforce.judge({PolicyMode::Enforce}).verdict, StepStatus::Pass);
    HealthyDomain unannounced("enforce");
    unannounced.seen.stsTxt = answers::none(unannounced.domain.child("_mta-sts"), RecordType::Txt);
    QCOMPARE(unannounced.judge().verdict, StepStatus::Warn);
    QCOMPARE(unannounced.judge({PolicyMode::Enforce}).verdict, StepStatus::Fail);
}

void tst_Assess::theModeIsNullBehindABadCertificate()
{
    HealthyDomain shop;
    shop.seen.fetches[0].tls = shop.tls(shop.certificateFor("other.example"));
    const Assessment result = shop.judge();
    QVERIFY(!result.policy.policy);
    QVERIFY(result.policyText.isEmpty());
}

void tst_Assess::anInterceptingProxyIsNotTheDomainsFault()
{
    HealthyDomain shop;
    const CertificateAuthority proxy(shop.now, "Zscaler Inc.");
    shop.seen.fetches[0].tls.chain.der = {
        proxy.issue(shop.certificateFor("mta-sts.shop.example")).der, proxy.intermediateDer()};
    const Assessment result = shop.judge();
    QCOMPARE(result.step(Step::PolicyHost).status, StepStatus::Unknown);
    QVERIFY(contains(result.step(Step::PolicyHost).findings, FindingCode::PolicyHostProxyHere));
}

void tst_Assess::sendersAreJudgedToo()
{
    HealthyDomain shop;
    for (const SenderJudgement &judgement : shop.judge().senders)
        QCOMPARE(judgement.outcome, SenderOutcome::Accepts);
    shop.seen.fetches[0].body.append("\r\n");
    const QList<SenderJudgement> judgements = shop.judge().senders;
    const auto rejecting =
        std::count_if(judgements.begin(), judgements.end(), [](const SenderJudgement &judgement) {
            return judgement.outcome == SenderOutcome::Rejects;
        });
    QCOMPARE(rejecting,
             2); // mox and postfix-tlspol refuse a blank line at the end, the others do not
}

void tst_Assess::unreachableFirstHostMayBeDeliberate()
{
    HealthyDomain shop;
    probe(shop, 0).outcome = StarttlsOutcome::ConnectionRefused;
    const Assessment result = shop.judge();
    QVERIFY(contains(result.step(Step::Starttls).findings, FindingCode::StarttlsMayBeDeliberate));
}

void tst_Assess::fileAndIdChangeTogether_data()
{
    QTest::addColumn<bool>("newText");
    QTest::addColumn<bool>("newId");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("nothing changed") << false << false << QByteArray();
    QTest::newRow("both changed") << true << true << QByteArray();
    QTest::newRow("RFC 8461 section 3.1: a new file under the old id")
        << true << false << QByteArray("record.id-unchanged");
    QTest::newRow("a new id for the old file")
        << false << true << QByteArray("record.body-unchanged");
}

void tst_Assess::fileAndIdChangeTogether()
{
    QFETCH(bool, newText);
    QFETCH(bool, newId);
    QFETCH(QByteArray, id);
    HealthyDomain shop;
    const std::optional<EarlierPolicy> earlier = earlierPolicy(shop.judge());
    QVERIFY(earlier);
    if (newText)
        shop.seen.fetches[0].body.replace("1209600", "1814400");
    if (newId)
        shop.seen.stsTxt = answers::txt(shop.domain.child("_mta-sts"), {"v=STSv1; id=another;"});
    const auto roots = TrustStore::fromPem(shop.authority.rootPem());
    const Assessment result = assess(shop.seen, shop.now, *roots, {}, earlier);
    const QList<QByteArray> ids = findingIds(result, Severity::Info);
    QCOMPARE(ids.contains("record.id-unchanged"), id == "record.id-unchanged");
    QCOMPARE(ids.contains("record.body-unchanged"), id == "record.body-unchanged");
}

QTEST_GUILESS_MAIN(tst_Assess)
#include "tst_Assess.moc"
