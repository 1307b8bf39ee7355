// SPDX-License-Identifier: Apache-2.0
// Pictures of the window, for looking at: every page, light and dark, large text, long names,
// errors. Usage: pages_screenshots FOLDER. Run by screenshots.sh under a virtual screen.
#include "pages/DetailsDialog.h"
#include "pages/ExportDialog.h"
#include "pages/FindingCard.h"
#include "pages/HandOverDialog.h"
#include "pages/MainWindow.h"
#include "pages/PostsealStyle.h"
#include "pages/SampleAssessments.h"
#include "report/SeenText.h"
#include "pages/SettingsDialog.h"
#include "pages/Theme.h"
#include "pages/WindowFixture.h"
#include "setup/Preferences.h"
#include "setup/ReportLibrary.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include "translations/Translations.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

/// A window with a sample in it, and its picture taken page by page.
/// A day of reports on the bakery's domain; some days have failures.
QByteArray sampleReport(int day)
{
    const QDate date = QDateTime::currentDateTimeUtc().date().addDays(day - 14);
    QJsonArray failures;
    const auto fail = [&](const char *result, const char *host, int count) {
        failures.append(QJsonObject{{u"result-type"_s, QLatin1StringView(result)},
                                    {u"receiving-mx-hostname"_s, QLatin1StringView(host)},
                                    {u"sending-mta-ip"_s, u"203.0.113.7"_s},
                                    {u"failure-reason-code"_s, u"X509_V_ERR_CERT_HAS_EXPIRED"_s},
                                    {u"failed-session-count"_s, count}});
    };
    if (day == 4)
        fail("certificate-expired", "mx1.bakery-lane.example", 31);
    if (day == 9)
        fail("sts-policy-fetch-error", "", 3);
    if (day == 11)
        fail("starttls-not-supported",
             "a-very-long-name-of-a-mail-server-that-nobody-would-type.hosting.provider.example",
             2);
    const QJsonObject policy{
        {u"policy"_s,
         QJsonObject{{u"policy-type"_s, u"sts"_s}, {u"policy-domain"_s, u"bakery-lane.example"_s}}},
        {u"summary"_s,
         QJsonObject{{u"total-successful-session-count"_s, 90 + (day * 37) % 130},
                     {u"total-failure-session-count"_s,
                      failures.isEmpty() ? 0
                          : day == 4     ? 31
                                         : 3}}},
        {u"failure-details"_s, failures}};
    return QJsonDocument(
               QJsonObject{
                   {u"organization-name"_s,
                    day % 3 ? u"Google Inc."_s : u"Microsoft Corporation"_s},
                   {u"report-id"_s, QString::number(day)},
                   {u"date-range"_s,
                    QJsonObject{{u"start-datetime"_s, date.toString(Qt::ISODate) + u"T00:00:00Z"_s},
                                {u"end-datetime"_s, date.toString(Qt::ISODate) + u"T23:59:59Z"_s}}},
                   {u"policies"_s, QJsonArray{policy}}})
        .toJson();
}

class Photographer : samples::WindowParts
{
public:
    Photographer(QString folder, QSize size)
        : m_folder(std::move(folder))
        , m_window(WindowParts::session, setup, list, lookout, work, clock)
    {
        m_window.setPractice([] { return QList<PracticeChoice>{}; }, [] {});
        m_window.resize(size);
        m_window.show();
        if (!QTest::qWaitForWindowExposed(&m_window))
            qWarning("the window does not appear");
    }

    void show(const samples::Sample &sample, int row)
    {
        WindowParts::session.show(sample.seen, sample.assessment);
        m_window.goTo(row);
    }

    /// The wizard of the sample's domain, with as much on its pages as there can be.
    void showWizard(const samples::Sample &sample)
    {
        WindowParts::engine.judgements[sample.seen.domain] = sample.assessment;
        m_window.openSetup(sample.seen.domain);
        WindowParts::engine.finish(sample);
        setup.setReportUris({"mailto:tls-reports@" + sample.seen.domain.toAscii()});
        setup.setPossession(Possession::WebServer, true);
        setup.setHosting("nginx");
        setup.setHostingAt(u"192.0.2.10"_s);
    }

    void goToStep(WizardStep step) { m_window.goTo(int(step)); }

    /// Back to the start page, where the domains are listed.
    void goToStart()
    {
        m_window.activateWindow();
        QTest::qWait(120);
        QTest::keyClick(&m_window, Qt::Key_Home, Qt::AltModifier);
    }

