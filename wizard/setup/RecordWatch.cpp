// SPDX-License-Identifier: Apache-2.0
#include "setup/RecordWatch.h"

#include "check/RecordNames.h"
#include "mtasts/StsRecord.h"
#include "tlsrpt/TlsRptRecord.h"

#include <QPointer>

#include <algorithm>

namespace postseal {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 4s; ///< for one server; slower ones are silent

DomainName recordName(const RecordWatch::Target &target)
{
    return target.publication == Publication::TlsReportRecord ? tlsRptRecordName(target.domain)
                                                              : stsRecordName(target.domain);
}

QList<DomainName> wrongNames(const RecordWatch::Target &target)
{
    return target.publication == Publication::TlsReportRecord ? misplacedTlsRptNames(target.domain)
                                                              : misplacedStsNames(target.domain);
}

QByteArray joined(const DnsAnswer &answer)
{
    QList<QByteArray> texts;
    for (const QList<QByteArray> &strings : txtRecords(answer))
        texts.append(strings.join());
    return texts.join(" | ");
}

/// Which of two addresses of a server says more about it: a mistake, then an absence, then the
/// record.
int importance(RecordWatch::Sight sight)
{
    switch (sight) {
    case RecordWatch::Sight::Silent:
    case RecordWatch::Sight::NotAsked:
    case RecordWatch::Sight::Asking:
        return 0;
    case RecordWatch::Sight::Seen:
        return 1;
    case RecordWatch::Sight::Alias:
        return 2;
    case RecordWatch::Sight::Absent:
        return 3;
    case RecordWatch::Sight::Other:
        return 4;
    }
    return 0;
}

/// Any addresses, or just these in any order.
bool hasAddresses(const TlsRptRecord &record, const QList<QByteArray> &wanted)
{
    return wanted.isEmpty()
        || (record.rua.size() == wanted.size()
            && std::all_of(wanted.begin(), wanted.end(), [&record](const QByteArray &uri) {
                   return record.rua.contains(uri);
               }));
}

bool has(RecordWatch::Sight sight)
{
    return sight == RecordWatch::Sight::Seen || sight == RecordWatch::Sight::Alias;
}

/// Keeps the resolver until it has answered, however early the look is given up.
QCoro::Task<DnsAnswer> askResolver(std::shared_ptr<Resolver> resolver,
                                   DomainName name,
                                   Deadline deadline,
                                   StopToken stop)
{
    co_return co_await resolver->query(name, RecordType::Txt, deadline, stop);
}

} // namespace

void RecordWatch::start(Target target, WatchNetwork network)
{
    m_target = std::move(target);
    m_toldPublished = false;
    m_rows.clear();
    for (const NameServer &server : m_target.servers) {
        const QString name = server.name.toDisplay();
        const bool known = std::any_of(
            m_rows.begin(), m_rows.end(), [&name](const Row &row) { return row.name == name; });
        if (!known)
            m_rows.append({Row::Kind::NameServer, name, Sight::NotAsked, {}, {}, {}});
    }
    m_rows.append({Row::Kind::OwnResolver, {}, Sight::NotAsked, {}, {}, {}});
    for (const PublicResolver &other : network.publicResolvers)
        m_rows.append({Row::Kind::PublicResolver, other.name, Sight::NotAsked, {}, {}, {}});
    begin(std::move(network));
}

bool RecordWatch::isPublished() const
{
    bool any = false;
    for (const Row &row : m_rows) {
        if (row.kind != Row::Kind::NameServer)
            continue;
        if (!has(row.sight) && row.sight != Sight::Silent)
            return false;
        any = any || has(row.sight);
    }
    // The resolver's word must do where none of the zone's servers can be asked from here, and
    // behind an alias.
    const bool alias = std::any_of(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return row.sight == Sight::Alias; });
    if (any && !alias)
        return true;
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.kind != Row::Kind::NameServer && row.sight == Sight::Seen;
    });
}

bool RecordWatch::isEverywhere() const
{
    return isPublished() && std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
               return has(row.sight) || row.sight == Sight::Silent;
           });
}

QDateTime RecordWatch::everywhereByUtc() const
{
    QDateTime latest;
    for (const Row &row : m_rows) {
        if (row.kind != Row::Kind::NameServer && !has(row.sight) && row.forgetsUtc.isValid()
            && (!latest.isValid() || row.forgetsUtc > latest))
            latest = row.forgetsUtc;
    }
    return latest;
}

RecordWatch::Sight RecordWatch::sightOf(const DnsAnswer &answer, QByteArray &text) const
{
    text = joined(answer);
    if (answer.isUndetermined())
        return Sight::Silent;
    if (answer.isAbsent())
        return answer.aliases.isEmpty() ? Sight::Absent : Sight::Alias;
    const QString name = answer.name.toDisplay();
    if (m_target.publication == Publication::TlsReportRecord) {
        const TlsRptRecordReading reading = readTlsRptRecords(txtRecords(answer), name);
        if (reading.verdict == TlsRptVerdict::None)
            return Sight::Absent;
        const bool wanted = reading.record && hasAddresses(*reading.record, m_target.reportUris);
        return wanted ? Sight::Seen : Sight::Other;
    }
    const StsRecordReading reading = readStsRecords(txtRecords(answer), name);
    if (reading.verdict == RecordVerdict::None)
        return Sight::Absent;
    const bool wanted =
        reading.record && (m_target.staleId.isEmpty() || reading.record->id != m_target.staleId);
    return wanted ? Sight::Seen : Sight::Other;
}

