// SPDX-License-Identifier: Apache-2.0
#include "report/HtmlDocument.h"

#include <QLocale>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// The design's colours, light and dark.
constexpr char16_t styleSheet[] = uR"(
:root{--text:#1a2230;--muted:#566172;--line:#dde2e9;--code:#f3f5f8;--page:#fff;--accent:#2457c5;
--fine:#1b7447;--look:#8a5200;--wrong:#b0261d;--unknown:#566172;--fine-t:#e6f4ec;--look-t:#fcf1df;--wrong-t:#fbe9e7;--unknown-t:#edf0f4}
@media (prefers-color-scheme:dark){:root{--text:#e7eaf0;--muted:#a4aebc;--line:#313844;--code:#161a20;--page:#1e232b;--accent:#8fb3ff;
--fine:#74d3a0;--look:#f1b75f;--wrong:#ff938a;--unknown:#a4aebc;--fine-t:#17301f;--look-t:#352813;--wrong-t:#3a1e1c;--unknown-t:#272d37}}
body{font:1rem/1.5 system-ui,sans-serif;color:var(--text);background:var(--page);max-width:52rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;margin:2.4rem 0 .6rem}h2{font-size:1.4rem;margin:2.4rem 0 .6rem}h3{font-size:1.15rem;margin:1.8rem 0 .4rem}h4{font-size:1rem;margin:1.4rem 0 .3rem}
p{margin:.4rem 0}.muted,.note,dt,caption{color:var(--muted)}.note{font-size:.85rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.6rem 0}caption{text-align:start;font-size:.85rem}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line)}thead th{font-weight:600;font-size:.85rem;color:var(--muted)}tbody th{font-weight:inherit;color:inherit}
td.number,th.number{text-align:end}dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.3rem 1rem;margin:.8rem 0}dd{margin:0}
a{color:var(--accent)}pre{background:var(--code);padding:.7rem .9rem;border-radius:.5rem;white-space:pre-wrap;font-size:.8rem;direction:ltr;text-align:left}
.callout{border-radius:.6rem;padding:.8rem 1rem;margin:.8rem 0;font-weight:600}.item{margin:.9rem 0;padding-inline-start:.9rem;border-inline-start:.25rem solid var(--line)}
.state{font-weight:600}.fine .state,.state.fine{color:var(--fine)}.look .state,.state.look{color:var(--look)}.wrong .state,.state.wrong{color:var(--wrong)}
.unknown .state,.state.unknown{color:var(--unknown)}.info .state,.state.info{color:var(--accent)}.item.info{border-color:var(--accent)}.callout.fine{background:var(--fine-t)}.callout.look{background:var(--look-t)}
.callout.wrong{background:var(--wrong-t)}.callout.unknown{background:var(--unknown-t)}.item.fine{border-color:var(--fine)}.item.look{border-color:var(--look)}
.item.wrong{border-color:var(--wrong)}.bar{display:inline-block;height:.7rem;background:var(--accent);vertical-align:middle;margin-inline-end:.4rem}
.bar.failed{background:repeating-linear-gradient(45deg,var(--wrong),var(--wrong) 2px,var(--wrong-t) 2px,var(--wrong-t) 5px)}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.6rem}
@media print{body{max-width:none;margin:0;font-size:10pt}h1,h2,h3,h4{break-after:avoid}tr,.item,.callout{break-inside:avoid}thead{display:table-header-group}}
)";

const char *classOf(Tone tone)
{
    switch (tone) {
    case Tone::Fine:
        return "fine";
    case Tone::Look:
        return "look";
    case Tone::Wrong:
        return "wrong";
    case Tone::Info:
        return "info";
    case Tone::Unknown:
    case Tone::Skipped:
        return "unknown";
    case Tone::None:
        break;
    }
    return "plain";
}

/// Writes the blocks, one function for each kind.
class HtmlWriter
{
public:
    QString text;

    void operator()(const Heading &heading)
    {
        // One title; chapters begin below it.
        const int level = text.isEmpty() ? 1 : heading.level + 1;
        element(u"h%1"_s.arg(std::clamp(level, 1, 4)), heading.text);
    }

    void operator()(const Paragraph &paragraph)
    {
        element(u"p"_s, paragraph.text, paragraph.isMuted ? u"muted"_s : QString());
    }

    void operator()(const Callout &callout)
    {
        text += u"<div class=\"callout %1\" role=\"note\">%2%3</div>\n"_s.arg(
            QLatin1StringView(classOf(callout.tone)), state(callout.word), escaped(callout.text));
    }

    void operator()(const Item &item)
    {
        text += u"<div class=\"item %1\"><p>%2<strong>%3</strong></p>\n"_s.arg(
            QLatin1StringView(classOf(item.tone)), state(item.word), escaped(item.title));
        for (const QString &paragraph : item.paragraphs)
            element(u"p"_s, paragraph);
        if (!item.note.isEmpty())
            element(u"p"_s, item.note, u"note"_s);
        text += u"</div>\n"_s;
    }

    void operator()(const Facts &facts)
    {
        text += u"<dl>\n"_s;
        for (const auto &[name, value] : facts.rows) {
            element(u"dt"_s, name);
            element(u"dd"_s, value);
        }
        text += u"</dl>\n"_s;
    }

