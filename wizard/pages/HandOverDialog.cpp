// SPDX-License-Identifier: Apache-2.0
#include "pages/HandOverDialog.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/FlowLayout.h"
#include "pages/SavedFile.h"
#include "pages/TextLabel.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

HandOverDialog::HandOverDialog(HandOver page, QWidget *parent)
    : QDialog(parent)
    , m_page(std::move(page))
    , m_saved(new SavedFile(this))
{
    setObjectName(u"handOverDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hand over – %1 – Postseal", "@title:window").arg(m_page.title));
    resize(scaled(760), scaled(620));
    auto *text = new QPlainTextEdit(toPlainText(m_page), this);
    text->setObjectName(u"handOverText"_s);
    text->setAccessibleName(tr("Text for somebody else", "@label"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(26), scaled(22), scaled(26), scaled(18));
    layout->setSpacing(scaled(10));
    layout->addWidget(new TextLabel(TextRole::Title, tr("For whoever has access", "@title"), this));
    layout->addWidget(new TextLabel(
        TextRole::Lead,
        tr("Everything that the other person needs, and nothing else. Postseal sees when they "
           "have done it.",
           "@info"),
        this));
    QWidget *card = makeRawTextCard(text, this);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    layout->addWidget(card, 1);
    layout->addWidget(m_saved);
    layout->addWidget(makeSavers());
    layout->addLayout(makeButtons());
}

QWidget *HandOverDialog::makeSavers()
{
    auto *savers = new QWidget(this);
    auto *flow = new FlowLayout(savers, scaled(8), scaled(8));
    auto *copy = new CopyButton(
        tr("&Copy the text", "@button"), {}, [this] { return toPlainText(m_page); }, savers);
    copy->setObjectName(u"copyHandOverButton"_s);
    flow->addWidget(copy);
    const auto saver = [&](const QString &label, const QString &name, Form form) {
        auto *button = new Button(label, ButtonKind::Small, savers);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, form] { save(form, {}); });
        flow->addWidget(button);
    };
    saver(tr("Save as &PDF…", "@button"), u"savePdfButton"_s, Form::Pdf);
    saver(tr("Save as &HTML…", "@button"), u"saveHtmlButton"_s, Form::Html);
    saver(tr("Save as &text…", "@button"), u"saveTextButton"_s, Form::Text);
    if (!m_page.files.isEmpty())
        saver(tr("Save the files as &zip…", "@button"), u"saveFilesButton"_s, Form::Files);
    return savers;
}

QLayout *HandOverDialog::makeButtons()
{
    auto *sentButton = new Button(tr("I have &sent it", "@button"), ButtonKind::Normal, this);
    sentButton->setObjectName(u"sentButton"_s);
    connect(sentButton, &QPushButton::clicked, this, [this] {
        Q_EMIT sent();
        accept();
    });
    auto *close = new Button(tr("Close", "@button"), ButtonKind::Normal, this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addStretch(1);
    row->addWidget(sentButton);
    row->addWidget(close);
    return row;
}

QByteArray HandOverDialog::pdf() const
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(m_page.title);
    writer.setCreator(u"Postseal"_s);
    // The document brings its own, of two centimetres, and the page number.
    writer.setPageMargins(QMarginsF());
    QFont plain(font().family(), 10);
    // Letters that are spaced are not joined, and so can be searched and copied: "file" stays
    // "file".
    plain.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    QTextDocument document;
    document.setDefaultFont(plain);
    document.setHtml(toHtml(m_page));
    document.print(&writer);
    return octets;
}

/// Of a page; files are an archive, see save().
QByteArray HandOverDialog::content(Form form) const
{
    switch (form) {
    case Form::Html:
        return toHtml(m_page).toUtf8();
    case Form::Text:
        return toPlainText(m_page).toUtf8();
    case Form::Pdf:
        return pdf();
    case Form::Files:
        break;
    }
    return {};
}

void HandOverDialog::save(Form form, QString path)
{
    const QString suffix = form == Form::Pdf ? u"pdf"_s
        : form == Form::Html                 ? u"html"_s
        : form == Form::Text                 ? u"txt"_s
                                             : u"zip"_s;
    if (path.isEmpty())
        path = m_saved->ask(tr("Save the page", "@title:window"),
                            m_page.title.left(100) + u'.' + suffix);
    if (path.isEmpty())
        return;
    if (form != Form::Files)
        return m_saved->save(path, content(form));
    QList<FileToUpload> files;
    for (const HandOver::Value &file : m_page.files)
        files.append({file.label, file.value.toUtf8()});
    m_saved->saveArchive(path, files);
}

} // namespace postseal
