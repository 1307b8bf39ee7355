// SPDX-License-Identifier: Apache-2.0
#include "pages/SampleAssessments.h"

namespace postseal::samples {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr const char *goodPolicy =
    "version: STSv1\r\nmode: testing\r\nmx: mx1.bakery-lane.example\r\n"
    "mx: mx2.bakery-lane.example\r\nmax_age: 604800\r\n";

StepStatus statusOf(const QList<Finding> &findings)
{
    switch (worst(findings)) {
    case Severity::Pass:
    case Severity::Info:
        return StepStatus::Pass;
    case Severity::Warn:
        return StepStatus::Warn;
    case Severity::Unknown:
        return StepStatus::Unknown;
    case Severity::Fail:
        return StepStatus::Fail;
    }
    return StepStatus::Unknown;
}

AddressResult secured(const DomainName &host,
                      const QString &address,
                      std::chrono::microseconds connect,
                      const QByteArray &version,
                      int daysLeft)
{
    AddressResult result;
    result.address = QHostAddress(address);
    result.status = StepStatus::Pass;
    result.leaf.dnsNames = QStringList{host.toDisplay()};
    result.leaf.notAfter = sampleTime().addDays(daysLeft);
    result.leaf.issuerName = u"Practice Authority"_s;
    result.certificate.earliestExpiry = result.leaf.notAfter;
    StarttlsObservation &seen = result.seen;
    seen.host = host;
    seen.address = result.address;
    seen.outcome = StarttlsOutcome::Secured;
    seen.tls.version = version;
    seen.tls.cipher = "TLS_AES_256_GCM_SHA384";
    seen.tls.chain.der = {QByteArray("not a real certificate")};
    seen.greeting = "220 " + host.toAscii() + " ESMTP\r\n";
    seen.transcript = "S: " + seen.greeting + "C: EHLO postseal.invalid\r\nS: 250-" + host.toAscii()
        + "\r\nS: 250-SIZE 52428800\r\nS: 250 STARTTLS\r\nC: STARTTLS\r\nS: 220 2.0.0 Ready to "
          "start TLS\r\n";
    seen.timings = {{Phase::Connect, connect},
                    {Phase::Greeting, 61ms},
                    {Phase::Ehlo, 47ms},
                    {Phase::Starttls, 48ms},
                    {Phase::Handshake, 52ms}};
    return result;
}

MxResult mxResult(quint16 preference, const DomainName &host, QList<AddressResult> addresses)
{
    MxResult result;
    result.mx = {preference, host, 3600};
    result.coveredBy = host.toAscii();
    result.addresses = std::move(addresses);
    result.now = Delivery::Deliver;
    result.ifEnforced = Delivery::Deliver;
    return result;
}

DnsAnswer txtAnswer(const DomainName &name, const QByteArray &text)
{
    DnsAnswer answer;
    answer.name = name;
    answer.type = RecordType::Txt;
    answer.kind = AnswerKind::Records;
    answer.records = {{name, RecordType::Txt, 300, {}, '"' + text + '"'}};
    answer.server = {QHostAddress(u"192.0.2.53"_s), 53};
    answer.roundTrip = 21ms;
    answer.dnssec = DnssecState::Insecure;
    return answer;
}

void fillSeen(Sample &sample)
{
    Observations &seen = sample.seen;
    const Assessment &assessment = sample.assessment;
    seen.domain = assessment.domain;
    seen.startedUtc = assessment.checkedUtc;
    seen.duration = assessment.duration;
    seen.stsTxt = txtAnswer(assessment.domain.child("_mta-sts"), assessment.record.text);
    seen.tlsRptTxt = txtAnswer(assessment.domain.child("_smtp._tls"), assessment.tlsRpt.text);
    for (const MxResult &mx : assessment.mx) {
        MxHostObservation host;
        host.mx = mx.mx;
        for (const AddressResult &address : mx.addresses)
            host.probes.append(address.seen);
        seen.mxHosts.append(host);
    }
    PolicyFetchObservation fetch;
    fetch.host = assessment.domain.child("mta-sts");
    fetch.address = QHostAddress(u"192.0.2.80"_s);
    fetch.outcome = FetchOutcome::Answered;
    fetch.status = 200;
    fetch.head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 123\r\n\r\n";
    fetch.body = assessment.policyText;
    seen.fetches = {fetch};
    seen.timeline = {{"MX " + assessment.domain.toAscii(), 0us, 21ms}, {"probe ehlo", 21ms, 612ms}};
}

/// All steps fine, two mail servers with two addresses each.
Sample twoServers(const DomainName &domain)
{
    Sample sample;
    Assessment &assessment = sample.assessment;
    assessment.domain = domain;
    assessment.checkedUtc = sampleTime();
    assessment.duration = 612ms;
    const DomainName first = domain.child("mx1");
    const DomainName second = domain.child("mx2");
    assessment.mx = {
        mxResult(10,
                 first,
                 {secured(first, u"192.0.2.10"_s, 48ms, "TLSv1.3", 61),
                  secured(first, u"2001:db8::10"_s, 51ms, "TLSv1.3", 61)}),
        mxResult(20, second, {secured(second, u"198.51.100.7"_s, 80ms, "TLSv1.2", 61)})};
    assessment.policyText = goodPolicy;
    assessment.record.text = "v=STSv1; id=20261124T101500;";
    assessment.record.verdict = RecordVerdict::Valid;
    assessment.record.record = StsRecord{"20261124T101500", {}};
    assessment.tlsRpt.text = "v=TLSRPTv1; rua=mailto:tls-reports@" + domain.toAscii();
    assessment.tlsRpt.verdict = TlsRptVerdict::Valid;
    assessment.tlsRpt.record =
        readTlsRptRecords({{assessment.tlsRpt.text}}, u"_smtp._tls"_s).record;
    assessment.policy.policy = Policy{PolicyMode::Testing,
                                      {*MxPattern::fromText("mx1.bakery-lane.example"),
                                       *MxPattern::fromText("mx2.bakery-lane.example")},
                                      604800s,
                                      {}};
    for (const SenderKind sender :
         {SenderKind::Mox, SenderKind::PostfixTlspol, SenderKind::Stalwart})
        assessment.senders.append({sender, SenderOutcome::Accepts, {}});
    for (int step = 0; step < 8; ++step)
        assessment.steps.append({Step(step), StepStatus::Pass, {}});
    const QString shown = domain.toDisplay();
    setFindings(sample, Step::MailServers, {Finding(FindingCode::MxFound, shown, {u"2"_s})});
    setFindings(sample,
                Step::Starttls,
                {Finding(FindingCode::StarttlsGood,
                         first.toDisplay(),
                         {u"192.0.2.10"_s, u"TLS 1.3"_s, u"61"_s})});
    setFindings(sample,
                Step::TlsRpt,
                {Finding(FindingCode::TlsRptGood, shown, {u"mailto:tls-reports@%1"_s.arg(shown)})});
    setFindings(sample,
                Step::PolicyHost,
                {Finding(FindingCode::PolicyHostGood,
                         domain.child("mta-sts").toDisplay(),
                         {u"192.0.2.80"_s, u"TLS 1.3"_s, u"61"_s})});
    setFindings(sample, Step::Policy, {Finding(FindingCode::PolicyGood, shown, {u"testing"_s})});
    setFindings(sample,
                Step::Record,
                {Finding(FindingCode::RecordGood,
                         domain.child("_mta-sts").toDisplay(),
                         {u"20261124T101500"_s})});
    setFindings(sample,
                Step::Coverage,
                {Finding(FindingCode::ModeTesting, shown),
                 Finding(FindingCode::CoverageGood, shown, {u"2"_s})});
    setFindings(sample, Step::Dane, {Finding(FindingCode::DaneAbsent, shown)});
    return sample;
}

} // namespace

