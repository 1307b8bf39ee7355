// SPDX-License-Identifier: Apache-2.0
#include "setup/HostLights.h"
#include "support/HealthyDomain.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

/// Ids of the steps policy-host and policy whose light is not Certificate or File, the lights of
/// most.
const QMap<QByteArray, HostPart> &otherParts()
{
    using enum HostPart;
    static const QMap<QByteArray, HostPart> parts{
        {"policy-host.missing", Name},
        {"policy-host.no-address", Name},
        {"policy-host.lookup-failed", Name},
        {"policy-host.alias-loop", Name},
        {"policy-host.alias-dangling", Name},
        {"policy-host.delegated", Name},
        {"policy-host.address-not-public", Name},
        {"policy-host.wildcard-dns", Name},
        {"policy-host.no-ipv6-here", Connection},
        {"policy-host.no-ipv4-here", Connection},
        {"policy-host.connection-refused", Connection},
        {"policy-host.connection-timeout", Connection},
        {"policy-host.unreachable", Connection},
        {"policy-host.handshake-failed", Connection},
        {"policy-host.handshake-timeout", Connection},
        {"policy-host.tls-too-old", Connection},
        {"policy-host.https-blocked-here", Connection},
        {"policy.redirect", Answer},
        {"policy.not-found", Answer},
        {"policy.http-status", Answer},
        {"policy.http-syntax", Answer},
        {"policy.too-large", Answer},
        {"policy.timeout", Answer},
        {"policy.no-answer", Answer},
        {"policy.closed-early", Answer},
        {"policy.encoded", Answer},
        {"policy.addresses-differ", Answer},
        {"policy.media-type-html", Answer},
        {"policy.media-type-other", Answer},
        {"policy.media-type-missing", Answer},
    };
    return parts;
}

/// The lights of the certificate; a new code of policy-host is in neither table, and the test
/// tells.
const QSet<QByteArray> &certificateIds()
{
    static const QSet<QByteArray> ids{"policy-host.good",
                                      "policy-host.proxy-here",
                                      "policy-host.certificate-wrong-name",
                                      "policy-host.certificate-common-name-only",
                                      "policy-host.certificate-expired",
                                      "policy-host.certificate-not-yet-valid",
                                      "policy-host.certificate-self-signed",
                                      "policy-host.certificate-missing-intermediate",
                                      "policy-host.certificate-unknown-root",
                                      "policy-host.certificate-broken",
                                      "policy-host.certificate-expires-soon",
                                      "policy-host.caa-blocks"};
    return ids;
}

/// Faults of the HTTP answer do not speak of the text; all that do are found by these words.
bool isAboutTheText(const QByteArray &id)
{
    static const QList<QByteArray> words{"policy.good",
                                         "policy.empty",
                                         "policy.is-web-page",
                                         "policy.bom",
                                         "policy.utf-16",
                                         "policy.blank-line",
                                         "policy.comment",
                                         "policy.leading-space",
                                         "policy.space-before-colon",
                                         "policy.no-colon",
                                         "policy.equals-sign",
                                         "policy.bare-cr",
                                         "policy.non-ascii-space",
                                         "policy.quotes",
                                         "policy.control-character",
                                         "policy.not-utf-8",
                                         "policy.mixed-line-ends",
                                         "policy.near-miss-key",
                                         "policy.key-case",
                                         "policy.unknown-field",
                                         "policy.field-syntax",
                                         "policy.duplicate-field",
                                         "policy.duplicate-mx"};
    return words.contains(id) || id.startsWith("policy.version-") || id.startsWith("policy.mode-")
        || id.startsWith("policy.max-age-") || id.startsWith("policy.mx-");
}

std::optional<HostPart> deliberatePart(const QByteArray &id)
{
    if (const auto found = otherParts().constFind(id); found != otherParts().constEnd())
        return *found;
    if (certificateIds().contains(id))
        return HostPart::Certificate;
    return isAboutTheText(id) ? std::optional(HostPart::File) : std::nullopt;
}

SetupChoices adopted(const Assessment &assessment)
{
    SetupChoices choices;
    adoptPublished(choices, assessment);
    return choices;
}

QList<WizardState> states(const QList<HostLight> &lights)
{
    QList<WizardState> result;
    for (const HostLight &light : lights)
        result.append(light.state);
    return result;
}

using Break = void (*)(HealthyDomain &);
using enum WizardState;

} // namespace

class tst_HostLights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasItsLight();
    void inTheOrderOfDependence();
    void lights_data();
    void lights();
    void anotherPolicyThanChosen();
    void findingsGoToTheirLight();
};

void tst_HostLights::everyFindingHasItsLight()
{
    int walked = 0;
    for (const FindingInfo &each : findingCatalogue()) {
        if (each.step != Step::PolicyHost && each.step != Step::Policy)
            continue;
        const auto part = deliberatePart(each.id);
        QVERIFY2(part, each.id);
        QVERIFY2(hostPartOf(each.code) == *part, each.id);
        ++walked;
    }
    QVERIFY(walked > 80);
}

