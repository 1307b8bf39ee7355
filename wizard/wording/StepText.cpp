// SPDX-License-Identifier: Apache-2.0
// The words around the findings: steps, states, deliveries, senders, and what is typed as a domain.
#include "wording/FindingText.h"

#include <QCoreApplication>

namespace postseal {

namespace {

QString stepText(const char *source)
{
    return QCoreApplication::translate("Steps", source);
}

} // namespace

QString stepTitle(Step step)
{
    switch (step) {
    case Step::MailServers:
        return stepText(QT_TRANSLATE_NOOP("Steps", "Your mail servers"));
    case Step::Starttls:
        return stepText(QT_TRANSLATE_NOOP("Steps", "Encryption of incoming mail"));
    case Step::TlsRpt:
        return stepText(QT_TRANSLATE_NOOP("Steps", "TLS reports"));
    case Step::PolicyHost:
        return stepText(QT_TRANSLATE_NOOP("Steps", "Policy host"));
    case Step::Policy:
        return stepText(QT_TRANSLATE_NOOP("Steps", "Policy file"));
    case Step::Record:
        return stepText(QT_TRANSLATE_NOOP("Steps", "Policy record"));
    case Step::Coverage:
        return stepText(QT_TRANSLATE_NOOP("Steps", "Policy and mail servers together"));
    case Step::Dane:
        return stepText(QT_TRANSLATE_NOOP("Steps", "DANE and DNSSEC"));
    case Step::Report:
        return stepText(QT_TRANSLATE_NOOP("Steps", "Report"));
    }
    return {};
}

QString stepPurpose(Step step)
{
    switch (step) {
    case Step::MailServers:
        return stepText(
            QT_TRANSLATE_NOOP("Steps", "DNS tells senders which servers take mail for you."));
    case Step::Starttls:
        return stepText(QT_TRANSLATE_NOOP("Steps",
                                          "Every mail server must offer encryption with a good "
                                          "certificate before you enforce it."));
    case Step::TlsRpt:
        return stepText(QT_TRANSLATE_NOOP(
            "Steps", "Senders report to you every day whether encryption worked."));
    case Step::PolicyHost:
        return stepText(QT_TRANSLATE_NOOP(
            "Steps", "Senders load your policy from a web server with a fixed name."));
    case Step::Policy:
        return stepText(QT_TRANSLATE_NOOP(
            "Steps",
            "A small text file names your mail servers and says how strict senders must be."));
    case Step::Record:
        return stepText(QT_TRANSLATE_NOOP(
            "Steps", "A record in DNS tells senders that you have a policy, and when it changes."));
    case Step::Coverage:
        return stepText(QT_TRANSLATE_NOOP("Steps",
                                          "The policy must name every one of your mail servers, or "
                                          "mail is held back in enforce mode."));
    case Step::Dane:
        return stepText(QT_TRANSLATE_NOOP("Steps",
                                          "Signed DNS is a second way to protect mail, and helps "
                                          "only when it is free of faults."));
    case Step::Report:
        return stepText(QT_TRANSLATE_NOOP(
            "Steps", "A TLS report tells how a sender got on with your mail servers."));
    }
    return {};
}

QString statusWord(StepStatus status)
{
    switch (status) {
    case StepStatus::Pass:
        return QCoreApplication::translate("Words", "Fine");
    case StepStatus::Warn:
        return QCoreApplication::translate("Words", "Look at this");
    case StepStatus::Fail:
        return QCoreApplication::translate("Words", "Wrong");
    case StepStatus::Skipped:
        return QCoreApplication::translate("Words", "Not tested");
    case StepStatus::Unknown:
        return QCoreApplication::translate("Words", "Could not be found out");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Pass:
        return statusWord(StepStatus::Pass);
    case Severity::Info:
        return QCoreApplication::translate("postseal::FindingCard", "Good to know", "@status");
    case Severity::Warn:
        return statusWord(StepStatus::Warn);
    case Severity::Fail:
        return statusWord(StepStatus::Fail);
    case Severity::Unknown:
        break;
    }
    return statusWord(StepStatus::Unknown);
}

QString deliveryWord(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Deliver:
        return QCoreApplication::translate("Words", "Mail is delivered");
    case Delivery::DeliverAndReport:
        return QCoreApplication::translate("Words",
                                           "Mail is delivered, and the problem is reported");
    case Delivery::Refuse:
        return QCoreApplication::translate("Words", "Mail is held back");
    case Delivery::Unknown:
        return QCoreApplication::translate("Words", "Could not be found out");
    }
    return {};
}

QString senderOutcomeWord(SenderOutcome outcome)
{
    switch (outcome) {
    case SenderOutcome::Accepts:
        return QCoreApplication::translate("Words", "Accepts");
    case SenderOutcome::Rejects:
        return QCoreApplication::translate("Words", "Rejects");
    case SenderOutcome::Misreads:
        return QCoreApplication::translate("Words", "Misreads");
    }
    return {};
}

QString describe(DomainNameError error, const QString &input)
{
    constexpr qsizetype longest = 80;
    QString typed = input.simplified().left(longest);
    for (QChar &c : typed) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    switch (error) {
    case DomainNameError::Empty:
        return QCoreApplication::translate("Domains",
                                           "Type your mail domain, for example example.com.");
    case DomainNameError::NotADomain:
        return QCoreApplication::translate("Domains",
                                           "“%1” is not a domain. Type the part of your mail "
                                           "address after the @ sign, for example "
                                           "example.com.")
            .arg(typed);
    case DomainNameError::SingleLabel:
        return QCoreApplication::translate("Domains",
                                           "“%1” is only one part of a domain. Type the whole "
                                           "domain, for example example.com.")
            .arg(typed);
    case DomainNameError::IpAddress:
        return QCoreApplication::translate("Domains",
                                           "“%1” is an IP address. Type the part of your mail "
                                           "address after the @ sign instead.")
            .arg(typed);
    case DomainNameError::TooLong:
        return QCoreApplication::translate(
                   "Domains",
                   "“%1” is too long for a domain. Type your domain without anything else.")
            .arg(typed);
    case DomainNameError::PublicSuffix:
        return QCoreApplication::translate("Domains",
                                           "Under “%1” anybody can have a domain, so it is not "
                                           "yours alone. Add your own name in front "
                                           "of it.")
            .arg(typed);
    }
    return {};
}

} // namespace postseal