void RecordWatch::noteServers(const QList<ServerAnswers> &answers)
{
    const QDateTime now = clock().nowUtc();
    for (Row &row : m_rows) {
        if (row.kind != Row::Kind::NameServer)
            continue;
        Sight sight = Sight::Silent;
        row.text.clear();
        for (const ServerAnswers &server : answers) {
            if (server.server.toDisplay() != row.name)
                continue;
            for (const DnsAnswer &answer : server.answers) {
                QByteArray text;
                const Sight seen =
                    answer.name == recordName(m_target) ? sightOf(answer, text) : Sight::Silent;
                if (importance(seen) > importance(sight)) {
                    sight = seen;
                    row.text = text;
                }
            }
        }
        row.sight = sight;
        if (!has(sight))
            row.seenUtc = {};
        else if (!row.seenUtc.isValid())
            row.seenUtc = now;
    }
}

void RecordWatch::noteResolver(qsizetype index, const DnsAnswer &answer)
{
    const QDateTime now = clock().nowUtc();
    Row &row = m_rows[index];
    row.sight = sightOf(answer, row.text);
    // Behind an alias this one has the last word.
    if (row.sight == Sight::Alias)
        row.sight = Sight::Absent;
    const bool waits = row.sight == Sight::Absent || row.sight == Sight::Other;
    row.forgetsUtc = waits ? now.addSecs(answer.ttl) : QDateTime();
    if (row.sight != Sight::Seen)
        row.seenUtc = {};
    else if (!row.seenUtc.isValid())
        row.seenUtc = now;
}

void RecordWatch::showAsking(Row::Kind from, Row::Kind to)
{
    for (Row &row : m_rows) {
        if (row.kind >= from && row.kind <= to && row.sight == Sight::NotAsked)
            row.sight = Sight::Asking;
    }
    Q_EMIT changed();
}

std::chrono::seconds RecordWatch::untilSomebodyForgets() const
{
    if (!isPublished())
        return {};
    qint64 soonest = -1;
    for (const Row &row : m_rows) {
        if (!row.forgetsUtc.isValid())
            continue;
        const qint64 seconds = std::max<qint64>(1, clock().nowUtc().secsTo(row.forgetsUtc) + 1);
        soonest = soonest < 0 ? seconds : std::min(soonest, seconds);
    }
    // Until then the same answer would come from memory.
    return std::chrono::seconds(std::clamp<qint64>(soonest, 0, 300));
}

bool RecordWatch::isResolversTurn() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.kind != Row::Kind::NameServer || has(row.sight) || row.sight == Sight::Silent;
    });
}

std::vector<RecordWatch::Question> RecordWatch::askResolvers(const StopToken &stop) const
{
    std::vector<Question> questions;
    const Deadline deadline = Deadline::in(patience);
    auto other = network().publicResolvers.begin();
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const Row::Kind kind = m_rows.at(index).kind;
        if (kind == Row::Kind::NameServer)
            continue;
        const std::shared_ptr<Resolver> resolver =
            kind == Row::Kind::OwnResolver ? network().resolver : (other++)->resolver;
        questions.push_back({index, askResolver(resolver, recordName(m_target), deadline, stop)});
    }
    return questions;
}

QCoro::Task<QList<ServerAnswers>> RecordWatch::askServers(StopToken stop) const
{
    const Deadline deadline = Deadline::in(patience);
    const QList<NameServer> &servers = m_target.servers;
    auto right =
        askNameServers(network().resolver, servers, {recordName(m_target)}, deadline, stop);
    // One server is enough to find what went to a wrong name.
    auto wrong = askNameServers(network().resolver,
                                servers.first(std::min<qsizetype>(1, servers.size())),
                                wrongNames(m_target),
                                deadline,
                                stop);
    // From here on nothing of this object is used: it may be gone.
    const QList<ServerAnswers> answers = co_await right;
    const QList<ServerAnswers> misplaced = co_await wrong;
    co_return answers + misplaced;
}

void RecordWatch::look(StopToken stop)
{
    lookOnce(std::move(stop));
}

/// Whoever hears a signal may stop or destroy the watch, so that is looked at after each.
QCoro::Task<> RecordWatch::lookOnce(StopToken stop)
{
    const QPointer<RecordWatch> self(this);
    const auto isOver = [&self, &stop] { return !self || stop.isStopped(); };
    showAsking(Row::Kind::NameServer, Row::Kind::NameServer);
    if (isOver())
        co_return;
    const QList<ServerAnswers> answers = co_await askServers(stop);
    if (isOver())
        co_return;
    noteServers(answers);
    Q_EMIT looked(answers);
    if (isOver())
        co_return;
    if (isResolversTurn()) {
        showAsking(Row::Kind::OwnResolver, Row::Kind::PublicResolver);
        if (isOver())
            co_return;
        std::vector<Question> questions = askResolvers(stop);
        for (Question &question : questions) {
            const DnsAnswer answer = co_await question.answer;
            if (isOver())
                co_return;
            noteResolver(question.row, answer);
        }
    }
    if (isPublished() && !m_toldPublished) {
        m_toldPublished = true;
        Q_EMIT published();
        if (isOver())
            co_return;
    }
    lookEnded(untilSomebodyForgets());
}

} // namespace postseal
