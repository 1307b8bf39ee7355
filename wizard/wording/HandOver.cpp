// SPDX-License-Identifier: Apache-2.0
#include "wording/HandOver.h"

#include "wording/HostingText.h"

#include <QCoreApplication>
#include <QLocale>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString handOverText(const char *source)
{
    return QCoreApplication::translate("HandOver", source);
}

QString textOf(const QByteArray &octets)
{
    return QString::fromUtf8(octets);
}

QString greeting()
{
    return handOverText(QT_TRANSLATE_NOOP("HandOver", "Please do this:"));
}

QString valuesHeading()
{
    return handOverText(QT_TRANSLATE_NOOP("HandOver", "To be copied as it is"));
}

QString fileHeading(const HandOver::Value &file)
{
    return handOverText(QT_TRANSLATE_NOOP("HandOver", "The file %1")).arg(file.label);
}

QString proofHeading()
{
    return handOverText(QT_TRANSLATE_NOOP("HandOver", "How to see that it is right"));
}

QString tag(const QString &name, const QString &text)
{
    return u"<%1>%2</%1>\n"_s.arg(name, text);
}

} // namespace

HandOver handOverRecord(const DomainName &domain,
                        const TxtToPublish &record,
                        const PanelEntry &entry,
                        const QString &onlyAfterUrl)
{
    HandOver page;
    page.title =
        handOverText(QT_TRANSLATE_NOOP("HandOver", "A DNS record for %1")).arg(domain.toDisplay());
    page.reason = handOverText(QT_TRANSLATE_NOOP("HandOver",
                                                 "It is part of e-mail security (MTA-STS and TLS "
                                                 "reports, RFC 8461 and RFC 8460). Other mail "
                                                 "servers read it."));
    if (!onlyAfterUrl.isEmpty()) {
        page.steps.append(
            handOverText(QT_TRANSLATE_NOOP("HandOver",
                                           "First open %1. Go on only when it shows a short text."))
                .arg(onlyAfterUrl));
    }
    page.steps.append(handOverText(QT_TRANSLATE_NOOP(
        "HandOver",
        "Add the record below. If there is one of the same name and type that begins with the same "
        "word, replace it: there must be only one.")));
    if (entry.nameIsRelative) {
        page.steps.append(
            handOverText(
                QT_TRANSLATE_NOOP("HandOver",
                                  "In full the name is %1. Where the form adds the domain by "
                                  "itself, leave the domain out."))
                .arg(textOf(record.name.toAscii())));
    }
    page.values = {{handOverText(QT_TRANSLATE_NOOP("HandOver", "Type")), textOf(entry.type)},
                   {handOverText(QT_TRANSLATE_NOOP("HandOver", "Name")), textOf(entry.name)},
                   {handOverText(QT_TRANSLATE_NOOP("HandOver", "Content")), textOf(entry.value)},
                   {u"TTL"_s, QString::number(entry.ttl.count())}};
    page.proof = handOverText(
        QT_TRANSLATE_NOOP("HandOver", "After some minutes this command shows the content:"));
    page.command = u"nslookup -type=%1 %2"_s.arg(textOf(entry.type), textOf(record.name.toAscii()));
    return page;
}

