// SPDX-License-Identifier: Apache-2.0
#include "paper/PdfDocument.h"

#include "paper/PageLayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

// qpdf gives what Qt's writer cannot: bookmarks, language, attachments.
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct DrawnPages
{
    QByteArray pdf;
    QList<Bookmark> bookmarks;
    double height = 0; ///< of a page, in points
};

DrawnPages draw(const Document &document, const QPageSize &pageSize)
{
    DrawnPages drawn;
    QBuffer buffer(&drawn.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(pageSize);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(document.title);
    writer.setCreator(u"Postseal "_s + QCoreApplication::applicationVersion());
    constexpr int dotsPerInch = 1200;
    writer.setResolution(dotsPerInch);
    const QSizeF points = pageSize.size(QPageSize::Point);
    drawn.height = points.height();
    const PageLayout layout(document, points, &writer);
    drawn.bookmarks = layout.bookmarks();
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paintPage(painter, page);
    }
    painter.end();
    return drawn;
}

QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// ISO 32000 section 12.3.3: chapters, and their sections below them, closed at first.
class Outline
{
public:
    Outline(QPDF &pdf, double pageHeight)
        : m_pdf(pdf)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_pageHeight(pageHeight)
        , m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()))
    {
        m_root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    }

    void add(const Bookmark &bookmark)
    {
        if (bookmark.page >= int(m_pages.size()))
            return;
        const bool isSection = bookmark.level > 1 && m_chapter.isInitialized();
        const QPDFObjectHandle parent = isSection ? m_chapter : m_root;
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", pdfText(bookmark.text));
        item.replaceKey("/Parent", parent);
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(m_pages.at(size_t(bookmark.page)).getObjectHandle());
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newNull());
        place.appendItem(QPDFObjectHandle::newReal(m_pageHeight - bookmark.top + 4, 2));
        place.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Dest", place);
        append(parent, item);
        if (!isSection)
            m_chapter = item;
    }

    void finish()
    {
        m_pdf.getRoot().replaceKey("/Outlines", m_root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    static void append(QPDFObjectHandle parent, QPDFObjectHandle item)
    {
        if (parent.hasKey("/Last")) {
            QPDFObjectHandle last = parent.getKey("/Last");
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const bool isRoot = parent.hasKey("/Type");
        const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(isRoot ? count + 1 : count - 1));
    }

    QPDF &m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    double m_pageHeight;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_chapter;
};

void attach(QPDF &pdf, const Attachment &attachment)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.content.toStdString());
    stream.setSubtype("application/json");
    const std::string name = attachment.name.toStdString();
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
    file.setDescription(attachment.description.toStdString());
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
}

QByteArray finished(const DrawnPages &drawn, const Document &document, const QList<Attachment> &attachments)
{
    QPDF pdf;
    pdf.processMemoryFile("report", drawn.pdf.constData(), size_t(drawn.pdf.size()));
    Outline outline(pdf, drawn.height);
    for (const Bookmark &bookmark : drawn.bookmarks)
        outline.add(bookmark);
    outline.finish();
    pdf.getRoot().replaceKey("/Lang", pdfText(document.language));
    QPDFObjectHandle wishes = QPDFObjectHandle::newDictionary();
    wishes.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    if (document.isRightToLeft)
        wishes.replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));
    pdf.getRoot().replaceKey("/ViewerPreferences", wishes);
    for (const Attachment &attachment : attachments)
        attach(pdf, attachment);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setCompressStreams(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

QPageSize usualPageSize()
{
    return {QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                       : QPageSize::A4};
}

QByteArray toPdf(const Document &document, const QPageSize &pageSize, const QList<Attachment> &attachments)
{
    const DrawnPages drawn = draw(document, pageSize);
    if (drawn.pdf.isEmpty())
        return {};
    try {
        return finished(drawn, document, attachments);
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace postseal
