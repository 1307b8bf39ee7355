// SPDX-License-Identifier: Apache-2.0
#include "pages/OverruleDialog.h"

#include "pages/Buttons.h"
#include "pages/FormField.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "wording/RolloutText.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReason = 500;

} // namespace

OverruleDialog::OverruleDialog(DomainSetup &setup, const GateResult &gate, QWidget *parent)
    : FormDialog(u"overruleDialog"_s,
                 tr("Enforce all the same – Postseal", "@title:window"),
                 {560, 420},
                 parent)
    , m_setup(setup)
    , m_subject(overrideSubject(gate.gate, gate.state == GateState::Unknown))
{
    setHeading(gateHeading(gate), gateDetail(gate));
    const QString remedy = gateRemedy(gate);
    if (!remedy.isEmpty())
        content()->addWidget(new TextLabel(TextRole::Body, remedy));
    m_reason =
        new FormField(tr("&Why you go on all the same", "@label"),
                      tr("Kept in the history with today's date, for whoever asks later.", "@info"),
                      u"overruleReason"_s);
    m_reason->edit()->setMaxLength(longestReason);
    connect(m_reason->edit(), &QLineEdit::textChanged, m_reason, &FormField::clearError);
    content()->addWidget(m_reason);
    auto *overrule = addButton(tr("&Go on all the same", "@button"), u"overruleButton"_s);
    connect(overrule, &QPushButton::clicked, this, &OverruleDialog::overrule);
    addCancel(tr("Cancel", "@button"))->setDefault(true);
    closeWithDomain(this, setup);
}

void OverruleDialog::overrule()
{
    const QString reason = m_reason->edit()->text().trimmed();
    if (reason.isEmpty()) {
        m_reason->showError(tr("Write a few words.", "@info"));
        return;
    }
    accept();
    m_setup.rollout().decide(DecisionKind::OverrideGate, m_subject, reason);
}

} // namespace postseal
