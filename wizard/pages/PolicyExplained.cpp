// SPDX-License-Identifier: Apache-2.0
#include "pages/PolicyExplained.h"

#include "mtasts/SenderCompatibility.h"
#include "pages/CardParts.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "wording/FindingText.h"
#include "wording/RolloutText.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct PolicyTexts
{
    Q_DECLARE_TR_FUNCTIONS(postseal::PolicyExplained)
};

QString modeMeaning(PolicyMode mode)
{
    switch (mode) {
    case PolicyMode::Testing:
        return PolicyTexts::tr("Try it and report, but deliver all mail.", "@info");
    case PolicyMode::Enforce:
        return PolicyTexts::tr("Deliver encrypted, or not at all.", "@info");
    case PolicyMode::None:
        return PolicyTexts::tr("There is no policy any more.", "@info");
    }
    return {};
}

QString lineMeaning(const MxPattern &line)
{
    return line.isWildcard()
        ? PolicyTexts::tr("Every mail server with exactly one more part before %1 is mine.", "@info")
              .arg(line.domain().toDisplay())
        : PolicyTexts::tr("This mail server is mine.", "@info");
}

} // namespace

QWidget *explainPolicy(const Policy &policy, QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(20));
    grid->setVerticalSpacing(scaled(5));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QByteArray &line, const QString &meaning) {
        auto *text = new TextLabel(TextRole::Mono, QString::fromUtf8(line), list);
        text->setLayoutDirection(Qt::LeftToRight);
        grid->addWidget(text, row, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(TextRole::Muted, meaning, list), row++, 1, Qt::AlignTop);
    };
    add("version: STSv1", PolicyTexts::tr("This is an MTA-STS policy.", "@info"));
    add("mode: " + toId(policy.mode), modeMeaning(policy.mode));
    for (const MxPattern &line : policy.mx)
        add("mx: " + line.toText(), lineMeaning(line));
    add("max_age: " + QByteArray::number(qint64(policy.maxAge.count())),
        PolicyTexts::tr("Keep this policy for %1.", "@info time").arg(spanText(policy.maxAge)));
    return list;
}

QWidget *summariseSenders(const PolicyDraft &draft, QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    QStringList accepting;
    const QList<SenderJudgement> senders = judgeSenders(readPolicy(draft.text).findings);
    for (const SenderJudgement &each : senders) {
        if (each.outcome == SenderOutcome::Accepts) {
            accepting.append(senderName(each.sender));
            continue;
        }
        const QString why = each.because ? describe(Finding(*each.because)).summary : QString();
        const Glyph glyph = each.outcome == SenderOutcome::Rejects ? Glyph::Wrong : Glyph::Look;
        layout->addWidget(
            new StateRow(glyph, senderOutcomeWord(each.outcome), senderName(each.sender), why, list));
    }
    const bool all = accepting.size() == senders.size();
    layout->addWidget(new StateRow(Glyph::Fine,
                                   senderOutcomeWord(SenderOutcome::Accepts),
                                   all ? PolicyTexts::tr("Every kind of sender that we know reads this file as it is "
                                                         "meant.",
                                                         "@info")
                                       : PolicyTexts::tr("Read it as it is meant", "@info"),
                                   accepting.join(", "_L1),
                                   list));
    return list;
}

} // namespace postseal
