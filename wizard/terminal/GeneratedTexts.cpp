// SPDX-License-Identifier: Apache-2.0
#include "terminal/GeneratedTexts.h"

#include "terminal/FindingOutput.h"
#include "terminal/Say.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QList<TxtToPublish> txtRecordsOf(const GeneratedTexts &texts)
{
    QList<TxtToPublish> records{stsRecordToPublish(texts.domain, texts.record.id)};
    if (!texts.tlsRpt.rua.isEmpty())
        records.append(tlsRptRecordToPublish(texts.domain, texts.tlsRpt.rua));
    return records;
}

QByteArray policyUrl(const GeneratedTexts &texts)
{
    return "https://mta-sts." + texts.domain.toAscii()
        + "/.well-known/mta-sts.txt"; // RFC 8461 section 3.3
}

QByteArray exported(const GeneratedTexts &texts, ExportFormat format)
{
    return exportRecords(format, {texts.zone, txtRecordsOf(texts), std::nullopt});
}

/// The records as the form of the DNS host wants them, or with their full names for any other.
QString recordTable(const GeneratedTexts &texts)
{
    QList<QStringList> rows;
    QStringList fullNames;
    bool isCertain = true;
    for (const TxtToPublish &record : txtRecordsOf(texts)) {
        const QString name = QString::fromLatin1(record.name.toAscii());
        fullNames.append(name);
        if (!texts.dnsHost) {
            rows.append({name, u"TXT"_s, QString::fromLatin1(record.text)});
            continue;
        }
        const PanelEntry entry = panelEntry(record, texts.zone, &*texts.dnsHost);
        isCertain = isCertain && entry.formIsCertain;
        rows.append({QString::fromLatin1(entry.name),
                     QString::fromLatin1(entry.type),
                     QString::fromLatin1(entry.value)});
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

/// The order matters: RFC 8461 section 8.1 wants the file to be there before the record names it.
QByteArray tableText(const GeneratedTexts &texts, const TextStyle &style)
{
    QString text = style.bold(say(QT_TRANSLATE_NOOP("Terminal", "1. Publish this file at %1"))
                                  .arg(QString::fromLatin1(policyUrl(texts))))
        + u"\n\n"_s;
    for (const QByteArray &line : generatePolicy(texts.policy).split('\n')) {
        if (!line.isEmpty())
            text += u"    "_s + QString::fromLatin1(line.trimmed()) + u'\n';
    }
    const QString second = texts.dnsHost
        ? say(QT_TRANSLATE_NOOP("Terminal", "2. Then publish these DNS records at %1"))
              .arg(texts.dnsHost->name)
        : say(QT_TRANSLATE_NOOP("Terminal", "2. Then publish these DNS records"));
    text += u'\n' + style.bold(second) + u"\n\n"_s + recordTable(texts);
    const QString host = u"mta-sts."_s + texts.domain.toDisplay();
    text += u'\n'
        + say(QT_TRANSLATE_NOOP(
                  "Terminal",
                  "The web server at %1 needs a DNS name and a valid certificate of its own."))
              .arg(host)
        + u'\n';
    if (texts.tlsRpt.rua.isEmpty()) {
        text += say(QT_TRANSLATE_NOOP(
                    "Terminal",
                    "With --rua ADDRESS there is a record as well that brings you reports."))
            + u'\n';
    }
    return text.toUtf8();
}

QByteArray jsonText(const GeneratedTexts &texts)
{
    QJsonArray mx;
    for (const MxPattern &pattern : texts.policy.mx)
        mx.append(QString::fromLatin1(pattern.toText()));
    const QJsonObject policy{{u"url"_s, QString::fromLatin1(policyUrl(texts))},
                             {u"text"_s, QString::fromLatin1(generatePolicy(texts.policy))},
                             {u"version"_s, u"STSv1"_s},
                             {u"mode"_s, QString::fromLatin1(toId(texts.policy.mode))},
                             {u"mx"_s, mx},
                             {u"max_age"_s, qint64(texts.policy.maxAge.count())}};
    const QJsonArray records = QJsonDocument::fromJson(exported(texts, ExportFormat::Json))
                                   .object()
                                   .value("records"_L1)
                                   .toArray();
    return toLine(QJsonObject{{u"schema"_s, 1},
                              {u"domain"_s, QString::fromLatin1(texts.domain.toAscii())},
                              {u"id"_s, QString::fromLatin1(texts.record.id)},
                              {u"policy"_s, policy},
                              {u"records"_s, records}});
}

} // namespace

QByteArray toText(const GeneratedTexts &texts, ExportFormat format, const TextStyle &style)
{
    if (format == ExportFormat::Table)
        return tableText(texts, style);
    if (format == ExportFormat::Json)
        return jsonText(texts);
    if (format == ExportFormat::Zone) {
        QByteArray text = "; " + policyUrl(texts) + '\n';
        for (const QByteArray &line : generatePolicy(texts.policy).trimmed().split('\n'))
            text += ";   " + line.trimmed() + '\n';
        return text + exported(texts, format);
    }
    return exported(texts, format);
}

QList<GeneratedFile> toFiles(const GeneratedTexts &texts, ExportFormat format)
{
    const GeneratedFile policy{u".well-known/mta-sts.txt"_s, generatePolicy(texts.policy)};
    // The folder is the domain's already, so the names in it need not say which.
    const QString name = QString::fromLatin1(exportFileName(format, DomainName()));
    const QByteArray records = format == ExportFormat::Zone
        ? exported(texts, format)
        : toText(texts, format, TextStyle(false));
    return {policy, {name, records}};
}

} // namespace postseal
