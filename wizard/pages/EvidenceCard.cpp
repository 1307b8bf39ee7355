// SPDX-License-Identifier: Apache-2.0
#include "pages/EvidenceCard.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/DynamicArea.h"
#include "wording/DateText.h"
#include "wording/EvidenceText.h"
#include "wording/ForeignText.h"

#include <QFile>
#include <QFileDialog>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

EvidenceCard::EvidenceCard(DomainSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_said(new DynamicArea)
{
    const HeadedCard made =
        makeCard(tr("A check made elsewhere", "@title"),
                 tr("Where your line blocks port 25, a server outside can test the mail servers: "
                    "run postseal-cli check --evidence "
                    "FILE there, and import the file here. It counts for a week.",
                    "@info"));
    auto *choose = new Button(tr("&Import a check…", "@button"), ButtonKind::Small);
    choose->setObjectName(u"takeEvidenceButton"_s);
    connect(choose, &QPushButton::clicked, this, &EvidenceCard::choose);
    made.layout->addWidget(choose, 0, Qt::AlignLeading);
    made.layout->addWidget(m_said);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(made.card);
}

void EvidenceCard::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(this,
                                     tr("Import a check", "@title:window"),
                                     {},
                                     tr("Checks (*.json);;All files (*)", "@item:inlistbox"));
    if (!path.isEmpty())
        take(path);
}

void EvidenceCard::take(const QString &path)
{
    if (!m_setup.isOpen())
        return;
    const QString shown = pathText(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(Glyph::Wrong,
                   tr("The check was not imported", "@title"),
                   u"%1: %2"_s.arg(shown, file.errorString()));
    const auto taken = m_setup.takeEvidence(file.read(largestEvidence + 1));
    if (!taken)
        return say(Glyph::Wrong,
                   tr("The check was not imported", "@title"),
                   refusal(shown, taken.error()));
    say(Glyph::Fine,
        tr("The check of %1 is imported", "@title date").arg(dayText(*taken)),
        tr("The gates count it, and the history shows it.", "@info"));
}

QString EvidenceCard::refusal(const QString &path, const EvidenceRefusal &why) const
{
    switch (why.kind) {
    case EvidenceRefusal::Kind::OtherDomain:
        return tr("It is about %1. Open that domain to take it in.", "@info")
            .arg(why.domain.toDisplay());
    case EvidenceRefusal::Kind::FromTheFuture:
        return tr("It is dated in the future. Is the clock right, here and there?", "@info");
    case EvidenceRefusal::Kind::Unreadable:
        break;
    }
    return describe(why.error, path) + u'.';
}

void EvidenceCard::forget()
{
    m_said->clear();
}

void EvidenceCard::say(Glyph glyph, const QString &headline, const QString &text)
{
    sayIn(m_said, u"evidenceSaid"_s, glyph, headline, text);
}

} // namespace postseal
