// SPDX-License-Identifier: Apache-2.0
#include "pages/FindingCard.h"

#include "pages/Buttons.h"
#include "pages/FlowLayout.h"
#include "pages/HelpWindow.h"
#include "pages/TextLabel.h"
#include "wording/FindingText.h"

#include <QCoreApplication>
#include <QGridLayout>

#include "manual/Manual.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct FindingCardTexts
{
    Q_DECLARE_TR_FUNCTIONS(postseal::FindingCard)
};

/// Name and value of each line of the details.
QList<std::pair<QString, QString>> detailRows(const Finding &finding)
{
    QList<std::pair<QString, QString>> rows;
    rows.append(
        {FindingCardTexts::tr("Finding", "@label"), QString::fromLatin1(info(finding.code).id)});
    if (const QString rule = info(finding.code).reference.toString(); !rule.isEmpty())
        rows.append({FindingCardTexts::tr("Rule", "@label"), rule});
    if (!finding.subject.isEmpty())
        rows.append({FindingCardTexts::tr("About", "@label"), finding.subject});
    for (qsizetype i = 0; i < finding.values.size(); ++i)
        rows.append({valueName(finding, i), finding.values[i]});
    if (finding.position.line > 0) {
        rows.append({FindingCardTexts::tr("Place", "@label"),
                     FindingCardTexts::tr("line %1, column %2", "@info")
                         .arg(finding.position.line)
                         .arg(std::max(1, finding.position.column))});
    }
    if (!finding.evidence.isEmpty())
        rows.append({FindingCardTexts::tr("Seen", "@label"), printable(finding.evidence)});
    return rows;
}

} // namespace

QString detailsText(const Finding &finding)
{
    QStringList lines;
    for (const auto &[name, value] : detailRows(finding))
        lines.append(u"%1: %2"_s.arg(name, value));
    return lines.join(u'\n');
}

QString messageAbout(const Finding &finding, const DomainName &domain)
{
    const FindingText text = describe(finding);
    QStringList parts;
    parts.append(
        FindingCardTexts::tr("This is about e-mail for %1.", "@info").arg(domain.toDisplay()));
    parts.append(text.summary + u'.');
    parts.append(text.explanation);
    parts.append(text.remedy);
    parts.append(detailsText(finding));
    parts.removeAll(QString());
    return parts.join("\n\n"_L1);
}

namespace {

/// What tells this card's buttons from those of the next: the headline, and the address where
/// several addresses of a host give the same headline.
QString distinctName(const Finding &finding, const QString &summary)
{
    const QList<QByteArray> names = QByteArray(info(finding.code).values).split(',');
    const QString address = finding.values.value(names.indexOf("address"));
    return address.isEmpty() ? summary : u"%1 (%2)"_s.arg(summary, address);
}

} // namespace

FindingCard::FindingCard(const Finding &finding,
                         const DomainName &domain,
                         Context context,
                         QWidget *parent)
    : Card(glyphFor(finding.severity), parent)
    , m_finding(finding)
    , m_summary(describe(finding).summary)
    , m_grid(new QGridLayout(this))
{
    // What needs nothing done stays quiet: on the surface, not on a tint.
    if (finding.severity == Severity::Pass || finding.severity == Severity::Info)
        setTint({});
    setObjectName(u"findingCard:%1"_s.arg(QLatin1StringView(info(finding.code).id)));
    auto *glyph = new StateGlyph(glyphFor(finding.severity), severityWord(finding.severity), this);
    const int vertical = scaled(finding.severity == Severity::Pass ? 9 : 13);
    m_grid->setContentsMargins(scaled(16), vertical, scaled(16), vertical);
    m_grid->setHorizontalSpacing(scaled(12));
    m_grid->setVerticalSpacing(scaled(8));
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(glyph, 0, 0, Qt::AlignTop);
    m_grid->addWidget(makeTexts(context), 0, 1, Qt::AlignTop);
    QWidget *actions = makeActions(domain);
    // What is fine has one quiet line, and its details at the end of it.
    if (finding.severity == Severity::Pass)
        m_grid->addWidget(actions, 0, 2, Qt::AlignTop);
    else
        m_grid->addWidget(actions, 1, 1);
}

