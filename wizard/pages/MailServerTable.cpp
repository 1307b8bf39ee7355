// SPDX-License-Identifier: Apache-2.0
#include "pages/MailServerTable.h"

#include "wording/FindingText.h"
#include "wording/TlsText.h"

#include <QCoreApplication>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct MailServerCells
{
    Q_DECLARE_TR_FUNCTIONS(postseal::MailServerTable)
};

TableCell goodCell(const QString &text)
{
    return {text, {}, Glyph::Fine, statusWord(StepStatus::Pass), TableCell::Weight::Normal, false};
}

TableCell badCell(const QString &text)
{
    return {
        text, {}, Glyph::Wrong, statusWord(StepStatus::Fail), TableCell::Weight::Alarming, false};
}

TableCell unknownCell(const QString &text)
{
    return {
        text, {}, Glyph::Unknown, statusWord(StepStatus::Unknown), TableCell::Weight::Muted, false};
}

TableCell emptyCell()
{
    return {u"–"_s, {}, {}, statusWord(StepStatus::Skipped), TableCell::Weight::Muted, false};
}

std::chrono::milliseconds connectTime(const StarttlsObservation &seen)
{
    for (const PhaseTiming &timing : seen.timings) {
        if (timing.phase == Phase::Connect)
            return std::chrono::duration_cast<std::chrono::milliseconds>(timing.duration);
    }
    return {};
}

TableCell reachedCell(const AddressResult &address)
{
    const StarttlsObservation &seen = address.seen;
    const bool isIpv6 = address.address.protocol() == QAbstractSocket::IPv6Protocol;
    // Where this computer's network is the reason, the server has done nothing wrong.
    const auto notReached = [&](const QString &text) {
        return address.status == StepStatus::Unknown ? unknownCell(text) : badCell(text);
    };
    switch (seen.outcome) {
    case StarttlsOutcome::NoRouteHere:
        return unknownCell(isIpv6 ? MailServerCells::tr("no IPv6 here", "@status")
                                  : MailServerCells::tr("no IPv4 here", "@status"));
    case StarttlsOutcome::ConnectionRefused:
        return notReached(MailServerCells::tr("refuses", "@status"));
    case StarttlsOutcome::ConnectionTimeout:
        return notReached(MailServerCells::tr("no answer", "@status"));
    case StarttlsOutcome::HostUnreachable:
        return notReached(MailServerCells::tr("no way there", "@status"));
    case StarttlsOutcome::GreetingTimeout:
        return notReached(MailServerCells::tr("silent", "@status"));
    case StarttlsOutcome::GreetingTemporary:
    case StarttlsOutcome::GreetingRefused:
        return notReached(MailServerCells::tr("turns us away", "@status"));
    case StarttlsOutcome::NotSmtp:
        return notReached(MailServerCells::tr("not a mail server", "@status"));
    case StarttlsOutcome::Cancelled:
        return unknownCell(MailServerCells::tr("stopped", "@status"));
    case StarttlsOutcome::ClosedEarly:
    case StarttlsOutcome::LineTooLong:
    case StarttlsOutcome::EhloRefused:
    case StarttlsOutcome::NotOffered:
    case StarttlsOutcome::Stripped:
    case StarttlsOutcome::StarttlsRefused:
    case StarttlsOutcome::Injected:
    case StarttlsOutcome::ReplyTimeout:
    case StarttlsOutcome::HandshakeFailed:
    case StarttlsOutcome::HandshakeTimeout:
    case StarttlsOutcome::Secured:
        break;
    }
    const auto time = std::max<qint64>(1, connectTime(seen).count());
    return goodCell(MailServerCells::tr("%1 ms", "@status").arg(time));
}

TableCell encryptsCell(const StarttlsObservation &seen)
{
    switch (seen.outcome) {
    case StarttlsOutcome::Secured: {
        const QString text = tlsVersionName(seen.tls.version);
        return isTooOldTls(seen.tls.version) ? badCell(text) : goodCell(text);
    }
    case StarttlsOutcome::NotOffered:
        return badCell(MailServerCells::tr("no", "@status"));
    case StarttlsOutcome::Stripped:
        return badCell(MailServerCells::tr("blanked out", "@status"));
    case StarttlsOutcome::StarttlsRefused:
    case StarttlsOutcome::EhloRefused:
        return badCell(MailServerCells::tr("refused", "@status"));
    case StarttlsOutcome::Injected:
        return badCell(MailServerCells::tr("tampered with", "@status"));
    case StarttlsOutcome::ClosedEarly:
        return badCell(MailServerCells::tr("hangs up", "@status"));
    case StarttlsOutcome::LineTooLong:
        return badCell(MailServerCells::tr("endless answer", "@status"));
    case StarttlsOutcome::ReplyTimeout:
    case StarttlsOutcome::HandshakeTimeout:
        return badCell(MailServerCells::tr("too slow", "@status"));
    case StarttlsOutcome::HandshakeFailed:
        return badCell(MailServerCells::tr("breaks off", "@status"));
    case StarttlsOutcome::NoRouteHere:
    case StarttlsOutcome::ConnectionRefused:
    case StarttlsOutcome::ConnectionTimeout:
    case StarttlsOutcome::HostUnreachable:
    case StarttlsOutcome::GreetingTimeout:
    case StarttlsOutcome::GreetingTemporary:
    case StarttlsOutcome::GreetingRefused:
    case StarttlsOutcome::NotSmtp:
    case StarttlsOutcome::Cancelled:
        break;
    }
    return emptyCell();
}

