// SPDX-License-Identifier: Apache-2.0
#include "pages/HostingChoice.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/FlowLayout.h"
#include "pages/TextLabel.h"
#include "wording/HostingText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

HostingChoice::HostingChoice(DomainSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
{
    const HeadedCard card = makeCard(
        tr("Where will the file be?", "@title"),
        tr("Tick what there is already. The two places that suit it best come first.", "@info"),
        this);
    addPossessions(card);
    card.layout->addSpacing(scaled(6));
    addPlaces(card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card.card);
}

void HostingChoice::addPossessions(const HeadedCard &card)
{
    auto *area = new QWidget(card.card);
    auto *flow = new FlowLayout(area, scaled(18), scaled(8));
    for (int index = 0; index < possessionCount; ++index) {
        const auto possession = Possession(index);
        auto *box = new QCheckBox(possessionLabel(possession), area);
        box->setObjectName(u"has:%1"_s.arg(QLatin1StringView(toId(possession))));
        connect(box, &QCheckBox::toggled, this, [this, possession](bool has) {
            m_setup.setPossession(possession, has);
        });
        flow->addWidget(box);
        m_possessions.append(box);
    }
    card.layout->addWidget(area);
}

void HostingChoice::addPlaces(const HeadedCard &card)
{
    const auto radio = [&](const QString &label, const QString &name) {
        auto *made = new QRadioButton(label, card.card);
        made->setObjectName(name);
        connect(made, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                takeRadio();
        });
        return made;
    };
    m_best = radio({}, u"bestPlaceRadio"_s);
    m_second = radio({}, u"secondPlaceRadio"_s);
    m_other = radio(tr("An&other place:", "@option:radio"), u"otherPlaceRadio"_s);
    m_somebodyElse =
        radio(tr("&Somebody else looks after it: save the file and send it", "@option:radio"),
              u"somebodyElseRadio"_s);
    m_places = new QComboBox(card.card);
    m_places->setObjectName(u"placeCombo"_s);
    // The radio button before it says it to everybody else.
    m_places->setAccessibleName(tr("Place", "@label"));
    for (const HostingRecipe &recipe : hostingRecipes())
        m_places->addItem(hostingName(recipe), recipe.id);
    m_places->setMaxVisibleItems(m_places->count());
    connect(m_places, &QComboBox::activated, this, [this](int index) {
        m_wantsOther = true;
        m_setup.setHosting(m_places->itemData(index).toByteArray());
    });
    auto *other = new QHBoxLayout;
    other->setSpacing(scaled(10));
    other->addWidget(m_other);
    other->addWidget(m_places);
    other->addStretch(1);
    card.layout->addWidget(m_best);
    card.layout->addWidget(m_second);
    card.layout->addLayout(other);
    card.layout->addWidget(m_somebodyElse);
}

void HostingChoice::takeRadio()
{
    m_wantsOther = m_other->isChecked();
    if (m_somebodyElse->isChecked())
        m_setup.setHosting(SetupChoices::somebodyElse);
    else if (m_other->isChecked())
        m_setup.setHosting(m_places->currentData().toByteArray());
    else
        m_setup.setHosting(
            (m_best->isChecked() ? m_best : m_second)->property("place").toByteArray());
}

void HostingChoice::refresh()
{
    const QList<Possession> has = m_setup.possessions();
    for (int index = 0; index < possessionCount; ++index)
        setCheckedQuietly(m_possessions.at(index), has.contains(Possession(index)));
    // What is known need not be said.
    m_possessions.at(int(Possession::Cloudflare))->setEnabled(!m_setup.isAtCloudflare());
    const QList<const HostingRecipe *> best = proposeHosting(has);
    const QList<QRadioButton *> proposals{m_best, m_second};
    const HostingRecipe *chosen = m_setup.hosting();
    QRadioButton *checked =
        m_setup.choices().hosting == SetupChoices::somebodyElse ? m_somebodyElse : nullptr;
    for (qsizetype index = 0; index < proposals.size(); ++index) {
        const HostingRecipe *recipe = best.at(index);
        proposals.at(index)->setText(tr("%1 – %2", "@option:radio place, effort")
                                         .arg(hostingName(*recipe), hostingEffort(*recipe)));
        proposals.at(index)->setProperty("place", recipe->id);
        if (recipe == chosen)
            checked = proposals.at(index);
    }
    if (m_owner != m_setup.domain())
        m_wantsOther = false;
    m_owner = m_setup.domain();
    if (chosen && (!checked || m_wantsOther))
        checked = m_other;
    if (chosen)
        m_places->setCurrentIndex(m_places->findData(chosen->id));
    chooseRadio({m_best, m_second, m_other, m_somebodyElse}, checked);
}

} // namespace postseal