QWidget *FindingCard::makeTexts(Context context)
{
    auto *texts = new QWidget(this);
    auto *layout = new QVBoxLayout(texts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(2));

    QString caption = severityWord(m_finding.severity);
    if (context == Context::AllSteps)
        caption =
            tr("%1 · %2", "@title state · step").arg(caption, stepTitle(info(m_finding.code).step));
    auto *captionLabel = new TextLabel(TextRole::Small, caption, texts);
    captionLabel->setObjectName(u"findingState"_s);
    switch (m_finding.severity) {
    case Severity::Fail:
        captionLabel->setColor([](const Theme &theme) { return theme.wrong.strong; });
        break;
    case Severity::Warn:
        captionLabel->setColor([](const Theme &theme) { return theme.look.strong; });
        break;
    case Severity::Pass:
        captionLabel->setColor([](const Theme &theme) { return theme.fine.strong; });
        break;
    case Severity::Unknown:
    case Severity::Info:
        break;
    }
    layout->addWidget(captionLabel);

    const FindingText text = describe(m_finding);
    const bool isFine = m_finding.severity == Severity::Pass;
    // What is fine takes little room: the tick beside it has the word as its name.
    captionLabel->setVisible(!isFine);
    auto *summary = new TextLabel(isFine ? TextRole::Body : TextRole::Strong, text.summary, texts);
    summary->setObjectName(u"findingSummary"_s);
    layout->addWidget(summary);
    for (const QString &sentence : {text.explanation, text.remedy}) {
        if (!sentence.isEmpty())
            layout->addWidget(
                new TextLabel(isFine ? TextRole::Small : TextRole::Body, sentence, texts));
    }
    return texts;
}

QWidget *FindingCard::makeActions(const DomainName &domain)
{
    auto *actions = new QWidget(this);
    auto *layout = new FlowLayout(actions, scaled(14), scaled(6));
    layout->setContentsMargins(0, scaled(4), 0, 0);
    if (m_finding.severity > Severity::Info && !repairPageOf(m_finding.code).isEmpty()) {
        // What could not be looked at may well be in order.
        const bool isBroken = m_finding.severity != Severity::Unknown;
        auto *repair = new Button(isBroken ? tr("How to repair it", "@button")
                                           : tr("How to find out", "@button"),
                                  ButtonKind::Small,
                                  actions);
        repair->setWhich(distinctName(m_finding, m_summary));
        repair->setObjectName(u"repairButton"_s);
        connect(repair, &QPushButton::clicked, this, [this] { showHelp(this, manualIdOf(m_finding.code)); });
        layout->addWidget(repair);
    }
    if (m_finding.severity == Severity::Fail || m_finding.severity == Severity::Warn) {
        auto *message = new CopyButton(
            tr("Copy a message", "@button to send to whoever runs the server"),
            distinctName(m_finding, m_summary),
            [finding = m_finding, domain] { return messageAbout(finding, domain); },
            actions,
            ButtonKind::Link);
        message->setObjectName(u"copyMessageButton"_s);
        layout->addWidget(message);
    }
    m_detailsButton = new Button(tr("Details", "@button"), ButtonKind::Link, actions);
    m_detailsButton->setWhich(distinctName(m_finding, m_summary));
    m_detailsButton->setObjectName(u"detailsButton"_s);
    connect(m_detailsButton, &QPushButton::clicked, this, [this] {
        setDetailsShown(!detailsAreShown());
    });
    layout->addWidget(m_detailsButton);
    return actions;
}

QWidget *FindingCard::makeDetails()
{
    auto *details = new Card(this);
    details->setObjectName(u"findingDetails"_s);
    auto *layout = new QGridLayout(details);
    layout->setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(12));
    layout->setHorizontalSpacing(scaled(16));
    layout->setVerticalSpacing(scaled(5));
    layout->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : detailRows(m_finding)) {
        layout->addWidget(new TextLabel(TextRole::Small, name, details), row, 0, Qt::AlignTop);
        auto *shown = new TextLabel(TextRole::Mono, value, details);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(shown, row++, 1);
    }
    auto *copy = new CopyButton(
        tr("details of “%1”", "@label").arg(distinctName(m_finding, m_summary)),
        [finding = m_finding] { return detailsText(finding); },
        details);
    copy->setObjectName(u"copyDetailsButton"_s);
    layout->addWidget(copy, 0, 2, row, 1, Qt::AlignTop);
    return details;
}

bool FindingCard::detailsAreShown() const
{
    return m_details && !m_details->isHidden();
}

void FindingCard::setDetailsShown(bool shown)
{
    if (shown && !m_details) {
        m_details = makeDetails();
        m_grid->addWidget(m_details, 2, 1, 1, 2);
        // The copy button follows the button that opened the details.
        setTabOrder(m_detailsButton, m_details->findChild<QPushButton *>(u"copyDetailsButton"_s));
    }
    if (m_details)
        m_details->setVisible(shown);
    m_detailsButton->setLabel(shown ? tr("Hide details", "@button") : tr("Details", "@button"));
}

} // namespace postseal
