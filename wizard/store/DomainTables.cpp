// SPDX-License-Identifier: Apache-2.0
#include "store/DomainTables.h"

#include "store/Columns.h"

#include <QtEndian>

namespace postseal::tables {

using namespace Qt::StringLiterals;

namespace {

/// A statement that gives nothing back.
DatabaseResult change(Database &database, const QString &sql, const QVariantList &values)
{
    if (const auto done = database.execute(sql, values); !done)
        return failure(done.error());
    return {};
}

constexpr char16_t summaryColumns[] =
    u"c.id, c.checked, c.duration, c.verdict, c.stage, c.worst, c.fails, c.unknowns, c.warnings, c.origin,"
    " c.mx, c.servers";
constexpr int summaryColumnCount = 12;

CheckSummary summaryFrom(const QSqlQuery &row, int first)
{
    CheckSummary summary;
    summary.id = row.value(first).toLongLong();
    summary.checkedUtc = timeFrom(row.value(first + 1));
    summary.duration = std::chrono::milliseconds(row.value(first + 2).toLongLong());
    summary.verdict = row.value(first + 3).toByteArray();
    summary.stage = row.value(first + 4).toByteArray();
    summary.worst = row.value(first + 5).toByteArray();
    summary.fails = row.value(first + 6).toInt();
    summary.unknowns = row.value(first + 7).toInt();
    summary.warnings = row.value(first + 8).toInt();
    summary.origin = row.value(first + 9).toByteArray();
    summary.mx = row.value(first + 10).toByteArray();
    summary.servers = row.value(first + 11).toByteArray();
    return summary;
}

/// Domains with their last check and stage, those that meet the condition.
Result<QList<StoredDomain>, StoreError> selectDomains(Database &database,
                                                      const QString &condition,
                                                      const QVariantList &values)
{
    const QString sql = u"SELECT d.name, d.added, d.setup, s.stage, s.since, %1 FROM domain d"
                        " LEFT JOIN check_run c ON c.id = (SELECT id FROM check_run WHERE domain = d.id"
                        "  ORDER BY checked DESC, id DESC LIMIT 1)"
                        " LEFT JOIN stage s ON s.id = (SELECT id FROM stage WHERE domain = d.id"
                        "  ORDER BY since DESC, id DESC LIMIT 1)"
                        " WHERE d.removed IS NULL %2 ORDER BY d.id"_s.arg(summaryColumns, condition);
    auto rows = database.execute(sql, values);
    if (!rows)
        return failure(rows.error());
    QList<StoredDomain> result;
    while (rows->next()) {
        const auto name = DomainName::fromDns(rows->value(0).toByteArray());
        if (!name || !name->isHostName())
            continue;
        StoredDomain domain;
        domain.name = *name;
        domain.addedUtc = timeFrom(rows->value(1));
        domain.setup = rows->value(2).toByteArray();
        if (!rows->value(3).isNull())
            domain.stage = StageEntry{rows->value(3).toByteArray(), timeFrom(rows->value(4))};
        if (!rows->value(5).isNull())
            domain.lastCheck = summaryFrom(*rows, 5);
        result.append(domain);
    }
    return result;
}

/// The domain's row, made when it is not there; one that was removed comes back.
Result<qint64, StoreError> rowOf(Database &database, const DomainName &name, const QDateTime &nowUtc)
{
    const auto added = change(database,
                              u"INSERT INTO domain(name, added) VALUES(?, ?)"
                              " ON CONFLICT(name) DO UPDATE SET removed = NULL"_s,
                              {toColumn(name), toColumn(nowUtc)});
    if (!added)
        return failure(added.error());
    auto row = database.execute(u"SELECT id FROM domain WHERE name = ?"_s, {toColumn(name)});
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

DatabaseResult noteStage(Database &database, qint64 domain, const CheckSummary &summary)
{
    auto latest = database.execute(
        u"SELECT stage FROM stage WHERE domain = ? AND since <= ? ORDER BY since DESC, id DESC LIMIT 1"_s,
        {domain, toColumn(summary.checkedUtc)});
    if (!latest)
        return failure(latest.error());
    if (summary.stage.isEmpty() || (latest->next() && latest->value(0).toByteArray() == summary.stage))
        return {};
    return change(database,
                  u"INSERT INTO stage(domain, stage, since) VALUES(?, ?, ?)"_s,
                  {domain, toColumn(summary.stage), toColumn(summary.checkedUtc)});
}

DatabaseResult notePolicy(Database &database, qint64 domain, const PolicyVersion &policy)
{
    auto latest = database.execute(u"SELECT id, text, record_id FROM policy_version WHERE domain = ?"
                                   " ORDER BY last_seen DESC, id DESC LIMIT 1"_s,
                                   {domain});
    if (!latest)
        return failure(latest.error());
    const bool same = latest->next() && latest->value(1).toByteArray() == policy.text
        && latest->value(2).toByteArray() == policy.recordId;
    if (same) {
        return change(database,
                      u"UPDATE policy_version SET last_seen = max(last_seen, ?) WHERE id = ?"_s,
                      {toColumn(policy.lastSeenUtc), latest->value(0)});
    }
    return change(database,
                  u"INSERT INTO policy_version(domain, text, record_id, first_seen, last_seen)"
                  " VALUES(?, ?, ?, ?, ?)"_s,
                  {domain,
                   policy.text.isNull() ? QByteArray("") : policy.text,
                   toColumn(policy.recordId),
                   toColumn(policy.firstSeenUtc),
                   toColumn(policy.lastSeenUtc)});
}

DatabaseResult insertCheck(Database &database, qint64 domain, const StoredCheck &check)
{
    const CheckSummary &summary = check.summary;
    return change(database,
                  u"INSERT INTO check_run(domain, checked, duration, verdict, stage, worst, fails,"
                  " unknowns, warnings, origin, mx, servers, evidence)"
                  " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                  {domain,
                   toColumn(summary.checkedUtc),
                   qint64(summary.duration.count()),
                   toColumn(summary.verdict),
                   toColumn(summary.stage),
                   toColumn(summary.worst),
                   summary.fails,
                   summary.unknowns,
                   summary.warnings,
                   toColumn(summary.origin),
                   toColumn(summary.mx),
                   toColumn(summary.servers),
                   qCompress(check.evidence)});
}

/// How a check stands among those that are there.
struct CheckPlace
{
    bool isThere = false; ///< the very same check
    bool isLatest = true;
};

Result<CheckPlace, StoreError> placeOf(Database &database, qint64 domain, const CheckSummary &summary)
{
    auto row = database.execute(
        u"SELECT max(checked), max(checked = ? AND duration = ?) FROM check_run WHERE domain = ?"_s,
        {toColumn(summary.checkedUtc), qint64(summary.duration.count()), domain});
    if (!row)
        return failure(row.error());
    CheckPlace place;
    if (row->next() && !row->value(0).isNull()) {
        place.isLatest = timeFrom(row->value(0)) <= summary.checkedUtc;
        place.isThere = row->value(1).toBool();
    }
    return place;
}

/// A check that is brought from elsewhere may be there already, or be older than what is known: then it says nothing
/// about how things stand.
DatabaseResult addCheck(Database &database, qint64 domain, const NewCheck &check)
{
    const auto place = placeOf(database, domain, check.check.summary);
    if (!place)
        return failure(place.error());
    if (place->isThere && check.check.summary.origin == "file")
        return {};
    if (const DatabaseResult inserted = insertCheck(database, domain, check.check); !inserted)
        return inserted;
    if (!place->isLatest && check.check.summary.origin == "file")
        return {};
    if (check.policy) {
        if (const DatabaseResult noted = notePolicy(database, domain, *check.policy); !noted)
            return noted;
    }
    return noteStage(database, domain, check.check.summary);
}

DatabaseResult addDecision(Database &database, qint64 domain, const StoredDecision &decision)
{
    return change(database,
                  u"INSERT INTO decision(domain, kind, subject, reason, made, due) VALUES(?,?,?,?,?,?)"_s,
                  {domain,
                   toColumn(decision.kind),
                   toColumn(decision.subject),
                   toColumn(decision.reason),
                   toColumn(decision.madeUtc),
                   toColumn(decision.dueUtc)});
}

DatabaseResult makeChange(Database &database, const DomainChange &wanted, const QDateTime &nowUtc)
{
    if (wanted.remove) {
        return change(database,
                      u"UPDATE domain SET removed = ? WHERE name = ? AND removed IS NULL"_s,
                      {toColumn(nowUtc), toColumn(wanted.name)});
    }
    const auto row = rowOf(database, wanted.name, nowUtc);
    if (!row)
        return failure(row.error());
    if (wanted.setup) {
        const DatabaseResult saved = change(database,
                                            u"UPDATE domain SET setup = ?, setup_changed = ? WHERE id = ?"_s,
                                            {*wanted.setup, toColumn(nowUtc), *row});
        if (!saved)
            return saved;
    }
    for (const NewCheck &check : wanted.checks) {
        if (const DatabaseResult added = addCheck(database, *row, check); !added)
            return added;
    }
    for (const StoredDecision &decision : wanted.decisions) {
        if (const DatabaseResult added = addDecision(database, *row, decision); !added)
            return added;
    }
    return {};
}

/// A copy of somebody else's may say of a few octets that they become gigabytes.
QByteArray evidenceFrom(const QByteArray &compressed)
{
    constexpr quint32 most = 256U * 1024 * 1024;
    const bool isCredible = compressed.size() >= qsizetype(sizeof(quint32))
        && qFromBigEndian<quint32>(compressed.constData()) <= most;
    return isCredible ? qUncompress(compressed) : QByteArray();
}

/// The latest check of a domain that meets the condition.
Result<std::optional<StoredCheck>, StoreError> latestCheck(Database &database,
                                                           const QString &condition,
                                                           const QVariantList &values)
{
    auto row = database.execute(u"SELECT %1, c.evidence FROM check_run c JOIN domain d ON d.id = c.domain"
                                " WHERE d.name = ? %2 ORDER BY c.checked DESC, c.id DESC LIMIT 1"_s
                                    .arg(summaryColumns, condition),
                                values);
    if (!row)
        return failure(row.error());
    if (!row->next())
        return std::nullopt;
    return StoredCheck{summaryFrom(*row, 0), evidenceFrom(row->value(summaryColumnCount).toByteArray())};
}

} // namespace

Result<QList<StoredDomain>, StoreError> domains(Database &database)
{
    return selectDomains(database, {}, {});
}

Result<std::optional<StoredDomain>, StoreError> domain(Database &database, const DomainName &name)
{
    const auto found = selectDomains(database, u"AND d.name = ?"_s, {toColumn(name)});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<int, StoreError> purgeRemoved(Database &database, const QDateTime &beforeUtc)
{
    auto deleted = database.execute(u"DELETE FROM domain WHERE removed < ?"_s, {toColumn(beforeUtc)});
    if (!deleted)
        return failure(deleted.error());
    return deleted->numRowsAffected();
}

DatabaseResult save(Database &database, const QList<DomainChange> &changes, const QDateTime &nowUtc)
{
    return database.inTransaction([&]() -> DatabaseResult {
        for (const DomainChange &change : changes) {
            if (const DatabaseResult made = makeChange(database, change, nowUtc); !made)
                return made;
        }
        return {};
    });
}

Result<std::optional<StoredCheck>, StoreError> lastCheck(Database &database, const DomainName &name)
{
    return latestCheck(database, {}, {toColumn(name)});
}

Result<std::optional<StoredCheck>, StoreError> lastServersCheck(Database &database, const DomainName &name)
{
    return latestCheck(database, u"AND c.servers IN ('pass', 'warn', 'fail')"_s, {toColumn(name)});
}

Result<std::optional<StoredCheck>, StoreError> check(Database &database, const DomainName &name, qint64 id)
{
    return latestCheck(database, u"AND c.id = ?"_s, {toColumn(name), id});
}

Result<QList<CheckSummary>, StoreError> checks(Database &database, const DomainName &name, int most)
{
    auto rows = database.execute(u"SELECT %1 FROM check_run c JOIN domain d ON d.id = c.domain"
                                 " WHERE d.name = ? ORDER BY c.checked DESC, c.id DESC LIMIT ?"_s.arg(summaryColumns),
                                 {toColumn(name), most});
    if (!rows)
        return failure(rows.error());
    QList<CheckSummary> result;
    while (rows->next())
        result.append(summaryFrom(*rows, 0));
    return result;
}

Result<QList<PolicyVersion>, StoreError> policyVersions(Database &database, const DomainName &name)
{
    auto rows = database.execute(u"SELECT p.text, p.record_id, p.first_seen, p.last_seen FROM policy_version p"
                                 " JOIN domain d ON d.id = p.domain WHERE d.name = ?"
                                 " ORDER BY p.last_seen DESC, p.id DESC"_s,
                                 {toColumn(name)});
    if (!rows)
        return failure(rows.error());
    QList<PolicyVersion> result;
    while (rows->next()) {
        result.append({rows->value(0).toByteArray(),
                       rows->value(1).toByteArray(),
                       timeFrom(rows->value(2)),
                       timeFrom(rows->value(3))});
    }
    return result;
}

Result<QList<StageEntry>, StoreError> stages(Database &database, const DomainName &name)
{
    auto rows = database.execute(u"SELECT s.stage, s.since FROM stage s JOIN domain d ON d.id = s.domain"
                                 " WHERE d.name = ? ORDER BY s.since, s.id"_s,
                                 {toColumn(name)});
    if (!rows)
        return failure(rows.error());
    QList<StageEntry> result;
    while (rows->next())
        result.append({rows->value(0).toByteArray(), timeFrom(rows->value(1))});
    return result;
}

Result<QList<StoredDecision>, StoreError> decisions(Database &database, const DomainName &name)
{
    auto rows = database.execute(u"SELECT e.kind, e.subject, e.reason, e.made, e.due FROM decision e"
                                 " JOIN domain d ON d.id = e.domain WHERE d.name = ? ORDER BY e.made, e.id"_s,
                                 {toColumn(name)});
    if (!rows)
        return failure(rows.error());
    QList<StoredDecision> result;
    while (rows->next()) {
        StoredDecision decision;
        decision.kind = rows->value(0).toByteArray();
        decision.subject = rows->value(1).toByteArray();
        decision.reason = rows->value(2).toString();
        decision.madeUtc = timeFrom(rows->value(3));
        if (!rows->value(4).isNull())
            decision.dueUtc = timeFrom(rows->value(4));
        result.append(decision);
    }
    return result;
}

Result<QByteArray, StoreError> setting(Database &database, const QString &key)
{
    auto row = database.execute(u"SELECT value FROM setting WHERE key = ?"_s, {key});
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toByteArray() : QByteArray();
}

DatabaseResult setSetting(Database &database, const QString &key, const QByteArray &value)
{
    return change(database,
                  u"INSERT INTO setting(key, value) VALUES(?, ?)"
                  " ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s,
                  {key, value.isNull() ? QByteArray("") : value});
}

} // namespace postseal::tables
