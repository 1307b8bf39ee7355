// SPDX-License-Identifier: Apache-2.0
#include "pages/RecordPage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/RecordCard.h"
#include "pages/WatchBox.h"
#include "pages/WizardWords.h"
#include "wording/FindingText.h"

#include <QLocale>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

RecordPage::RecordPage(DomainSetup &setup)
    : WizardPage(WizardStep::PublishRecord,
                 setup,
                 tr("This last record tells the world that your policy exists. Its id changes whenever the policy does, "
                    "so senders know when to look again.",
                    "@info"),
                 {Term::TxtRecord, Term::NameServer, Term::Resolver, Term::Ttl})
    , m_before(new DynamicArea)
    , m_wanting(new DynamicArea)
    , m_record(new RecordCard(setup, Publication::PolicyRecord))
    , m_watch(new WatchBox(setup, Publication::PolicyRecord))
    , m_quiet(new DynamicArea)
    , m_foot(new DynamicArea)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_before, m_wanting, m_record, m_watch, m_quiet, m_foot})
        content()->addWidget(part);
    connect(m_watch, &WatchBox::askPublicResolversChanged, this, &RecordPage::askPublicResolversChanged);
}

/// The file comes first: a record without a file behind it makes senders ask in vain. RFC 8461 section 8.1.
void RecordPage::showBefore()
{
    const Assessment *assessment = setup().assessment();
    const bool ready = !assessment || isSeen(Publication::PolicyHost, *assessment)
        || isSeen(Publication::PolicyRecord, *assessment);
    const bool service = setup().serviceHasRecord();
    // A record of one's own is not the service's.
    const bool isThere = assessment && isSeen(Publication::PolicyRecord, *assessment)
        && contains(assessment->step(Step::Record).findings, FindingCode::RecordDelegated);
    const QByteArray key = service ? (isThere ? "there" : "service") : ready ? "ready" : "wait";
    m_before->show(key, [this, ready, service, isThere](QVBoxLayout *layout) {
        if (service) {
            layout->addWidget(makeCallout(
                Glyph::Info,
                tr("Good to know", "@status"),
                tr("The service that hosts your policy has this record too", "@title"),
                isThere ? tr("It keeps the id up to date by itself. Add no TXT record beside it.",
                             "@info")
                        : tr("Add the CNAME record for _mta-sts that it shows, and no TXT record "
                             "beside it.",
                             "@info")));
        }
        if (ready || service)
            return;
        layout->addWidget(makeCallout(
            Glyph::Look,
            statusWord(StepStatus::Warn),
            tr("The policy file is not visible yet", "@title"),
            tr("Publish this record only when the page “%1” is done. Otherwise senders look for a file that is not "
               "there.",
               "@info")
                .arg(wizardStepTitle(WizardStep::HostPolicy))));
        layout->addWidget(makeWayTo(WizardStep::HostPolicy), 0, Qt::AlignLeading);
    });
}

QString RecordPage::status() const
{
    const RecordWatch &watch = setup().recordWatch(Publication::PolicyRecord);
    switch (publicationState(setup(), Publication::PolicyRecord)) {
    case PublicationState::Spreading:
        if (const QDateTime by = watch.everywhereByUtc(); by.isValid())
            return tr("Published. Everyone will see it by %1.", "@status time")
                .arg(QLocale().toString(by.toLocalTime().time(), QLocale::ShortFormat));
        return tr("Published.", "@status");
    case PublicationState::Published:
        return setup().state(WizardStep::PublishRecord) == WizardState::Fine ? tr("Published.", "@status")
                                                                             : WizardPage::status();
    case PublicationState::ToPublish:
        if (setup().assessment())
            return tr("Add the record, and say when you have done it.", "@status");
        break;
    case PublicationState::Outdated:
        return tr("Publish the record with the new id.", "@status");
    case PublicationState::Mistaken:
        return tr("Something is there, but senders cannot use it yet.", "@status");
    case PublicationState::Watching:
        break;
    }
    return WizardPage::status();
}

void RecordPage::refresh()
{
    showBefore();
    const bool known = setup().assessment() != nullptr;
    m_record->setVisible(known && !setup().serviceHasRecord());
    if (known)
        m_record->refresh();
    m_watch->setReady(setup().hasPolicy());
    showFindings(*m_wanting, *m_quiet, {FindingCode::RecordMissing, FindingCode::RecordOldAnswer});
    showFootnote(*m_foot);
}

} // namespace postseal
