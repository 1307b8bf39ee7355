// SPDX-License-Identifier: Apache-2.0
#include "terminal/GeneratedTexts.h"

#include "terminal/FindingOutput.h"
#include "terminal/Say.h"
#include "wording/HostingText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QList<TxtToPublish> txtRecordsOf(const GeneratedTexts &texts)
{
    QList<TxtToPublish> records;
    // A service that hosts the policy has this record too, behind a CNAME.
    if (!texts.hosting || texts.hosting->group != HostingGroup::Hosted)
        records.append(stsRecordToPublish(texts.domain, texts.record.id));
    if (!texts.tlsRpt.rua.isEmpty())
        records.append(tlsRptRecordToPublish(texts.domain, texts.tlsRpt.rua));
    return records;
}

QByteArray exported(const GeneratedTexts &texts, ExportFormat format)
{
    return exportRecords(format, {texts.zone, txtRecordsOf(texts), texts.host});
}

struct Row
{
    DomainName name;
    PanelEntry entry;
};

template <class Record>
Row rowOf(const GeneratedTexts &texts, const Record &record)
{
    return {record.name, panelEntry(record, texts.zone, texts.dnsHost ? &*texts.dnsHost : nullptr)};
}

/// The records as the form of the DNS host wants them, or with their full names for any other.
QString recordTable(const GeneratedTexts &texts, const QList<Row> &records)
{
    QList<QStringList> rows;
    QStringList fullNames;
    bool isCertain = true;
    for (const Row &record : records) {
        fullNames.append(QString::fromLatin1(record.name.toAscii()));
        isCertain = isCertain && (record.entry.formIsCertain || !texts.dnsHost);
        rows.append({texts.dnsHost ? QString::fromLatin1(record.entry.name) : fullNames.last(),
                     QString::fromLatin1(record.entry.type),
                     QString::fromLatin1(record.entry.value)});
    }
    QString table = aligned(rows, 4);
    if (!isCertain) {
        table += u'\n'
            + say(QT_TRANSLATE_NOOP("Terminal",
                                    "How the form of %1 wants the names is not certain; in full "
                                    "they are: %2"))
                  .arg(texts.dnsHost->name, fullNames.join(u", "_s))
            + u'\n';
    }
    return table;
}

/// What to do at the place, and the record that leads there: it comes before the certificate.
QString stepsText(const GeneratedTexts &texts)
{
    QString text;
    int number = 0;
    for (const QString &step : hostingSteps(*texts.hosting, texts.domain))
        text += u"  %1. %2\n"_s.arg(++number).arg(step);
    if (texts.host) {
        text += u'\n' + recordTable(texts, {rowOf(texts, *texts.host)});
    } else if (texts.hosting->dns != HostingDns::Automatic) {
        text += u"  "_s
            + say(QT_TRANSLATE_NOOP("Terminal",
                                    "With --hosting-at WHERE the record for the policy host is made as well."))
            + u'\n';
    }
    return text;
}

QString policyLines(const GeneratedTexts &texts)
{
    QString text;
    for (const QByteArray &line : generatePolicy(texts.policy).split('\n')) {
        if (!line.isEmpty())
            text += u"    "_s + QString::fromLatin1(line.trimmed()) + u'\n';
    }
    return text;
}

QString secondStep(const GeneratedTexts &texts, const TextStyle &style)
{
    QList<Row> rows;
    for (const TxtToPublish &record : txtRecordsOf(texts))
        rows.append(rowOf(texts, record));
    if (rows.isEmpty())
        return {};
    const QString heading = texts.dnsHost
        ? say(QT_TRANSLATE_NOOP("Terminal", "2. Then publish these DNS records at %1")).arg(texts.dnsHost->name)
        : say(QT_TRANSLATE_NOOP("Terminal", "2. Then publish these DNS records"));
    return u'\n' + style.bold(heading) + u"\n\n"_s + recordTable(texts, rows);
}

