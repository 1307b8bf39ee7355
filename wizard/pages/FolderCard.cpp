// SPDX-License-Identifier: Apache-2.0
#include "pages/FolderCard.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/DynamicArea.h"
#include "wording/ForeignText.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

FolderCard::FolderCard(ReportLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_area(new DynamicArea)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connect(&library, &ReportLibrary::changed, this, &FolderCard::refresh);
    refresh();
}

void FolderCard::refresh()
{
    const QString folder = m_library.watchedFolder();
    m_area->show(folder.toUtf8() + '.', [&](QVBoxLayout *layout) {
        const HeadedCard card = makeCard(
            tr("Let Postseal look by itself", "@title"),
            folder.isEmpty() ? tr("Choose a folder where reports arrive, such as one that "
                                  "your mail program saves attachments into, or a "
                                  "Maildir. While Postseal runs it takes in whatever is "
                                  "new there. It changes nothing in it.",
                                  "@info")
                             : tr("Looks into %1 while it runs.", "@info").arg(pathText(folder)));
        auto *choose = new Button(tr("Choose a &folder…", "@button"), ButtonKind::Small);
        choose->setObjectName(u"watchFolderButton"_s);
        connect(choose, &QPushButton::clicked, this, [this] {
            const QString path = QFileDialog::getExistingDirectory(
                this, tr("Look into this folder", "@title:window"));
            if (!path.isEmpty())
                m_library.watchFolder(path);
        });
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(8));
        row->addWidget(choose);
        if (!folder.isEmpty()) {
            auto *stop = new Button(tr("Look no &longer", "@button"), ButtonKind::Small);
            stop->setObjectName(u"unwatchFolderButton"_s);
            connect(stop, &QPushButton::clicked, this, [this] { m_library.watchFolder({}); });
            row->addWidget(stop);
        }
        row->addStretch(1);
        card.layout->addLayout(row);
        layout->addWidget(card.card);
    });
}

} // namespace postseal