    void operator()(const Points &points)
    {
        const QString list = points.isNumbered ? u"ol"_s : u"ul"_s;
        text += u"<%1>\n"_s.arg(list);
        for (const QString &line : points.lines)
            element(u"li"_s, line);
        text += u"</%1>\n"_s.arg(list);
    }

    void operator()(const Table &table)
    {
        beginTable(table.title, table.columns);
        for (const QList<Cell> &row : table.rows) {
            text += u"<tr>"_s;
            for (qsizetype i = 0; i < row.size(); ++i)
                text += cell(row.at(i), table.columns.value(i).isNumber, i == 0);
            text += u"</tr>\n"_s;
        }
        endTable();
    }

    void operator()(const Code &code)
    {
        if (!code.label.isEmpty())
            element(u"p"_s, code.label, u"note"_s);
        text += u"<pre dir=\"ltr\">%1</pre>\n"_s.arg(escaped(code.lines.join(u'\n')));
    }

    void operator()(const Chart &chart)
    {
        qint64 most = 1;
        for (const SessionBar &bar : chart.bars)
            most = std::max({most, bar.sessions.successful, bar.sessions.failed});
        beginTable(chart.title, {{chart.days}, {chart.good}, {chart.failed}});
        for (const SessionBar &bar : chart.bars) {
            text += u"<tr><th scope=\"row\">%1</th>"_s.arg(escaped(barDates(bar)));
            text += share(bar.sessions.successful, most, u"bar"_s)
                + share(bar.sessions.failed, most, u"bar failed"_s) + u"</tr>\n"_s;
        }
        endTable();
    }

    void operator()(const PageBreak &) { text += u"<hr>\n"_s; }

private:
    static QString escaped(const QString &plain) { return plain.toHtmlEscaped(); }

    static QString state(const QString &word)
    {
        return word.isEmpty() ? QString() : u"<span class=\"state\">%1:</span> "_s.arg(escaped(word));
    }

    void element(const QString &name, const QString &content, const QString &css = {})
    {
        const QString attribute = css.isEmpty() ? QString() : u" class=\"%1\""_s.arg(css);
        text += u"<%1%2>%3</%1>\n"_s.arg(name, attribute, escaped(content));
    }

    static QString cell(const Cell &content, bool isNumber, bool isName)
    {
        const QString tag = isName ? u"th"_s : u"td"_s;
        const QString scope = isName ? u" scope=\"row\""_s : QString();
        const QString css = isNumber ? u" class=\"number\""_s : QString();
        if (content.tone == Tone::None)
            return u"<%1%2%3>%4</%1>"_s.arg(tag, scope, css, escaped(content.text));
        return u"<%1%2%3><span class=\"state %4\">%5</span></%1>"_s.arg(
            tag, scope, css, QLatin1StringView(classOf(content.tone)), escaped(wordsOf(content)));
    }

    static QString share(qint64 sessions, qint64 most, const QString &css)
    {
        const double percent = 60.0 * double(sessions) / double(most);
        const QString bar = sessions == 0
            ? QString()
            : u"<span class=\"%1\" style=\"width:%2%\"></span>"_s.arg(css).arg(std::max(percent, 0.5), 0, 'f', 1);
        return u"<td>%1%2</td>"_s.arg(bar, escaped(QLocale().toString(sessions)));
    }

    void beginTable(const QString &title, const QList<Column> &columns)
    {
        text += u"<div class=\"scroll\"><table><caption>%1</caption><thead><tr>"_s
                    .arg(escaped(title));
        for (const Column &column : columns)
            text += u"<th scope=\"col\"%1>%2</th>"_s.arg(
                column.isNumber ? u" class=\"number\""_s : QString(), escaped(column.title));
        text += u"</tr></thead><tbody>\n"_s;
    }

    void endTable() { text += u"</tbody></table></div>\n"_s; }
};

/// What was put in once is never looked at again for more places.
QByteArray wholePage(const QString &language, bool isRightToLeft, const QString &title, const QString &body, const QString &footer)
{
    const QString direction = isRightToLeft ? u"rtl"_s : u"ltr"_s;
    const QString foot =
        footer.isEmpty() ? QString() : u"<footer class=\"note\">"_s + footer.toHtmlEscaped() + u"</footer>\n"_s;
    const QString html = u"<!DOCTYPE html>\n<html lang=\""_s + language.toHtmlEscaped() + u"\" dir=\""_s + direction
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>"_s
        + title.toHtmlEscaped() + u"</title>\n<style>"_s + QString::fromUtf16(styleSheet)
        + u"</style>\n</head>\n<body>\n<main>\n"_s + body + u"</main>\n"_s + foot + u"</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace

QByteArray toHtml(const Document &document)
{
    HtmlWriter writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return wholePage(document.language, document.isRightToLeft, document.title, writer.text, document.footer);
}

QByteArray htmlPage(const QString &title, const QString &fragment, const QString &language)
{
    const bool isRightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    return wholePage(language, isRightToLeft, title + u" – Postseal"_s, fragment, {});
}

} // namespace postseal
