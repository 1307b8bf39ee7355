// SPDX-License-Identifier: Apache-2.0
#include "pages/WizardWords.h"

#include "wording/DateText.h"
#include "wording/FindingText.h"

#include <QCoreApplication>
#include <QLocale>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct WizardTexts
{
    Q_DECLARE_TR_FUNCTIONS(postseal::Wizard)
};

} // namespace

QString wizardStepTitle(WizardStep step)
{
    switch (step) {
    case WizardStep::Domain:
        return WizardTexts::tr("Domain", "@title");
    case WizardStep::MailServers:
        return WizardTexts::tr("Your mail servers", "@title");
    case WizardStep::TlsReports:
        return WizardTexts::tr("TLS reports", "@title");
    case WizardStep::Policy:
        return WizardTexts::tr("Policy", "@title");
    case WizardStep::HostPolicy:
        return WizardTexts::tr("Host the policy", "@title");
    case WizardStep::PublishRecord:
        return WizardTexts::tr("Publish the record", "@title");
    case WizardStep::Review:
        return WizardTexts::tr("Review", "@title");
    case WizardStep::Testing:
        return WizardTexts::tr("Testing period", "@title");
    case WizardStep::Enforce:
        return WizardTexts::tr("Enforce", "@title");
    case WizardStep::History:
        return WizardTexts::tr("History", "@title");
    }
    return {};
}

Glyph glyphFor(WizardState state)
{
    switch (state) {
    case WizardState::ToCome:
        return Glyph::ToCome;
    case WizardState::Working:
    case WizardState::Waiting:
    case WizardState::UnderWay:
        return Glyph::Working;
    case WizardState::Fine:
        return Glyph::Fine;
    case WizardState::Look:
        return Glyph::Look;
    case WizardState::Wrong:
        return Glyph::Wrong;
    case WizardState::Unknown:
        return Glyph::Unknown;
    }
    return Glyph::Unknown;
}

QString wizardStateWord(WizardState state)
{
    switch (state) {
    case WizardState::ToCome:
        return WizardTexts::tr("To do", "@status");
    case WizardState::Working:
        return WizardTexts::tr("Being looked at", "@status");
    case WizardState::Waiting:
        return WizardTexts::tr("Not visible yet", "@status");
    case WizardState::UnderWay:
        return WizardTexts::tr("Under way", "@status");
    case WizardState::Fine:
        return statusWord(StepStatus::Pass);
    case WizardState::Look:
        return statusWord(StepStatus::Warn);
    case WizardState::Wrong:
        return statusWord(StepStatus::Fail);
    case WizardState::Unknown:
        return statusWord(StepStatus::Unknown);
    }
    return {};
}

QString glyphWord(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Fine:
        return statusWord(StepStatus::Pass);
    case Glyph::Look:
        return statusWord(StepStatus::Warn);
    case Glyph::Wrong:
        return statusWord(StepStatus::Fail);
    case Glyph::Unknown:
        return statusWord(StepStatus::Unknown);
    case Glyph::Working:
        return WizardTexts::tr("Waiting", "@status");
    case Glyph::ToCome:
        return wizardStateWord(WizardState::ToCome);
    case Glyph::Info:
    case Glyph::Skipped:
    case Glyph::Letter:
        break;
    }
    return {};
}

Glyph glyphOfCheck(const Assessment &assessment)
{
    // What is only not there yet is no more than a warning.
    const bool isToDo = nothingSetUp(assessment) && !takesNoMail(assessment)
        && assessment.verdict != StepStatus::Fail;
    return isToDo ? Glyph::ToCome : glyphFor(assessment.verdict);
}

QString wordOfCheck(const Assessment &assessment)
{
    return glyphOfCheck(assessment) == Glyph::ToCome ? glyphWord(Glyph::ToCome)
                                                     : statusWord(assessment.verdict);
}

PublicationState publicationState(DomainSetup &setup, Publication publication)
{
    const Assessment *assessment = setup.assessment();
    const bool said = setup.choices().saidPublished(publication).isValid();
    if (!assessment)
        return said ? PublicationState::Watching : PublicationState::ToPublish;
    if (isSeen(publication, *assessment) && !setup.isAsChosen(publication))
        return said ? PublicationState::Watching : PublicationState::Outdated;
    if (isSeen(publication, *assessment)) {
        if (publication == Publication::PolicyHost)
            return PublicationState::Published;
        const RecordWatch &watch = setup.recordWatch(publication);
        const bool spreads = watch.isRunning() && watch.isPublished() && !watch.isEverywhere();
        return spreads ? PublicationState::Spreading : PublicationState::Published;
    }
    if (!isAbsent(publication, *assessment)) {
        // What could not be found out is nobody's mistake.
        const WizardStep step = publication == Publication::TlsReportRecord ? WizardStep::TlsReports
            : publication == Publication::PolicyHost                        ? WizardStep::HostPolicy
                                                                            : WizardStep::PublishRecord;
        const QList<Finding> findings = findingsOf(step, *assessment);
        if (!findings.isEmpty() && (findings.first().severity == Severity::Fail || findings.first().severity == Severity::Warn))
            return PublicationState::Mistaken;
    }
    return said ? PublicationState::Watching : PublicationState::ToPublish;
}

