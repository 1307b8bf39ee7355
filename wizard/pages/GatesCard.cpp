// SPDX-License-Identifier: Apache-2.0
#include "pages/GatesCard.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/FlowLayout.h"
#include "pages/OverruleDialog.h"
#include "wording/RolloutText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

Glyph glyphOf(const GateResult &gate)
{
    switch (gate.state) {
    case GateState::Met:
        // Nothing was reported: that is not the same as a good report.
        return gate.reason == GateReason::NoReports ? Glyph::Info : Glyph::Fine;
    case GateState::Open:
        return gate.metByUtc.isValid() ? Glyph::Working : Glyph::Wrong;
    case GateState::Unknown:
        return Glyph::Unknown;
    case GateState::Overridden:
        break;
    }
    return Glyph::Look;
}

GatesCard::GatesCard(DomainSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_area(new DynamicArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    layout->addStretch(1);
}

void GatesCard::refresh()
{
    const RolloutView *view = m_setup.rollout().view();
    if (!view)
        return m_area->clear();
    QByteArray key = m_setup.domain().toAscii() + toId(view->status.stage);
    for (const GateResult &gate : view->status.gates)
        key += QByteArray(toId(gate.state)) + gateDetail(gate).toUtf8() + gateRemedy(gate).toUtf8()
            + '\n';
    m_area->show(key, [this](QVBoxLayout *layout) { fill(layout); });
}

void GatesCard::fill(QVBoxLayout *layout)
{
    const HeadedCard made = makeCard(tr("Ready to enforce?", "@title"));
    made.card->setObjectName(u"gatesCard"_s);
    bool isFirst = true;
    for (const GateResult &gate : m_setup.rollout().view()->status.gates) {
        if (!isFirst)
            made.layout->addWidget(new Rule(Qt::Horizontal, made.card));
        isFirst = false;
        addGate(made.layout, gate);
    }
    layout->addWidget(made.card);
}

void GatesCard::addGate(QVBoxLayout *layout, const GateResult &gate)
{
    const QString remedy = gateRemedy(gate);
    const QString detail =
        remedy.isEmpty() ? gateDetail(gate) : gateDetail(gate) + u". "_s + remedy;
    layout->addWidget(new StateRow(glyphOf(gate), gateStateWord(gate), gateHeading(gate), detail));
    const bool isOverridden = gate.state == GateState::Overridden;
    // Under enforce there is nothing left to overrule.
    const RolloutStage stage = m_setup.rollout().view()->status.stage;
    const bool isTesting = stage == RolloutStage::Testing || stage == RolloutStage::Ready;
    if (!isTesting || (!gate.bars() && !isOverridden))
        return;
    // Below each other where they are wider than the column.
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons, scaled(8), scaled(6));
    row->setContentsMargins(scaled(28), 0, 0, 0);
    if (gate.gate == Gate::ReportsRead && gate.bars()) {
        auto *read = new Button(tr("I read them", "@button"), ButtonKind::Small);
        read->setObjectName(u"reportsReadButton"_s);
        connect(read, &QPushButton::clicked, this, [this] {
            m_setup.rollout().decide(DecisionKind::ReportsRead);
        });
        row->addWidget(read);
    }
    if (gate.gate == Gate::NoMovePlanned && gate.bars()) {
        auto *over = new Button(tr("The change is over", "@button"), ButtonKind::Small);
        over->setObjectName(u"moveOverButton"_s);
        connect(over, &QPushButton::clicked, this, [this] {
            m_setup.rollout().decide(DecisionKind::EndMove);
        });
        row->addWidget(over);
    }
    auto *other = new Button(isOverridden ? tr("Let it count again", "@button")
                                          : tr("Skip this point…", "@button"),
                             ButtonKind::Link);
    other->setWhich(gateHeading(gate));
    other->setObjectName(isOverridden ? u"restoreGateButton"_s : u"overruleGateButton"_s);
    connect(other, &QPushButton::clicked, this, [this, gate, isOverridden] {
        if (isOverridden)
            m_setup.rollout().decide(DecisionKind::RestoreGate, toId(gate.gate));
        else
            (new OverruleDialog(m_setup, gate, window()))->open();
    });
    row->addWidget(other);
    layout->addWidget(buttons);
}

} // namespace postseal
