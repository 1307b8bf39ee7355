// SPDX-License-Identifier: Apache-2.0
#include "pages/HistoryPage.h"

#include "check/Evidence.h"
#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/ReportCard.h"
#include "pages/SavedFile.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "wording/DateText.h"
#include "wording/FindingText.h"
#include "wording/ForeignText.h"
#include "wording/RolloutCalendar.h"
#include "wording/RolloutText.h"
#include "wording/StoreText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

#include <QCoroFuture>

#include "report/HistoryText.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 100;

QWidget *makeLabelled(const QString &text, QComboBox *box, const QString &name)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    auto *label = new QLabel(text, row);
    label->setBuddy(box);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(22);
    layout->addWidget(label);
    layout->addWidget(box);
    layout->addStretch(1);
    return row;
}

} // namespace

HistoryPage::HistoryPage(DomainSetup &setup, DomainList &list)
    : WizardPage(
        WizardStep::History,
        setup,
        tr("What is planned, what happened, and what has changed between two checks.", "@info"),
        {Term::MaxAge, Term::EnforceMode})
    , m_list(list)
    , m_transfer(list, setup.clock())
    , m_kinds(new QComboBox)
    , m_saved(new SavedFile)
    , m_report(new ReportCard([&setup] { return reportOn(setup); }))
    , m_plan(new DynamicArea)
    , m_earlier(new QComboBox)
    , m_later(new QComboBox)
    , m_comparison(new DynamicArea)
    , m_timeline(new DynamicArea)
    , m_transferSaid(new DynamicArea)
{
    const HeadedCard plan = makeCard(
        tr("Plans", "@title"),
        tr("Changes that take days, because senders keep what they have seen. Each step is "
           "checked off when it is seen.",
           "@info"));
    m_planCard = plan.card;
    for (const PlanKind kind :
         {PlanKind::Enforce, PlanKind::ChangeMx, PlanKind::Renew, PlanKind::Remove})
        m_kinds->addItem(planTitle(kind), int(kind));
    connect(m_kinds, &QComboBox::activated, this, &HistoryPage::showPlan);
    plan.layout->addWidget(makeLabelled(tr("&Plan for", "@label"), m_kinds, u"planKindCombo"_s));
    plan.layout->addWidget(m_plan);
    plan.layout->addWidget(m_saved);
    const HeadedCard comparison = makeCard(tr("Compare two checks", "@title"));
    m_compareCard = comparison.card;
    comparison.layout->addWidget(
        makeLabelled(tr("&Earlier", "@label"), m_earlier, u"earlierCheckCombo"_s));
    comparison.layout->addWidget(
        makeLabelled(tr("&Later", "@label"), m_later, u"laterCheckCombo"_s));
    comparison.layout->addWidget(m_comparison);
    for (QComboBox *box : {m_earlier, m_later})
        connect(box, &QComboBox::activated, this, &HistoryPage::compare);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_report, m_timeline, m_planCard, m_compareCard, makeDomainFileCard()})
        content()->addWidget(part);
}

QWidget *HistoryPage::makeDomainFileCard()
{
    const HeadedCard made =
        makeCard(tr("To another computer", "@title"),
                 tr("One file with this domain and all that belongs to it: choices, checks, "
                    "reports, decisions. On the other computer: "
                    "Settings, “Add from a file…”.",
                    "@info"));
    auto *save = new Button(tr("Save this &domain…", "@button"), ButtonKind::Small);
    save->setObjectName(u"saveDomainButton"_s);
    connect(save, &QPushButton::clicked, this, [this] { saveDomain({}); });
    connect(&m_transfer, &DataTransfer::ended, this, &HistoryPage::sayTransferred);
    made.layout->addWidget(save, 0, Qt::AlignLeading);
    made.layout->addWidget(m_transferSaid);
    return made.card;
}

void HistoryPage::saveDomain(QString path)
{
    // As it is now: while somebody looks for a place the domain may be closed.
    const DomainName domain = setup().domain();
    if (path.isEmpty())
        path = m_saved->ask(tr("Save this domain", "@title:window"),
                            QString::fromLatin1(domain.toAscii()) + u".postseal"_s);
    if (!path.isEmpty())
        m_transfer.write(path, domain);
}

void HistoryPage::sayTransferred(const TransferResult &result)
{
    const QString path = pathText(result.path);
    const QString headline = result.error ? tr("The domain was not saved", "@title")
                                          : tr("The domain is in %1", "@title").arg(path);
    const QString text = result.error ? copyProblem(*result.error) : QString();
    sayIn(m_transferSaid,
          u"domainSaved"_s,
          result.error ? Glyph::Wrong : Glyph::Fine,
          headline,
          text);
}

