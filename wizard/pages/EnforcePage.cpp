// SPDX-License-Identifier: Apache-2.0
#include "pages/EnforcePage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/RecordCard.h"
#include "pages/SavedFile.h"
#include "pages/TextLabel.h"
#include "pages/WatchBox.h"
#include "pages/WizardWords.h"
#include "setup/DomainHistory.h"
#include "wording/DateText.h"
#include "wording/FindingText.h"
#include "wording/RolloutText.h"
#include "wording/StageText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds careful = std::chrono::days(1);

QString modeName(PolicyMode mode)
{
    return QString::fromLatin1(toId(mode));
}

/// What the present stage does to the mail.
QString stageSentence(RolloutStage stage)
{
    switch (stage) {
    case RolloutStage::NotStarted:
    case RolloutStage::Publishing:
        return EnforcePage::tr("Senders cannot use a policy of yours yet.", "@info");
    case RolloutStage::Testing:
        return EnforcePage::tr("Senders test your policy and deliver as before. Somebody on the "
                               "way can still switch encryption off.",
                               "@info");
    case RolloutStage::Ready:
        return EnforcePage::tr("Everything that can be seen speaks for enforcing. From then on "
                               "senders deliver encrypted to your "
                               "mail servers, or not at all.",
                               "@info");
    case RolloutStage::Enforcing:
    case RolloutStage::LongTerm:
        return EnforcePage::tr(
            "Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.",
            "@info");
    case RolloutStage::Removing:
        return EnforcePage::tr("Senders are told to forget your policy. Leave file, certificate "
                               "and record where they are until they have.",
                               "@info");
    case RolloutStage::Off:
        break;
    }
    return EnforcePage::tr("Nothing of MTA-STS is published any more.", "@info");
}

} // namespace

EnforcePage::EnforcePage(DomainSetup &setup)
    : WizardPage(WizardStep::Enforce,
                 setup,
                 tr("Switch to enforce mode, then let senders keep the policy for longer. You can "
                    "always go back.",
                    "@info"),
                 {Term::EnforceMode, Term::TestingMode, Term::MaxAge, Term::Policy})
    , m_state(new DynamicArea)
    , m_actions(new DynamicArea)
    , m_file(new DynamicArea)
    , m_saved(new SavedFile)
    , m_fileWatch(new WatchBox(setup, Publication::PolicyHost))
    , m_recordHead(new DynamicArea)
    , m_record(new RecordCard(setup, Publication::PolicyRecord))
    , m_recordWatch(new WatchBox(setup, Publication::PolicyRecord))
    , m_memory(new DynamicArea)
    , m_foot(new DynamicArea)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_state,
                                                          m_actions,
                                                          m_file,
                                                          m_saved,
                                                          m_fileWatch,
                                                          m_recordHead,
                                                          m_record,
                                                          m_recordWatch,
                                                          m_memory,
                                                          m_foot})
        content()->addWidget(part);
}

bool EnforcePage::isChanging() const
{
    const Assessment *assessment = setup().assessment();
    if (!assessment || !policyInForce(*assessment) || !setup().hasPolicy())
        return false;
    const Policy &published = *assessment->policy.policy;
    const bool isOther =
        published.mode != setup().choices().mode || published.maxAge != setup().choices().maxAge;
    return isOther || !setup().isAsChosen(Publication::PolicyHost)
        || !setup().isAsChosen(Publication::PolicyRecord);
}

QString EnforcePage::status() const
{
    const RolloutView *view = setup().rollout().view();
    if (!view)
        return WizardPage::status();
    if (isChanging()) {
        return setup().isAsChosen(Publication::PolicyHost)
            ? tr("The file is there. Now the record with the new id.", "@status")
            : tr("First the file, then the record.", "@status");
    }
    return nextSentence(view->status.next) + u'.';
}

