// SPDX-License-Identifier: Apache-2.0
#include "setup/DomainSetup.h"

#include "check/Evidence.h"
#include "setup/CheckRecord.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What the assessment found, in a form that is equal when there is nothing new.
QByteArray fingerprint(const Assessment &assessment)
{
    QByteArray text;
    for (const StepResult &step : assessment.steps) {
        text += QByteArray(toId(step.step)) + ':' + toId(step.status);
        for (const Finding &finding : step.findings)
            text += QByteArray(",") + info(finding.code).id;
        text += ';';
    }
    for (const MxResult &mx : assessment.mx)
        text += mx.mx.host.toAscii() + ' ';
    if (assessment.record.record)
        text += assessment.record.record->id;
    return text + assessment.policyText;
}

} // namespace

DomainSetup::DomainSetup(CheckEngine &engine,
                         CheckSession &session,
                         DomainList &list,
                         ProviderKnowledge knowledge,
                         const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_session(session)
    , m_list(list)
    , m_knowledge(std::move(knowledge))
    , m_clock(clock)
    , m_rollout(list,
                clock,
                [&engine](const Observations &seen) { return engine.judge(asNameServersSay(seen), std::nullopt); })
    , m_tlsRptWatch(clock)
    , m_policyRecordWatch(clock)
    , m_hostWatch(clock)
{
    connect(&session, &CheckSession::changed, this, &DomainSetup::onSessionChanged);
    connect(&list, &DomainList::loaded, this, &DomainSetup::restore);
    connect(&m_rollout, &DomainRollout::changed, this, &DomainSetup::changed);
    for (RecordWatch *watch : {&m_tlsRptWatch, &m_policyRecordWatch}) {
        connect(watch, &RecordWatch::looked, this, &DomainSetup::onAnswers);
        connect(watch, &Watch::changed, this, [this, watch] {
            if (watch->isRunning() && watch->isEverywhere())
                watch->stop();
            Q_EMIT watched();
        });
    }
    connect(&m_hostWatch, &Watch::changed, this, &DomainSetup::watched);
    connect(&m_hostWatch, &HostWatch::looked, this, &DomainSetup::onPolicyHost);
}

void DomainSetup::setNetwork(std::function<WatchNetwork()> network)
{
    m_network = std::move(network);
}

void DomainSetup::setPublisher(std::shared_ptr<Publisher> publisher)
{
    m_publisher = std::move(publisher);
}

void DomainSetup::open(const DomainName &domain)
{
    close();
    m_domain = domain;
    m_rollout.open(domain);
    // Before the check: what it finds is stored with the domain.
    if (m_list.storage() != DomainList::Storage::Opening)
        restore();
    m_session.check(domain);
    Q_EMIT changed();
}

void DomainSetup::close()
{
    m_tlsRptWatch.stop();
    m_policyRecordWatch.stop();
    m_hostWatch.stop();
    m_rollout.close();
    ++m_opening;
    m_domain = {};
    m_restored = false;
    m_history = History::Unread;
    m_choices = {};
    m_seen.reset();
    m_assessment.reset();
    m_takenCheck = {};
    m_savedFindings.clear();
    m_versions.clear();
}

/// Takes what was chosen earlier, and asks for the last check. Called again when the list was
/// opened late, or after it could not be opened at first.
void DomainSetup::restore()
{
    const bool readable = m_list.storage() == DomainList::Storage::Ready;
    if (!isOpen() || m_history != History::Unread || (m_restored && !readable))
        return;
    if (const StoredDomain *stored = m_list.find(m_domain)) {
        // A document that cannot be read is as good as none: it is only ever written by us.
        if (const auto choices = setupChoicesFromJson(stored->setup))
            m_choices = *choices;
    }
    m_restored = true;
    if (readable)
        readHistory();
    else if (m_seen)
        takeCheck(Observations(*m_seen));
    m_list.add(m_domain);
    Q_EMIT restored();
    Q_EMIT changed();
}

void DomainSetup::readHistory()
{
    m_history = History::Reading;
    auto *versions = new QFutureWatcher<Result<QList<PolicyVersion>, StoreError>>(this);
    const auto check = m_list.store()->lastCheck(m_domain);
    connect(versions,
            &QFutureWatcherBase::finished,
            this,
            [this, versions, check, opening = m_opening] {
                versions->deleteLater();
                if (opening != m_opening)
                    return;
                // The store works in order: the check has been read before.
                const auto stored = check.result();
                const auto seen = versions->result();
                showHistory(stored ? *stored : std::nullopt, seen ? *seen : QList<PolicyVersion>());
            });
    versions->setFuture(m_list.store()->policyVersions(m_domain));
}

void DomainSetup::showHistory(const std::optional<StoredCheck> &check,
                              const QList<PolicyVersion> &versions)
{
    m_history = History::Read;
    m_versions = versions + m_versions;
    if (m_seen) {
        // A check was quicker, and waited to be judged with the earlier policies in mind.
        takeCheck(Observations(*m_seen));
    } else if (check) {
        // The practice network is another one at each start, and its old certificates prove nothing.
        const auto evidence = fromEvidence(check->evidence);
        if (evidence && evidence->seen.domain == m_domain && !evidence->seen.addressesAreMapped) {
            m_seen = evidence->seen;
            judge();
            m_savedFindings = fingerprint(*m_assessment);
            watchWhatWasSaid();
        }
    }
    Q_EMIT changed();
}

bool DomainSetup::isChecking() const
{
    return m_session.state() == CheckSession::State::Running && m_session.domain() == m_domain;
}

WizardFacts DomainSetup::facts() const
{
    const RolloutView *view = m_rollout.view();
    return {m_choices, assessment(), isChecking(), view ? &view->status : nullptr};
}

WizardState DomainSetup::state(WizardStep step) const
{
    return stateOf(step, facts());
}

WizardStep DomainSetup::nextStep() const
{
    return postseal::nextStep(facts());
}

bool DomainSetup::isAsChosen(Publication publication) const
{
    if (!postseal::isAsChosen(publication, facts()))
        return false;
    // A file that was changed under its old id needs another record, even where nobody has seen the older file here.
    return publication != Publication::PolicyRecord || m_assessment->record.record->id != staleId();
}

void DomainSetup::onSessionChanged()
{
    if (!isOpen() || m_session.domain() != m_domain)
        return;
    const Observations *seen = m_session.observations();
    const bool isNew = seen && !m_session.isFromBefore() && seen->startedUtc != m_takenCheck;
    if (isNew) {
        m_takenCheck = seen->startedUtc;
        m_savedFindings.clear();
        takeCheck(Observations(*seen));
    }
    Q_EMIT changed();
}

void DomainSetup::takeCheck(const Observations &seen)
{
    m_seen = seen;
    judge();
    m_rollout.takeCheck(*m_seen, *m_assessment);
    // The choices of an earlier day are not known yet; restore() and showHistory() call again.
    if (!m_restored || m_history == History::Reading)
        return;
    const SetupChoices before = m_choices;
    adoptPublished(m_choices, *m_assessment);
    renewId();
    const int opening = m_opening;
    if (m_choices != before)
        m_list.saveSetup(m_domain, toJson(m_choices));
    // Whoever hears that the list has changed may have gone to another domain.
    if (opening == m_opening)
        saveCheckIfNew();
    if (opening != m_opening)
        return;
    watchWhatWasSaid();
    endWaiting();
}

/// An id for another policy. Without mail servers there is none: they could not be found out this
/// time, and the policy of before will be back.
void DomainSetup::renewId()
{
    const PolicyDraft now = draft();
    // Somebody has changed the file under its id: only another id brings senders to look.
    const bool worn = m_assessment && m_assessment->record.record
        && m_assessment->record.record->id == m_choices.policyId
        && contains(m_assessment->step(Step::Record).findings, FindingCode::RecordIdUnchanged);
    if (worn)
        m_choices.policyOfId.clear();
    if (!now.policy.mx.isEmpty())
        renewPolicyId(m_choices, now.text, m_clock.nowUtc());
}

void DomainSetup::judge()
{
    const Observations view = asNameServersSay(*m_seen);
    m_assessment = m_engine.judge(view, std::nullopt);
    // Which earlier version counts depends on what is published now.
    if (const auto earlier = earlierPolicyAmong(m_versions, *m_assessment))
        m_assessment = m_engine.judge(view, earlier);
}

void DomainSetup::saveCheckIfNew()
{
    const QByteArray found = fingerprint(*m_assessment);
    if (found == m_savedFindings)
        return;
    m_savedFindings = found;
    const QString program =
        QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    const NewCheck record = checkRecord(*m_seen, *m_assessment, CheckOrigin::Window, program);
    if (record.policy) {
        const bool known = !m_versions.isEmpty() && m_versions.first().text == record.policy->text
            && m_versions.first().recordId == record.policy->recordId;
        if (!known)
            m_versions.prepend(*record.policy);
    }
    m_list.saveCheck(m_domain, record);
}

void DomainSetup::onAnswers(const QList<ServerAnswers> &answers)
{
    if (!m_seen || !m_restored)
        return;
    takeAnswers(*m_seen, answers, m_clock.nowUtc());
    judge();
    m_rollout.takeCheck(*m_seen, *m_assessment);
    saveCheckIfNew();
    endWaiting();
    Q_EMIT changed();
}

void DomainSetup::onPolicyHost(const PolicyHostLook &look)
{
    if (!m_seen || !m_restored)
        return;
    takePolicyHost(*m_seen, look, m_clock.nowUtc());
    judge();
    m_rollout.takeCheck(*m_seen, *m_assessment);
    // What is only better mended does not keep anybody waiting.
    if (isAsChosen(Publication::PolicyHost))
        m_hostWatch.stop();
    saveCheckIfNew();
    endWaiting();
    Q_EMIT changed();
}

void DomainSetup::edited()
{
    if (!isOpen())
        return;
    renewId();
    // Before the list could be read as well: it puts this over what is stored, member by member.
    m_list.saveSetup(m_domain, toJson(m_choices));
    Q_EMIT changed();
}

template <class Value>
void DomainSetup::choose(Value SetupChoices::*member, const Value &value)
{
    if (m_choices.*member == value)
        return;
    m_choices.*member = value;
    edited();
}

void DomainSetup::setStep(WizardStep step)
{
    if (!isOpen() || m_choices.step == step)
        return;
    m_choices.step = step;
    edited();
}

void DomainSetup::setReportUris(const QList<QByteArray> &uris)
{
    choose(&SetupChoices::reportUris, uris);
}

void DomainSetup::setMode(PolicyMode mode)
{
    choose(&SetupChoices::mode, mode);
}

void DomainSetup::setMaxAge(std::chrono::seconds maxAge)
{
    choose(&SetupChoices::maxAge, maxAge);
}

void DomainSetup::setMxLines(const QList<MxPattern> &lines)
{
    if (m_choices.ownMxLines && m_choices.mxLines == lines)
        return;
    m_choices.ownMxLines = true;
    m_choices.mxLines = lines;
    edited();
}

void DomainSetup::followMxSet()
{
    if (!m_choices.ownMxLines)
        return;
    m_choices.ownMxLines = false;
    m_choices.mxLines.clear();
    edited();
}

void DomainSetup::setDnsHost(const QByteArray &id)
{
    choose(&SetupChoices::dnsHost, id);
}

void DomainSetup::setHosting(const QByteArray &id)
{
    choose(&SetupChoices::hosting, id);
}

void DomainSetup::setHostingAt(const QString &typed)
{
    const HostingRecipe *recipe = hosting();
    if (!recipe)
        return;
    QMap<QByteArray, QString> all = m_choices.hostingAt;
    all.insert(hostingAnswerKey(*recipe), typed);
    choose(&SetupChoices::hostingAt, all);
}

QString DomainSetup::hostingAt() const
{
    const HostingRecipe *recipe = hosting();
    return recipe ? m_choices.hostingAt.value(hostingAnswerKey(*recipe)) : QString();
}

void DomainSetup::setPossession(Possession possession, bool has)
{
    QList<QByteArray> all = m_choices.possessions;
    all.removeAll(toId(possession));
    if (has)
        all.append(toId(possession));
    choose(&SetupChoices::possessions, all);
}

void DomainSetup::decidePolicy()
{
    if (m_choices.policyDecided || !hasPolicy())
        return;
    m_choices.policyDecided = true;
    edited();
}

PolicyDraft DomainSetup::draft() const
{
    return m_assessment ? draftPolicy(m_choices, *m_assessment) : PolicyDraft();
}

bool DomainSetup::hasPolicy() const
{
    return m_assessment && !draft().policy.mx.isEmpty();
}

TxtToPublish DomainSetup::record(Publication publication) const
{
    return publication == Publication::TlsReportRecord
        ? tlsRptRecordToPublish(m_domain, m_choices.reportUris)
        : stsRecordToPublish(m_domain, m_choices.policyId);
}

DomainName DomainSetup::zone() const
{
    return m_seen && !m_seen->zone.isRoot() ? m_seen->zone : m_domain;
}

const DnsHost *DomainSetup::dnsHost() const
{
    if (!m_choices.dnsHost.isEmpty())
        return m_knowledge.dnsHost(m_choices.dnsHost);
    return recognisedDnsHost();
}

const DnsHost *DomainSetup::recognisedDnsHost() const
{
    return m_seen ? m_knowledge.dnsHostOf(nameServers(m_seen->ns)) : nullptr;
}

const HostingRecipe *DomainSetup::hosting() const
{
    if (!m_choices.hosting.isEmpty() || !m_assessment)
        return hostingRecipe(m_choices.hosting);
    for (const Finding &finding : m_assessment->step(Step::PolicyHost).findings) {
        const bool leads =
            finding.code == FindingCode::PolicyHostDelegated || finding.code == FindingCode::PolicyHostAliasDangling;
        const auto target = DomainName::fromDns(finding.values.value(0).toUtf8());
        if (leads && target)
            return hostingRecipeOfTarget(*target);
    }
    return nullptr;
}

bool DomainSetup::serviceHasRecord() const
{
    const HostingRecipe *recipe = hosting();
    return recipe && recipe->group == HostingGroup::Hosted;
}

std::optional<HostToPublish> DomainSetup::hostRecord() const
{
    const HostingRecipe *recipe = hosting();
    return recipe && isOpen() ? hostingRecord(*recipe, m_domain, hostingAt()) : std::nullopt;
}

bool DomainSetup::isAtCloudflare() const
{
    const DnsHost *host = dnsHost();
    return host && host->id == "cloudflare";
}

QList<Possession> DomainSetup::possessions() const
{
    QList<Possession> all;
    for (const QByteArray &id : m_choices.possessions) {
        if (const auto possession = possessionFromId(id))
            all.append(*possession);
    }
    if (isAtCloudflare() && !all.contains(Possession::Cloudflare))
        all.append(Possession::Cloudflare);
    return all;
}

QList<const MailProvider *> DomainSetup::mailProviders() const
{
    if (!m_assessment)
        return {};
    return m_knowledge.mailProvidersOf(m_domain, mxRecordsOf(*m_assessment));
}

} // namespace postseal