    void take(const QString &name, QWidget *widget = nullptr)
    {
        QTest::qWait(120);
        const QString path = m_folder + u'/' + name + u".png"_s;
        if (!(widget ? widget : &m_window)->grab().save(path))
            qWarning("cannot write %s", qPrintable(path));
    }

    /// The list as one who looks after some domains has it, judged.
    void photographList(const QString &prefix)
    {
        lookout.setTools({{}, [this](const Observations &seen) { return WindowParts::engine.judge(seen, {}); }, false});
        if (!QTest::qWaitFor([this] { return lookout.book().isComplete(); }))
            qWarning("the domains are not judged");
        take(prefix + u"start-domains"_s);
        for (int i = 0; i < 60; ++i)
            list.add(DomainName::literal("customer-" + QByteArray::number(i) + ".example"));
        m_window.findChild<QLineEdit *>(u"domainFilter"_s)->setText(u"ample"_s);
        take(prefix + u"start-many-domains"_s);
        Preferences preferences(folder.path());
        m_window.setPreferences(preferences);
        m_window.findChild<QPushButton *>(u"settingsButton"_s)->click();
        auto *settings = m_window.findChild<SettingsDialog *>();
        settings->backUp(folder.filePath(u"everything.postseal"_s));
        QTest::qWait(300);
        take(prefix + u"settings"_s, settings);
        settings->restore(u"/not/there.postseal"_s);
        QTest::qWait(300);
        take(prefix + u"settings-failed"_s, settings);
        settings->close();
    }

    /// A place that serves the policy: chosen, with its trap, handed over.
    void photographHosting(const QString &prefix)
    {
        samples::Sample trapped = samples::good();
        StepResult &policy = trapped.assessment.steps[qsizetype(Step::Policy)];
        policy.findings = {Finding(
            FindingCode::PolicyNotFound, u"mta-sts.bakery-lane.example"_s, {u"192.0.2.10"_s})};
        policy.status = StepStatus::Fail;
        showWizard(trapped);
        setup.setPossession(Possession::CodeHost, true);
        setup.setHosting("github-pages");
        setup.setHostingAt(u"anna-bakery"_s);
        goToStep(WizardStep::HostPolicy);
        take(prefix + u"hosting-trap"_s);
        QScrollBar *bar = m_window.currentPage()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        take(prefix + u"hosting-steps"_s);
        setup.setHosting("nginx");
        setup.setHostingAt(u"192.168.1.10"_s);
        setup.handOver(Publication::PolicyHost);
        samples::settle();
        bar->setValue(bar->maximum());
        take(prefix + u"hosting-handed-over"_s);
        setup.setHosting("hosted");
        goToStep(WizardStep::PublishRecord);
        take(prefix + u"hosting-service-record"_s);
        goToStep(WizardStep::Policy);
        m_window.findChild<QLineEdit *>(u"moveHostsEdit"_s)
            ->setText(u"mx1.bakery-lane.example a.h-v1.mx.microsoft"_s);
        m_window.findChild<QPushButton *>(u"tryMoveButton"_s)->click();
        samples::settle();
        bar = m_window.currentPage()->verticalScrollBar();
        bar->setValue(bar->maximum());
        take(prefix + u"move-tried"_s);
        goToStep(WizardStep::TlsReports);
        samples::settle();
        if (auto *remove = m_window.currentPage()->findChild<QPushButton *>(u"removeButton"_s))
            remove->click();
        samples::settle();
        take(prefix + u"address-removed"_s);
        setup.setHosting("github-pages");
        auto *dialog = new HandOverDialog(
            handOverPolicy(setup.domain(), setup.draft().text, setup.hosting(), setup.hostRecord()),
            &m_window);
        dialog->show();
        take(prefix + u"hosting-hand-over"_s, dialog);
        dialog->save(HandOverDialog::Form::Pdf,
                     m_folder + u'/' + prefix + u"hosting-hand-over.pdf"_s);
        dialog->close();
    }

