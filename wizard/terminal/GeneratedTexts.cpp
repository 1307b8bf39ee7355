// SPDX-License-Identifier: Apache-2.0
#include "terminal/GeneratedTexts.h"

#include "publish/RecordsToPublish.h"
#include "terminal/FindingOutput.h"
#include "terminal/Say.h"

#include <QCoreApplication>

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

QByteArray zoneText(const GeneratedTexts &texts)
{
    QByteArray zone;
    for (const TxtToPublish &record : txtRecordsOf(texts))
        zone += zoneFileLine(record);
    return zone;
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
    text += u'\n'
        + style.bold(say(QT_TRANSLATE_NOOP("Terminal", "2. Then publish these DNS records")))
        + u"\n\n"_s;
    QList<QStringList> rows;
    for (const TxtToPublish &record : txtRecordsOf(texts)) {
        const QString name = QString::fromLatin1(record.name.toAscii());
        rows.append({name, u"TXT"_s, QString::fromLatin1(record.text)});
    }
    text += aligned(rows, 4);
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
    QJsonArray records;
    for (const TxtToPublish &record : txtRecordsOf(texts)) {
        records.append(QJsonObject{{u"name"_s, QString::fromLatin1(record.name.toAscii())},
                                   {u"type"_s, u"TXT"_s},
                                   {u"ttl"_s, qint64(record.ttl.count())},
                                   {u"value"_s, QString::fromLatin1(record.text)}});
    }
    return toLine(QJsonObject{{u"schema"_s, 1},
                              {u"domain"_s, QString::fromLatin1(texts.domain.toAscii())},
                              {u"id"_s, QString::fromLatin1(texts.record.id)},
                              {u"policy"_s, policy},
                              {u"records"_s, records}});
}

} // namespace

QByteArray toText(const GeneratedTexts &texts, const QString &format, const TextStyle &style)
{
    if (format == u"json"_s)
        return jsonText(texts);
    if (format == u"zone"_s) {
        QByteArray text = "; " + policyUrl(texts) + '\n';
        for (const QByteArray &line : generatePolicy(texts.policy).trimmed().split('\n'))
            text += ";   " + line.trimmed() + '\n';
        return text + zoneText(texts);
    }
    return tableText(texts, style);
}

QList<GeneratedFile> toFiles(const GeneratedTexts &texts, const QString &format)
{
    const GeneratedFile policy{u".well-known/mta-sts.txt"_s, generatePolicy(texts.policy)};
    if (format == u"json"_s)
        return {policy, {u"records.json"_s, jsonText(texts)}};
    if (format == u"zone"_s)
        return {policy, {u"records.zone"_s, zoneText(texts)}};
    return {policy, {u"records.txt"_s, tableText(texts, TextStyle(false))}};
}

} // namespace postseal
