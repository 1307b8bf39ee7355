// SPDX-License-Identifier: Apache-2.0
#include "pages/FailureCard.h"

#include "pages/CardParts.h"
#include "pages/TextLabel.h"
#include "wording/DateText.h"
#include "wording/FindingText.h"
#include "wording/ForeignText.h"
#include "wording/ReportText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct FailureTexts
{
    Q_DECLARE_TR_FUNCTIONS(postseal::ReportsPage)
};

constexpr qsizetype mostNames = 6;
constexpr qsizetype longestNameOfFailure = 60;

/// "Google Inc. (12), Microsoft Corporation (3) and 4 more".
QString namesWithCounts(const QMap<QString, qint64> &counts)
{
    QList<std::pair<qint64, QString>> sorted;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        sorted.append({-each.value(), each.key()});
    std::sort(sorted.begin(), sorted.end());
    QStringList names;
    for (const auto &[count, name] : sorted.first(std::min(sorted.size(), mostNames)))
        names.append(
            u"%1 (%2)"_s.arg(harmlessText(name, longestNameOfFailure), QLocale().toString(-count)));
    const int more = int(sorted.size() - names.size());
    const QString list = names.join(u", "_s);
    return more > 0 ? FailureTexts::tr("%1 and %n more", "@info", more).arg(list) : list;
}

struct NowText
{
    Glyph glyph;
    QString word;
    QString sentence;
    QString headline = word;
};

NowText fixedText(const std::optional<FixedSince> &since)
{
    NowText text{Glyph::Fine,
                 FailureTexts::tr("Not so any more", "@status"),
                 FailureTexts::tr("The check of now finds that part in order.", "@info")};
    if (!since)
        return text;
    text.headline =
        FailureTexts::tr("In order since %1", "@info date").arg(dayText(since->fixedUtc));
    text.sentence =
        FailureTexts::tr("The check of %1 still found a fault there, and none since %2 has.",
                         "@info date and time")
            .arg(momentText(since->brokenUtc), momentText(since->fixedUtc));
    return text;
}

NowText nowText(const FailureNow &now, const std::optional<FixedSince> &since)
{
    switch (now.state) {
    case FailureNow::State::Broken:
        return {Glyph::Wrong,
                FailureTexts::tr("Still broken", "@status"),
                now.finding ? describe(*now.finding).summary
                            : FailureTexts::tr("The check of now finds it too.", "@info")};
    case FailureNow::State::Fixed:
        return fixedText(since);
    case FailureNow::State::Gone:
        return {Glyph::Fine,
                FailureTexts::tr("Not so any more", "@status"),
                FailureTexts::tr("This is none of your mail servers any more.", "@info")};
    case FailureNow::State::Elsewhere:
        return {Glyph::Info,
                FailureTexts::tr("Not your fault", "@status"),
                FailureTexts::tr("It is a matter of that sender; nothing at your side shows it.",
                                 "@info")};
    case FailureNow::State::Unknown:
        break;
    }
    return {Glyph::Unknown,
            FailureTexts::tr("Not known", "@status"),
            FailureTexts::tr("Whether it is still so could not be found out from here.", "@info")};
}

/// Who saw it, how often and where: below what it means, for those who look further.
QVBoxLayout *factsOf(const FailureGroup &group)
{
    auto *facts = new QVBoxLayout;
    facts->setSpacing(scaled(2));
    const auto add = [facts](TextRole role, const QString &text) {
        facts->addWidget(new TextLabel(role, text));
    };
    QString seen = FailureTexts::tr("%1 sessions, last on %2", "@info count, date")
                       .arg(QLocale().toString(group.sessions), shortDayText(group.lastUtc.date()));
    if (!group.mxHost.isEmpty())
        seen += u" · "_s + harmlessText(group.mxHost, longestNameOfFailure);
    seen += u" · "_s + describePolicyKind(group.kind);
    add(TextRole::Small, seen);
    add(TextRole::Small,
        FailureTexts::tr("Reported by %1", "@info").arg(namesWithCounts(group.reporters)));
    if (!group.senderAddresses.isEmpty()) {
        add(TextRole::Small,
            FailureTexts::tr("Sent from %1", "@info addresses")
                .arg(namesWithCounts(group.senderAddresses)));
    }
    for (const QString &reason : group.reasons)
        add(TextRole::Mono, harmlessText(reason, 300));
    return facts;
}

} // namespace

QWidget *makeFailureCard(const FailureGroup &group,
                         const SessionCount &all,
                         const Assessment *checkOfNow,
                         const std::optional<FixedSince> &since)
{
    const ResultSentence sentence = describeResult(group.result);
    const HeadedCard card = makeCard(sentence.headline, sentence.meaning);
    if (isNoise(group, all)) {
        card.layout->addWidget(new StateRow(
            Glyph::Info,
            FailureTexts::tr("Good to know", "@status"),
            FailureTexts::tr("Probably no fault of yours", "@info"),
            FailureTexts::tr(
                "A handful of sessions from one machine on one day, beside many good ones: "
                "more likely a broken line than a broken server.",
                "@info")));
    }
    if (checkOfNow) {
        const NowText now = nowText(failureNow(group, *checkOfNow), since);
        card.layout->addWidget(new StateRow(now.glyph, now.word, now.headline, now.sentence));
    }
    if (group.successfulSince > 0) {
        card.layout->addWidget(new StateRow(
            Glyph::Info,
            FailureTexts::tr("Good to know", "@status"),
            FailureTexts::tr("Not reported since %1", "@info date")
                .arg(shortDayText(group.lastUtc.date())),
            FailureTexts::tr("Those who reported it have counted %1 encrypted sessions after that.",
                             "@info")
                .arg(QLocale().toString(group.successfulSince))));
    }
    card.layout->addWidget(new TextLabel(TextRole::Body, sentence.remedy));
    card.layout->addWidget(new Rule(Qt::Horizontal, card.card));
    card.layout->addLayout(factsOf(group));
    return card.card;
}

} // namespace postseal