void EnforcePage::showState(const RolloutView &view)
{
    const RolloutStatus &status = view.status;
    const DomainRollout &rollout = setup().rollout();
    const bool isUnexpected = rollout.record() && lastStageIsUnexpected(*rollout.record());
    const bool isWrong = setup().state(WizardStep::Enforce) == WizardState::Wrong;
    const QByteArray key = setup().domain().toAscii() + dayText(status.sinceUtc).toUtf8()
        + QByteArray(toId(status.stage)) + nextSentence(status.next).toUtf8()
        + (isUnexpected ? "!" : "") + (isWrong ? "x" : "") + toId(setup().nextStep())
        + QByteArray::number(int(setup().state(WizardStep::Enforce)));
    m_state->show(key, [&](QVBoxLayout *layout) {
        layout->setSpacing(scaled(14));
        if (isUnexpected) {
            auto *foreign =
                makeCallout(Glyph::Look,
                            glyphWord(Glyph::Look),
                            tr("Somebody has changed this outside Postseal", "@title"),
                            tr("Seen on %1, and not decided here. If it was not you, find out who.",
                               "@info date")
                                .arg(dayText(status.sinceUtc)));
            foreign->setObjectName(u"foreignChange"_s);
            layout->addWidget(foreign);
        }
        const Glyph glyph = isWrong ? Glyph::Wrong : glyphFor(setup().state(WizardStep::Enforce));
        const QString headline =
            status.sinceUtc.isValid() && status.stage != RolloutStage::NotStarted
            ? tr("%1 since %2", "@title stage, date")
                  .arg(stageName(status.stage), dayText(status.sinceUtc))
            : stageName(status.stage);
        auto *card = makeCallout(glyph, glyphWord(glyph), headline, stageSentence(status.stage));
        card->setObjectName(u"enforceState"_s);
        layout->addWidget(card);
        if (!isUnderPolicy(status.stage) && status.next.action == NextAction::SetUp)
            layout->addWidget(makeWayTo(setup().nextStep()), 0, Qt::AlignLeading);
        if (isWrong) {
            layout->addWidget(makeCallout(Glyph::Wrong,
                                          glyphWord(Glyph::Wrong),
                                          nextSentence(status.next),
                                          tr("Delete nothing: senders keep to the policy that they "
                                             "know. Mend what is wrong, or go back "
                                             "to testing mode below until it is mended. Most mail "
                                             "waits meanwhile and arrives later.",
                                             "@info")));
        }
    });
}

void EnforcePage::showActions(const RolloutView &view)
{
    const NextStep &next = view.status.next;
    const Assessment *assessment = setup().assessment();
    const bool inForce = assessment && policyInForce(*assessment);
    QByteArray key = QByteArray(toId(view.status.stage)) + toId(next.action)
        + modeName(setup().choices().mode).toUtf8()
        + QByteArray::number(qint64(setup().choices().maxAge.count()))
        + (isChanging() ? "changing" : "");
    if (inForce)
        key += toId(assessment->policy.policy->mode)
            + QByteArray::number(qint64(assessment->policy.policy->maxAge.count()));
    // Where something broke under enforce, going back is possible before it is mended.
    const bool isBroken = !inForce && next.action == NextAction::Mend
        && setup().choices().mode != PolicyMode::Testing;
    m_actions->show(inForce || isBroken ? key : QByteArray(), [&](QVBoxLayout *layout) {
        if (inForce)
            fillActions(layout, view);
        else if (isBroken)
            fillWayBack(layout);
    });
}

void EnforcePage::addAction(const HeadedCard &made,
                            const QString &label,
                            const QString &name,
                            const QString &text,
                            std::function<void()> action)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(12));
    auto *button = new Button(label, ButtonKind::Normal, made.card);
    button->setObjectName(name);
    // The buttons go with the card's new content.
    connect(button, &QPushButton::clicked, this, std::move(action), Qt::QueuedConnection);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(new TextLabel(TextRole::Muted, text, made.card), 1);
    made.layout->addLayout(row);
}

void EnforcePage::addWayBack(const HeadedCard &made)
{
    addAction(made,
              tr("Back to &testing mode", "@button"),
              u"backToTestingButton"_s,
              tr("Senders deliver again whatever they meet, as soon as they have seen the new "
                 "policy. Nothing has to be deleted.",
                 "@info"),
              [this] { setup().changePolicy(PolicyMode::Testing, careful); });
}

void EnforcePage::fillWayBack(QVBoxLayout *layout)
{
    const HeadedCard made = makeCard(tr("What you can do", "@title"));
    addWayBack(made);
    layout->addWidget(made.card);
}

void EnforcePage::fillActions(QVBoxLayout *layout, const RolloutView &view)
{
    const Policy published = *setup().assessment()->policy.policy;
    const SetupChoices &choices = setup().choices();
    const bool isSwitching = choices.mode != published.mode || choices.maxAge != published.maxAge;
    const HeadedCard made = makeCard(isSwitching ? publicationHeading(PublicationState::Outdated)
                                                 : tr("What you can do", "@title"));
    const auto add = [&](const QString &label,
                         const QString &name,
                         const QString &text,
                         std::function<void()> action) {
        addAction(made, label, name, text, std::move(action));
    };
    const auto change = [this](PolicyMode mode, std::chrono::seconds maxAge) {
        return [this, mode, maxAge] { setup().changePolicy(mode, maxAge); };
    };
    if (isSwitching) {
        add(tr("&Leave it as it is published", "@button"),
            u"keepPublishedButton"_s,
            tr("Mode %1, kept for %2.", "@info")
                .arg(modeName(published.mode), spanText(published.maxAge)),
            change(published.mode, published.maxAge));
        layout->addWidget(made.card);
        return;
    }
    const RolloutStage stage = view.status.stage;
    if (stage == RolloutStage::Ready)
        add(tr("Switch to &enforce mode", "@button"),
            u"enforceButton"_s,
            tr("Senders keep the policy for a day at first, so that a mistake is soon forgotten.",
               "@info"),
            change(PolicyMode::Enforce, careful));
    if (stage == RolloutStage::Testing)
        add(tr("See what is &missing", "@button"),
            u"seeGatesButton"_s,
            tr("Some points are still open. There you can also skip one, if you say why.", "@info"),
            [this] { Q_EMIT stepRequested(WizardStep::Testing); });
    const bool isEnforced = published.mode == PolicyMode::Enforce;
    if (isEnforced && view.status.next.maxAge.count() > 0)
        add(tr("Keep it for &longer", "@button"),
            u"raiseMaxAgeButton"_s,
            nextSentence(view.status.next) + u'.',
            change(PolicyMode::Enforce, view.status.next.maxAge));
    if (isEnforced || published.mode == PolicyMode::None)
        addWayBack(made);
    if (published.mode != PolicyMode::None)
        add(tr("S&witch MTA-STS off", "@button"),
            u"switchOffButton"_s,
            tr("The safe way: mode none first, and everything stays in place until senders have "
               "forgotten the old policy.",
               "@info"),
            change(PolicyMode::None, careful));
    layout->addWidget(made.card);
}

