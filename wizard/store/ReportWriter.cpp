// SPDX-License-Identifier: Apache-2.0
#include "store/ReportWriter.h"

#include "store/Columns.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <charconv>

namespace postseal::tables {

using namespace Qt::StringLiterals;

namespace {

/// What belongs together as octets, with lengths between, so that nothing runs into one another.
/// Every report that is stored goes through here twice, so it makes no texts in between.
class Parts
{
public:
    Parts &operator<<(const QByteArray &part)
    {
        appendNumber(part.size());
        m_octets.append(':').append(part);
        return *this;
    }

    Parts &operator<<(const QString &text) { return *this << text.toUtf8(); }

    Parts &operator<<(qint64 number)
    {
        Parts digits;
        digits.appendNumber(number);
        return *this << digits.m_octets;
    }

    /// As they are, with nothing between.
    void append(const QByteArray &octets) { m_octets.append(octets); }

    [[nodiscard]] const QByteArray &octets() const { return m_octets; }

private:
    void appendNumber(qint64 number)
    {
        constexpr size_t mostDigits = 20;
        std::array<char, mostDigits> digits{};
        const char *end = std::to_chars(digits.begin(), digits.end(), number).ptr;
        m_octets.append(digits.data(), end - digits.data());
    }

    QByteArray m_octets;
};

/// What a report says, without who says it.
QByteArray contentOf(const NewReport &added)
{
    const StoredReport &report = added.report;
    Parts parts;
    parts << report.contact << report.kinds << report.successful << report.failed << report.policy;
    for (const StoredFailure &each : added.failures) {
        parts << each.kind << each.result << each.sessions << each.mxHost << each.mxAddress
              << each.senderAddress << each.reason << each.information;
    }
    // Three times as fast as SHA-256.
    return QCryptographicHash::hash(parts.octets(), QCryptographicHash::Blake2b_160);
}

/// The domain at which the report says its sender can be asked: contact-info, RFC 8460 section 4.4.
QString contactDomain(const QString &contact)
{
    return contact.section(u'@', -1).trimmed().toLower();
}

enum class Identity {
    Usual,
    WithContact, ///< beside another one that names another contact
};

/// One report on one domain is the same whatever mail or file it comes in. RFC 8460 section 4.4 has
/// no word on it; organisation, id, range and domain are what senders keep apart. Where one of them
/// is missing, what the report says tells it from others. Names and ids can be guessed, so who
/// gives another contact makes another report.
QByteArray identityOf(const NewReport &added,
                      const QByteArray &content,
                      Identity kind = Identity::Usual)
{
    const StoredReport &report = added.report;
    Parts parts;
    parts << report.organization << report.reportId << added.statedBeginUtc.toMSecsSinceEpoch()
          << added.statedEndUtc.toMSecsSinceEpoch() << report.domain;
    const bool isComplete = !report.organization.isEmpty() && !report.reportId.isEmpty()
        && added.statedBeginUtc.isValid() && added.statedEndUtc.isValid();
    if (!isComplete)
        parts.append(content);
    if (kind == Identity::WithContact)
        parts << contactDomain(report.contact);
    return QCryptographicHash::hash(parts.octets(), QCryptographicHash::Sha256).first(16);
}

constexpr QByteArrayView passed("pass ");

bool isSigned(const QByteArray &authentication)
{
    return authentication.startsWith(passed);
}

/// How much a signature says about who wrote the report.
enum class Proof {
    Missing,
    Somebody, ///< any domain can sign what it likes
    Contact, ///< the domain that the report names as its sender's, or one of the same owner
};

Proof proofOf(const StoredReport &report, const QByteArray &authentication)
{
    if (!isSigned(authentication))
        return Proof::Missing;
    const auto signer = DomainName::fromDns(authentication.mid(passed.size()));
    const auto contact = DomainName::fromUserInput(contactDomain(report.contact));
    const bool isContact =
        signer && contact && signer->registrableDomain() == contact->registrableDomain();
    return isContact ? Proof::Contact : Proof::Somebody;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

ReportWriter::ReportWriter(Database &database, const QDateTime &nowUtc)
    : m_database(database)
    , m_now(toColumn(nowUtc))
{ }

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
        {m_knownReport,
         u"SELECT id, authentication, content, contact FROM report WHERE identity = ?"_s},
        {m_authenticate, u"UPDATE report SET authentication = ?, file = ? WHERE id = ?"_s},
        {m_remove, u"DELETE FROM report WHERE id = ?"_s},
        {m_lateVerdict,
         u"UPDATE report SET authentication = ? WHERE identity = ? AND authentication LIKE "
         u"'unknown%'"
         " AND file = (SELECT id FROM report_file WHERE digest = ?)"_s},
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
        const QByteArray content = contentOf(report);
        // Keys do not stay in the DNS. "none" was also said by a reader that did not verify.
        const QByteArray then = said.value(identityOf(report, content, Identity::WithContact),
                                           said.value(identityOf(report, content), "none"));
        if (then != "none" && !isSigned(report.report.authentication))
            report.report.authentication = then;
        if (const DatabaseResult written = writeReport(report, row, isNews); !written)
            return written;
    }
    // What was there before is not new.
    m_saved.reports = std::max(0, m_saved.reports - int(said.size()));
    m_saved.duplicates = 0;
    return {};
}

/// Octets that are there already may be given again because nobody could look the key up then.
DatabaseResult ReportWriter::authenticateKnown(const NewReportFile &file)
{
    for (const NewReport &report : file.reports) {
        const QByteArray content = contentOf(report);
        for (const Identity kind : {Identity::Usual, Identity::WithContact}) {
            const DatabaseResult done = m_database.execute(m_lateVerdict,
                                                           {toColumn(report.report.authentication),
                                                            identityOf(report, content, kind),
                                                            file.digest});
            if (!done)
                return done;
        }
    }
    return {};
}

DatabaseResult ReportWriter::writeReport(const NewReport &added, qint64 file, bool &isNews)
{
    const QByteArray content = contentOf(added);
    for (const Identity kind : {Identity::Usual, Identity::WithContact}) {
        const QByteArray identity = identityOf(added, content, kind);
        if (const DatabaseResult done = insertReport(added, file, identity, content); !done)
            return done;
        if (m_report.numRowsAffected() > 0) {
            ++m_saved.reports;
            isNews = true;
            return writeFailures(added.failures, m_report.lastInsertId().toLongLong());
        }
        const auto known = knownReport(identity);
        if (!known)
            return failure(known.error());
        if (contactDomain(known->contact) == contactDomain(added.report.contact)) {
            ++m_saved.duplicates;
            return meetAgain(added, file, {identity, content}, *known, isNews);
        }
    }
    return {};
}

Result<ReportWriter::KnownReport, StoreError> ReportWriter::knownReport(const QByteArray &identity)
{
    if (const DatabaseResult asked = m_database.execute(m_knownReport, {identity}); !asked)
        return failure(asked.error());
    KnownReport known;
    if (m_knownReport.next())
        known = {m_knownReport.value(0).toLongLong(),
                 m_knownReport.value(1).toByteArray(),
                 m_knownReport.value(2).toByteArray(),
                 m_knownReport.value(3).toString()};
    m_knownReport.finish();
    return known;
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

/// A report that is there already. One that is signed by whom it names goes before one that is not,
/// which somebody may have sent before it to keep it out. Else the first counts, also before a
/// corrected one; the octets of what says something else are kept.
DatabaseResult ReportWriter::meetAgain(const NewReport &added,
                                       qint64 file,
                                       const Hashes &hashes,
                                       const KnownReport &known,
                                       bool &isNews)
{
    const bool isSame = known.content == hashes.content;
    const Proof proof = proofOf(added.report, added.report.authentication);
    const Proof before = proofOf(added.report, known.authentication);
    const bool isBetter = proof > before && (isSame || proof == Proof::Contact);
    isNews = isNews || isBetter || !isSame;
    if (!isBetter)
        return {};
    if (isSame)
        return m_database.execute(m_authenticate,
                                  {toColumn(added.report.authentication), file, known.id});
    if (const DatabaseResult removed = m_database.execute(m_remove, {known.id}); !removed)
        return removed;
    if (const DatabaseResult done = insertReport(added, file, hashes.identity, hashes.content);
        !done)
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

} // namespace postseal::tables
