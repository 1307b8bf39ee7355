// SPDX-License-Identifier: Apache-2.0
#include "pages/CardParts.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/DynamicArea.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// The sunken area that a value to be copied stands on.
class ValueBox : public QWidget
{
public:
    explicit ValueBox(const QString &value, QWidget *parent)
        : QWidget(parent)
    {
        auto *text = new TextLabel(TextRole::Mono, value, this);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Protocol text keeps its order, also in a window that reads from right to left.
        text->setLayoutDirection(Qt::LeftToRight);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(scaled(11), scaled(7), scaled(11), scaled(7));
        layout->addWidget(text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.line);
        painter.setBrush(theme.code);
        const double radius = scaled(7);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
};

} // namespace

HeadedCard makeCard(const QString &heading, const QString &text, QWidget *parent)
{
    auto *card = new Card(parent);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(scaled(18), scaled(15), scaled(18), scaled(16));
    layout->setSpacing(scaled(8));
    auto *head = new QVBoxLayout;
    head->setSpacing(scaled(2));
    if (!heading.isEmpty())
        head->addWidget(new TextLabel(TextRole::Heading, heading, card));
    if (!text.isEmpty())
        head->addWidget(new TextLabel(TextRole::Muted, text, card));
    layout->addLayout(head);
    return {card, layout};
}

Card *makeRawTextCard(QPlainTextEdit *text, QWidget *parent)
{
    text->setFrameShape(QFrame::NoFrame);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    text->setTabChangesFocus(true);
    text->setFont(fontFor(TextRole::Mono));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    // Protocol text keeps its order, also in a window that reads from right to left.
    text->setLayoutDirection(Qt::LeftToRight);
    auto *card = new Card(parent);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(scaled(10), scaled(10), scaled(4), scaled(4));
    layout->addWidget(text);
    return card;
}

Card *makeCallout(
    Glyph state, const QString &word, const QString &headline, const QString &text, QWidget *parent)
{
    auto *card = new Card(state, parent);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(2));
    if (!headline.isEmpty())
        texts->addWidget(new TextLabel(TextRole::Strong, headline, card));
    if (!text.isEmpty())
        texts->addWidget(new TextLabel(TextRole::Body, text, card));
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(scaled(16), scaled(13), scaled(16), scaled(13));
    layout->setSpacing(scaled(12));
    layout->addWidget(new StateGlyph(state, word, card), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return card;
}

void sayIn(DynamicArea *area,
           const QString &objectName,
           Glyph state,
           const QString &headline,
           const QString &text)
{
    area->show((headline + text).toUtf8(), [&](QVBoxLayout *layout) {
        Card *card =
            makeCallout(state, state == Glyph::Info ? QString() : glyphWord(state), headline, text);
        card->setObjectName(objectName);
        layout->addWidget(card);
        announceNew(card);
    });
}

CopyRow::CopyRow(const QString &label, const QString &value, const QString &which, QWidget *parent)
    : QWidget(parent)
{
    auto *name = new TextLabel(TextRole::Muted, label, this);
    name->setFixedWidth(scaled(96));
    // In reading order: assistive technology goes by the order in which they are made.
    auto *box = new ValueBox(value, this);
    auto *copy = new CopyButton(
        which.isEmpty() ? label : which, [value] { return value; }, this);
    copy->setObjectName(u"copyButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    layout->addWidget(name);
    layout->addWidget(box, 1);
    layout->addWidget(copy);
}

StateRow::StateRow(
    Glyph glyph, const QString &word, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    auto *mark = new StateGlyph(glyph, word, this);
    mark->setDesignSize(18);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, scaled(3), 0, scaled(3));
    layout->setHorizontalSpacing(scaled(10));
    layout->setVerticalSpacing(scaled(1));
    layout->setColumnStretch(1, 1);
    layout->addWidget(mark, 0, 0, Qt::AlignTop);
    layout->addWidget(new TextLabel(TextRole::Body, title, this), 0, 1);
    if (!text.isEmpty())
        layout->addWidget(new TextLabel(TextRole::Small, text, this), 1, 1);
}

QWidget *makeSteps(const QStringList &steps, QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *layout = new QGridLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(scaled(8));
    layout->setVerticalSpacing(scaled(6));
    layout->setColumnStretch(1, 1);
    for (int row = 0; row < steps.size(); ++row) {
        layout->addWidget(
            new TextLabel(TextRole::Muted, u"%1."_s.arg(row + 1), list), row, 0, Qt::AlignTop);
        layout->addWidget(new TextLabel(TextRole::Body, steps.at(row), list), row, 1);
    }
    return list;
}

} // namespace postseal
