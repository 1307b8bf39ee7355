// SPDX-License-Identifier: Apache-2.0
#include "report/PlainDocument.h"

#include <QLocale>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineWidth = 78;

/// Columns of a terminal: wide characters of East Asia take two, combining ones none.
qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    for (const uint c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) || c >= 0x1F300;
        columns += isMark ? 0 : isWide ? 2 : 1;
    }
    return columns;
}

QString padded(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(0, columns - columnsOf(text)), u' ');
}

/// Broken between words, the first line after `first`, the others after as many blanks, but not very many.
QString folded(const QString &text, const QString &first = {})
{
    constexpr qsizetype deepest = 32;
    const QString indent(std::min(columnsOf(first), deepest), u' ');
    QString result = first;
    qsizetype column = columnsOf(first);
    bool isFirstWord = true;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!isFirstWord && column + 1 + columnsOf(word) > lineWidth) {
            result += u'\n' + indent;
            column = indent.size();
            isFirstWord = true;
        }
        if (!isFirstWord) {
            result += u' ';
            ++column;
        }
        result += word;
        column += columnsOf(word);
        isFirstWord = false;
    }
    return result + u'\n';
}

class PlainWriter
{
public:
    QString text;

    void operator()(const Heading &heading)
    {
        text += u'\n' + folded(heading.text);
        const QChar line = heading.level == 1 ? u'=' : u'-';
        if (heading.level < 3)
            text += QString(std::min(columnsOf(heading.text), lineWidth), line) + u'\n';
        text += u'\n';
    }

    void operator()(const Paragraph &paragraph) { text += folded(paragraph.text) + u'\n'; }

    void operator()(const Callout &callout)
    {
        text += folded(callout.word.isEmpty() ? callout.text : callout.word + u": "_s + callout.text, u"  "_s) + u'\n';
    }

    void operator()(const Item &item)
    {
        text += folded(item.word.isEmpty() ? item.title : u"[%1] %2"_s.arg(item.word, item.title));
        for (const QString &paragraph : item.paragraphs)
            text += folded(paragraph, u"    "_s);
        if (!item.note.isEmpty())
            text += folded(u"(%1)"_s.arg(item.note), u"    "_s);
        text += u'\n';
    }

    void operator()(const Facts &facts)
    {
        qsizetype widest = 0;
        for (const auto &row : facts.rows)
            widest = std::max(widest, columnsOf(row.first));
        for (const auto &[name, value] : facts.rows)
            text += folded(value, padded(name + u':', widest + 3));
        text += u'\n';
    }

    void operator()(const Points &points)
    {
        int number = 0;
        for (const QString &line : points.lines) {
            ++number;
            text += folded(line, points.isNumbered ? u"%1. "_s.arg(number, 2) : u"  - "_s);
        }
        text += u'\n';
    }

    void operator()(const Table &table)
    {
        QList<QStringList> rows(1);
        for (const Column &column : table.columns)
            rows.first().append(column.title);
        for (const QList<Cell> &row : table.rows) {
            rows.append(QStringList());
            for (const Cell &cell : row)
                rows.last().append(wordsOf(cell));
        }
        addRows(rows);
    }

    void operator()(const Code &code)
    {
        if (!code.label.isEmpty())
            text += folded(code.label);
        for (const QString &line : code.lines)
            text += u"    "_s + line + u'\n';
        text += u'\n';
    }

    void operator()(const Chart &chart)
    {
        QList<QStringList> rows{{chart.days, chart.good, chart.failed}};
        const QLocale locale;
        for (const SessionBar &bar : chart.bars)
            rows.append({barDates(bar), locale.toString(bar.sessions.successful), locale.toString(bar.sessions.failed)});
        text += folded(chart.title);
        addRows(rows);
    }

    void operator()(const PageBreak &) { text += u'\n' + QString(lineWidth, u'=') + u'\n'; }

private:
    /// The first row is the head.
    void addRows(const QList<QStringList> &rows)
    {
        QList<qsizetype> widths(rows.first().size());
        for (const QStringList &row : rows) {
            for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
                widths[i] = std::max(widths.at(i), columnsOf(row.at(i)) + 2);
        }
        qsizetype sum = 0;
        for (const qsizetype width : std::as_const(widths))
            sum += width;
        if (sum <= lineWidth)
            return addColumns(rows, widths);
        for (const QStringList &row : rows.mid(1)) {
            for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
                text += folded(row.at(i), (i == 0 ? u"* "_s : u"  "_s) + rows.first().at(i) + u": "_s);
            text += u'\n';
        }
    }

    void addColumns(const QList<QStringList> &rows, const QList<qsizetype> &widths)
    {
        for (const QStringList &row : rows) {
            QString line;
            for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
                line += padded(row.at(i), widths.at(i));
            while (line.endsWith(u' '))
                line.chop(1);
            text += line + u'\n';
        }
        text += u'\n';
    }
};

} // namespace

QByteArray toPlainText(const Document &document)
{
    PlainWriter writer;
    if (!document.title.isEmpty())
        writer.text = document.title + u'\n';
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    if (!document.footer.isEmpty())
        writer.text += document.footer + u'\n';
    return writer.text.toUtf8();
}

} // namespace postseal
