// SPDX-License-Identifier: Apache-2.0
#include "wording/RolloutText.h"

#include "wording/DateText.h"
#include "wording/FindingText.h"
#include "wording/ForeignText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString rolloutText(const char *source, qint64 count = -1)
{
    return QCoreApplication::translate(
        "Rollout", source, nullptr, int(std::clamp<qint64>(count, -1, 1'000'000'000)));
}

constexpr std::array gateTitles = {
    QT_TRANSLATE_NOOP("Rollout", "Every mail server is in the policy"),
    QT_TRANSLATE_NOOP("Rollout", "Every address encrypts correctly"),
    QT_TRANSLATE_NOOP("Rollout", "Policy and record are healthy"),
    QT_TRANSLATE_NOOP("Rollout", "Tested for long enough"),
    QT_TRANSLATE_NOOP("Rollout", "Enough senders have reported"),
    QT_TRANSLATE_NOOP("Rollout", "No unexplained failures"),
    QT_TRANSLATE_NOOP("Rollout", "No change of mail servers ahead"),
    QT_TRANSLATE_NOOP("Rollout", "Somebody reads the reports"),
};
static_assert(gateTitles.size() == gateCount);

/// The same where they do not hold.
constexpr std::array unmetGateTitles = {
    QT_TRANSLATE_NOOP("Rollout", "Not every mail server is in the policy"),
    QT_TRANSLATE_NOOP("Rollout", "Not every address encrypts correctly"),
    QT_TRANSLATE_NOOP("Rollout", "Policy or record is not in order"),
    QT_TRANSLATE_NOOP("Rollout", "Not tested for long enough yet"),
    QT_TRANSLATE_NOOP("Rollout", "Not enough senders have reported yet"),
    QT_TRANSLATE_NOOP("Rollout", "There are unexplained failures"),
    QT_TRANSLATE_NOOP("Rollout", "A change of mail servers is planned"),
    QT_TRANSLATE_NOOP("Rollout", "Nobody is known to read the reports"),
};
static_assert(unmetGateTitles.size() == gateCount);

QString number(qint64 count)
{
    return QLocale().toString(count);
}

/// %1 and %2 are have and want, %3 names, %4 a day. %n is have where it is counted. One row a
/// reason, in the order of GateReason.
struct ReasonRow
{
    GateReason reason;
    const char *text;
};

// clang-format off
constexpr ReasonRow reasonRows[] = {
    {GateReason::NotChecked, QT_TRANSLATE_NOOP("Rollout", "no check to judge it by")},
    {GateReason::SeenLongAgo,
     QT_TRANSLATE_NOOP("Rollout", "last looked at on %4; check again")},
    {GateReason::AllCovered, QT_TRANSLATE_NOOP("Rollout", "%1 of %2 mail servers")},
    {GateReason::NotCovered, QT_TRANSLATE_NOOP("Rollout", "missing: %3")},
    {GateReason::NoPolicy, QT_TRANSLATE_NOOP("Rollout", "senders cannot use a policy yet")},
    {GateReason::MxUnknown, QT_TRANSLATE_NOOP("Rollout", "the mail servers could not be found out")},
    {GateReason::AllEncrypt, QT_TRANSLATE_NOOP("Rollout", "%1 of %2 addresses")},
    {GateReason::SomeFail, QT_TRANSLATE_NOOP("Rollout", "not in order: %3")},
    {GateReason::ServersUnseen, QT_TRANSLATE_NOOP("Rollout", "could not be tested from here")},
    {GateReason::ServersSeenEarlier, QT_TRANSLATE_NOOP("Rollout", "%1 of %2 addresses, by a check of %4")},
    {GateReason::ServersSeenLongAgo, QT_TRANSLATE_NOOP("Rollout", "could not be tested since %4")},
    {GateReason::PolicyFine, QT_TRANSLATE_NOOP("Rollout", "everything in order")},
    {GateReason::PolicyWanting, QT_TRANSLATE_NOOP("Rollout", "something is wrong with it")},
    {GateReason::PolicyUnseen, QT_TRANSLATE_NOOP("Rollout", "could not be looked at from here")},
    {GateReason::CertificateEnds, QT_TRANSLATE_NOOP("Rollout", "the certificate of the policy host ends soon")},
    {GateReason::NotTesting, QT_TRANSLATE_NOOP("Rollout", "testing has not begun")},
    {GateReason::EnforcedAlready, QT_TRANSLATE_NOOP("Rollout", "enforced since %4")},
    {GateReason::FewReportersWaited, QT_TRANSLATE_NOOP("Rollout", "few, as with little mail; the live checks count instead")},
    {GateReason::FailuresExplained, QT_TRANSLATE_NOOP("Rollout", "%1 failed sessions, all explained")},
    {GateReason::NoReports, QT_TRANSLATE_NOOP("Rollout", "no reports yet, so nothing is known of failures")},
    {GateReason::NoMove, QT_TRANSLATE_NOOP("Rollout", "none that Postseal knows of")},
    {GateReason::ReportsComeIn, QT_TRANSLATE_NOOP("Rollout", "the latest is of %4")},
    {GateReason::ReportsReadBySomebody, QT_TRANSLATE_NOOP("Rollout", "they are looked after")},
    {GateReason::NobodyReads, QT_TRANSLATE_NOOP("Rollout", "none has been taken in yet")},
    {GateReason::ReportsStale, QT_TRANSLATE_NOOP("Rollout", "none has been taken in since %4")},
};

// clang-format on

/// Those that need more than a row.
QString countedDetail(const GateResult &gate)
{
    switch (gate.reason) {
    case GateReason::ManyReporters:
        return rolloutText(QT_TRANSLATE_N_NOOP("Rollout", "%1; on %n day(s)"), gate.have)
            .arg(namesInLine(gate.names));
    case GateReason::FewReporters: {
        const QString few = gate.names.isEmpty()
            ? rolloutText(QT_TRANSLATE_NOOP("Rollout", "nobody yet"))
            : rolloutText(QT_TRANSLATE_NOOP("Rollout", "only %1")).arg(namesInLine(gate.names));
        return gate.atUtc.isValid()
            ? rolloutText(QT_TRANSLATE_NOOP("Rollout", "%1; with little mail this waits until %2"))
                  .arg(few, dayText(gate.atUtc))
            : few;
    }
    case GateReason::NoneFailed:
        return rolloutText(QT_TRANSLATE_N_NOOP("Rollout", "0 of %1 session(s)"), gate.have)
            .arg(number(gate.have));
    case GateReason::FailuresUnexplained: {
        QStringList named = gate.names;
        named.removeAll(QString());
        const QString counted =
            rolloutText(QT_TRANSLATE_N_NOOP("Rollout", "%n failed session(s)"), gate.have);
        return named.isEmpty() ? counted : counted + u": "_s + namesInLine(named);
    }
    case GateReason::MovePlanned:
        return gate.atUtc.isValid()
            ? rolloutText(QT_TRANSLATE_NOOP("Rollout", "planned for %1: %2"))
                  .arg(dayText(gate.atUtc), namesInLine(gate.names))
            : rolloutText(QT_TRANSLATE_NOOP("Rollout", "planned: %1")).arg(namesInLine(gate.names));
    case GateReason::TestedLongEnough:
        return rolloutText(QT_TRANSLATE_N_NOOP("Rollout", "%n day(s) in testing mode"), gate.have);
    case GateReason::TestedTooShort:
        // The day that has begun counts, as people count days.
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "day %1 of %2, until %3"))
            .arg(number(gate.have + 1), number(gate.want), dayText(gate.atUtc));
    default: // the rows
        return {};
    }
}

} // namespace