TableCell nameCell(const AddressResult &address)
{
    const QList<CertificateFault> &faults = address.certificate.faults;
    if (faults.contains(CertificateFault::CommonNameOnly))
        return badCell(MailServerCells::tr("name not where senders look", "@status"));
    if (!faults.contains(CertificateFault::WrongName))
        return goodCell(MailServerCells::tr("this name", "@status"));
    if (!address.leaf.dnsNames.isEmpty())
        return badCell(address.leaf.dnsNames.first());
    return badCell(address.leaf.commonName.isEmpty() ? MailServerCells::tr("no name", "@status")
                                                     : address.leaf.commonName);
}

TableCell trustedCell(const CertificateVerdict &verdict)
{
    for (const CertificateFault fault : verdict.faults) {
        switch (fault) {
        case CertificateFault::SelfSigned:
            return badCell(MailServerCells::tr("signed by itself", "@status"));
        case CertificateFault::MissingIntermediate:
            return badCell(MailServerCells::tr("chain incomplete", "@status"));
        case CertificateFault::UnknownRoot:
            return badCell(MailServerCells::tr("unknown issuer", "@status"));
        case CertificateFault::Broken:
            return badCell(MailServerCells::tr("broken", "@status"));
        case CertificateFault::WrongName:
        case CertificateFault::CommonNameOnly:
        case CertificateFault::Expired:
        case CertificateFault::NotYetValid:
            break;
        }
    }
    return goodCell(MailServerCells::tr("yes", "@status"));
}

TableCell validityCell(const AddressResult &address, const Assessment &assessment)
{
    const CertificateVerdict &verdict = address.certificate;
    // The clock of this computer may be what is wrong.
    if (!verdict.isGood() && address.status == StepStatus::Unknown)
        return emptyCell();
    if (verdict.faults.contains(CertificateFault::Expired))
        return badCell(MailServerCells::tr("run out", "@status"));
    if (verdict.faults.contains(CertificateFault::NotYetValid))
        return badCell(MailServerCells::tr("not yet", "@status"));
    const QDateTime expiry =
        verdict.earliestExpiry.isValid() ? verdict.earliestExpiry : address.leaf.notAfter;
    if (!expiry.isValid())
        return emptyCell();
    const int days = int(assessment.checkedUtc.daysTo(expiry));
    const QString text = MailServerCells::tr("%n day(s)", "@status", days);
    const QString shown = address.address.toString();
    const QList<Finding> &findings = assessment.step(Step::Starttls).findings;
    const bool soon = std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.code == FindingCode::StarttlsCertificateExpiresSoon
            && finding.values.value(0) == shown;
    });
    if (!soon)
        return goodCell(text);
    return {text, {}, Glyph::Look, statusWord(StepStatus::Warn), TableCell::Weight::Normal, false};
}

QList<TableCell> addressCells(const AddressResult &address, const Assessment &assessment)
{
    QList<TableCell> cells;
    cells.append({address.address.toString(), {}, {}, {}, TableCell::Weight::Normal, true});
    cells.append(reachedCell(address));
    cells.append(encryptsCell(address.seen));
    if (address.seen.tls.chain.isEmpty()) {
        cells.append({emptyCell(), emptyCell(), emptyCell()});
        return cells;
    }
    cells.append(nameCell(address));
    cells.append(trustedCell(address.certificate));
    cells.append(validityCell(address, assessment));
    return cells;
}

} // namespace

QString preferenceText(const MxResult &mx, const QList<MxResult> &all)
{
    quint16 best = mx.mx.preference;
    for (const MxResult &other : all)
        best = std::min(best, other.mx.preference);
    return best == mx.mx.preference
        ? MailServerCells::tr("first choice (%1)", "@info").arg(mx.mx.preference)
        : MailServerCells::tr("backup (%1)", "@info").arg(mx.mx.preference);
}

MailServerTable::MailServerTable(QWidget *parent)
    : DataTable(tr("Mail servers", "@title"),
                {tr("Server", "@title:column"),
                 tr("Address", "@title:column"),
                 tr("Reached", "@title:column"),
                 tr("Encrypts", "@title:column"),
                 tr("Certificate for", "@title:column"),
                 tr("Trusted", "@title:column"),
                 tr("Valid for", "@title:column")},
                parent)
{
    setObjectName(u"mailServerTable"_s);
}

void MailServerTable::show(const Assessment &assessment)
{
    QList<QList<TableCell>> rows;
    for (const MxResult &mx : assessment.mx) {
        const TableCell server{mx.mx.host.toDisplay(),
                               preferenceText(mx, assessment.mx),
                               {},
                               {},
                               TableCell::Weight::Strong,
                               false};
        if (mx.addresses.isEmpty()) {
            rows.append({server,
                         {tr("no address", "@status"), {}, {}, {}, TableCell::Weight::Muted, false},
                         emptyCell(),
                         emptyCell(),
                         emptyCell(),
                         emptyCell(),
                         emptyCell()});
        }
        for (const AddressResult &address : mx.addresses) {
            QList<TableCell> row = addressCells(address, assessment);
            row.prepend(&address == &mx.addresses.first() ? server : TableCell());
            rows.append(row);
        }
    }
    setRows(rows);
}

} // namespace postseal
