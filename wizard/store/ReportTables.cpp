// SPDX-License-Identifier: Apache-2.0
#include "store/ReportTables.h"

#include "store/Columns.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace postseal::tables {

using namespace Qt::StringLiterals;

namespace {

/// What belongs together, with lengths between, so that nothing runs into one another.
void addTo(QCryptographicHash &hash, const QList<QByteArray> &parts)
{
    for (const QByteArray &part : parts) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
}

/// What a report says, without who says it.
QByteArray contentOf(const NewReport &added)
{
    const StoredReport &report = added.report;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addTo(hash,
          {report.contact.toUtf8(),
           report.kinds,
           QByteArray::number(report.successful),
           QByteArray::number(report.failed),
           report.policy.toUtf8()});
    for (const StoredFailure &each : added.failures) {
        addTo(hash,
              {each.kind,
               each.result.toUtf8(),
               QByteArray::number(each.sessions),
               each.mxHost.toUtf8(),
               each.mxAddress.toUtf8(),
               each.senderAddress.toUtf8(),
               each.reason.toUtf8(),
               each.information.toUtf8()});
    }
    return hash.result().first(16);
}

/// One report on one domain is the same whatever mail or file it comes in. RFC 8460 section 4.4 has
/// no word on it; organisation, id, range and domain are what senders keep apart. Where one of them
/// is missing, what the report says tells it from others.
QByteArray identityOf(const NewReport &added, const QByteArray &content)
{
    const StoredReport &report = added.report;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addTo(hash,
          {report.organization.toUtf8(),
           report.reportId.toUtf8(),
           QByteArray::number(added.statedBeginUtc.toMSecsSinceEpoch()),
           QByteArray::number(added.statedEndUtc.toMSecsSinceEpoch()),
           report.domain});
    const bool isComplete = !report.organization.isEmpty() && !report.reportId.isEmpty()
        && added.statedBeginUtc.isValid() && added.statedEndUtc.isValid();
    if (!isComplete)
        hash.addData(content);
    return hash.result().first(16);
}

bool isSigned(const QByteArray &authentication)
{
    return authentication.startsWith("pass ");
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// The statements of one saving, prepared once.
class ReportWriter
{
public:
    ReportWriter(Database &database, const QDateTime &nowUtc)
        : m_database(database)
        , m_now(toColumn(nowUtc))
    { }

    DatabaseResult prepare();
    DatabaseResult write(const NewReportFile &file);
    DatabaseResult reread(qint64 row, const NewReportFile &file);

    [[nodiscard]] const ReportsSaved &saved() const { return m_saved; }

private:
    DatabaseResult writeReport(const NewReport &report, qint64 file, bool &isNews);
    DatabaseResult insertReport(const NewReport &report,
                                qint64 file,
                                const QByteArray &identity,
                                const QByteArray &content);
    DatabaseResult meetAgain(const NewReport &added,
                             qint64 file,
                             const QByteArray &identity,
                             const QByteArray &content,
                             bool &isNews);
    DatabaseResult authenticateKnown(const NewReportFile &file);
    DatabaseResult writeFailures(const QList<StoredFailure> &failures, qint64 report);
    Result<QVariant, StoreError> policyRow(const QString &text);

    Database &m_database;
    QVariant m_now;
    ReportsSaved m_saved;
    QSqlQuery m_file;
    QSqlQuery m_emptied;
    QSqlQuery m_report;
    QSqlQuery m_knownReport;
    QSqlQuery m_authenticate;
    QSqlQuery m_remove;
    QSqlQuery m_lateVerdict;
    QSqlQuery m_failure;
    QSqlQuery m_policy;
    QSqlQuery m_policyId;
    QHash<QString, qint64> m_policies; ///< rows of the policy texts of this batch
};

DatabaseResult ReportWriter::prepare()
{
    const struct
    {
        QSqlQuery &query;
        QString sql;
    } statements[] = {
        {m_file,
         u"INSERT INTO report_file(digest, name, imported, sent, form, sender, version, "
         u"findings, bytes)"
         " VALUES(?,?,?,?,?,?,?,?,?) ON CONFLICT(digest) DO NOTHING"_s},
        {m_emptied, u"UPDATE report_file SET bytes = NULL WHERE id = ?"_s},
        {m_report,
         u"INSERT INTO report(file, identity, domain, organization, report_id, begin, "
         u"end, contact, kinds,"
         " successful, failed, policy, authentication, content) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
         " ON CONFLICT(identity) DO NOTHING"_s},
        {m_knownReport, u"SELECT id, authentication, content FROM report WHERE identity = ?"_s},
        {m_authenticate, u"UPDATE report SET authentication = ?, file = ? WHERE id = ?"_s},
        {m_remove, u"DELETE FROM report WHERE id = ?"_s},
        {m_lateVerdict,
         u"UPDATE report SET authentication = ? WHERE identity = ? AND authentication LIKE 'unknown%'"_s},
        {m_failure,
         u"INSERT INTO report_failure(report, kind, result, sessions, mx_host, mx_address, "
         u"sender_address, reason,"
         " information) VALUES(?,?,?,?,?,?,?,?,?)"_s},
        {m_policy, u"INSERT INTO report_policy(text) VALUES(?) ON CONFLICT(text) DO NOTHING"_s},
        {m_policyId, u"SELECT id FROM report_policy WHERE text = ?"_s},
    };

    for (const auto &statement : statements) {
        auto query = m_database.prepare(statement.sql);
        if (!query)
            return failure(query.error());
        statement.query = *std::move(query);
    }
    return {};
}

DatabaseResult ReportWriter::write(const NewReportFile &file)
{
    const DatabaseResult done = m_database.execute(m_file,
                                                   {file.digest,
                                                    toColumn(file.name),
                                                    m_now,
                                                    toColumn(file.sentUtc),
                                                    toColumn(file.form),
                                                    textOrNull(file.sender),
                                                    file.version,
                                                    toColumn(file.findings),
                                                    file.bytes});
    if (!done)
        return done;
    if (m_file.numRowsAffected() == 0) {
        ++m_saved.knownFiles;
        return authenticateKnown(file);
    }
    const qint64 row = m_file.lastInsertId().toLongLong();
    bool isNews = false;
    for (const NewReport &report : file.reports) {
        if (const DatabaseResult written = writeReport(report, row, isNews); !written)
            return written;
    }
    // All of it is there already, from other octets: these need not be kept, only known.
    if (!isNews && !file.reports.isEmpty())
        return m_database.execute(m_emptied, {row});
    return {};
}

DatabaseResult ReportWriter::reread(qint64 row, const NewReportFile &file)
{
    const auto marked =
        m_database.execute(u"UPDATE report_file SET version = ?, findings = ? WHERE id = ?"_s,
                           {file.version, toColumn(file.findings), row});
    if (!marked || file.reports.isEmpty())
        return marked ? DatabaseResult() : DatabaseResult(failure(marked.error()));
    auto before =
        m_database.execute(u"SELECT identity, authentication FROM report WHERE file = ?"_s, {row});
    if (!before)
        return failure(before.error());
    QHash<QByteArray, QByteArray> said;
    while (before->next())
        said.insert(before->value(0).toByteArray(), before->value(1).toByteArray());
    before->finish();
    if (const auto removed = m_database.execute(u"DELETE FROM report WHERE file = ?"_s, {row});
        !removed)
        return failure(removed.error());
    bool isNews = false;
    for (NewReport report : file.reports) {
        const QByteArray identity = identityOf(report, contentOf(report));
        report.report.authentication = said.value(identity, report.report.authentication);
        if (const DatabaseResult written = writeReport(report, row, isNews); !written)
            return written;
    }
    // What was there before is not new.
    m_saved.reports = std::max(0, m_saved.reports - int(said.size()));
    return {};
}

/// Octets that are there already may be given again because nobody could look the key up then.
DatabaseResult ReportWriter::authenticateKnown(const NewReportFile &file)
{
    for (const NewReport &report : file.reports) {
        const QByteArray identity = identityOf(report, contentOf(report));
        const DatabaseResult done =
            m_database.execute(m_lateVerdict, {toColumn(report.report.authentication), identity});
        if (!done)
            return done;
    }
    return {};
}

DatabaseResult ReportWriter::writeReport(const NewReport &added, qint64 file, bool &isNews)
{
    const QByteArray content = contentOf(added);
    const QByteArray identity = identityOf(added, content);
    if (const DatabaseResult done = insertReport(added, file, identity, content); !done)
        return done;
    if (m_report.numRowsAffected() == 0) {
        ++m_saved.duplicates;
        return meetAgain(added, file, identity, content, isNews);
    }
    ++m_saved.reports;
    isNews = true;
    return writeFailures(added.failures, m_report.lastInsertId().toLongLong());
}

DatabaseResult ReportWriter::insertReport(const NewReport &added,
                                          qint64 file,
                                          const QByteArray &identity,
                                          const QByteArray &content)
{
    const StoredReport &report = added.report;
    const auto policy = policyRow(report.policy);
    if (!policy)
        return failure(policy.error());
    return m_database.execute(m_report,
                              {file,
                               identity,
                               toColumn(report.domain),
                               toColumn(report.organization),
                               toColumn(report.reportId),
                               toColumn(report.beginUtc),
                               toColumn(report.endUtc),
                               textOrNull(report.contact),
                               toColumn(report.kinds),
                               report.successful,
                               report.failed,
                               *policy,
                               toColumn(report.authentication),
                               content});
}

/// A report that is there already. A signed one goes before one that nobody has signed, which
/// somebody may have sent before it to keep it out. Else the first counts, also before a corrected
/// one; the octets of what says something else are kept.
DatabaseResult ReportWriter::meetAgain(const NewReport &added,
                                       qint64 file,
                                       const QByteArray &identity,
                                       const QByteArray &content,
                                       bool &isNews)
{
    const DatabaseResult asked = m_database.execute(m_knownReport, {identity});
    if (!asked || !m_knownReport.next())
        return asked;
    const qint64 known = m_knownReport.value(0).toLongLong();
    const bool isSame = m_knownReport.value(2).toByteArray() == content;
    const bool isProven =
        isSigned(added.report.authentication) && !isSigned(m_knownReport.value(1).toByteArray());
    m_knownReport.finish();
    isNews = isNews || isProven || !isSame;
    if (!isProven)
        return {};
    if (isSame)
        return m_database.execute(m_authenticate,
                                  {toColumn(added.report.authentication), file, known});
    if (const DatabaseResult removed = m_database.execute(m_remove, {known}); !removed)
        return removed;
    if (const DatabaseResult done = insertReport(added, file, identity, content); !done)
        return done;
    return writeFailures(added.failures, m_report.lastInsertId().toLongLong());
}

DatabaseResult ReportWriter::writeFailures(const QList<StoredFailure> &failures, qint64 report)
{
    for (const StoredFailure &each : failures) {
        const DatabaseResult done = m_database.execute(m_failure,
                                                       {report,
                                                        toColumn(each.kind),
                                                        toColumn(each.result),
                                                        each.sessions,
                                                        textOrNull(each.mxHost),
                                                        textOrNull(each.mxAddress),
                                                        textOrNull(each.senderAddress),
                                                        textOrNull(each.reason),
                                                        textOrNull(each.information)});
        if (!done)
            return done;
    }
    return {};
}

/// Thousands of reports have the same policy.
Result<QVariant, StoreError> ReportWriter::policyRow(const QString &text)
{
    if (text.isEmpty())
        return QVariant();
    const auto known = m_policies.constFind(text);
    if (known != m_policies.constEnd())
        return QVariant(*known);
    if (const DatabaseResult added = m_database.execute(m_policy, {text}); !added)
        return failure(added.error());
    if (const DatabaseResult asked = m_database.execute(m_policyId, {text}); !asked)
        return failure(asked.error());
    const qint64 row = m_policyId.next() ? m_policyId.value(0).toLongLong() : 0;
    m_policies.insert(text, row);
    return QVariant(row);
}

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

Result<ReportsSaved, StoreError> saveTogether(Database &database,
                                              const QList<NewReportFile> &files,
                                              const QDateTime &nowUtc)
{
    ReportsSaved saved;
    const DatabaseResult done = database.inTransaction([&]() -> DatabaseResult {
        ReportWriter writer(database, nowUtc);
        if (const DatabaseResult prepared = writer.prepare(); !prepared)
            return prepared;
        for (const NewReportFile &file : files) {
            if (const DatabaseResult written = writer.write(file); !written)
                return written;
        }
        saved = writer.saved();
        return {};
    });
    if (!done)
        return failure(done.error());
    return saved;
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
    while (rows->next()) {
        files.append({rows->value(0).toLongLong(),
                      rows->value(1).toString(),
                      rows->value(2).toByteArray(),
                      rows->value(3).toInt(),
                      rows->value(4).toByteArray(),
                      rows->value(5).toByteArray()});
    }
    return files;
}

Result<ReportsSaved, StoreError> saveReread(Database &database,
                                            const QList<RereadFile> &files,
                                            const QDateTime &nowUtc)
{
    ReportsSaved saved;
    const DatabaseResult done = database.inTransaction([&]() -> DatabaseResult {
        ReportWriter writer(database, nowUtc);
        if (const DatabaseResult prepared = writer.prepare(); !prepared)
            return prepared;
        for (const RereadFile &file : files) {
            if (const DatabaseResult written = writer.reread(file.id, file.found); !written)
                return written;
        }
        saved = writer.saved();
        return {};
    });
    if (!done)
        return failure(done.error());
    return saved;
}

} // namespace postseal::tables