void tst_HostLights::inTheOrderOfDependence()
{
    const QList<HostLight> lights = hostLights(HealthyDomain().judge(), {});
    QCOMPARE(lights.size(), 5);
    for (int index = 0; index < 5; ++index)
        QCOMPARE(lights[index].part, HostPart(index));
}

void tst_HostLights::lights_data()
{
    QTest::addColumn<Break>("change");
    QTest::addColumn<QList<WizardState>>("expected");
    const auto row = [](const char *name, Break change, const QList<WizardState> &expected) {
        QTest::newRow(name) << change << expected;
    };
    row("all in order", [](HealthyDomain &) {}, {Fine, Fine, Fine, Fine, Fine});
    row("nobody has begun",
        [](HealthyDomain &shop) {
            shop.seen.policyIpv4 = answers::none(shop.seen.policyIpv4.name, RecordType::A);
            shop.seen.policyIpv6 = answers::none(shop.seen.policyIpv6.name, RecordType::Aaaa);
            shop.seen.fetches.clear();
        },
        {ToCome, ToCome, ToCome, ToCome, ToCome});
    row("the name could not be looked up",
        [](HealthyDomain &shop) {
            shop.seen.policyIpv4.kind = AnswerKind::Silent;
            shop.seen.policyIpv4.records.clear();
            shop.seen.policyIpv6.kind = AnswerKind::Silent;
            shop.seen.fetches.clear();
        },
        {Unknown, ToCome, ToCome, ToCome, ToCome});
    row("nobody listens",
        [](HealthyDomain &shop) {
            shop.seen.fetches[0].outcome = FetchOutcome::ConnectionRefused;
            shop.seen.fetches[0].tls = {};
        },
        {Fine, Wrong, ToCome, ToCome, ToCome});
    row("the certificate is for another name",
        [](HealthyDomain &shop) {
            shop.seen.fetches[0].tls = shop.tls(shop.certificateFor("www.shop.example"));
        },
        {Fine, Fine, Wrong, ToCome, ToCome});
    row("no such page",
        [](HealthyDomain &shop) { shop.seen.fetches[0].status = 404; },
        {Fine, Fine, Fine, Wrong, ToCome});
    row("the media type is odd",
        [](HealthyDomain &shop) {
            shop.seen.fetches[0].contentTypeHeader = "application/octet-stream";
            shop.seen.fetches[0].mediaType = "application/octet-stream";
        },
        {Fine, Fine, Fine, Look, Fine});
    row("the file is broken",
        [](HealthyDomain &shop) { shop.seen.fetches[0].body.replace("max_age", "maxage"); },
        {Fine, Fine, Fine, Fine, Wrong});
    row("this computer lacks IPv6, and the policy came over IPv4",
        [](HealthyDomain &shop) {
            shop.seen.policyIpv6 =
                answers::address(shop.seen.policyIpv6.name, {u"2606:2800:220:1::80"_s});
            PolicyFetchObservation fetch;
            fetch.host = shop.seen.policyIpv6.name;
            fetch.address = QHostAddress(u"2606:2800:220:1::80"_s);
            fetch.outcome = FetchOutcome::NoRouteHere;
            shop.seen.fetches.append(fetch);
        },
        {Fine, Unknown, Fine, Fine, Fine});
    row("one address of two refuses",
        [](HealthyDomain &shop) {
            PolicyFetchObservation fetch = shop.seen.fetches[0];
            fetch.address = QHostAddress(u"93.184.216.81"_s);
            fetch.outcome = FetchOutcome::ConnectionRefused;
            fetch.tls = {};
            fetch.body.clear();
            shop.seen.policyIpv4 = answers::address(shop.seen.policyIpv4.name,
                                                    {u"93.184.216.80"_s, u"93.184.216.81"_s});
            shop.seen.fetches.append(fetch);
        },
        {Fine, Wrong, Fine, Fine, Fine});
}

void tst_HostLights::lights()
{
    QFETCH(const Break, change);
    HealthyDomain shop;
    const SetupChoices choices = adopted(shop.judge());
    change(shop);
    QTEST(states(hostLights(shop.judge(), choices)), "expected");
}

void tst_HostLights::anotherPolicyThanChosen()
{
    const Assessment assessment = HealthyDomain("testing").judge();
    SetupChoices choices = adopted(assessment);
    QVERIFY(!hostLights(assessment, choices).last().anotherPolicy);
    choices.mode = PolicyMode::Enforce;
    const HostLight file = hostLights(assessment, choices).last();
    QVERIFY(file.anotherPolicy);
    QCOMPARE(file.state, Look);
    QVERIFY(file.findings.isEmpty());
}

void tst_HostLights::findingsGoToTheirLight()
{
    HealthyDomain shop;
    shop.seen.fetches[0].body.replace("1209600", "0");
    const Assessment assessment = shop.judge();
    qsizetype shown = 0;
    for (const HostLight &light : hostLights(assessment, adopted(assessment))) {
        for (const Finding &finding : light.findings)
            QCOMPARE(hostPartOf(finding.code), light.part);
        shown += light.findings.size();
    }
    QVERIFY(shown > 0);
}

QTEST_GUILESS_MAIN(tst_HostLights)
#include "tst_HostLights.moc"
