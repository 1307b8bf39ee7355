// SPDX-License-Identifier: Apache-2.0
#include "report/VerificationReport.h"

#include "report/PrintableText.h"
#include "report/ReportParts.h"
#include "wording/DateText.h"
#include "wording/ForeignText.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString fileStem(const Observations &seen)
{
    const QString day = seenUntil(seen).toUTC().toString(u"yyyy-MM-dd"_s);
    return u"%1-mta-sts-%2"_s.arg(QString::fromLatin1(seen.domain.toAscii()), day);
}

/// Nothing when the octets are no evidence. The ending tells the files of one report apart.
std::optional<PrintedCheck> printedCheck(const QByteArray &evidence, const JudgeAsOf &judge, const QString &ending)
{
    const auto read = fromEvidence(evidence);
    if (!read || !seenUntil(read->seen).isValid())
        return std::nullopt;
    return PrintedCheck{evidence,
                        evidenceHash(evidence),
                        fileStem(read->seen) + ending,
                        read->origin,
                        read->seen,
                        judge(read->seen, seenUntil(read->seen))};
}

} // namespace

std::optional<ReportInput> reportInput(const RolloutRecord &record,
                                       const RolloutView &view,
                                       const JudgeAsOf &judge)
{
    auto check = record.lastCheck ? printedCheck(record.lastCheck->evidence, judge, u"-evidence.json"_s) : std::nullopt;
    if (!check)
        return std::nullopt;
    ReportInput input{*check, {}, record, view, view.evidence.nowUtc, {}, false};
    const StepStatus servers = check->assessment.step(Step::Starttls).status;
    const bool hasOther =
        record.serversCheck && record.serversCheck->summary.id != record.lastCheck->summary.id;
    if (hasOther && (servers == StepStatus::Unknown || servers == StepStatus::Skipped))
        input.servers = printedCheck(record.serversCheck->evidence, judge, u"-mail-servers-evidence.json"_s);
    return input;
}

Document verificationReport(const ReportInput &input)
{
    const QLocale locale;
    const QString domain = input.check.assessment.domain.toDisplay();
    Document document;
    document.title = ReportWords::tr("Verification report: %1", "@title domain").arg(domain);
    document.subject = document.title;
    document.footer = ReportWords::tr("%1, made on %2", "@info program, day")
                          .arg(input.program,
                               dayText(input.madeUtc));
    document.pageWords = ReportWords::tr("Page %1 of %2", "@info");
    document.language = locale.bcp47Name();
    document.isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    addCover(document, input);
    addNext(document, input);
    addSteps(document, input);
    addMailServers(document, input);
    addPublished(document, input);
    addGates(document, input);
    addSessions(document, input);
    addHistory(document, input);
    addProof(document, input);
    return document;
}

QString reportFileName(const ReportInput &input, const QString &extension)
{
    return fileStem(input.check.seen) + u'.' + extension;
}

QList<Attachment> evidenceOf(const ReportInput &input)
{
    QList<Attachment> attachments{
        {input.check.fileName, ReportWords::tr("Evidence of the check", "@title"), input.check.evidence}};
    if (input.servers)
        attachments.append({input.servers->fileName,
                            ReportWords::tr("Evidence of the check of the mail servers", "@title"),
                            input.servers->evidence});
    return attachments;
}

QString besideFile(const QString &path)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    for (int number = 2;; ++number) {
        const QString beside =
            file.dir().filePath(u"%1-%2%3"_s.arg(file.completeBaseName()).arg(number).arg(suffix));
        if (!QFileInfo::exists(beside))
            return beside;
    }
}

Tone toneOf(StepStatus status)
{
    switch (status) {
    case StepStatus::Pass:
        return Tone::Fine;
    case StepStatus::Warn:
        return Tone::Look;
    case StepStatus::Fail:
        return Tone::Wrong;
    case StepStatus::Skipped:
        return Tone::Skipped;
    case StepStatus::Unknown:
        break;
    }
    return Tone::Unknown;
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Pass:
        return Tone::Fine;
    case Severity::Info:
        return Tone::Info;
    case Severity::Warn:
        return Tone::Look;
    case Severity::Fail:
        return Tone::Wrong;
    case Severity::Unknown:
        break;
    }
    return Tone::Unknown;
}

Tone toneOf(const GateResult &gate)
{
    switch (gate.state) {
    case GateState::Met:
        return gate.reason == GateReason::NoReports ? Tone::Info : Tone::Fine;
    case GateState::Open:
        return gate.metByUtc.isValid() ? Tone::Skipped : Tone::Wrong;
    case GateState::Overridden:
        return Tone::Look;
    case GateState::Unknown:
        break;
    }
    return Tone::Unknown;
}

const PrintedCheck &serversCheck(const ReportInput &input)
{
    return input.servers ? *input.servers : input.check;
}

QString foreignText(const QString &text)
{
    constexpr qsizetype longest = 500;
    return harmlessText(text, longest);
}

QString foreignText(const QByteArray &octets)
{
    return foreignText(printableLines(octets).join(u' '));
}

QString unbroken(QString text)
{
    return text.replace(u' ', QChar(QChar::Nbsp));
}

QString bothTimes(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QLocale locale;
    const QString iso = utc.toUTC().toString(Qt::ISODate);
    // From left to right in every text.
    const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    return u"%1 (%2)"_s.arg(momentText(utc),
                            isRightToLeft ? QChar(0x2066) + iso + QChar(0x2069) : iso);
}

} // namespace postseal
