// SPDX-License-Identifier: Apache-2.0
#include "manual/Manual.h"

#include "report/HtmlDocument.h"
#include "report/PlainDocument.h"
#include "wording/FindingText.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct ManualWords
{
    Q_DECLARE_TR_FUNCTIONS(postseal::Manual)
};

constexpr char16_t findingPrefix[] = u"finding:";

QByteArray resource(const QString &path)
{
    QFile file(u":/manual/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In the program's language, else in English; without a title yet.
ManualPage storedPage(const QString &id)
{
    const QString own = QLocale().name().section(u'_', 0, 0);
    for (const QString &language : {own, u"en"_s}) {
        const QByteArray html = resource(language + u'/' + id + u".html"_s);
        if (!html.isEmpty())
            return {id, language, {}, QString::fromUtf8(html)};
    }
    return {};
}

QString escapedParagraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s;
}

/// A name for what a finding is about; without one the sentences use words such as "the server".
QString exampleOf(const QByteArray &valueName)
{
    static const QMap<QByteArray, QString> examples{{"domain", u"example.com"_s},
                                                    {"host", u"mx.example.com"_s},
                                                    {"server", u"ns.example.com"_s},
                                                    {"target", u"mail.example.net"_s},
                                                    {"seconds", u"86400"_s},
                                                    {"days left", u"12"_s},
                                                    {"allowed issuers", u"digicert.com"_s},
                                                    {"address", u"192.0.2.25"_s}};
    return examples.value(valueName.trimmed());
}

ManualPage findingPage(const FindingInfo &about)
{
    QStringList values;
    for (const QByteArray &name : QByteArray(about.values).split(','))
        values.append(exampleOf(name));
    // The one kind of value that is always a number of seconds.
    const bool isMaxAge = QByteArrayView(about.id).startsWith("policy.max-age");
    const QString subject = isMaxAge ? u"86400"_s : exampleOf(about.subject);
    const FindingText text = describe(Finding(about.code, subject, values));
    ManualPage page;
    page.id = manualIdOf(about.code);
    page.language = QLocale().bcp47Name();
    page.title = text.summary;
    page.title[0] = page.title.at(0).toUpper();
    page.html = u"<h1>"_s + page.title.toHtmlEscaped() + u"</h1>\n"_s;
    page.html += escapedParagraph(text.explanation);
    if (!text.remedy.isEmpty())
        page.html += u"<h2>"_s + ManualWords::tr("What to do", "@title").toHtmlEscaped() + u"</h2>\n"_s
            + escapedParagraph(text.remedy);
    if (const auto repair = manualPage(repairPageOf(about.code)))
        page.html += u"<p>"_s + ManualWords::tr("More about it:", "@info").toHtmlEscaped() + u" <a href=\""_s + repair->id + u"\">"_s
            + repair->title.toHtmlEscaped() + u"</a></p>\n"_s;
    const QString rule = about.reference.toString();
    const QString id = QString::fromLatin1(about.id);
    page.html += u"<p><code>"_s + id + u"</code>"_s + (rule.isEmpty() ? QString() : u" · "_s + rule) + u"</p>\n"_s;
    return page;
}

/// The text between the page's first tags.
QString titleOf(const QString &html)
{
    static const QRegularExpression heading(u"^\\s*<h1>(.*?)</h1>"_s);
    QString title = heading.match(html).captured(1);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    title.remove(tag);
    return title.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

QString fileNameOf(QString id)
{
    if (id == manualPageIds().first())
        return u"index.html"_s;
    return id.replace(u':', u'-') + u".html"_s;
}

/// Takes the blocks of a fragment one by one.
class FragmentReader
{
public:
    explicit FragmentReader(const QString &html)
        : m_reader(u"<div>"_s + html + u"</div>"_s)
    { }

    Document read()
    {
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() == QXmlStreamReader::StartElement)
                begin(m_reader.name().toString());
        }
        return m_document;
    }

private:
    void begin(const QString &tag)
    {
        if (tag == "h1"_L1 || tag == "h2"_L1)
            m_document.blocks.append(Heading{tag == "h1"_L1 ? 1 : 2, words()});
        else if (tag == "p"_L1)
            m_document.blocks.append(Paragraph{words()});
        else if (tag == "pre"_L1)
            m_document.blocks.append(
                codeOf(m_reader.readElementText(QXmlStreamReader::IncludeChildElements)));
        else if (tag == "ul"_L1 || tag == "ol"_L1)
            m_document.blocks.append(Points{{}, tag == "ol"_L1});
        else if (tag == "li"_L1 && !m_document.blocks.isEmpty())
            readPoint();
    }

    /// With lines of code in it, which part the list.
    void readPoint()
    {
        QString words;
        while (!m_reader.atEnd()
               && (m_reader.readNext() != QXmlStreamReader::EndElement
                   || m_reader.name() != u"li"_s)) {
            if (m_reader.isCharacters())
                words += m_reader.text();
            if (!m_reader.isStartElement() || m_reader.name() != u"pre"_s)
                continue;
            addPoint(words.simplified());
            words.clear();
            m_document.blocks.append(codeOf(m_reader.readElementText(QXmlStreamReader::IncludeChildElements)));
            m_document.blocks.append(Points{});
        }
        if (!words.trimmed().isEmpty())
            addPoint(words.simplified());
    }

    static Code codeOf(QString text)
    {
        while (text.endsWith(u'\n'))
            text.chop(1);
        return {{}, text.split(u'\n')};
    }

    void addPoint(const QString &line)
    {
        if (auto *points = std::get_if<Points>(&m_document.blocks.last()))
            points->lines.append(line);
    }

    QString words() { return m_reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified(); }

    QXmlStreamReader m_reader;
    Document m_document;
};

} // namespace

