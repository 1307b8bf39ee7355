// SPDX-License-Identifier: Apache-2.0
#include "pages/PolicyPage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/ListEditor.h"
#include "pages/MoveCard.h"
#include "pages/PolicyExplained.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "wording/FindingText.h"
#include "wording/RolloutText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace postseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 5> usualAges{86400s, 604800s, 1209600s, 2419200s, 31536000s};

Result<QString, QString> readLine(const QString &typed)
{
    const QByteArray text = typed.trimmed().toLower().toUtf8();
    if (const auto pattern = MxPattern::fromText(text))
        return QString::fromLatin1(pattern->toText());
    return failure(PolicyPage::tr("A line names one mail server, such as mx1.example.com, or has a star in place of its "
                                  "first part, such as *.example.com.",
                                  "@info"));
}

ListEditor::Texts editorTexts()
{
    return {PolicyPage::tr("Another &line", "@label"),
            PolicyPage::tr("A star stands for exactly one part of a name.", "@info"),
            PolicyPage::tr("mx1.example.com", "@placeholder"),
            PolicyPage::tr("A&dd", "@button"),
            PolicyPage::tr("This line is in the policy already.", "@info")};
}

QString modeSentence(PolicyMode mode)
{
    switch (mode) {
    case PolicyMode::Testing:
        return PolicyPage::tr("Testing mode: senders try the policy and report what would go wrong, and all mail is "
                              "delivered as before. Everybody starts like this. After two good weeks you switch to "
                              "enforce mode.",
                              "@info");
    case PolicyMode::Enforce:
        return PolicyPage::tr("Enforce mode: senders deliver encrypted, or not at all. The page “Enforce” changes it.",
                              "@info");
    case PolicyMode::None:
        return PolicyPage::tr("Mode none: it switches MTA-STS off. The page “Enforce” changes it.",
                              "@info");
    }
    return {};
}

QStringList texts(const QList<MxPattern> &patterns)
{
    QStringList lines;
    for (const MxPattern &pattern : patterns)
        lines.append(QString::fromLatin1(pattern.toText()));
    return lines;
}

} // namespace

PolicyPage::PolicyPage(DomainSetup &setup)
    : WizardPage(WizardStep::Policy,
                 setup,
                 tr("The policy names your mail servers and says how strict senders must be. Postseal has filled it in; "
                    "look it over.",
                    "@info"),
                 {Term::Policy, Term::Mx, Term::TestingMode, Term::EnforceMode, Term::MaxAge})
    , m_trouble(new DynamicArea)
    , m_text(new DynamicArea)
    , m_senders(new DynamicArea)
    , m_move(new MoveCard(setup))
{
    content()->addWidget(m_trouble);
    content()->addWidget(makeModeCard());
    content()->addWidget(makeServersCard());
    content()->addWidget(makeAgeCard());
    content()->addWidget(m_text);
    content()->addWidget(m_senders);
    content()->addWidget(m_move);
}

QWidget *PolicyPage::makeModeCard()
{
    const HeadedCard made = makeCard(tr("How strict", "@title"));
    m_mode = new TextLabel(TextRole::Body, {}, made.card);
    made.layout->addWidget(m_mode);
    return made.card;
}

QWidget *PolicyPage::makeServersCard()
{
    const HeadedCard made = makeCard(tr("Which mail servers", "@title"));
    m_exact = new QRadioButton(tr("One line for &each of your mail servers (recommended)", "@option:radio"), made.card);
    m_exact->setObjectName(u"exactLinesRadio"_s);
    m_provider = new QRadioButton(tr("The lines that your &provider is known for", "@option:radio"), made.card);
    m_provider->setObjectName(u"providerLinesRadio"_s);
    m_own = new QRadioButton(tr("My &own lines", "@option:radio"), made.card);
    m_own->setObjectName(u"ownLinesRadio"_s);
    m_providerNote = new TextLabel(TextRole::Small, {}, made.card);
    m_lines = new ListEditor(editorTexts(), u"mxLine"_s, readLine, made.card);
    for (QRadioButton *each : {m_exact, m_provider, m_own})
        connect(each, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                chooseLines();
        });
    connect(m_lines, &ListEditor::edited, this, &PolicyPage::takeOwnLines);
    for (QWidget *part : std::initializer_list<QWidget *>{m_exact, m_provider, m_providerNote, m_own, m_lines})
        made.layout->addWidget(part);
    return made.card;
}

