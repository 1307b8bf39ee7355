// SPDX-License-Identifier: Apache-2.0
// Writes every case in every format, for check_exports.py: FOLDER/<case>/<format>, and what a
// reader must find in them as FOLDER/<case>/expected.json.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include "ExportCases.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QJsonObject expectedRecord(const DomainName &name,
                           const char *type,
                           std::chrono::seconds ttl,
                           const QByteArray &value)
{
    return {{u"name"_s, QString::fromLatin1(name.toAscii())},
            {u"type"_s, QString::fromLatin1(type)},
            {u"ttl"_s, qint64(ttl.count())},
            {u"value"_s, QString::fromUtf8(value)}};
}

QByteArray expected(const ExportInput &input)
{
    QJsonArray records;
    for (const TxtToPublish &record : input.records)
        records.append(expectedRecord(record.name, "TXT", record.ttl, record.text));
    if (input.policyHost) {
        constexpr const char *types[] = {"A", "AAAA", "CNAME"};
        QByteArray value = input.policyHost->value.toLower();
        if (value.endsWith('.'))
            value.chop(1);
        records.append(expectedRecord(input.policyHost->name,
                                      types[int(input.policyHost->type)],
                                      input.policyHost->ttl,
                                      value));
    }
    return QJsonDocument(QJsonObject{{u"zone"_s, QString::fromLatin1(input.zone.toAscii())},
                                     {u"records"_s, records}})
        .toJson();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    for (const ExportCase &sample : exportCases()) {
        const QDir below(QDir(folder).filePath(QString::fromLatin1(sample.name)));
        bool written = below.mkpath(u"."_s)
            && write(below.filePath(u"expected.json"_s), expected(sample.input));
        for (const ExportFormat format : exportFormats()) {
            written = written
                && write(below.filePath(QString::fromLatin1(toId(format))),
                         exportRecords(format, sample.input));
        }
        if (!written) {
            std::fputs("Cannot write the samples\n", stderr);
            return 1;
        }
    }
    return 0;
}