QString namesInLine(const QStringList &names)
{
    constexpr qsizetype most = 6;
    constexpr qsizetype longestName = 60;
    QStringList shown;
    for (const QString &name : names.first(qMin(names.size(), most)))
        shown.append(harmlessText(name, longestName));
    return names.size() > most
        ? rolloutText(QT_TRANSLATE_N_NOOP("Rollout", "%1 and %n more"), names.size() - most)
              .arg(shown.join(u", "_s))
        : shown.join(u", "_s);
}

QString gateTitle(Gate gate)
{
    return rolloutText(gateTitles[size_t(gate)]);
}

QString gateHeading(const GateResult &gate)
{
    if (gate.state != GateState::Open)
        return gateTitle(gate.gate);
    return gate.reason == GateReason::CertificateEnds
        ? rolloutText(QT_TRANSLATE_NOOP("Rollout", "A certificate ends soon"))
        : rolloutText(unmetGateTitles[size_t(gate.gate)]);
}

QString gateDetail(const GateResult &gate)
{
    QString detail = countedDetail(gate);
    for (const ReasonRow &row : reasonRows) {
        if (row.reason != gate.reason)
            continue;
        detail = rolloutText(row.text);
        // A text has only some of the places, so they are filled one by one; names come last.
        detail.replace("%1"_L1, number(gate.have));
        detail.replace("%2"_L1, number(gate.want));
        detail.replace("%4"_L1, dayText(gate.atUtc));
        detail.replace("%3"_L1, namesInLine(gate.names));
        break;
    }
    if (gate.override) {
        const QString reason = gate.override->reason.simplified();
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "%1 – overruled on %2: “%3”"))
            .arg(detail, dayText(gate.override->madeUtc), reason);
    }
    return detail;
}

