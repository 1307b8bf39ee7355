// SPDX-License-Identifier: Apache-2.0
// A document before it has a look: what HTML, plain text and paper are made from.
#pragma once

#include "report/SessionBars.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace postseal {

/// A state as it is marked. Its word always stands beside it.
enum class Tone {
    None,
    Fine,
    Look,
    Wrong,
    Unknown,
    Info,
    Skipped,
};

/// Level 1 is a chapter; levels 1 and 2 become bookmarks.
struct Heading
{
    int level = 1;
    QString text;
};

struct Paragraph
{
    QString text;
    bool isMuted = false;
    bool introduces = false; ///< what follows, and stays with it
};

/// The one thing that a page is about.
struct Callout
{
    Tone tone = Tone::None;
    QString word; ///< for the state
    QString text;
};

/// Something that was found: a headline with its state, what there is to say, where it comes from.
struct Item
{
    Tone tone = Tone::None;
    QString word; ///< for the state
    QString title;
    QStringList paragraphs;
    QString note; ///< small print; may be empty
};

/// Names with their values.
struct Facts
{
    QList<std::pair<QString, QString>> rows;
};

struct Points
{
    QStringList lines;
    bool isNumbered = false;
};

struct Cell
{
    QString text;
    Tone tone = Tone::None;
    QString word = {}; ///< for the state, where the text does not say it
};

/// What a cell says, with the word for its state.
[[nodiscard]] inline QString wordsOf(const Cell &cell)
{
    const bool isSaid = cell.word.isEmpty() || cell.word == cell.text;
    return isSaid ? cell.text : cell.text + QStringLiteral(" (") + cell.word + u')';
}

struct Column
{
    QString title;
    bool isNumber = false; ///< digits below each other
};

struct Table
{
    QString title; ///< for those who do not see the heading above it
    QList<Column> columns;
    QList<QList<Cell>> rows;
};

/// Octets of a protocol, line by line, left to right in every language. Plain ASCII.
struct Code
{
    QString label; ///< may be empty
    QStringList lines;
};

/// Sessions over time. The table of the same numbers is for those who do not see it.
struct Chart
{
    QString title;
    QList<SessionBar> bars;
    QString good; ///< the words of the legend
    QString failed;
    QString days; ///< the head of the column of days
};

/// What follows begins on a new page.
struct PageBreak
{ };

using Block =
    std::variant<Heading, Paragraph, Callout, Item, Facts, Points, Table, Code, Chart, PageBreak>;

/// A file that travels with a document.
struct Attachment
{
    QString name;
    QString description;
    QByteArray content; ///< JSON
};

struct Document
{
    QString title; ///< "Verification report: example.com"
    QString subject; ///< what stands above every page
    QString footer; ///< what stands below every page, beside its number
    QString pageWords; ///< "Page %1 of %2"
    QString language; ///< BCP 47
    bool isRightToLeft = false;
    QList<Block> blocks;
};

/// Makes one callable of several, for std::visit.
template <class... Each>
struct Overloaded : Each...
{
    using Each::operator()...;
};
template <class... Each>
Overloaded(Each...) -> Overloaded<Each...>;

} // namespace postseal
