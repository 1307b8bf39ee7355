// SPDX-License-Identifier: Apache-2.0
// The steps with their findings, and the mail servers address by address.
#include "wording/DateText.h"
#include "wording/FindingText.h"
#include "wording/TlsText.h"

#include <QLocale>

#include "report/ReportParts.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What is good needs no explanation.
Item itemFor(const Finding &finding)
{
    const FindingInfo &about = info(finding.code);
    const FindingText text = describe(finding);
    Item item{toneOf(finding.severity), severityWord(finding.severity), text.summary, {}, {}};
    if (finding.severity != Severity::Pass) {
        for (const QString &paragraph : {text.explanation, text.remedy}) {
            if (!paragraph.isEmpty())
                item.paragraphs.append(paragraph);
        }
    }
    const QString reference = about.reference.toString();
    const QString id = QString::fromLatin1(about.id);
    item.note = reference.isEmpty() ? id : id + u" · "_s + reference;
    return item;
}

QString encryptionText(const AddressResult &address)
{
    const QByteArray &version = address.seen.tls.version;
    return version.isEmpty() ? u"–"_s : tlsVersionName(version);
}

QString certificateText(const AddressResult &address)
{
    return address.leaf.sha256.isEmpty() ? u"–"_s : foreignText(address.leaf.issuerName);
}

QString validityText(const AddressResult &address)
{
    const QDateTime until = address.certificate.earliestExpiry.isValid()
        ? address.certificate.earliestExpiry
        : address.leaf.notAfter;
    return until.isValid() ? unbroken(dayText(until)) : u"–"_s;
}

Tone toneOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Deliver:
        return Tone::Fine;
    case Delivery::DeliverAndReport:
        return Tone::Look;
    case Delivery::Refuse:
        return Tone::Wrong;
    case Delivery::Unknown:
        break;
    }
    return Tone::Unknown;
}

Table deliveryTable(const Assessment &check)
{
    Table table;
    table.title = ReportWords::tr("What happens to mail", "@title");
    table.columns = {{ReportWords::tr("Server", "@title:column")},
                     {ReportWords::tr("Preference", "@title:column"), true},
                     {ReportWords::tr("Line of the policy", "@title:column")},
                     {ReportWords::tr("Now", "@title:column")},
                     {ReportWords::tr("If enforced today", "@title:column")}};
    for (const MxResult &mx : check.mx) {
        table.rows.append({{mx.mx.host.toDisplay()},
                           {QString::number(mx.mx.preference)},
                           {mx.coveredBy ? foreignText(*mx.coveredBy) : u"–"_s},
                           {deliveryWord(mx.now), toneOf(mx.now)},
                           {deliveryWord(mx.ifEnforced), toneOf(mx.ifEnforced)}});
    }
    return table;
}

Table addressTable(const Assessment &check)
{
    Table table;
    table.title = ReportWords::tr("How each address encrypts", "@title");
    table.columns = {{ReportWords::tr("Server", "@title:column")},
                     {ReportWords::tr("Address", "@title:column")},
                     {ReportWords::tr("Result", "@title:column")},
                     {ReportWords::tr("Encryption", "@title:column")},
                     {ReportWords::tr("Certificate by", "@title:column")},
                     {ReportWords::tr("Valid until", "@title:column")}};
    for (const MxResult &mx : check.mx) {
        if (mx.addresses.isEmpty())
            table.rows.append({{mx.mx.host.toDisplay()},
                               {ReportWords::tr("no address", "@status")},
                               {u"–"_s},
                               {u"–"_s},
                               {u"–"_s},
                               {u"–"_s}});
        for (const AddressResult &address : mx.addresses)
            table.rows.append({{mx.mx.host.toDisplay()},
                               {address.address.toString()},
                               {statusWord(address.status), toneOf(address.status)},
                               {encryptionText(address)},
                               {certificateText(address)},
                               {validityText(address)}});
    }
    return table;
}

} // namespace

void addSteps(Document &document, const ReportInput &input)
{
    const Assessment &check = input.check.assessment;
    document.blocks.append(Heading{1, ReportWords::tr("The check, step by step", "@title")});
    Table overview;
    overview.title = ReportWords::tr("Steps of the check", "@title");
    overview.columns = {{ReportWords::tr("Step", "@title:column")},
                        {ReportWords::tr("Result", "@title:column")}};
    for (const StepResult &step : check.steps)
        overview.rows.append(
            {{stepTitle(step.step)}, {statusWord(step.status), toneOf(step.status)}});
    document.blocks.append(overview);
    for (const StepResult &step : check.steps) {
        document.blocks.append(Heading{2, stepTitle(step.step)});
        document.blocks.append(Paragraph{stepPurpose(step.step), true, true});
        for (const Finding &finding : step.findings)
            document.blocks.append(itemFor(finding));
        const bool isOther = input.servers && step.step == Step::Starttls;
        if (!isOther)
            continue;
        document.blocks.append(
            Paragraph{ReportWords::tr("Another check could test them, at another time or from another place:", "@info"), false, true});
        for (const Finding &finding : input.servers->assessment.step(Step::Starttls).findings)
            document.blocks.append(itemFor(finding));
    }
}

void addMailServers(Document &document, const ReportInput &input)
{
    const Assessment &check = serversCheck(input).assessment;
    if (check.mx.isEmpty())
        return;
    document.blocks.append(Heading{1, ReportWords::tr("The mail servers", "@title")});
    if (input.servers)
        document.blocks.append(Paragraph{
            ReportWords::tr("As seen on %1.", "@info time").arg(bothTimes(seenUntil(serversCheck(input).seen))), true, true});
    document.blocks.append(Heading{2, ReportWords::tr("What happens to mail", "@title")});
    document.blocks.append(
        Paragraph{ReportWords::tr("What a sender that keeps to MTA-STS does with mail for each of them.", "@info"), true, true});
    document.blocks.append(deliveryTable(check));
    document.blocks.append(Heading{2, ReportWords::tr("How each address encrypts", "@title")});
    document.blocks.append(addressTable(check));
}

} // namespace postseal