    /// Reports: none, a fortnight of them as chart and table, and what failed.
    void photographReports(const QString &prefix)
    {
        const DomainName domain = DomainName::literal("bakery-lane.example");
        showWizard(samples::good());
        auto *library = &work.library;
        m_window.openReports(domain.toAscii());
        take(prefix + u"reports-none"_s);
        m_window.findChild<QPushButton *>(u"setUpMailboxButton"_s)->click();
        auto *mailbox = m_window.findChild<QDialog *>(u"mailboxDialog"_s);
        mailbox->findChild<QLineEdit *>(u"mailboxUserEdit"_s)
            ->setText(u"tls-reports@a-rather-long-name.bakery-lane.example"_s);
        mailbox->findChild<QLineEdit *>(u"mailboxServerEdit"_s)->setText(u"outlook.office365.com"_s);
        mailbox->findChild<QPushButton *>(u"signInButton"_s)->click();
        take(prefix + u"reports-mailbox"_s, mailbox);
        mailbox->reject();
        const QTemporaryDir reports;
        for (int day = 0; day < 14; ++day) {
            QFile file(reports.filePath(u"%1.json"_s.arg(day)));
            if (file.open(QIODevice::WriteOnly))
                file.write(sampleReport(day));
        }
        library->import({reports.path(), u"/not/there.json"_s});
        if (!QTest::qWaitFor([&] {
                return !library->isImporting() && library->summary()
                    && library->summary()->reports > 0;
            }))
            qWarning("no reports were taken in");
        take(prefix + u"reports"_s);
        m_window.findChild<QPushButton *>(u"chartTwinButton"_s)->click();
        samples::settle();
        take(prefix + u"reports-table"_s);
        library->dismissAccount();
        m_window.findChild<QPushButton *>(u"chartTwinButton"_s)->click();
        samples::settle();
        QScrollBar *bar = m_window.currentPage()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        take(prefix + u"reports-failures"_s);
        bar->setValue(bar->maximum());
        take(prefix + u"reports-reporters"_s);
    }

    samples::PlayedEngine &engine() { return WindowParts::engine; }

    MainWindow &window() { return m_window; }

private:
    QString m_folder;
    MainWindow m_window;
};

int rowOf(Step step)
{
    return int(step) + 1;
}

void photographPages(const QString &folder, const QString &prefix, QSize size)
{
    Photographer camera(folder, size);
    camera.take(prefix + u"start"_s);
    camera.show(samples::wrongName(), 0);
    camera.take(prefix + u"overview-wrong"_s);
    camera.window().goTo(rowOf(Step::Starttls));
    camera.take(prefix + u"encryption"_s);
    for (auto *card : camera.window().currentPage()->findChildren<FindingCard *>().first(1))
        card->setDetailsShown(true);
    camera.take(prefix + u"encryption-details"_s);
    camera.window().goTo(rowOf(Step::MailServers));
    camera.take(prefix + u"mail-servers"_s);
    camera.show(samples::brokenPolicy(), rowOf(Step::Policy));
    camera.take(prefix + u"policy-broken"_s);
    auto *bar = camera.window().currentPage()->verticalScrollBar();
    bar->setValue(bar->maximum());
    camera.take(prefix + u"policy-broken-end"_s);
    camera.show(samples::good(), 0);
    camera.take(prefix + u"overview-good"_s);
    camera.window().goTo(rowOf(Step::Policy));
    camera.take(prefix + u"policy-good"_s);
    camera.window().goTo(rowOf(Step::Record));
    camera.take(prefix + u"record"_s);
    camera.window().goTo(rowOf(Step::Coverage));
    camera.take(prefix + u"coverage"_s);
}

void photographStates(const QString &folder, const QString &prefix, QSize size)
{
    Photographer camera(folder, size);
    camera.window().openText(u"http://192.0.2.1/"_s);
    camera.take(prefix + u"start-error"_s);
    camera.window().open(DomainName::literal("bakery-lane.example"));
    Q_EMIT camera.engine().progress(Step::MailServers, 3, 3);
    Q_EMIT camera.engine().progress(Step::Starttls, 1, 4);
    Q_EMIT camera.engine().progress(Step::Policy, 0, 2);
    camera.take(prefix + u"running"_s);
    camera.show(samples::untouched(), 0);
    camera.take(prefix + u"overview-untouched"_s);
    camera.window().goTo(rowOf(Step::Starttls));
    camera.take(prefix + u"encryption-blocked"_s);
    camera.show(samples::longNames(), 0);
    camera.take(prefix + u"overview-long-name"_s);
    camera.window().goTo(rowOf(Step::Starttls));
    camera.take(prefix + u"encryption-long-name"_s);
    const samples::Sample sample = samples::wrongName();
    auto *dialog =
        new DetailsDialog(sample.assessment.domain, everythingSeen(sample.seen), &camera.window());
    dialog->show();
    camera.take(prefix + u"everything-seen"_s, dialog);
}

