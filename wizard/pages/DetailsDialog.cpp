// SPDX-License-Identifier: Apache-2.0
#include "pages/DetailsDialog.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/PlainToolTip.h"
#include "pages/TextLabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

DetailsDialog::DetailsDialog(const DomainName &domain, QList<SeenSection> sections, QWidget *parent)
    : QDialog(parent)
    , m_sections(std::move(sections))
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"detailsDialog"_s);
    setWindowTitle(
        tr("Everything that was seen – %1 – Postseal", "@title:window").arg(domain.toDisplay()));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(scaled(940), scaled(620));

    auto *title = new TextLabel(TextRole::Title, tr("Everything that was seen", "@title"), this);
    auto *lead = new TextLabel(
        TextRole::Lead,
        tr("The raw answers, for whoever wants to look closer. Nothing here is judged.", "@info"),
        this);

    fillList();
    m_text->setObjectName(u"seenText"_s);
    auto *card = makeRawTextCard(m_text, this);

    auto *copy = new CopyButton(
        tr("Copy everything", "@button"),
        {},
        [this] {
            QStringList all;
            for (const SeenSection &section : m_sections)
                all.append(u"== %1 ==\n%2\n"_s.arg(section.title, section.text));
            return all.join(u'\n');
        },
        this);
    copy->setObjectName(u"copyEverythingButton"_s);
    auto *close = new Button(tr("Close", "@button"), ButtonKind::Normal, this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(scaled(14));
    middle->addWidget(m_list);
    middle->addWidget(card, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(26), scaled(22), scaled(26), scaled(18));
    layout->setSpacing(scaled(4));
    layout->addWidget(title);
    layout->addWidget(lead);
    layout->addSpacing(scaled(10));
    layout->addLayout(middle, 1);
    layout->addSpacing(scaled(10));
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &DetailsDialog::showSection);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void DetailsDialog::fillList()
{
    m_list->setObjectName(u"seenSectionList"_s);
    m_list->setAccessibleName(tr("Parts", "@title"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(scaled(230));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    for (const SeenSection &section : m_sections) {
        auto *item = new QListWidgetItem(section.title, m_list);
        item->setToolTip(plainToolTip(section.title));
        item->setSizeHint(QSize(0, fontMetrics().height() + 2 * scaled(8)));
    }
}

void DetailsDialog::showSection(int row)
{
    const SeenSection section = m_sections.value(row);
    m_text->setPlainText(section.text.isEmpty() ? tr("Nothing was seen here.", "@info")
                                                : section.text);
    m_text->setAccessibleName(section.title);
}

} // namespace postseal
