// SPDX-License-Identifier: Apache-2.0
// DomainSetup: what was said to be published, and watching for it.
#include "setup/DomainSetup.h"

#include "setup/CheckRecord.h"

#include <array>

namespace postseal {

namespace {

constexpr std::array allPublications{
    Publication::TlsReportRecord, Publication::PolicyHost, Publication::PolicyRecord};

} // namespace

RecordWatch &DomainSetup::recordWatch(Publication publication)
{
    return publication == Publication::TlsReportRecord ? m_tlsRptWatch : m_policyRecordWatch;
}

void DomainSetup::changePolicy(PolicyMode mode, std::chrono::seconds maxAge)
{
    if (!isOpen() || (m_choices.mode == mode && m_choices.maxAge == maxAge))
        return;
    if (m_choices.mode != mode)
        m_rollout.decide(DecisionKind::ChangeMode, toId(mode));
    if (!isOpen())
        return; // whoever heard of it has closed the domain
    m_choices.mode = mode;
    m_choices.maxAge = maxAge;
    m_choices.policyDecided = true;
    // What was said of the policy before says nothing of this one.
    m_hostWatch.stop();
    m_policyRecordWatch.stop();
    m_choices.setSaidPublished(Publication::PolicyHost, {});
    m_choices.setSaidPublished(Publication::PolicyRecord, {});
    edited();
}

void DomainSetup::sayPublished(Publication publication)
{
    if (!isOpen())
        return;
    m_choices.setSaidPublished(publication, m_clock.nowUtc());
    startWatch(publication);
    edited();
}

void DomainSetup::handOver(Publication publication)
{
    if (!isOpen())
        return;
    m_choices.handedOverUtc[size_t(publication)] = m_clock.nowUtc();
    sayPublished(publication);
}

/// Nobody waits any more for what can be seen.
void DomainSetup::endWaiting()
{
    bool ended = false;
    for (const Publication publication : allPublications) {
        QDateTime &since = m_choices.handedOverUtc[size_t(publication)];
        if (since.isValid() && isAsChosen(publication)) {
            since = {};
            ended = true;
        }
    }
    if (ended)
        m_list.saveSetup(m_domain, toJson(m_choices));
}

void DomainSetup::takeBack(Publication publication)
{
    m_choices.setSaidPublished(publication, {});
    m_choices.handedOverUtc[size_t(publication)] = {};
    if (publication == Publication::PolicyHost)
        m_hostWatch.stop();
    else
        recordWatch(publication).stop();
    edited();
}

void DomainSetup::publishForMe(Publication publication)
{
    if (!m_publisher || !m_assessment)
        return;
    if (publication == Publication::PolicyHost)
        m_publisher->publishPolicy(m_domain, draft().text);
    else
        m_publisher->publishRecord(record(publication));
    sayPublished(publication);
}

ExportInput DomainSetup::recordsFor(Publication publication) const
{
    if (publication == Publication::PolicyHost)
        return {zone(), {}, hostRecord()};
    return {zone(), {record(publication)}, {}};
}

bool DomainSetup::canUpdate(Publication publication) const
{
    const bool isThere = publication != Publication::PolicyHost || hostRecord();
    return m_network && !canPublish() && isThere && mayTakeUpdates(dnsHost());
}

UpdateSession *DomainSetup::makeUpdateSession(Publication publication, QObject *parent)
{
    return new UpdateSession(m_network().resolver, recordsFor(publication), parent);
}

/// The id that belonged to another policy than the one to publish, the latest of those: a record
/// with it is yesterday's, also when the new file is there already.
QByteArray DomainSetup::staleId() const
{
    const Policy wanted = draft().policy;
    for (const PolicyVersion &version : m_versions) {
        const auto policy = readPolicy(version.text).policy;
        const bool same = policy && saysTheSame(*policy, wanted);
        if (!same && version.recordId != m_choices.policyId)
            return version.recordId;
    }
    return {};
}

void DomainSetup::startWatch(Publication publication)
{
    if (!m_seen || !m_network)
        return;
    WatchNetwork network = m_network();
    m_hasPublicResolvers = !network.publicResolvers.isEmpty();
    if (!m_askPublicResolvers)
        network.publicResolvers.clear();
    const QList<NameServer> servers = nameServersSeen(*m_seen);
    if (publication == Publication::PolicyHost) {
        m_hostWatch.start(m_domain, servers, std::move(network));
        return;
    }
    RecordWatch::Target target{m_domain, publication, servers, {}, {}};
    if (publication == Publication::PolicyRecord)
        target.staleId = staleId();
    else
        target.reportUris = m_choices.reportUris;
    recordWatch(publication).start(std::move(target), std::move(network));
}

/// Goes on with what the person said earlier and nobody has seen yet.
void DomainSetup::watchWhatWasSaid()
{
    for (const Publication publication : allPublications) {
        const Watch &watch = publication == Publication::PolicyHost
            ? static_cast<Watch &>(m_hostWatch)
            : recordWatch(publication);
        const bool said = m_choices.saidPublished(publication).isValid();
        if (said && !watch.isRunning() && !isAsChosen(publication))
            startWatch(publication);
    }
}

void DomainSetup::lookNow()
{
    m_tlsRptWatch.lookNow();
    m_policyRecordWatch.lookNow();
    m_hostWatch.lookNow();
}

void DomainSetup::setPaused(bool paused)
{
    m_tlsRptWatch.setPaused(paused);
    m_policyRecordWatch.setPaused(paused);
    m_hostWatch.setPaused(paused);
}

void DomainSetup::setAskPublicResolvers(bool ask)
{
    if (m_askPublicResolvers == ask)
        return;
    m_askPublicResolvers = ask;
    for (const Publication publication :
         {Publication::TlsReportRecord, Publication::PolicyRecord}) {
        if (recordWatch(publication).isRunning())
            startWatch(publication);
    }
    Q_EMIT changed();
}

Result<QDateTime, EvidenceRefusal> DomainSetup::takeEvidence(const QByteArray &file)
{
    using Kind = EvidenceRefusal::Kind;
    const auto evidence = fromEvidence(file);
    if (!evidence)
        return failure(EvidenceRefusal{Kind::Unreadable, evidence.error(), {}});
    const Observations &seen = evidence->seen;
    if (seen.domain != m_domain)
        return failure(EvidenceRefusal{Kind::OtherDomain, {}, seen.domain});
    const Assessment assessment = m_engine.judge(seen, {});
    if (isFromTheFuture(assessment, m_clock.nowUtc()))
        return failure(EvidenceRefusal{Kind::FromTheFuture, {}, {}});
    m_list.saveCheck(m_domain, checkRecord(seen, assessment, CheckOrigin::File, evidence->origin.program));
    return assessment.checkedUtc;
}

} // namespace postseal