const QStringList &manualPageIds()
{
    static const QStringList ids{
        u"welcome"_s,         u"mta-sts"_s,          u"first-setup"_s,         u"testing"_s,
        u"enforce"_s,         u"changing-mail-servers"_s, u"leaving"_s,        u"reports"_s,
        u"mailbox"_s,         u"watching"_s,         u"verification-report"_s, u"many-domains"_s,
        u"port-25"_s,         u"repair-reach"_s,     u"repair-starttls"_s,     u"repair-certificate"_s,
        u"repair-tls-version"_s, u"repair-mx"_s,     u"repair-dns-record"_s,   u"repair-name-servers"_s,
        u"repair-policy-host"_s, u"repair-web-certificate"_s, u"repair-policy-answer"_s, u"repair-policy-file"_s,
        u"repair-coverage"_s, u"repair-dane"_s,      u"privacy"_s,             u"glossary"_s,
        u"about"_s};
    return ids;
}

QString manualIdOf(FindingCode code)
{
    return QString::fromUtf16(findingPrefix) + QString::fromLatin1(info(code).id);
}

std::optional<ManualPage> manualPage(const QString &id)
{
    if (manualPageIds().contains(id)) {
        ManualPage page = storedPage(id);
        page.html.replace(u"VERSION"_s, QCoreApplication::applicationVersion());
        page.title = titleOf(page.html);
        return page.html.isEmpty() ? std::nullopt : std::optional(page);
    }
    const QString prefix = QString::fromUtf16(findingPrefix);
    if (!id.startsWith(prefix))
        return std::nullopt;
    for (const FindingInfo &about : findingCatalogue()) {
        if (id.mid(prefix.size()) == QLatin1StringView(about.id))
            return findingPage(about);
    }
    return std::nullopt;
}

QString repairPageOf(FindingCode code)
{
    static const QJsonObject pages = QJsonDocument::fromJson(resource(u"repairs.json"_s)).object();
    return pages.value(QLatin1StringView(info(code).id)).toString();
}

QByteArray plainText(const ManualPage &page)
{
    return toPlainText(FragmentReader(page.html).read());
}

QList<ManualFile> manualFiles()
{
    static const QRegularExpression link(u"href=\"([^\"]+)\""_s);
    QStringList ids = manualPageIds();
    for (const FindingInfo &about : findingCatalogue())
        ids.append(manualIdOf(about.code));
    QList<ManualFile> files;
    for (const QString &id : std::as_const(ids)) {
        const auto page = manualPage(id);
        if (!page)
            continue;
        QString html = page->html;
        qsizetype at = 0;
        for (auto match = link.match(html, at); match.hasMatch(); match = link.match(html, at)) {
            const QString target = u"href=\"%1\""_s.arg(fileNameOf(match.captured(1)));
            html.replace(match.capturedStart(), match.capturedLength(), target);
            at = match.capturedStart() + target.size();
        }
        files.append({fileNameOf(id), htmlPage(page->title, html, page->language)});
    }
    return files;
}

} // namespace postseal