QString gateRemedy(const GateResult &gate)
{
    if (!gate.bars() || gate.metByUtc.isValid())
        return {};
    switch (gate.gate) {
    case Gate::MailServersCovered:
        return rolloutText(QT_TRANSLATE_NOOP(
            "Rollout",
            "Add the missing mail servers to the policy, and publish it with a new id."));
    case Gate::MailServersEncrypt:
        return gate.state == GateState::Unknown
            ? rolloutText(QT_TRANSLATE_NOOP("Rollout",
                                            "Run postseal-cli check --evidence FILE on a server "
                                            "outside, and import the file here."))
            : rolloutText(QT_TRANSLATE_NOOP(
                "Rollout", "Have the mail servers put right: their page says what is wrong."));
    case Gate::PolicyHealthy:
        return rolloutText(QT_TRANSLATE_NOOP(
            "Rollout", "See the pages for hosting the policy and publishing the record."));
    case Gate::TestingTime:
        return rolloutText(
            QT_TRANSLATE_NOOP("Rollout", "Publish the policy in testing mode first."));
    case Gate::SendersReported:
        return rolloutText(
            QT_TRANSLATE_NOOP("Rollout", "Import the reports that the mailbox has received."));
    case Gate::NoFailures:
        return rolloutText(QT_TRANSLATE_NOOP(
            "Rollout",
            "The page with the reports tells what each means, and whether it is still so."));
    case Gate::NoMovePlanned:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Finish the change first, then enforce."));
    case Gate::ReportsRead:
        break;
    }
    return rolloutText(QT_TRANSLATE_NOOP(
        "Rollout", "Import reports, fetch them from the mailbox, or say who reads them."));
}

QString gateStateWord(const GateResult &gate)
{
    switch (gate.state) {
    case GateState::Met:
        if (gate.reason == GateReason::NoReports)
            return rolloutText(QT_TRANSLATE_NOOP("Rollout", "No reports yet"));
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Met"));
    case GateState::Open:
        return gate.metByUtc.isValid() ? rolloutText(QT_TRANSLATE_NOOP("Rollout", "Waiting"))
                                       : rolloutText(QT_TRANSLATE_NOOP("Rollout", "Not met"));
    case GateState::Unknown:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Not known"));
    case GateState::Overridden:
        break;
    }
    return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Overruled"));
}

namespace {

/// What is not known is not wrong, and may well be in order.
QString obstacleSentence(const GateResult &gate)
{
    const QString sentence = gate.state == GateState::Unknown
        ? rolloutText(QT_TRANSLATE_NOOP("Rollout", "Not known yet, so do not enforce: “%1”"))
        : rolloutText(QT_TRANSLATE_NOOP("Rollout", "Still in the way of enforcing: “%1”"));
    return sentence.arg(gateHeading(gate));
}

} // namespace

QString nextSentence(const NextStep &next)
{
    switch (next.action) {
    case NextAction::Check:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Check it"));
    case NextAction::SetUp:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Go on with the set-up"));
    case NextAction::MeetGate:
        return next.gate ? obstacleSentence(*next.gate) : QString();
    case NextAction::WaitForGates:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Switch to enforce mode from %1"))
            .arg(safeDayText(next.earliestUtc));
    case NextAction::Enforce:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Switch to enforce mode"));
    case NextAction::Mend:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Mend it today: mail may be held back"));
    case NextAction::Watch:
        return rolloutText(
                   QT_TRANSLATE_NOOP("Rollout", "Let senders keep the policy for %1 from %2"))
            .arg(spanText(next.maxAge), safeDayText(next.earliestUtc));
    case NextAction::RaiseMaxAge:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Let senders keep the policy for %1"))
            .arg(spanText(next.maxAge));
    case NextAction::KeepWatch:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Nothing to do"));
    case NextAction::WaitForCaches:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Leave everything in place until %1"))
            .arg(safeDayText(next.earliestUtc));
    case NextAction::DeleteRecords:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Delete the record, then the policy host"));
    case NextAction::PutBack:
        return rolloutText(QT_TRANSLATE_NOOP(
            "Rollout", "Put the policy back with mode none: senders still keep the old one"));
    case NextAction::Nothing:
        break;
    }
    return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Nothing to do"));
}

