// SPDX-License-Identifier: Apache-2.0
// The floor of an import of TLS reports: read, inflate, parse, and one SQLite transaction with the
// raw octets, the report, its policies and its failures. One thread, nothing judged, nothing looked
// up.
//
//     bench_report_floor FOLDER DATABASE
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

#include <cstdio>
#include <cstdlib>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

void check(bool good, const char *what)
{
    if (!good) {
        std::fprintf(stderr, "bench_report_floor: %s\n", what);
        std::exit(1);
    }
}

QByteArray inflated(const QByteArray &packed)
{
    z_stream stream{};
    check(inflateInit2(&stream, 15 + 16) == Z_OK, "inflateInit2");
    QByteArray output(256 * 1024, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = uInt(output.size());
    check(inflate(&stream, Z_FINISH) == Z_STREAM_END, "inflate");
    output.truncate(output.size() - qsizetype(stream.avail_out));
    inflateEnd(&stream);
    return output;
}

/// The report in octets of any of the three kinds.
QByteArray reportIn(const QByteArray &raw)
{
    if (raw.startsWith('{'))
        return raw;
    if (raw.startsWith("\x1F\x8B"))
        return inflated(raw);
    const qsizetype part = raw.indexOf("application/tlsrpt+gzip");
    const qsizetype begin = raw.indexOf("\r\n\r\n", part) + 4;
    const qsizetype end = raw.indexOf("--=part=--", begin);
    return inflated(QByteArray::fromBase64(raw.mid(begin, end - begin)));
}

class Table
{
public:
    Table(sqlite3 *database, const char *create, const char *insert)
        : m_database(database)
    {
        check(sqlite3_exec(database, create, nullptr, nullptr, nullptr) == SQLITE_OK, create);
        check(sqlite3_prepare_v2(database, insert, -1, &m_insert, nullptr) == SQLITE_OK, insert);
    }

    ~Table() { sqlite3_finalize(m_insert); }

    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;

    Table &bind(int column, const QByteArray &octets, bool isText = true)
    {
        if (isText)
            sqlite3_bind_text(
                m_insert, column, octets.constData(), int(octets.size()), SQLITE_TRANSIENT);
        else
            sqlite3_bind_blob(
                m_insert, column, octets.constData(), int(octets.size()), SQLITE_TRANSIENT);
        return *this;
    }

    Table &bind(int column, qint64 number)
    {
        sqlite3_bind_int64(m_insert, column, number);
        return *this;
    }

    qint64 insert()
    {
        check(sqlite3_step(m_insert) == SQLITE_DONE, "insert");
        sqlite3_reset(m_insert);
        return sqlite3_last_insert_rowid(m_database);
    }

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_insert = nullptr;
};

QByteArray text(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

struct Tables
{
    explicit Tables(sqlite3 *database)
        : raw(database,
              "CREATE TABLE raw(id INTEGER PRIMARY KEY, octets BLOB)",
              "INSERT INTO raw(octets) VALUES(?)")
        , report(database,
                 "CREATE TABLE report(id INTEGER PRIMARY KEY, raw, organization, report_id, begin, "
                 "end, contact)",
                 "INSERT INTO report(raw, organization, report_id, begin, end, contact) "
                 "VALUES(?,?,?,?,?,?)")
        , policy(database,
                 "CREATE TABLE policy(id INTEGER PRIMARY KEY, report, type, domain, successful, "
                 "failed)",
                 "INSERT INTO policy(report, type, domain, successful, failed) VALUES(?,?,?,?,?)")
        , failure(database,
                  "CREATE TABLE failure(id INTEGER PRIMARY KEY, policy, result, mx, sessions)",
                  "INSERT INTO failure(policy, result, mx, sessions) VALUES(?,?,?,?)")
    { }

    Table raw;
    Table report;
    Table policy;
    Table failure;
};

void store(Tables &tables, const QByteArray &raw)
{
    const QJsonObject object = QJsonDocument::fromJson(reportIn(raw)).object();
    const QJsonObject range = object["date-range"_L1].toObject();
    const qint64 row = tables.raw.bind(1, raw, false).insert();
    const qint64 report = tables.report.bind(1, row)
                              .bind(2, text(object["organization-name"_L1]))
                              .bind(3, text(object["report-id"_L1]))
                              .bind(4, text(range["start-datetime"_L1]))
                              .bind(5, text(range["end-datetime"_L1]))
                              .bind(6, text(object["contact-info"_L1]))
                              .insert();
    for (const QJsonValue &each : object["policies"_L1].toArray()) {
        const QJsonObject policy = each["policy"_L1].toObject();
        const QJsonObject summary = each["summary"_L1].toObject();
        const qint64 stored = tables.policy.bind(1, report)
                                  .bind(2, text(policy["policy-type"_L1]))
                                  .bind(3, text(policy["policy-domain"_L1]))
                                  .bind(4, summary["total-successful-session-count"_L1].toInteger())
                                  .bind(5, summary["total-failure-session-count"_L1].toInteger())
                                  .insert();
        for (const QJsonValue &detail : each["failure-details"_L1].toArray()) {
            tables.failure.bind(1, stored)
                .bind(2, text(detail["result-type"_L1]))
                .bind(3, text(detail["receiving-mx-hostname"_L1]))
                .bind(4, detail["failed-session-count"_L1].toInteger())
                .insert();
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    check(argc == 3, "needs a folder and a database");
    sqlite3 *database = nullptr;
    check(sqlite3_open(argv[2], &database) == SQLITE_OK, "open");
    const auto run = [&](const char *sql) {
        check(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    };
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    run("BEGIN");
    {
        Tables tables(database);
        const QDir folder(QString::fromLocal8Bit(argv[1]));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            check(file.open(QIODevice::ReadOnly), "open a report");
            store(tables, file.readAll());
        }
    }
    run("COMMIT");
    sqlite3_close(database);
    return 0;
}