QString publicationHeading(PublicationState state)
{
    switch (state) {
    case PublicationState::ToPublish:
        return WizardTexts::tr("When you have done it", "@title");
    case PublicationState::Watching:
        return WizardTexts::tr("Watching for it", "@title");
    case PublicationState::Outdated:
        return WizardTexts::tr("What is published is not what you chose here", "@title");
    case PublicationState::Mistaken:
        return WizardTexts::tr("Something is there, but it cannot be used yet", "@title");
    case PublicationState::Spreading:
    case PublicationState::Published:
        return WizardTexts::tr("Published", "@title");
    }
    return {};
}

QString publicationSentence(PublicationState state, Publication publication)
{
    const bool host = publication == Publication::PolicyHost;
    switch (state) {
    case PublicationState::ToPublish:
        return host ? WizardTexts::tr("Then Postseal looks at the web server as senders do, again and again, until "
                "everything is right.",
                                      "@info")
                    : WizardTexts::tr("Then Postseal asks your name servers by itself, again and again, until they "
                                      "have it.",
                                      "@info");
    case PublicationState::Watching:
        return host ? WizardTexts::tr("Postseal keeps looking. You can go on, or close the program and come back.",
                                      "@info")
                    : WizardTexts::tr("Your own name servers first, then what the rest of the world still remembers. "
                                      "You can go on meanwhile.",
                                      "@info");
    case PublicationState::Outdated:
        return WizardTexts::tr("Publish it again as shown here. Until then senders use what is there.", "@info");
    case PublicationState::Mistaken:
        return WizardTexts::tr("See above what is wrong and what to do. Postseal keeps looking.", "@info");
    case PublicationState::Spreading:
        return WizardTexts::tr("Your name servers have it. Some DNS resolvers still remember an older answer; you "
                "need not wait for them.",
                               "@info");
    case PublicationState::Published:
        return host ? WizardTexts::tr("Senders can load your policy.", "@info")
                    : WizardTexts::tr("Your name servers have it.", "@info");
    }
    return {};
}

QString hostPartName(HostPart part)
{
    switch (part) {
    case HostPart::Name:
        return WizardTexts::tr("Name", "@label of a light");
    case HostPart::Connection:
        return WizardTexts::tr("Web server", "@label of a light");
    case HostPart::Certificate:
        return WizardTexts::tr("Certificate", "@label of a light");
    case HostPart::Answer:
        return WizardTexts::tr("Answer", "@label of a light");
    case HostPart::File:
        return WizardTexts::tr("Policy file", "@label of a light");
    }
    return {};
}

QString hostPartSentence(const HostLight &light)
{
    if (!light.findings.isEmpty() && light.state != WizardState::ToCome)
        return describe(light.findings.first()).summary;
    if (light.anotherPolicy)
        return WizardTexts::tr("is good, but not the policy that you chose here", "@status");
    if (light.state != WizardState::Fine) {
        return light.part == HostPart::Name ? WizardTexts::tr("is not in DNS yet", "@status")
                                            : WizardTexts::tr("comes after that", "@status");
    }
    switch (light.part) {
    case HostPart::Name:
        return WizardTexts::tr("leads to an address", "@status");
    case HostPart::Connection:
        return WizardTexts::tr("answers on port 443", "@status");
    case HostPart::Certificate:
        return WizardTexts::tr("is for this name, trusted and valid", "@status");
    case HostPart::Answer:
        return WizardTexts::tr("comes directly and as plain text", "@status");
    case HostPart::File:
        return WizardTexts::tr("is the policy that you chose", "@status");
    }
    return {};
}

void closeWithDomain(QDialog *dialog, DomainSetup &setup)
{
    QObject::connect(&setup, &DomainSetup::changed, dialog, [dialog, &setup, domain = setup.domain()] {
        if (setup.domain() != domain)
            dialog->reject();
    });
}

QString shortened(const QString &name)
{
    constexpr qsizetype longest = 48;
    return name.size() <= longest ? name : name.left(longest / 2) + u'…' + name.right(longest / 2);
}

QString clockTime(std::chrono::seconds time)
{
    const qint64 seconds = time.count();
    const QString rest = u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? u"%1:%2"_s.arg(seconds / 3600).arg(rest) : rest;
}

QString ageWords(const QDateTime &thenUtc, const QDateTime &nowUtc)
{
    const qint64 minutes = thenUtc.secsTo(nowUtc) / 60;
    if (minutes < 1)
        return WizardTexts::tr("just now", "@info time");
    if (minutes < 60)
        return WizardTexts::tr("%n minute(s) ago", "@info time", int(minutes));
    if (minutes < 48LL * 60)
        return WizardTexts::tr("%n hour(s) ago", "@info time", int(minutes / 60));
    return shortDayText(thenUtc);
}

} // namespace postseal
