// SPDX-License-Identifier: Apache-2.0
#include "pages/TestingPage.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/EvidenceCard.h"
#include "pages/FlowLayout.h"
#include "pages/GatesCard.h"
#include "pages/SavedFile.h"
#include "pages/SessionChart.h"
#include "pages/TextLabel.h"
#include "pages/TwoColumns.h"
#include "pages/WizardWords.h"
#include "wording/DateText.h"
#include "wording/ForeignText.h"
#include "wording/RolloutCalendar.h"
#include "wording/RolloutText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

/// The design's "If you had enforced": what matters first.
QString previewSentence(const PreviewCount &count)
{
    if (count.refused > 0)
        return TestingPage::tr("%1 of %2 sessions would have been refused at that server. Mail in "
                               "them waits, and is returned "
                               "after some days if nothing changes.",
                               "@info")
            .arg(countText(count.refused), countText(count.all()));
    return TestingPage::tr("No session of %1 would have been refused.", "@info")
        .arg(countText(count.all()));
}

} // namespace

TestingPage::TestingPage(DomainSetup &setup)
    : WizardPage(WizardStep::Testing,
                 setup,
                 tr("Nothing is refused yet: senders try your policy and report. What they say, "
                    "and what Postseal sees, "
                    "tells when it is safe to enforce.",
                    "@info"),
                 {Term::TestingMode, Term::EnforceMode, Term::TlsReport})
    , m_before(new DynamicArea)
    , m_sessions(new DynamicArea)
    , m_preview(new DynamicArea)
    , m_choices(new DynamicArea)
    , m_gates(new GatesCard(setup))
    , m_evidence(new EvidenceCard(setup))
    , m_saved(new SavedFile)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(14));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_sessions, m_preview, m_choices, m_saved})
        column->addWidget(part);
    column->addStretch(1);
    auto *right = new QWidget;
    auto *gates = new QVBoxLayout(right);
    gates->setContentsMargins(0, 0, 0, 0);
    gates->setSpacing(scaled(14));
    gates->addWidget(m_gates);
    gates->addWidget(m_evidence);
    gates->addStretch(1);
    m_columns = new TwoColumns(left, right);
    content()->addWidget(m_before);
    content()->addWidget(m_columns);
}

QString TestingPage::status() const
{
    const RolloutView *view = setup().rollout().view();
    if (!view)
        return WizardPage::status();
    return nextSentence(view->status.next) + u'.';
}

/// A domain that is not testing: what that means for this page.
void TestingPage::showBefore(const RolloutView &view)
{
    const RolloutStage stage = view.status.stage;
    const QByteArray key = setup().domain().toAscii() + toId(stage)
        + dayText(view.status.sinceUtc).toUtf8() + toId(setup().nextStep());
    m_before->show(key, [&](QVBoxLayout *layout) {
        switch (stage) {
        case RolloutStage::NotStarted:
        case RolloutStage::Publishing:
        case RolloutStage::Off:
            layout->addWidget(makeCallout(Glyph::Info,
                                          tr("Good to know", "@status"),
                                          tr("Testing has not begun", "@title"),
                                          tr("It begins by itself when your policy and its record "
                                             "can be seen.",
                                             "@info")));
            layout->addWidget(makeWayTo(setup().nextStep()), 0, Qt::AlignLeading);
            break;
        case RolloutStage::Enforcing:
        case RolloutStage::LongTerm:
            layout->addWidget(makeCallout(
                Glyph::Fine,
                glyphWord(Glyph::Fine),
                tr("Testing is over: your policy is enforced", "@title"),
                tr("Since %1. The list still shows whether everything it rests on is in order.",
                   "@info date")
                    .arg(dayText(view.status.sinceUtc))));
            break;
        case RolloutStage::Removing:
            layout->addWidget(makeCallout(Glyph::Info,
                                          tr("Good to know", "@status"),
                                          tr("Your policy is being switched off", "@title"),
                                          tr("Mode none is published. See “%1”.", "@info")
                                              .arg(wizardStepTitle(WizardStep::Enforce))));
            break;
        case RolloutStage::Ready:
            layout->addWidget(makeCallout(Glyph::Fine,
                                          glyphWord(Glyph::Fine),
                                          tr("Ready: you can switch to enforce mode", "@title"),
                                          tr("The page “%1” takes you through it.", "@info")
                                              .arg(wizardStepTitle(WizardStep::Enforce))));
            layout->addWidget(makeWayTo(WizardStep::Enforce), 0, Qt::AlignLeading);
            break;
        case RolloutStage::Testing:
            break;
        }
    });
}

void TestingPage::showSessions(const RolloutView &view)
{
    const ReportSummary &reports = view.reports;
    const QByteArray key = QByteArray::number(reports.reports) + ' '
        + QByteArray::number(reports.sessions.successful) + ' '
        + QByteArray::number(reports.sessions.failed) + ' '
        + QByteArray::number(reports.byDay.size());
    m_sessions->show(key, [&](QVBoxLayout *layout) {
        const QString sentence = reports.reports == 0
            ? tr("No reports in the last 30 days. The first ones come a day or two after testing "
                 "began.",
                 "@info")
            : tr("%1 encrypted sessions, %2 failed, in the last 30 days. From %3.", "@info")
                  .arg(countText(reports.sessions.successful),
                       countText(reports.sessions.failed),
                       namesInLine(reports.byReporter.keys()));
        const HeadedCard made = makeCard(tr("What senders reported", "@title"), sentence);
        if (reports.reports > 0) {
            auto *chart = new SessionChart;
            chart->setBars(sessionBars(reports.byDay));
            made.layout->addWidget(chart);
        }
        auto *see = new Button(tr("See the &reports", "@button"), ButtonKind::Small, made.card);
        see->setObjectName(u"seeReportsButton"_s);
        connect(see, &QPushButton::clicked, this, &TestingPage::reportsRequested);
        made.layout->addWidget(see, 0, Qt::AlignLeading);
        layout->addWidget(made.card);
    });
}