QDateTime sampleTime()
{
    return QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
}

QDateTime SampleClock::nowUtc() const
{
    return sampleTime().addSecs(later.count());
}

void setFindings(Sample &sample, Step step, const QList<Finding> &findings)
{
    StepResult &result = sample.assessment.steps[qsizetype(step)];
    result.findings = findings;
    result.status = statusOf(findings);
    StepStatus verdict = StepStatus::Pass;
    for (const StepStatus candidate : {StepStatus::Warn, StepStatus::Unknown, StepStatus::Fail}) {
        for (const StepResult &each : sample.assessment.steps) {
            if (each.status == candidate)
                verdict = candidate;
        }
    }
    sample.assessment.verdict = verdict;
}

Sample good(const DomainName &domain)
{
    Sample sample = twoServers(domain);
    fillSeen(sample);
    return sample;
}

Sample wrongName()
{
    Sample sample = twoServers(DomainName::literal("bakery-lane.example"));
    MxResult &second = sample.assessment.mx[1];
    AddressResult &bad = second.addresses[0];
    bad.status = StepStatus::Fail;
    bad.certificate.faults = {CertificateFault::WrongName};
    bad.certificate.earliestExpiry = sampleTime().addDays(9);
    bad.leaf.dnsNames = QStringList{u"host7.web.example"_s};
    AddressResult here;
    here.address = QHostAddress(u"2001:db8:7::7"_s);
    here.status = StepStatus::Unknown;
    here.seen.host = second.mx.host;
    here.seen.address = here.address;
    here.seen.outcome = StarttlsOutcome::NoRouteHere;
    second.addresses.append(here);
    second.now = Delivery::DeliverAndReport;
    second.ifEnforced = Delivery::Refuse;
    const QString host = second.mx.host.toDisplay();
    setFindings(sample,
                Step::Starttls,
                {Finding(FindingCode::StarttlsCertificateWrongName,
                         host,
                         {u"198.51.100.7"_s, u"host7.web.example"_s},
                         "subjectAltName: DNS:host7.web.example\xff"),
                 Finding(FindingCode::StarttlsNoIpv6Here, host, {u"2001:db8:7::7"_s}),
                 Finding(FindingCode::StarttlsCertificateExpiresSoon,
                         host,
                         {u"198.51.100.7"_s, u"9"_s, u"2026-12-03"_s}),
                 Finding(FindingCode::StarttlsGood,
                         sample.assessment.mx[0].mx.host.toDisplay(),
                         {u"192.0.2.10"_s, u"TLS 1.3"_s, u"61"_s})});
    fillSeen(sample);
    return sample;
}