QString planTitle(PlanKind kind)
{
    switch (kind) {
    case PlanKind::Enforce:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "From testing to enforce mode"));
    case PlanKind::ChangeMx:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Changing the mail servers"));
    case PlanKind::Renew:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Certificates that end"));
    case PlanKind::Remove:
        break;
    }
    return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Leaving MTA-STS"));
}

QString planStepTitle(const PlanStep &step)
{
    switch (step.action) {
    case PlanAction::MeetGate:
        return step.gate ? gateTitle(step.gate->gate) : QString();
    case PlanAction::PublishEnforce:
        return rolloutText(
                   QT_TRANSLATE_NOOP("Rollout", "Publish the policy with mode enforce, for %1"))
            .arg(spanText(step.maxAge));
    case PlanAction::RaiseMaxAge:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Let senders keep the policy for %1"))
            .arg(spanText(step.maxAge));
    case PlanAction::AddHosts:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Add to the policy: %1"))
            .arg(namesInLine(step.names));
    case PlanAction::WaitForSenders:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Wait until senders have the new policy"));
    case PlanAction::ChangeMx:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Change the MX records to: %1"))
            .arg(namesInLine(step.names));
    case PlanAction::KeepOldHosts:
        return step.names.isEmpty()
            ? rolloutText(QT_TRANSLATE_NOOP("Rollout", "Keep the old mail servers running"))
            : rolloutText(QT_TRANSLATE_NOOP("Rollout", "Keep running, and in the policy: %1"))
                  .arg(namesInLine(step.names));
    case PlanAction::DropHosts:
        return step.names.isEmpty()
            ? rolloutText(
                QT_TRANSLATE_NOOP("Rollout", "Take the old mail servers out of the policy"))
            : rolloutText(QT_TRANSLATE_NOOP("Rollout", "Take out of the policy: %1"))
                  .arg(namesInLine(step.names));
    case PlanAction::EndMove:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Tell Postseal that the change is over"));
    case PlanAction::RenewCertificate:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Renew the certificate of %1"))
            .arg(namesInLine(step.names));
    case PlanAction::PublishNone:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Publish the policy with mode none"));
    case PlanAction::WaitForCaches:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Wait until nobody keeps the old policy"));
    case PlanAction::DeleteRecord:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Delete the TXT record at _mta-sts"));
    case PlanAction::DeletePolicyHost:
        break;
    }
    return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Delete the policy host"));
}

QString planStepText(const PlanStep &step)
{
    switch (step.action) {
    case PlanAction::MeetGate:
        return step.gate ? gateDetail(*step.gate) : QString();
    case PlanAction::PublishEnforce:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout",
                                             "First the file, then the record with a new id. "
                                             "Senders drop a mistake after that time."));
    case PlanAction::RaiseMaxAge:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout",
                                             "The longer senders keep it, the harder it is to take "
                                             "the protection away. First the file, "
                                             "then a new id."));
    case PlanAction::AddHosts:
        return rolloutText(QT_TRANSLATE_NOOP(
            "Rollout", "Beside the old ones. First the file, then the record with a new id."));
    case PlanAction::WaitForSenders:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout",
                                             "Senders look for a new policy once a day; some keep "
                                             "the old one for as long as it said."));
    case PlanAction::ChangeMx:
        return rolloutText(QT_TRANSLATE_NOOP(
            "Rollout",
            "Not before: senders with the old policy refuse servers that it does not name."));
    case PlanAction::KeepOldHosts:
        return rolloutText(QT_TRANSLATE_NOOP(
            "Rollout",
            "Some senders still have the old MX records, and mail waits in queues for two days."));
    case PlanAction::DropHosts:
        return rolloutText(
            QT_TRANSLATE_NOOP("Rollout", "First the file, then the record with a new id."));
    case PlanAction::EndMove:
        return rolloutText(
            QT_TRANSLATE_NOOP("Rollout", "It no longer keeps the domain from enforcing."));
    case PlanAction::RenewCertificate:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "It ends on %1."))
            .arg(dayText(step.endsUtc));
    case PlanAction::PublishNone:
        return rolloutText(QT_TRANSLATE_NOOP(
            "Rollout",
            "With a max_age of a day, and all mx lines as they are. First the file, then a new id. "
            "Nothing is deleted yet."));
    case PlanAction::WaitForCaches:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout",
                                             "File, certificate and record stay. Whoever deletes "
                                             "them earlier makes senders keep to the "
                                             "policy that they have."));
    case PlanAction::DeleteRecord:
        return rolloutText(
            QT_TRANSLATE_NOOP("Rollout", "The record for TLS reports may stay; it harms nobody."));
    case PlanAction::DeletePolicyHost:
        break;
    }
    return rolloutText(
        QT_TRANSLATE_NOOP("Rollout", "The name mta-sts, its certificate and the file."));
}

