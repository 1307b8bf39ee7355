// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Evidence.h"
#include "publish/HostingFinder.h"
#include "publish/ProviderKnowledge.h"
#include "publish/RecordsToPublish.h"
#include "setup/CheckSession.h"
#include "setup/DomainList.h"
#include "setup/DomainRollout.h"
#include "setup/HostWatch.h"
#include "setup/PolicyDraft.h"
#include "setup/Publisher.h"
#include "setup/RecordWatch.h"
#include "setup/UpdateSession.h"
#include "setup/WizardStep.h"

#include <functional>
#include <memory>

namespace postseal {

/// Why a check that was brought along is not taken.
struct EvidenceRefusal
{
    enum class Kind {
        Unreadable, ///< see error
        OtherDomain, ///< see domain
        FromTheFuture,
    };

    Kind kind = Kind::Unreadable;
    EvidenceError error;
    DomainName domain;
};

/// The wizard of one domain: what was chosen, what was seen, what is being watched for. Everything
/// is saved at once.
///
/// What was seen is judged as the zone's own name servers show it (asNameServersSay()): a resolver
/// that still remembers an older answer is a matter of minutes, and shown as such by the watches.
class DomainSetup : public QObject
{
    Q_OBJECT
public:
    DomainSetup(CheckEngine &engine,
                CheckSession &session,
                DomainList &list,
                ProviderKnowledge knowledge,
                const Clock &clock,
                QObject *parent = nullptr);

    /// Where watches look. Asked for when the first one starts.
    void setNetwork(std::function<WatchNetwork()> network);
    /// Who can publish for the person; null: nobody.
    void setPublisher(std::shared_ptr<Publisher> publisher);

    [[nodiscard]] bool canPublish() const { return m_publisher != nullptr; }

    /// Opens a domain: what was chosen and seen earlier is shown at once, and a check begins.
    void open(const DomainName &domain);
    void close();

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] bool isOpen() const { return !m_domain.isRoot(); }

    [[nodiscard]] const DomainName &domain() const { return m_domain; }

    [[nodiscard]] const SetupChoices &choices() const { return m_choices; }

    /// Null before anything was seen.
    [[nodiscard]] const Assessment *assessment() const
    {
        return m_assessment ? &*m_assessment : nullptr;
    }

    [[nodiscard]] const Observations *observations() const { return m_seen ? &*m_seen : nullptr; }

    [[nodiscard]] bool isChecking() const;
    [[nodiscard]] WizardState state(WizardStep step) const;
    [[nodiscard]] WizardStep nextStep() const;
    /// What is published is what was chosen: there is nothing to publish.
    [[nodiscard]] bool isAsChosen(Publication publication) const;

    // What was chosen. Each change is saved, and changed() follows.
    void setStep(WizardStep step);
    void setReportUris(const QList<QByteArray> &uris);
    void setMode(PolicyMode mode);
    void setMaxAge(std::chrono::seconds maxAge);
    /// Another mode or another max_age is to be published: file and record are to be done anew, and the decision is
    /// noted.
    void changePolicy(PolicyMode mode, std::chrono::seconds maxAge);
    void setMxLines(const QList<MxPattern> &lines);
    /// Back to one line for each mail server that was seen.
    void followMxSet();
    void setDnsHost(const QByteArray &id);
    /// Where the policy is served: a recipe's id, or SetupChoices::somebodyElse.
    void setHosting(const QByteArray &id);
    /// What the record at mta-sts leads to, as typed.
    void setHostingAt(const QString &typed);
    [[nodiscard]] QString hostingAt() const;
    void setPossession(Possession possession, bool has);
    /// The person has looked at the policy and goes on.
    void decidePolicy();

    // What follows from it.
    [[nodiscard]] PolicyDraft draft() const;
    /// There is a policy to publish: mail servers were seen or named.
    [[nodiscard]] bool hasPolicy() const;
    /// The TXT record to publish; not for Publication::PolicyHost.
    [[nodiscard]] TxtToPublish record(Publication publication) const;
    /// The recipe that was chosen, or else recognised by where the policy host leads; null for none and for somebody else.
    [[nodiscard]] const HostingRecipe *hosting() const;
    /// The service that hosts the policy has the _mta-sts record too: a CNAME leads there, and no TXT record may be beside it.
    [[nodiscard]] bool serviceHasRecord() const;
    /// The record at mta-sts, as far as it is known.
    [[nodiscard]] std::optional<HostToPublish> hostRecord() const;
    /// What there is to host a policy with: what the person said, and what is known of the DNS.
    [[nodiscard]] QList<Possession> possessions() const;
    /// As far as is known the zone is at Cloudflare.
    [[nodiscard]] bool isAtCloudflare() const;
    /// The zone in which the records live.
    [[nodiscard]] DomainName zone() const;
    /// The DNS host chosen, or else recognised; null when it is not known.
    [[nodiscard]] const DnsHost *dnsHost() const;
    /// By the name servers, whatever was chosen; null when it is not known.
    [[nodiscard]] const DnsHost *recognisedDnsHost() const;