Sample brokenPolicy()
{
    Sample sample = twoServers(DomainName::literal("muller-steuer.example"));
    Assessment &assessment = sample.assessment;
    assessment.policyText =
        "\xef\xbb\xbfversion: STSv1\nmode: enforced\n\nnmx: mx1.muller-steuer.example\n"
        "mx: mx2.muller-steuer.example.\nmax_age: 86400\n";
    assessment.policy.policy.reset();
    assessment.policy.findings = {
        Finding(FindingCode::PolicyBom, u"mta-sts.txt"_s, {}, "\xef\xbb\xbf", {1, 1}),
        Finding(FindingCode::PolicyModeWrong, u"enforced"_s, {u"enforce"_s}, "enforced", {2, 7}),
        Finding(FindingCode::PolicyBlankLine, u"3"_s, {}, "\n", {3, 1}),
        Finding(FindingCode::PolicyNearMissKey,
                u"nmx"_s,
                {u"mx"_s},
                "nmx: mx1.muller-steuer.example",
                {4, 1}),
        Finding(FindingCode::PolicyMxTrailingDot,
                u"mx2.muller-steuer.example."_s,
                {u"mx2.muller-steuer.example"_s},
                "mx2.muller-steuer.example.",
                {5, 5})};
    assessment.senders = {
        {SenderKind::Mox, SenderOutcome::Rejects, FindingCode::PolicyBom},
        {SenderKind::PostfixTlspol, SenderOutcome::Rejects, FindingCode::PolicyModeWrong},
        {SenderKind::PostfixMtaStsResolver, SenderOutcome::Rejects, FindingCode::PolicyModeWrong},
        {SenderKind::Stalwart, SenderOutcome::Misreads, FindingCode::PolicyNearMissKey},
        {SenderKind::Mailauth, SenderOutcome::Accepts, {}}};
    for (MxResult &mx : assessment.mx) {
        mx.coveredBy.reset();
        mx.ifEnforced = Delivery::Unknown;
    }
    setFindings(sample, Step::Policy, assessment.policy.findings);
    assessment.steps[qsizetype(Step::Coverage)] = {Step::Coverage, StepStatus::Skipped, {}};
    fillSeen(sample);
    return sample;
}