QString HistoryPage::status() const
{
    const RolloutView *view = setup().rollout().view();
    return view ? nextSentence(view->status.next) + u'.' : WizardPage::status();
}

PlanKind HistoryPage::planKind() const
{
    return PlanKind(m_kinds->currentData().toInt());
}

void HistoryPage::showPlan()
{
    const RolloutView *view = setup().rollout().view();
    if (!view)
        return m_plan->clear();
    const QList<DomainName> newMx = plannedHosts(setup().rollout().decisions());
    const bool needsMove = planKind() == PlanKind::ChangeMx && newMx.isEmpty();
    const QList<PlanStep> steps =
        needsMove ? QList<PlanStep>() : planFor(planKind(), view->planInput(newMx));
    QByteArray key = setup().domain().toAscii() + toId(planKind()) + (needsMove ? "-" : "+");
    for (const PlanStep &step : steps)
        key += planStepTitle(step).toUtf8() + planStepText(step).toUtf8()
            + dayText(step.fromUtc).toUtf8() + (step.isDone ? "1" : "0");
    m_plan->show(key, [&](QVBoxLayout *layout) {
        if (!needsMove)
            return fillPlan(layout, steps);
        layout->addWidget(new TextLabel(TextRole::Muted,
                                        tr("Try the mail servers of later on the page “%1” first; "
                                           "there they can be noted as planned.",
                                           "@info")
                                            .arg(wizardStepTitle(WizardStep::Policy))));
    });
}

void HistoryPage::fillPlan(QVBoxLayout *layout, const QList<PlanStep> &steps)
{
    if (steps.isEmpty()) {
        layout->addWidget(new TextLabel(TextRole::Muted,
                                        tr("Nothing to plan: no certificate was seen.", "@info")));
        return;
    }
    const QDateTime nowUtc = setup().rollout().view()->evidence.nowUtc;
    for (const PlanStep &step : steps) {
        const QDate planned = planDay(step, nowUtc);
        const QString day =
            step.isDone && !planned.isValid() ? tr("done", "@status") : dayText(planned);
        const Glyph glyph = step.isDone ? Glyph::Fine : Glyph::ToCome;
        const QString text =
            day.isEmpty() ? planStepText(step) : day + u" · "_s + planStepText(step);
        layout->addWidget(new StateRow(glyph, glyphWord(glyph), planStepTitle(step), text));
    }
    auto *save = new Button(tr("&Save as a calendar…", "@button"), ButtonKind::Small);
    save->setObjectName(u"savePlanButton"_s);
    connect(save, &QPushButton::clicked, this, &HistoryPage::savePlan);
    layout->addWidget(save, 0, Qt::AlignLeading);
}

void HistoryPage::savePlan()
{
    const RolloutView *view = setup().rollout().view();
    if (!view)
        return;
    // As it is now: while somebody looks for a place the domain may be closed.
    const QList<PlanStep> steps =
        planFor(planKind(), view->planInput(plannedHosts(setup().rollout().decisions())));
    const QByteArray calendar =
        planCalendar(setup().domain(), planKind(), steps, view->evidence.nowUtc);
    const QString path =
        m_saved->ask(tr("Save the dates as a calendar", "@title:window"), u"postseal.ics"_s);
    if (!path.isEmpty())
        m_saved->save(path, calendar);
}

void HistoryPage::showTimeline()
{
    const RolloutRecord *record = setup().rollout().record();
    if (!record)
        return m_timeline->clear();
    const QList<HistoryEntry> entries = historyOf(*record);
    QByteArray key = setup().domain().toAscii();
    for (const HistoryEntry &entry : entries)
        key += momentText(entry.atUtc).toUtf8() + describe(entry).title.toUtf8()
            + describe(entry).text.toUtf8() + '\n';
    m_timeline->show(key, [&](QVBoxLayout *layout) {
        const HeadedCard made = makeCard(tr("What happened", "@title"));
        made.card->setObjectName(u"timelineCard"_s);
        if (entries.isEmpty())
            made.layout->addWidget(new TextLabel(
                TextRole::Muted, tr("Nothing yet: the first check begins the history.", "@info")));
        for (const HistoryEntry &entry : entries.mid(0, mostEntries)) {
            const HistoryText text = describe(entry);
            const Glyph glyph = glyphFor(text.tone);
            const QString second = text.text.isEmpty()
                ? momentText(entry.atUtc)
                : momentText(entry.atUtc) + u" · "_s + text.text;
            made.layout->addWidget(new StateRow(glyph, glyphWord(glyph), text.title, second));
        }
        layout->addWidget(made.card);
    });
}