void TestingPage::showPreview(const RolloutView &view)
{
    const PreviewCount &all = view.preview.all;
    QByteArray key;
    for (const PreviewLine &line : view.preview.reporters)
        key += line.reporter.toUtf8() + QByteArray::number(line.count.delivered) + ' '
            + QByteArray::number(line.count.refused) + ' ' + QByteArray::number(line.count.all())
            + '\n';
    m_preview->show(key, [&](QVBoxLayout *layout) {
        if (all.all() == 0)
            return;
        const HeadedCard made =
            makeCard(tr("If you had enforced in these 30 days", "@title"), previewSentence(all));
        constexpr qsizetype mostReporters = 8;
        for (const PreviewLine &line :
             view.preview.reporters.first(std::min(view.preview.reporters.size(), mostReporters))) {
            const Glyph glyph = line.count.refused > 0 ? Glyph::Wrong : Glyph::Fine;
            QString text = tr("%1 delivered, %2 refused", "@info")
                               .arg(countText(line.count.delivered), countText(line.count.refused));
            if (line.count.unprotected > 0)
                text += u", "_s
                    + tr("%1 delivered without a policy", "@info")
                          .arg(countText(line.count.unprotected));
            if (line.count.byDane > 0)
                text += u", "_s + tr("%1 decided by DANE", "@info").arg(countText(line.count.byDane));
            made.layout->addWidget(new StateRow(
                glyph, glyphWord(glyph), harmlessText(line.reporter, 60), text, made.card));
        }
        layout->addWidget(made.card);
    });
}

void TestingPage::showChoices(const RolloutView &view)
{
    const int days = setup().rollout().decisions().testingDays;
    const bool isTesting = view.status.stage == RolloutStage::Testing;
    m_choices->show(isTesting ? setup().domain().toAscii() + QByteArray::number(days)
                              : QByteArray(),
                    [&](QVBoxLayout *layout) {
                        if (isTesting)
                            fillChoices(layout, days);
                    });
}

void TestingPage::fillChoices(QVBoxLayout *layout, int testingDays)
{
    const HeadedCard made = makeCard(tr("How long to test", "@title"));
    auto *days = new QComboBox(made.card);
    days->setObjectName(u"testingDaysCombo"_s);
    QList<int> usual{7, 14, 21, 30, 60};
    if (!usual.contains(testingDays))
        usual.append(testingDays);
    std::sort(usual.begin(), usual.end());
    for (const int each : std::as_const(usual))
        days->addItem(spanText(std::chrono::days(each)), each);
    days->setCurrentIndex(days->findData(testingDays));
    connect(days, &QComboBox::activated, this, [this, days](int index) {
        const QByteArray chosen = QByteArray::number(days->itemData(index).toInt());
        // The combo goes with the page's new content.
        QMetaObject::invokeMethod(
            this,
            [this, chosen] { setup().rollout().decide(DecisionKind::TestingDays, chosen); },
            Qt::QueuedConnection);
    });
    auto *label = new QLabel(tr("&Test for at least", "@label"), made.card);
    label->setBuddy(days);
    auto *calendar =
        new Button(tr("&Save as a calendar…", "@button"), ButtonKind::Small, made.card);
    calendar->setObjectName(u"saveCalendarButton"_s);
    calendar->setToolTip(
        tr("The dates of the way to enforce mode, for your calendar program", "@info:tooltip"));
    connect(calendar, &QPushButton::clicked, this, [this] { saveCalendar({}); });
    auto *parts = new QWidget(made.card);
    auto *row = new FlowLayout(parts, scaled(10), scaled(8));
    for (QWidget *part : std::initializer_list<QWidget *>{label, days, calendar})
        row->addWidget(part);
    made.layout->addWidget(parts);
    layout->addWidget(made.card);
}

void TestingPage::saveCalendar(QString path)
{
    const RolloutView *view = setup().rollout().view();
    if (!view)
        return;
    // As it is now: while somebody looks for a place the domain may be closed.
    const QList<PlanStep> steps = planFor(PlanKind::Enforce, view->planInput());
    const QByteArray calendar =
        planCalendar(setup().domain(), PlanKind::Enforce, steps, view->evidence.nowUtc);
    if (path.isEmpty())
        path = m_saved->ask(tr("Save the dates as a calendar", "@title:window"), u"postseal.ics"_s);
    if (!path.isEmpty())
        m_saved->save(path, calendar);
}

void TestingPage::refresh()
{
    const RolloutView *view = setup().rollout().view();
    const RolloutStage stage = view ? view->status.stage : RolloutStage::NotStarted;
    m_columns->setVisible(isUnderPolicy(stage));
    if (!view)
        return m_before->clear();
    if (std::exchange(m_shown, setup().domain()) != setup().domain())
        m_evidence->forget();
    showBefore(*view);
    showSessions(*view);
    showPreview(*view);
    showChoices(*view);
    m_gates->refresh();
}

} // namespace postseal