void EnforcePage::showFile()
{
    const QByteArray text = setup().draft().text;
    m_file->show(isChanging() ? text : QByteArray(), [&](QVBoxLayout *layout) {
        if (!isChanging())
            return;
        const HeadedCard made = makeCard(tr("1. The file", "@title"),
                                         tr("Put it in the place of the one that is there. The "
                                            "page “%1” says how, where your policy is hosted.",
                                            "@info")
                                             .arg(wizardStepTitle(WizardStep::HostPolicy)));
        made.layout->addWidget(new CopyRow(tr("Policy file", "@label"),
                                           QString::fromUtf8(text).trimmed(),
                                           tr("policy text", "@label")));
        auto *save = new Button(tr("Save the &file…", "@button"), ButtonKind::Small, made.card);
        save->setObjectName(u"savePolicyButton"_s);
        connect(save, &QPushButton::clicked, this, [this] { saveFile({}); });
        made.layout->addWidget(save, 0, Qt::AlignLeading);
        layout->addWidget(made.card);
    });
}

void EnforcePage::saveFile(QString path)
{
    if (path.isEmpty())
        path = m_saved->ask(tr("Save the policy file", "@title:window"), u"mta-sts.txt"_s);
    if (!path.isEmpty())
        m_saved->save(path, setup().draft().text);
}

/// The record only when the file is there: senders look at the file when the id changes. RFC 8461
/// section 8.1.
void EnforcePage::showRecord()
{
    const bool isTurn = isChanging() && setup().isAsChosen(Publication::PolicyHost);
    const bool service = setup().serviceHasRecord();
    m_recordHead->show(
        !isChanging() ? ""
            : service ? "service"
            : isTurn  ? "now"
                      : "later",
        [&](QVBoxLayout *layout) {
            if (!isChanging())
                return;
            const QString text = service
                ? tr("The service that hosts your policy has the record too, and changes its id.",
                     "@info")
                : isTurn
                ? tr("Now the new id, so that senders look at the file again.", "@info")
                : tr("It comes when the new file can be seen: the new id makes senders look at it.",
                     "@info");
            layout->addWidget(makeCard(tr("2. The record", "@title"), text).card);
        });
    m_record->setVisible(isTurn && !service);
    m_recordWatch->setVisible(isTurn && !service);
    if (isTurn)
        m_record->refresh();
}

void EnforcePage::showMemory(const RolloutView &view)
{
    const QDateTime until = view.status.cachedUntilUtc;
    const bool isKept = until.isValid() && until > view.evidence.nowUtc;
    m_memory->show(isKept ? safeDayText(until).toUtf8() : QByteArray(), [&](QVBoxLayout *layout) {
        if (!isKept)
            return;
        layout->addWidget(
            makeCard(tr("What senders remember", "@title"),
                     tr("Some may keep an enforce policy of yours until %1, whatever you publish "
                        "meanwhile. Most look once a day, and "
                        "a sender that meets a fault must look again before it gives up.",
                        "@info date")
                         .arg(safeDayText(until)))
                .card);
    });
}

void EnforcePage::refresh()
{
    const RolloutView *view = setup().rollout().view();
    const bool isChange = view && isChanging();
    m_fileWatch->setVisible(isChange);
    if (!view || !setup().assessment()) {
        for (DynamicArea *area : {m_state, m_actions, m_file, m_recordHead, m_memory, m_foot})
            area->clear();
        m_record->hide();
        m_recordWatch->hide();
        return;
    }
    showState(*view);
    showActions(*view);
    showFile();
    showRecord();
    showMemory(*view);
    m_fileWatch->setReady(setup().hasPolicy());
    m_recordWatch->setReady(setup().hasPolicy());
    showFootnote(*m_foot);
}

} // namespace postseal
