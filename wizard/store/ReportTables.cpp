// SPDX-License-Identifier: Apache-2.0
#include "store/ReportTables.h"

#include "store/Columns.h"
#include "store/ReportWriter.h"

#include <algorithm>

namespace postseal::tables {

using namespace Qt::StringLiterals;

namespace {

StoredReport reportFrom(const QSqlQuery &row)
{
    StoredReport report;
    report.id = row.value(0).toLongLong();
    report.file = row.value(1).toLongLong();
    report.domain = row.value(2).toByteArray();
    report.organization = row.value(3).toString();
    report.reportId = row.value(4).toString();
    report.beginUtc = timeFrom(row.value(5));
    report.endUtc = timeFrom(row.value(6));
    report.contact = row.value(7).toString();
    report.kinds = row.value(8).toByteArray();
    report.successful = row.value(9).toLongLong();
    report.failed = row.value(10).toLongLong();
    report.policy = row.value(11).toString();
    report.authentication = row.value(12).toByteArray();
    return report;
}

DatedFailure failureFrom(const QSqlQuery &row)
{
    DatedFailure dated;
    dated.report = row.value(0).toLongLong();
    dated.failure.kind = row.value(1).toByteArray();
    dated.failure.result = row.value(2).toString();
    dated.failure.sessions = row.value(3).toLongLong();
    dated.failure.mxHost = row.value(4).toString();
    dated.failure.mxAddress = row.value(5).toString();
    dated.failure.senderAddress = row.value(6).toString();
    dated.failure.reason = row.value(7).toString();
    dated.failure.information = row.value(8).toString();
    return dated;
}

} // namespace

Result<QList<quint64>, StoreError> digestBeginnings(Database &database)
{
    // From the index alone, which is in this order already.
    auto rows = database.execute(u"SELECT digest FROM report_file ORDER BY digest"_s);
    if (!rows)
        return failure(rows.error());
    QList<quint64> beginnings;
    while (rows->next())
        beginnings.append(digestBeginning(rows->value(0).toByteArray()));
    return beginnings;
}

Result<QSet<QByteArray>, StoreError> knownDigests(Database &database,
                                                  const QList<QByteArray> &digests)
{
    QSet<QByteArray> known;
    // Where the key of a signature could not be looked up, another look is worth while.
    auto query = database.prepare(
        u"SELECT 1 FROM report_file f WHERE f.digest = ? AND NOT EXISTS"
        " (SELECT 1 FROM report r WHERE r.file = f.id AND r.authentication LIKE 'unknown%')"_s);
    if (!query)
        return failure(query.error());
    for (const QByteArray &digest : digests) {
        if (const DatabaseResult done = database.execute(*query, {digest}); !done)
            return failure(done.error());
        if (query->next())
            known.insert(digest);
    }
    return known;
}

namespace {

/// What `write` does, all of it or nothing.
template <class Write>
Result<ReportsSaved, StoreError> inOneGo(Database &database, const QDateTime &nowUtc, Write write)
{
    ReportsSaved saved;
    const DatabaseResult done = database.inTransaction([&]() -> DatabaseResult {
        ReportWriter writer(database, nowUtc);
        if (const DatabaseResult prepared = writer.prepare(); !prepared)
            return prepared;
        if (const DatabaseResult written = write(writer); !written)
            return written;
        saved = writer.saved();
        return {};
    });
    if (!done)
        return failure(done.error());
    return saved;
}

Result<ReportsSaved, StoreError> saveTogether(Database &database,
                                              const QList<NewReportFile> &files,
                                              const QDateTime &nowUtc)
{
    return inOneGo(database, nowUtc, [&](ReportWriter &writer) -> DatabaseResult {
        for (const NewReportFile &file : files) {
            if (const DatabaseResult written = writer.write(file); !written)
                return written;
        }
        return {};
    });
}

} // namespace

Result<ReportsSaved, StoreError> saveReports(Database &database,
                                             const QList<NewReportFile> &files,
                                             const QDateTime &nowUtc)
{
    const auto saved = saveTogether(database, files, nowUtc);
    if (saved || saved.error().kind != StoreError::Kind::Other)
        return saved;
    // One of them cannot be stored; that costs no other.
    ReportsSaved all;
    for (const NewReportFile &file : files) {
        const auto one = saveTogether(database, {file}, nowUtc);
        if (!one && one.error().kind != StoreError::Kind::Other)
            return failure(one.error());
        if (!one)
            all.refused.append({file.name, one.error().what});
        else
            all.add(*one);
    }
    return all;
}

Result<DomainReports, StoreError> reports(Database &database,
                                          const QByteArray &domain,
                                          const QDateTime &fromUtc,
                                          const QDateTime &toUtc)
{
    DomainReports found;
    const QVariantList span{toColumn(domain), toColumn(fromUtc), toColumn(toUtc)};
    auto rows = database.execute(
        u"SELECT r.id, r.file, r.domain, r.organization, r.report_id, r.begin, r.end, r.contact, "
        u"r.kinds, r.successful,"
        " r.failed, p.text, r.authentication FROM report r LEFT JOIN report_policy p ON p.id = "
        "r.policy"
        " WHERE r.domain = ? AND r.begin >= ? AND r.begin < ? ORDER BY r.begin, r.id"_s,
        span);
    if (!rows)
        return failure(rows.error());
    while (rows->next())
        found.reports.append(reportFrom(*rows));
    auto failures = database.execute(
        u"SELECT f.report, f.kind, f.result, f.sessions, f.mx_host, f.mx_address, "
        u"f.sender_address, f.reason,"
        " f.information FROM report r JOIN report_failure f ON f.report = r.id"
        " WHERE r.domain = ? AND r.begin >= ? AND r.begin < ? ORDER BY r.begin, f.id"_s,
        span);
    if (!failures)
        return failure(failures.error());
    while (failures->next())
        found.failures.append(failureFrom(*failures));
    return found;
}

Result<QDateTime, StoreError> lastReportEnd(Database &database, const QByteArray &domain, const QDateTime &beforeUtc)
{
    auto row = database.execute(u"SELECT max(coalesce(end, begin)) FROM report WHERE domain = ? AND begin < ?"
                                " AND (successful > 0 OR failed > 0)"_s,
                                {toColumn(domain), toColumn(beforeUtc)});
    if (!row)
        return failure(row.error());
    return row->next() ? timeFrom(row->value(0)) : QDateTime();
}

Result<QList<ReportedDomain>, StoreError> reportedDomains(Database &database)
{
    auto rows = database.execute(
        u"SELECT r.domain, count(*), total(r.successful), total(r.failed), max(coalesce(r.end, "
        u"r.begin)),"
        " EXISTS(SELECT 1 FROM domain d WHERE d.name = r.domain AND d.removed IS NULL)"
        " FROM report r GROUP BY r.domain ORDER BY r.domain"_s);
    if (!rows)
        return failure(rows.error());
    QList<ReportedDomain> found;
    while (rows->next()) {
        ReportedDomain domain;
        domain.domain = rows->value(0).toByteArray();
        domain.reports = rows->value(1).toInt();
        domain.successful = countFrom(rows->value(2).toDouble());
        domain.failed = countFrom(rows->value(3).toDouble());
        domain.lastUtc = timeFrom(rows->value(4));
        domain.isOwn = rows->value(5).toBool();
        found.append(domain);
    }
    return found;
}

Result<std::optional<StoredReportFile>, StoreError> reportFile(Database &database, qint64 id)
{
    auto row = database.execute(
        u"SELECT name, form, version, bytes FROM report_file WHERE id = ?"_s, {id});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return std::nullopt;
    return StoredReportFile{id,
                            row->value(0).toString(),
                            row->value(1).toByteArray(),
                            row->value(2).toInt(),
                            row->value(3).toByteArray(),
                            {}};
}

Result<QList<StoredReportFile>, StoreError> outdatedFiles(Database &database,
                                                          int version,
                                                          qint64 aboveId,
                                                          int most)
{
    auto rows = database.execute(u"SELECT id, name, form, version, bytes, digest FROM report_file"
                                 " WHERE id > ? AND version < ? AND bytes IS NOT NULL"
                                 " ORDER BY id LIMIT ?"_s,
                                 {aboveId, version, most});
    if (!rows)
        return failure(rows.error());
    QList<StoredReportFile> files;
    constexpr qsizetype mostOctets =
        qsizetype(2) * 1024 * 1024; // and one file more; a mail may have 32 MiB
    qsizetype octets = 0;
    while (octets < mostOctets && rows->next()) {
        files.append({rows->value(0).toLongLong(),
                      rows->value(1).toString(),
                      rows->value(2).toByteArray(),
                      rows->value(3).toInt(),
                      rows->value(4).toByteArray(),
                      rows->value(5).toByteArray()});
        octets += files.last().bytes.size();
    }
    return files;
}

Result<ReportsSaved, StoreError> saveReread(Database &database,
                                            const QList<RereadFile> &files,
                                            const QDateTime &nowUtc)
{
    return inOneGo(database, nowUtc, [&](ReportWriter &writer) -> DatabaseResult {
        for (const RereadFile &file : files) {
            if (const DatabaseResult written = writer.reread(file.id, file.found); !written)
                return written;
        }
        return {};
    });
}

} // namespace postseal::tables