Sample untouched()
{
    Sample sample = twoServers(DomainName::literal("old-shop.example"));
    Assessment &assessment = sample.assessment;
    assessment.policyText.clear();
    assessment.policy = {};
    assessment.senders.clear();
    assessment.record = {};
    assessment.tlsRpt = {};
    const QString shown = assessment.domain.toDisplay();
    for (MxResult &mx : assessment.mx) {
        mx.coveredBy.reset();
        mx.ifEnforced = Delivery::Unknown;
        for (AddressResult &address : mx.addresses) {
            address = AddressResult{address.address, StepStatus::Unknown, {}, {}, address.seen};
            address.seen.outcome = StarttlsOutcome::ConnectionTimeout;
            address.seen.tls = {};
            address.seen.transcript.clear();
        }
    }
    setFindings(sample, Step::Starttls, {Finding(FindingCode::StarttlsPort25Blocked, shown)});
    setFindings(
        sample, Step::TlsRpt, {Finding(FindingCode::TlsRptMissing, u"_smtp._tls."_s + shown)});
    // As assess() weighs it while no record announces a policy.
    Finding noHost(FindingCode::PolicyHostMissing, u"mta-sts."_s + shown);
    noHost.severity = Severity::Warn;
    setFindings(sample, Step::PolicyHost, {noHost});
    setFindings(
        sample, Step::Record, {Finding(FindingCode::RecordMissing, u"_mta-sts."_s + shown)});
    assessment.steps[qsizetype(Step::Policy)] = {Step::Policy, StepStatus::Skipped, {}};
    assessment.steps[qsizetype(Step::Coverage)] = {Step::Coverage, StepStatus::Skipped, {}};
    fillSeen(sample);
    return sample;
}

Sample longNames()
{
    const QByteArray label(60, 'x');
    const auto name = DomainName::fromDns(label + '.' + label + '.' + label + ".bakery.example");
    Sample sample = twoServers(name ? *name : DomainName());
    const QString host = sample.assessment.mx[1].mx.host.toDisplay();
    sample.assessment.mx[1].addresses[0].certificate.faults = {CertificateFault::WrongName};
    sample.assessment.mx[1].addresses[0].leaf.dnsNames =
        QStringList{u"*.b\u00fccher-und-mehr."_s + host.mid(8)};
    setFindings(sample,
                Step::Starttls,
                {Finding(FindingCode::StarttlsCertificateWrongName,
                         host,
                         {u"198.51.100.7"_s, host.mid(4)},
                         QByteArray(300, '\x01'))});
    fillSeen(sample);
    return sample;
}

Sample manyFindings()
{
    Sample sample = brokenPolicy();
    QList<Finding> findings;
    for (int line = 1; line <= 100; ++line)
        findings.append(
            Finding(FindingCode::PolicyBlankLine, QString::number(line), {}, "\n", {line, 1}));
    setFindings(sample, Step::Policy, findings);
    return sample;
}

void PlayedEngine::start(const DomainName &domain)
{
    started.append(domain);
}

void PlayedEngine::stop()
{
    ++stops;
}

Assessment PlayedEngine::judge(const Observations &seen, const std::optional<EarlierPolicy> &)
{
    const auto known = judgements.constFind(seen.domain);
    if (known != judgements.constEnd())
        return *known;
    Assessment nothing;
    nothing.domain = seen.domain;
    nothing.checkedUtc = seen.startedUtc;
    for (int step = 0; step <= int(Step::Dane); ++step)
        nothing.steps.append({Step(step), StepStatus::Unknown, {}});
    return nothing;
}

void PlayedEngine::finish(const Sample &sample)
{
    judgements[sample.seen.domain] = sample.assessment;
    Q_EMIT finished(sample.seen, sample.assessment);
}

} // namespace postseal::samples