/// The two latest are chosen until somebody chooses others.
void HistoryPage::showChoice()
{
    const RolloutRecord *record = setup().rollout().record();
    const QList<CheckSummary> checks = record ? record->checks : QList<CheckSummary>();
    m_compareCard->setVisible(checks.size() > 1);
    const bool isSame = m_later->count() == checks.size()
        && (checks.isEmpty() || m_later->itemData(0).toLongLong() == checks.first().id);
    if (isSame)
        return;
    for (QComboBox *box : {m_earlier, m_later}) {
        box->clear();
        for (const CheckSummary &check : checks)
            box->addItem(momentText(check.checkedUtc), check.id);
    }
    m_later->setCurrentIndex(0);
    m_earlier->setCurrentIndex(std::min(1, m_earlier->count() - 1));
    m_comparison->clear();
    if (checks.size() > 1)
        compare();
}

void HistoryPage::compare()
{
    if (m_list.store())
        readBoth(m_earlier->currentData().toLongLong(),
                 m_later->currentData().toLongLong(),
                 setup().domain());
}

QCoro::Task<> HistoryPage::readBoth(qint64 earlier, qint64 later, DomainName domain)
{
    const QPointer<HistoryPage> self(this);
    const std::shared_ptr<Store> store = m_list.store();
    const auto first = co_await store->check(domain, earlier);
    const auto second = co_await store->check(domain, later);
    if (!self || domain != setup().domain() || !first || !second || !*first || !*second)
        co_return;
    const bool isStillWanted = m_earlier->currentData().toLongLong() == earlier
        && m_later->currentData().toLongLong() == later;
    const auto before = fromEvidence((*first)->evidence);
    const auto after = fromEvidence((*second)->evidence);
    if (isStillWanted && before && after)
        showComparison(before->seen, after->seen);
}

void HistoryPage::showComparison(const Observations &earlier, const Observations &later)
{
    // Both as of now, so that a certificate which has ended since counts for both or for none.
    const CheckComparison found =
        compareChecks(setup().rollout().judged(earlier), setup().rollout().judged(later));
    m_comparison->clear();
    m_comparison->show("shown", [&](QVBoxLayout *layout) {
        const auto add = [&](Glyph glyph, const QString &title, const QString &text) {
            layout->addWidget(new StateRow(glyph, glyphWord(glyph), title, text));
        };
        if (found.isSame())
            add(Glyph::Fine, tr("Nothing has changed", "@title"), {});
        for (const Finding &finding : found.come)
            add(glyphFor(finding.severity),
                describe(finding).summary,
                tr("new in the later one", "@info"));
        for (const Finding &finding : found.gone)
            add(Glyph::Fine,
                describe(finding).summary,
                tr("not so any more in the later one", "@info"));
        for (const Finding &finding : found.stayed)
            add(glyphFor(finding.severity), describe(finding).summary, tr("in both", "@info"));
        if (!found.mxCome.isEmpty())
            add(Glyph::Letter, tr("Mail servers that came", "@title"), hostsInLine(found.mxCome));
        if (!found.mxGone.isEmpty())
            add(Glyph::Letter, tr("Mail servers that went", "@title"), hostsInLine(found.mxGone));
        if (found.idBefore != found.idAfter)
            add(Glyph::Info,
                tr("Id of the record", "@title"),
                u"%1 → %2"_s.arg(QString::fromUtf8(found.idBefore),
                                 QString::fromUtf8(found.idAfter)));
        if (found.policyBefore == found.policyAfter)
            return;
        layout->addWidget(new CopyRow(tr("Policy file before", "@label"),
                                      QString::fromUtf8(found.policyBefore).trimmed()));
        layout->addWidget(new CopyRow(tr("Policy file after", "@label"),
                                      QString::fromUtf8(found.policyAfter).trimmed()));
    });
    announce(m_comparison);
}

void HistoryPage::refresh()
{
    const bool isRead = setup().rollout().view() != nullptr;
    m_planCard->setVisible(isRead);
    m_report->setVisible(setup().assessment() != nullptr);
    showTimeline();
    showPlan();
    showChoice();
}

} // namespace postseal
