// SPDX-License-Identifier: Apache-2.0
#include "report/SeenText.h"

#include "report/PrintableText.h"
#include "tls/CertificateChain.h"

#include <QCoreApplication>
#include <QLocale>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct SeenTexts
{
    Q_DECLARE_TR_FUNCTIONS(postseal::SeenText)
};

QString milliseconds(std::chrono::microseconds time)
{
    return u"%1 ms"_s.arg(double(time.count()) / 1000, 0, 'f', 1);
}

QLatin1StringView word(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Records:
        return "records"_L1;
    case AnswerKind::NoData:
        return "NODATA"_L1;
    case AnswerKind::NxDomain:
        return "NXDOMAIN"_L1;
    case AnswerKind::ServerFailure:
        return "SERVFAIL"_L1;
    case AnswerKind::Refused:
        return "REFUSED"_L1;
    case AnswerKind::OtherError:
        return "other response code"_L1;
    case AnswerKind::Malformed:
        return "malformed answer"_L1;
    case AnswerKind::CnameLoop:
        return "CNAME loop"_L1;
    case AnswerKind::Silent:
        return "no answer"_L1;
    case AnswerKind::Unreachable:
        return "unreachable"_L1;
    case AnswerKind::Lame:
        return "not authoritative"_L1;
    case AnswerKind::Cancelled:
        return "not asked to the end"_L1;
    }
    return ""_L1;
}

QLatin1StringView word(DnssecState state)
{
    switch (state) {
    case DnssecState::Unchecked:
        return "unchecked"_L1;
    case DnssecState::Secure:
        return "secure"_L1;
    case DnssecState::Insecure:
        return "insecure"_L1;
    case DnssecState::Bogus:
        return "bogus"_L1;
    case DnssecState::Indeterminate:
        return "indeterminate"_L1;
    }
    return ""_L1;
}

/// Presentation text may hold anything in its quoted strings.
QString line(const QByteArray &bytes)
{
    return printableLines(bytes).join(u' ');
}

void appendAnswer(QStringList &lines, const DnsAnswer &answer)
{
    // A question that was never asked has no name.
    if (answer.name.isRoot() && answer.server.address.isNull())
        return;
    QString head = u"%1 %2: %3"_s.arg(
        line(answer.name.toAscii()), QString::fromLatin1(toText(answer.type)), word(answer.kind));
    if (!answer.server.address.isNull())
        head += u" from %1, %2"_s.arg(answer.server.toString(), milliseconds(answer.roundTrip));
    if (answer.overTcp)
        head += u", TCP"_s;
    if (answer.authoritative)
        head += u", AA"_s;
    if (answer.authenticatedData)
        head += u", AD"_s;
    if (answer.dnssec != DnssecState::Unchecked)
        head += u", DNSSEC %1"_s.arg(word(answer.dnssec));
    lines.append(head);
    if (!answer.dnssecReason.isEmpty())
        lines.append(u"    ; %1"_s.arg(line(answer.dnssecReason)));
    for (const DomainName &alias : answer.aliases)
        lines.append(u"    CNAME %1"_s.arg(line(alias.toAscii())));
    for (const ResourceRecord &record : answer.records)
        lines.append(u"    %1 %2 %3 %4"_s.arg(line(record.owner.toAscii()))
                         .arg(record.ttl)
                         .arg(QString::fromLatin1(toText(record.type)), line(record.text)));
    if (answer.isAbsent())
        lines.append(u"    ; remembered for %1 s"_s.arg(answer.ttl));
}

void appendAnswers(QStringList &lines, const QList<DnsAnswer> &answers)
{
    for (const DnsAnswer &answer : answers)
        appendAnswer(lines, answer);
}

void appendTls(QStringList &lines, const TlsDetails &tls)
{
    if (!tls.version.isEmpty())
        lines.append(u"TLS: %1 %2"_s.arg(line(tls.version), line(tls.cipher)));
    if (!tls.error.isEmpty())
        lines.append(u"TLS error: %1"_s.arg(line(tls.error)));
    int depth = 0;
    for (const QByteArray &der : tls.chain.der) {
        const CertificateSummary certificate = summarize(der);
        lines.append(u"Certificate %1, as sent:"_s.arg(depth++));
        lines.append(u"    subject     %1"_s.arg(certificate.subject));
        if (!certificate.dnsNames.isEmpty())
            lines.append(u"    names       %1"_s.arg(certificate.dnsNames.join(", "_L1)));
        lines.append(u"    issuer      %1"_s.arg(certificate.issuer));
        lines.append(u"    valid       %1 to %2"_s.arg(certificate.notBefore.toString(Qt::ISODate),
                                                       certificate.notAfter.toString(Qt::ISODate)));
        lines.append(u"    key         %1"_s.arg(certificate.keyType));
        lines.append(u"    serial      %1"_s.arg(line(certificate.serial)));
        lines.append(u"    SHA-256     %1"_s.arg(line(certificate.sha256)));
    }
}

void appendTimings(QStringList &lines, const PhaseTimings &timings)
{
    QStringList parts;
    for (const PhaseTiming &timing : timings)
        parts.append(
            u"%1 %2"_s.arg(QLatin1StringView(toId(timing.phase)), milliseconds(timing.duration)));
    if (!parts.isEmpty())
        lines.append(u"Times: %1"_s.arg(parts.join(", "_L1)));
}