void photographWizard(const QString &folder, const QString &prefix, QSize size)
{
    Photographer camera(folder, size);
    camera.window().openSetupText(u"untouched.example"_s);
    camera.goToStep(WizardStep::MailServers);
    camera.take(prefix + u"wizard-checking"_s);
    camera.engine().finish(samples::untouched());
    const QList<std::pair<QString, samples::Sample>> all{{u"untouched"_s, samples::untouched()},
                                                         {u"wrong"_s, samples::wrongName()},
                                                         {u"good"_s, samples::good()},
                                                         {u"long"_s, samples::longNames()}};
    for (const auto &[name, sample] : all) {
        camera.showWizard(sample);
        for (int step = 0; step < wizardStepCount; ++step) {
            camera.goToStep(WizardStep(step));
            const QString what = QString::fromLatin1(toId(WizardStep(step)));
            camera.take(u"%1wizard-%2-%3"_s.arg(prefix, name, what));
            if (step < setupStepCount)
                continue;
            QScrollBar *down = camera.window().currentPage()->verticalScrollBar();
            down->setValue(down->maximum());
            camera.take(u"%1wizard-%2-%3-end"_s.arg(prefix, name, what));
        }
    }
    camera.goToStep(WizardStep::Review);
    auto *dialog =
        new ExportDialog({.zone = DomainName::literal("bakery-lane.example"),
                          .records = {stsRecordToPublish(DomainName::literal("bakery-lane.example"),
                                                         "20261124T1000")},
                          .policyHost = {}},
                         &camera.window());
    dialog->show();
    camera.take(prefix + u"wizard-export"_s, dialog);
    dialog->close();
    camera.photographHosting(prefix);
    camera.photographReports(prefix);
    camera.goToStart();
    camera.window().showOwnFileProblems({{folder + u"/dns-hosts.json"_s, u"Permission denied"_s}});
    camera.photographList(prefix);
}

QPalette systemPalette(const Theme &theme)
{
    return theme.toPalette(QPalette(theme.background));
}

QPalette highContrastPalette()
{
    QPalette palette(Qt::white,
                     Qt::black,
                     Qt::white,
                     Qt::black,
                     Qt::white,
                     Qt::white,
                     Qt::white,
                     Qt::black,
                     Qt::black);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("POSTSEAL_REDUCE_MOTION", "1");
    QApplication app(argc, argv);
    const QString folder = app.arguments().value(1, u"."_s);
    if (!QDir().mkpath(folder))
        return 2;
    if (!useLanguage(u"en"_s))
        qWarning("no English plurals");
    QApplication::setStyle(new PostsealStyle);
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    const QSize usual(1200, 780);
    QApplication::setPalette(systemPalette(Theme::light()));
    photographPages(folder, u"light-"_s, usual);
    photographStates(folder, u"light-"_s, usual);
    photographWizard(folder, u"light-"_s, usual);
    photographPages(folder, u"small-"_s, {1024, 700});
    photographWizard(folder, u"small-"_s, {1024, 700});
    QApplication::setPalette(systemPalette(Theme::dark()));
    photographPages(folder, u"dark-"_s, usual);
    photographStates(folder, u"dark-"_s, usual);
    photographWizard(folder, u"dark-"_s, usual);
    QApplication::setPalette(highContrastPalette());
    photographPages(folder, u"contrast-"_s, usual);
    photographWizard(folder, u"contrast-"_s, usual);
    QApplication::setPalette(systemPalette(Theme::light()));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    photographPages(folder, u"mirrored-"_s, usual);
    photographWizard(folder, u"mirrored-"_s, usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    font.setPixelSize(26);
    QApplication::setFont(font);
    photographPages(folder, u"text200-"_s, {1600, 1000});
    photographStates(folder, u"text200-"_s, {1600, 1000});
    photographWizard(folder, u"text200-"_s, {1600, 1000});
    font.setPixelSize(13);
    QApplication::setFont(font);
    if (useLanguage(u"es"_s)) {
        photographPages(folder, u"spanish-"_s, usual);
        photographStates(folder, u"spanish-"_s, usual);
        photographWizard(folder, u"spanish-"_s, usual);
    }
    return 0;
}
