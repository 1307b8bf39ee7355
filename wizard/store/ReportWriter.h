// SPDX-License-Identifier: Apache-2.0
// Which report is which, and putting them into the tables. Inside store/ only, on the store's
// thread.
#pragma once

#include "store/Database.h"
#include "store/StoredReports.h"

#include <QHash>
#include <QSqlQuery>

namespace postseal::tables {

/// The statements of one saving, prepared once.
class ReportWriter
{
public:
    ReportWriter(Database &database, const QDateTime &nowUtc);

    [[nodiscard]] DatabaseResult prepare();
    /// A file that has come in, with its reports.
    [[nodiscard]] DatabaseResult write(const NewReportFile &file);
    /// A file that is there, read once more.
    [[nodiscard]] DatabaseResult reread(qint64 row, const NewReportFile &file);

    [[nodiscard]] const ReportsSaved &saved() const { return m_saved; }

private:
    /// What tells a report from others, and what it says.
    struct Hashes
    {
        QByteArray identity;
        QByteArray content;
    };

    /// A report that is there.
    struct KnownReport
    {
        qint64 id = 0;
        QByteArray authentication;
        QByteArray content;
        QString contact;
    };

    Result<KnownReport, StoreError> knownReport(const QByteArray &identity);
    DatabaseResult writeReport(const NewReport &added, qint64 file, bool &isNews);
    DatabaseResult insertReport(const NewReport &added,
                                qint64 file,
                                const QByteArray &identity,
                                const QByteArray &content);
    DatabaseResult meetAgain(const NewReport &added,
                             qint64 file,
                             const Hashes &hashes,
                             const KnownReport &known,
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

} // namespace postseal::tables