QWidget *PolicyPage::makeAgeCard()
{
    const HeadedCard made = makeCard(
        tr("How long senders keep it", "@title"),
        tr("Senders may keep a mistake for as long, so begin with a day. Some large senders "
           "ignore anything shorter.",
           "@info"));
    m_age = new QComboBox(made.card);
    m_age->setObjectName(u"maxAgeCombo"_s);
    auto *label = new QLabel(tr("&Keep the policy for", "@label"), made.card);
    label->setBuddy(m_age);
    connect(m_age, &QComboBox::activated, this, [this](int index) {
        setup().setMaxAge(std::chrono::seconds(m_age->itemData(index).toLongLong()));
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addWidget(label);
    row->addWidget(m_age);
    row->addStretch(1);
    made.layout->addLayout(row);
    return made.card;
}

MxSuggestion PolicyPage::suggestion() const
{
    const Assessment *assessment = setup().assessment();
    if (!assessment)
        return {};
    return suggestMxLines(setup().domain(), mxRecordsOf(*assessment), setup().knowledge());
}

void PolicyPage::chooseLines()
{
    if (m_exact->isChecked())
        setup().followMxSet();
    else if (m_provider->isChecked())
        setup().setMxLines(suggestion().wildcard);
    else
        setup().setMxLines(setup().draft().policy.mx);
    refresh();
}

void PolicyPage::takeOwnLines()
{
    QList<MxPattern> lines;
    for (const QString &value : m_lines->values()) {
        if (const auto pattern = MxPattern::fromText(value.toUtf8()))
            lines.append(*pattern);
    }
    setup().setMxLines(lines);
}

bool PolicyPage::goOn()
{
    if (!m_lines->isHidden() && !m_lines->takeTyped())
        return false;
    setup().decidePolicy();
    return true;
}

QString PolicyPage::status() const
{
    if (!setup().assessment())
        return WizardPage::status();
    const PolicyDraft draft = setup().draft();
    if (draft.policy.mx.isEmpty())
        return tr("Without a mail server there is nothing to put into the policy.", "@status");
    if (!draft.uncovered.isEmpty())
        return tr("%n mail server(s) are missing in the policy.", "@status", int(draft.uncovered.size()));
    return tr("The policy fits your mail servers.", "@status");
}

void PolicyPage::showLines()
{
    const MxSuggestion found = suggestion();
    const SetupChoices &choices = setup().choices();
    const bool offered = !found.wildcard.isEmpty();
    const bool isProviders = offered && choices.ownMxLines && choices.mxLines == found.wildcard;
    m_provider->setVisible(offered);
    m_providerNote->setVisible(offered);
    const MailProvider *provider = setup().knowledge().mailProvider(found.provider);
    if (offered && provider) {
        m_providerNote->setText(
            tr("%1: %2. They still fit when the provider adds servers; exact names are easier to check.", "@info")
                .arg(provider->name, texts(found.wildcard).join(", "_L1)));
    }
    // Who has chosen own lines keeps the editor while they happen to be the provider's.
    const bool own = choices.ownMxLines && (!isProviders || m_own->isChecked());
    chooseRadio({m_exact, m_provider, m_own}, own ? m_own : isProviders ? m_provider : m_exact);
    m_lines->setVisible(own);
    m_lines->setOwner(setup().domain().toDisplay());
    m_lines->setValues(own ? texts(choices.mxLines) : QStringList());
}

void PolicyPage::showAge()
{
    const std::chrono::seconds age = setup().choices().maxAge;
    QList<std::chrono::seconds> ages(usualAges.begin(), usualAges.end());
    if (!ages.contains(age))
        ages.append(age);
    std::sort(ages.begin(), ages.end());
    if (m_age->count() != ages.size() || m_age->currentData().toLongLong() != age.count()) {
        m_age->clear();
        for (const std::chrono::seconds each : ages)
            m_age->addItem(spanText(each), qint64(each.count()));
        m_age->setCurrentIndex(m_age->findData(qint64(age.count())));
    }
}

void PolicyPage::showTrouble(const PolicyDraft &draft)
{
    QStringList names;
    for (const DomainName &host : draft.uncovered)
        names.append(host.toDisplay());
    QStringList unused = texts(draft.unused);
    const QByteArray key = (names.join(u' ') + u'|' + unused.join(u' ')).toUtf8();
    m_trouble->show(key, [&](QVBoxLayout *layout) {
        if (!names.isEmpty()) {
            layout->addWidget(makeCallout(
                Glyph::Wrong,
                statusWord(StepStatus::Fail),
                tr("The policy does not cover %1", "@title").arg(names.join(", "_L1)),
                tr("In enforce mode senders would not use what is missing, and mail would be held back. "
                "Add a line for it, or go back to one line for each of your mail servers.",
                   "@info")));
        }
        if (!unused.isEmpty()) {
            layout->addWidget(makeCallout(
                Glyph::Info,
                tr("Good to know", "@status"),
                tr("No mail server of yours fits %1", "@title").arg(unused.join(", "_L1)),
                tr("That does no harm. It is right when you are about to add a server that fits.", "@info")));
        }
    });
}

void PolicyPage::showText(const PolicyDraft &draft)
{
    m_text->show(draft.text, [&](QVBoxLayout *layout) {
        const HeadedCard made = makeCard(tr("The file, line by line", "@title"),
                                         tr("This is what senders will load, to the letter.", "@info"));
        made.layout->addWidget(explainPolicy(draft.policy, made.card));
        const QString text = QString::fromUtf8(draft.text);
        auto *copy = new CopyButton(tr("policy text", "@label"), [text] { return text; }, made.card);
        copy->setObjectName(u"copyPolicyButton"_s);
        made.layout->addWidget(copy, 0, Qt::AlignLeading);
        layout->addWidget(made.card);
    });
}

void PolicyPage::showSenders(const PolicyDraft &draft)
{
    m_senders->show(draft.text, [&](QVBoxLayout *layout) {
        const HeadedCard made = makeCard(tr("How senders read it", "@title"));
        made.layout->addWidget(summariseSenders(draft, made.card));
        layout->addWidget(made.card);
    });
}

void PolicyPage::refresh()
{
    m_mode->setText(modeSentence(setup().choices().mode));
    showLines();
    showAge();
    if (!setup().hasPolicy()) {
        m_trouble->clear();
        m_text->clear();
        m_senders->clear();
        m_move->hide();
        return;
    }
    const PolicyDraft draft = setup().draft();
    showTrouble(draft);
    showText(draft);
    showSenders(draft);
    m_move->show();
    m_move->refresh();
}

} // namespace postseal