/// The order matters: RFC 8461 section 8.1 wants the file to be there before the record names it.
QByteArray tableText(const GeneratedTexts &texts, const TextStyle &style)
{
    QString text = style.bold(say(QT_TRANSLATE_NOOP("Terminal", "1. Publish this file at %1"))
                                  .arg(QString::fromLatin1(policyUrl(texts.domain))))
        + u"\n\n"_s;
    text += policyLines(texts);
    if (texts.hosting) {
        text += u'\n'
            + say(QT_TRANSLATE_NOOP("Terminal", "What to do: %1 (--out DIR writes the files)")).arg(hostingName(*texts.hosting))
            + u'\n' + stepsText(texts);
    }
    text += secondStep(texts, style);
    if (!texts.hosting) {
        text += u'\n'
            + say(QT_TRANSLATE_NOOP("Terminal",
                                    "The web server at %1 needs a DNS name and a valid certificate of its own."))
                  .arg(policyHostName(texts.domain).toDisplay())
            + u'\n';
    }
    if (texts.tlsRpt.rua.isEmpty()) {
        text += say(QT_TRANSLATE_NOOP(
                    "Terminal",
                    "With --rua ADDRESS there is a record as well that brings you reports."))
            + u'\n';
    }
    return text.toUtf8();
}

QJsonObject hostingJson(const GeneratedTexts &texts)
{
    QJsonArray files;
    for (const FileToUpload &file : hostingFiles(*texts.hosting, texts.domain, generatePolicy(texts.policy)))
        files.append(QJsonObject{{u"path"_s, file.path}, {u"text"_s, QString::fromUtf8(file.content)}});
    return {{u"id"_s, QString::fromLatin1(texts.hosting->id)},
            {u"name"_s, texts.hosting->name},
            {u"steps"_s, QJsonArray::fromStringList(hostingSteps(*texts.hosting, texts.domain))},
            {u"files"_s, files}};
}

QByteArray jsonText(const GeneratedTexts &texts)
{
    QJsonArray mx;
    for (const MxPattern &pattern : texts.policy.mx)
        mx.append(QString::fromLatin1(pattern.toText()));
    const QJsonObject policy{{u"url"_s, QString::fromLatin1(policyUrl(texts.domain))},
                             {u"text"_s, QString::fromLatin1(generatePolicy(texts.policy))},
                             {u"version"_s, u"STSv1"_s},
                             {u"mode"_s, QString::fromLatin1(toId(texts.policy.mode))},
                             {u"mx"_s, mx},
                             {u"max_age"_s, qint64(texts.policy.maxAge.count())}};
    const QJsonArray records = QJsonDocument::fromJson(exported(texts, ExportFormat::Json))
                                   .object()
                                   .value("records"_L1)
                                   .toArray();
    QJsonObject document{{u"schema"_s, 1},
                         {u"domain"_s, QString::fromLatin1(texts.domain.toAscii())},
                         {u"id"_s, QString::fromLatin1(texts.record.id)},
                         {u"policy"_s, policy},
                         {u"records"_s, records}};
    if (texts.hosting)
        document.insert(u"hosting"_s, hostingJson(texts));
    return toLine(document);
}

} // namespace

QByteArray toText(const GeneratedTexts &texts, ExportFormat format, const TextStyle &style)
{
    if (format == ExportFormat::Table)
        return tableText(texts, style);
    if (format == ExportFormat::Json)
        return jsonText(texts);
    if (format == ExportFormat::Zone) {
        QByteArray text = "; " + policyUrl(texts.domain) + '\n';
        for (const QByteArray &line : generatePolicy(texts.policy).trimmed().split('\n'))
            text += ";   " + line.trimmed() + '\n';
        return text + exported(texts, format);
    }
    return exported(texts, format);
}

QList<GeneratedFile> toFiles(const GeneratedTexts &texts, ExportFormat format)
{
    const QByteArray policy = generatePolicy(texts.policy);
    QList<GeneratedFile> files;
    if (texts.hosting) {
        const QString folder = QString::fromLatin1(texts.hosting->id) + u'/';
        for (const FileToUpload &file : hostingFiles(*texts.hosting, texts.domain, policy))
            files.append({folder + file.path, file.content});
        files.append({u"steps.txt"_s, stepsText(texts).toUtf8()});
    } else {
        files.append({u".well-known/mta-sts.txt"_s, policy});
    }
    // The folder is the domain's already, so the names in it need not say which.
    const QString name = QString::fromLatin1(exportFileName(format, DomainName()));
    const QByteArray records = format == ExportFormat::Zone
        ? exported(texts, format)
        : toText(texts, format, TextStyle(false));
    files.append({name, records});
    return files;
}

} // namespace postseal