HandOver handOverPolicy(const DomainName &domain,
                        const QByteArray &policyText,
                        const HostingRecipe *recipe,
                        const std::optional<HostToPublish> &record)
{
    const HostingRecipe &place = recipe ? *recipe : *hostingRecipe("own-server");
    HandOver page;
    page.title = handOverText(QT_TRANSLATE_NOOP("HandOver", "A small web site for %1"))
                     .arg(domain.toDisplay());
    page.reason = handOverText(QT_TRANSLATE_NOOP(
        "HandOver",
        "Other mail servers load one text file from it before they deliver (MTA-STS, RFC 8461). "
        "Nothing else will ever be there."));
    page.steps = hostingSteps(place, domain);
    page.values.append(
        {handOverText(QT_TRANSLATE_NOOP("HandOver", "Address")), textOf(policyUrl(domain))});
    if (record) {
        const PanelEntry entry = panelEntry(*record, DomainName(), nullptr);
        page.values.append({handOverText(QT_TRANSLATE_NOOP("HandOver", "DNS record")),
                            u"%1 %2 %3"_s.arg(textOf(record->name.toAscii()),
                                              textOf(entry.type),
                                              textOf(entry.value))});
    } else {
        page.values.append({handOverText(QT_TRANSLATE_NOOP("HandOver", "DNS name")),
                            textOf(policyHostName(domain).toAscii())});
    }
    for (const FileToUpload &file : hostingFiles(place, domain, policyText))
        page.files.append({file.path, textOf(file.content)});
    if (place.files.isEmpty())
        page.files.append({u"mta-sts.txt"_s, textOf(policyText)});
    page.proof = handOverText(
        QT_TRANSLATE_NOOP("HandOver",
                          "This command shows “200”, “text/plain” and the file, without a word of "
                          "“location”:"));
    page.command = u"curl -i %1"_s.arg(textOf(policyUrl(domain)));
    return page;
}

QString toPlainText(const HandOver &handOver)
{
    QStringList parts{handOver.title, handOver.reason, greeting()};
    QStringList steps;
    for (const QString &step : handOver.steps)
        steps.append(u"%1. %2"_s.arg(steps.size() + 1).arg(step));
    parts.append(steps.join(u'\n'));
    QStringList values;
    for (const HandOver::Value &value : handOver.values)
        values.append(u"%1: %2"_s.arg(value.label, value.value));
    parts.append(valuesHeading() + u'\n' + values.join(u'\n'));
    for (const HandOver::Value &file : handOver.files)
        parts.append(fileHeading(file) + u'\n' + QString(file.value).remove(u'\r').trimmed());
    parts.append(proofHeading() + u'\n' + handOver.proof + u'\n' + handOver.command);
    return parts.join("\n\n"_L1) + u'\n';
}

QString toHtml(const HandOver &handOver)
{
    const auto mono = [](const QString &text) {
        return u"<pre style=\"background:#f1f3f6; padding:6px; white-space:pre-wrap\">%1</pre>\n"_s
            .arg(text.toHtmlEscaped());
    };
    QString body = tag(u"h1"_s, handOver.title.toHtmlEscaped())
        + tag(u"p"_s, handOver.reason.toHtmlEscaped()) + tag(u"h2"_s, greeting().toHtmlEscaped())
        + u"<ol>\n"_s;
    for (const QString &step : handOver.steps)
        body += tag(u"li"_s, step.toHtmlEscaped());
    body += u"</ol>\n"_s + tag(u"h2"_s, valuesHeading().toHtmlEscaped());
    for (const HandOver::Value &value : handOver.values)
        body += tag(u"p"_s, value.label.toHtmlEscaped()) + mono(value.value);
    for (const HandOver::Value &file : handOver.files)
        body += tag(u"h2"_s, fileHeading(file).toHtmlEscaped())
            + mono(QString(file.value).remove(u'\r'));
    body += tag(u"h2"_s, proofHeading().toHtmlEscaped())
        + tag(u"p"_s, handOver.proof.toHtmlEscaped()) + mono(handOver.command);
    const QString language = QLocale().bcp47Name();
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta "
           u"charset=\"utf-8\">\n<title>%2</title>\n<style>\n"
           "body { font-family: sans-serif; max-width: 46em; margin: 2em auto; color: #000000; "
           "background: #ffffff }\n"
           "h1 { font-size: x-large } h2 { font-size: medium }\n</style>\n</head>\n<body>\n%3</body>\n</html>\n"_s
               .arg(language, handOver.title.toHtmlEscaped(), body);
}

} // namespace postseal
