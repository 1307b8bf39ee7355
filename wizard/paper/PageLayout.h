// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/Document.h"

#include <QPageSize>
#include <QSizeF>

#include <functional>
#include <memory>

class QPaintDevice;
class QPainter;

namespace postseal {

/// A piece of a page: a line of text, a row of a table, a chart. It is never cut in two.
struct Piece
{
    double before = 0; ///< space above, in device pixels; none at the top of a page
    double height = 0;
    bool keepsWithNext = false; ///< never the last on a page when there is a next one
    bool beginsPage = false;
    int head = -1; ///< index of the head of its table, which is painted again on each further page
    int headingLevel = 0; ///< a heading: 1, 2, 3
    QString heading;
    std::function<void(QPainter &, double top)> paint;
};

/// Where a chapter begins.
struct Bookmark
{
    int level = 1; ///< 1 or 2
    QString text;
    int page = 0; ///< from 0
    double top = 0; ///< points below the page's upper edge
};

/// A document laid out for a device: pages of any size, with head, foot and page numbers. Rows and lines stay whole, heads of
/// tables come again, headings stay with what follows, and nothing is wider than the page. Right to left where the
/// document is.
class PageLayout
{
public:
    /// The device gives the resolution; it must not be painted on yet.
    PageLayout(const Document &document, QSizeF pageInPoints, QPaintDevice *device);
    ~PageLayout();

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }

    /// The painter's origin is the upper left corner of the paper.
    void paintPage(QPainter &painter, int page) const;

    [[nodiscard]] QList<Bookmark> bookmarks() const;

private:
    struct Placed
    {
        int piece;
        double top;
    };

    void paginate();
    void paintFrame(QPainter &painter, int page) const;

    Document m_document;
    QSizeF m_page; ///< in device pixels
    double m_point; ///< device pixels of a point
    double m_unit; ///< what is drawn one point long: less than that on very small paper
    QList<Piece> m_pieces;
    QList<QList<Placed>> m_pages;
};

/// In device pixels: left and right margin, and the space for text between head and foot.
struct PageFrame
{
    double margin;
    double top;
    double bottom;
    double width;

    static PageFrame of(const QSizeF &page, double unit);
};

} // namespace postseal