    [[nodiscard]] bool dnsHostIsChosen() const { return !m_choices.dnsHost.isEmpty(); }

    [[nodiscard]] QList<const MailProvider *> mailProviders() const;

    [[nodiscard]] const ProviderKnowledge &knowledge() const { return m_knowledge; }

    // Publishing.
    void sayPublished(Publication publication);
    /// Somebody else has been asked to publish it; it is watched for as well.
    void handOver(Publication publication);
    /// Nothing was published after all: the watching ends.
    void takeBack(Publication publication);
    void publishForMe(Publication publication);
    /// The records of a step that can be published at the zone's own primary server, by dynamic update.
    [[nodiscard]] ExportInput recordsFor(Publication publication) const;
    /// Whether that may be possible: the server is somebody's own, as far as is known.
    [[nodiscard]] bool canUpdate(Publication publication) const;
    /// Publishes at the zone's own primary server. Whoever gets it deletes it.
    [[nodiscard]] UpdateSession *makeUpdateSession(Publication publication, QObject *parent);

    /// What was typed for that last time.
    [[nodiscard]] UpdateAccess &updateAccess() { return m_updateAccess; }

    /// Takes a check of this domain into its history that was made elsewhere, such as where port 25 is open. Gives when it
    /// was made, or why it is not taken.
    [[nodiscard]] Result<QDateTime, EvidenceRefusal> takeEvidence(const QByteArray &file);

    /// Judges with the roots of the checks, as of a time.
    [[nodiscard]] Assessment judgedAsOf(const Observations &seen, const QDateTime &atUtc) const
    {
        return m_engine.judgeAsOf(seen, atUtc);
    }

    /// How far the domain has come, and what was decided.
    [[nodiscard]] DomainRollout &rollout() { return m_rollout; }

    [[nodiscard]] RecordWatch &recordWatch(Publication publication);

    [[nodiscard]] HostWatch &hostWatch() { return m_hostWatch; }

    /// Looks at once at what is being watched.
    void lookNow();
    /// While the window cannot be seen nothing is watched.
    void setPaused(bool paused);
    void setAskPublicResolvers(bool ask);

    [[nodiscard]] bool asksPublicResolvers() const { return m_askPublicResolvers; }

    /// There are public resolvers that could be asked; known when the first watch has started.
    [[nodiscard]] bool hasPublicResolvers() const { return m_hasPublicResolvers; }

Q_SIGNALS:
    /// Choices, observations or the course of a check are others now.
    void changed();
    /// What was chosen earlier is known now, and choices() tells where to go on.
    void restored();
    /// A watch has something new: who was asked, when it looks next.
    void watched();

private:
    enum class History {
        Unread,
        Reading,
        Read,
    };

    void restore();
    void readHistory();
    void showHistory(const std::optional<StoredCheck> &check, const QList<PolicyVersion> &versions);
    void onSessionChanged();
    void takeCheck(const Observations &seen);
    void onAnswers(const QList<ServerAnswers> &answers);
    void onPolicyHost(const PolicyHostLook &look);
    void judge();
    void saveCheckIfNew();
    void edited();
    template <class Value>
    void choose(Value SetupChoices::*member, const Value &value);
    void watchWhatWasSaid();
    void endWaiting();
    void startWatch(Publication publication);
    [[nodiscard]] WizardFacts facts() const;
    void renewId();
    [[nodiscard]] QByteArray staleId() const;

    CheckEngine &m_engine;
    CheckSession &m_session;
    DomainList &m_list;
    ProviderKnowledge m_knowledge;
    const Clock &m_clock;
    std::function<WatchNetwork()> m_network;
    std::shared_ptr<Publisher> m_publisher;
    UpdateAccess m_updateAccess;
    bool m_askPublicResolvers = true;
    bool m_hasPublicResolvers = false;

    DomainName m_domain; ///< the root: none is open
    int m_opening = 0; ///< counts the openings: what was read for an earlier one does not count
    bool m_restored =
        false; ///< the stored choices are known, or cannot be read; before that no check is taken
    History m_history = History::Unread; ///< the stored check and policies
    SetupChoices m_choices;
    std::optional<Observations> m_seen;
    std::optional<Assessment> m_assessment;
    QDateTime m_takenCheck; ///< when the check that was taken from the session began
    QByteArray m_savedFindings; ///< what the last saved check found
    QList<PolicyVersion> m_versions;
    DomainRollout m_rollout;
    RecordWatch m_tlsRptWatch;
    RecordWatch m_policyRecordWatch;
    HostWatch m_hostWatch;
};

} // namespace postseal