QString decisionSentence(const Decision &decision)
{
    switch (decision.kind) {
    case DecisionKind::OverrideGate:
    case DecisionKind::RestoreGate: {
        const auto gate = gateFromId(decision.subject.split(' ').first());
        const QString title = gate ? gateTitle(*gate) : QString::fromUtf8(decision.subject);
        return decision.kind == DecisionKind::OverrideGate
            ? rolloutText(QT_TRANSLATE_NOOP("Rollout", "Overruled “%1”: “%2”"))
                  .arg(title, decision.reason.simplified())
            : rolloutText(QT_TRANSLATE_NOOP("Rollout", "“%1” counts again")).arg(title);
    }
    case DecisionKind::PlanMove:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "A change of mail servers was planned: %1"))
            .arg(namesInLine(QString::fromUtf8(decision.subject).split(u' ', Qt::SkipEmptyParts)));
    case DecisionKind::EndMove:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "The change of mail servers is over"));
    case DecisionKind::ReportsRead:
        return decision.reason.isEmpty()
            ? rolloutText(QT_TRANSLATE_NOOP("Rollout", "Somebody reads the reports"))
            : rolloutText(QT_TRANSLATE_NOOP("Rollout", "Who reads the reports: %1"))
                  .arg(decision.reason.simplified());
    case DecisionKind::ReportsUnread:
        return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Nobody reads the reports any more"));
    case DecisionKind::TestingDays:
        return rolloutText(QT_TRANSLATE_N_NOOP("Rollout", "To be tested for %n day(s)"),
                           decision.subject.toInt());
    case DecisionKind::ChangeMode:
        break;
    }
    return rolloutText(QT_TRANSLATE_NOOP("Rollout", "Decided to publish mode %1"))
        .arg(QString::fromUtf8(decision.subject));
}

QDate safeDay(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const bool isMidnight = local.time() == QTime(0, 0);
    return isMidnight ? local.date() : local.date().addDays(1);
}

QString safeDayText(const QDateTime &utc)
{
    return utc.isValid() ? dayText(safeDay(utc)) : QString();
}

QDate planDay(const PlanStep &step, const QDateTime &nowUtc)
{
    if (step.isDone)
        return step.doneUtc.isValid() ? step.doneUtc.toLocalTime().date() : QDate();
    if (!step.fromUtc.isValid())
        return {};
    return step.fromUtc <= nowUtc ? nowUtc.toLocalTime().date() : safeDay(step.fromUtc);
}

QString spanText(std::chrono::seconds span)
{
    using namespace std::chrono;
    if (span >= days(365))
        return rolloutText(QT_TRANSLATE_N_NOOP("Rollout", "%n year(s)"), span / days(365));
    if (span >= weeks(1) && span % weeks(1) == seconds(0))
        return rolloutText(QT_TRANSLATE_N_NOOP("Rollout", "%n week(s)"), span / weeks(1));
    if (span >= days(1) && span % days(1) == seconds(0))
        return rolloutText(QT_TRANSLATE_N_NOOP("Rollout", "%n day(s)"), span / days(1));
    return rolloutText(QT_TRANSLATE_N_NOOP("Rollout", "%n second(s)"), span.count());
}

} // namespace postseal