/// Sixteen octets a line, so that line ends and invisible characters can be seen.
void appendHex(QStringList &lines, const QByteArray &bytes)
{
    constexpr qsizetype mostOctets = 4096;
    for (qsizetype at = 0; at < std::min(bytes.size(), mostOctets); at += 16) {
        const QByteArray row = bytes.mid(at, 16);
        QString text;
        for (const char octet : row)
            text.append(uchar(octet) >= 0x20 && uchar(octet) < 0x7f ? QLatin1Char(octet)
                                                                    : QLatin1Char('.'));
        lines.append(u"    %1  %2  %3"_s.arg(at, 4, 16, QLatin1Char('0'))
                         .arg(QString::fromLatin1(row.toHex(' ')), -47)
                         .arg(text));
    }
    if (bytes.size() > mostOctets)
        lines.append(u"    … %1 octets more"_s.arg(bytes.size() - mostOctets));
}

QString dnsText(const Observations &seen)
{
    QStringList lines;
    appendAnswers(lines,
                  {seen.mx,
                   seen.ns,
                   seen.stsTxt,
                   seen.tlsRptTxt,
                   seen.policyIpv4,
                   seen.policyIpv6,
                   seen.wildcard,
                   seen.network.impossibleIpv4,
                   seen.network.impossibleIpv6,
                   seen.network.known,
                   seen.apexIpv4,
                   seen.apexIpv6});
    appendAnswers(lines, seen.policyCaa);
    appendAnswers(lines, seen.misplaced);
    for (const MxHostObservation &host : seen.mxHosts)
        appendAnswers(lines, {host.ipv4, host.ipv6, host.tlsa});
    return lines.join(u'\n');
}

QString authoritativeText(const Observations &seen)
{
    QStringList lines;
    for (const ServerAnswers &server : seen.authoritative) {
        lines.append(u"%1 [%2]"_s.arg(line(server.server.toAscii()), server.address.toString()));
        appendAnswers(lines, server.answers);
        lines.append(QString());
    }
    return lines.join(u'\n');
}

QString probeText(const StarttlsObservation &probe)
{
    QStringList lines;
    lines.append(printableLines(probe.transcript));
    lines.append(QString());
    appendTls(lines, probe.tls);
    appendTimings(lines, probe.timings);
    return lines.join(u'\n');
}

QString fetchText(const PolicyFetchObservation &fetch)
{
    QStringList lines;
    lines.append(printableLines(fetch.head));
    lines.append(QString());
    lines.append(linesWithEnds(fetch.body));
    if (!fetch.body.isEmpty()) {
        lines.append(QString());
        lines.append(u"Body, %1 octets:"_s.arg(fetch.body.size()));
        appendHex(lines, fetch.body);
        lines.append(QString());
    }
    appendTls(lines, fetch.tls);
    appendTimings(lines, fetch.timings);
    return lines.join(u'\n');
}

QString timelineText(const Observations &seen)
{
    QStringList lines;
    for (const TimelineEntry &entry : seen.timeline)
        lines.append(u"%1 ms  %2 ms  %3"_s.arg(double(entry.start.count()) / 1000, 9, 'f', 1)
                         .arg(double((entry.end - entry.start).count()) / 1000, 9, 'f', 1)
                         .arg(line(entry.what)));
    return lines.join(u'\n');
}

} // namespace

QList<SeenSection> everythingSeen(const Observations &seen)
{
    QList<SeenSection> sections;
    sections.append({SeenTexts::tr("DNS answers", "@title"), dnsText(seen)});
    if (!seen.authoritative.isEmpty())
        sections.append(
            {SeenTexts::tr("Your own name servers", "@title"), authoritativeText(seen)});
    for (const PolicyFetchObservation &fetch : seen.fetches)
        sections.append({SeenTexts::tr("Policy from %1", "@title").arg(fetch.address.toString()),
                         fetchText(fetch)});
    for (const PolicyFetchObservation &fetch : seen.network.https)
        sections.append({SeenTexts::tr("%1 at %2", "@title host at address")
                             .arg(fetch.host.toDisplay(), fetch.address.toString()),
                         fetchText(fetch)});
    for (const MxHostObservation &host : seen.mxHosts) {
        for (const StarttlsObservation &probe : host.probes)
            sections.append({SeenTexts::tr("%1 at %2", "@title host at address")
                                 .arg(probe.host.toDisplay(), probe.address.toString()),
                             probeText(probe)});
    }
    if (!seen.timeline.isEmpty())
        sections.append({SeenTexts::tr("Times", "@title"), timelineText(seen), true});
    return sections;
}

QString checkedSentence(std::chrono::seconds age, std::chrono::milliseconds duration)
{
    const QLocale locale;
    // Two decimals where one would say nothing.
    const int decimals = duration < std::chrono::milliseconds(100) ? 2 : 1;
    const QString took = locale.toString(double(duration.count()) / 1000, 'f', decimals);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age);
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(age);
    if (age < std::chrono::seconds(10))
        return SeenTexts::tr("Checked just now in %1 s", "@info").arg(took);
    if (minutes.count() < 1)
        return SeenTexts::tr("Checked %n second(s) ago in %1 s", "@info", int(age.count()))
            .arg(took);
    if (hours.count() < 1)
        return SeenTexts::tr("Checked %n minute(s) ago in %1 s", "@info", int(minutes.count()))
            .arg(took);
    return SeenTexts::tr("Checked %n hour(s) ago in %1 s", "@info", int(hours.count())).arg(took);
}

} // namespace postseal
