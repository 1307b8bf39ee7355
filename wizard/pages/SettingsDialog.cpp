// SPDX-License-Identifier: Apache-2.0
#include "pages/SettingsDialog.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/DynamicArea.h"
#include "pages/FlowLayout.h"
#include "pages/PopupBox.h"
#include "pages/TextLabel.h"
#include "setup/Preferences.h"
#include "wording/ForeignText.h"
#include "wording/StoreText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString copyFilter()
{
    return SettingsDialog::tr("Postseal's files (*.postseal *.sqlite);;All files (*)",
                              "@item:inlistbox");
}

/// The programs beside this one, and this data folder.
ScheduledRun scheduledRun(const DomainList &list, std::chrono::hours interval)
{
    const QDir programs(QCoreApplication::applicationDirPath());
#ifdef Q_OS_WIN
    const QString suffix = u".exe"_s;
#else
    const QString suffix;
#endif
    ScheduledRun run;
    run.commandLine = QDir::toNativeSeparators(programs.filePath(u"postseal-cli"_s + suffix));
    run.window = QDir::toNativeSeparators(programs.filePath(u"postseal"_s + suffix));
    if (list.store())
        run.options = {u"--data-dir"_s,
                       QDir::toNativeSeparators(QFileInfo(list.store()->path()).absolutePath())};
    run.interval = interval > 0h ? interval : 24h;
    return run;
}

} // namespace

SettingsDialog::SettingsDialog(DomainList &list,
                               Lookout &lookout,
                               DataTransfer &transfer,
                               Preferences &preferences,
                               QWidget *parent)
    : FormDialog(
        u"settingsDialog"_s, tr("Settings – Postseal", "@title:window"), {640, 720}, parent)
    , m_list(list)
    , m_lookout(lookout)
    , m_preferences(preferences)
    , m_transfer(transfer)
{
    setHeading(tr("Settings", "@title"), tr("For all of your domains.", "@info"));
    content()->addWidget(makeIntervalCard());
    content()->addWidget(makeScheduleCard());
    // While a backup is put back no language is chosen.
    QWidget *language = makeLanguageCard();
    content()->addWidget(makeBackupCard());
    content()->addWidget(language);
    addCancel(tr("Close", "@button"))->setDefault(true);
    connect(&m_transfer, &DataTransfer::ended, this, &SettingsDialog::onTransferred);
    connect(m_scheduleButton, &QPushButton::clicked, this, [this] {
        if (m_schedule->state() == SystemSchedule::State::On)
            m_schedule->remove();
        else
            installSchedule();
    });
    setSchedule(SystemSchedule::makeUsual(this));
}

QWidget *SettingsDialog::makeLanguageCard()
{
    const HeadedCard card = makeCard(
        tr("Language", "@title"),
        tr("Of the window, and of what is printed or saved from it.", "@info"));
    m_languageCard = card.card;
    m_language = new PopupBox;
    m_language->setObjectName(u"language"_s);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString language = m_language->currentData().toString();
        if (language == m_languageInUse)
            return;
        close();
        Q_EMIT languageChosen(language);
    });
    auto *label = new QLabel(tr("&Language", "@label"));
    label->setBuddy(m_language);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_language);
    row->addStretch(1);
    card.layout->addLayout(row);
    card.card->hide();
    return card.card;
}

void SettingsDialog::offerLanguages(const QList<std::pair<QString, QString>> &languages, const QString &inUse)
{
    m_languageInUse = inUse;
    m_languageCard->setVisible(languages.size() > 1);
    m_language->clear();
    m_language->addItem(tr("as the system", "@item:inlistbox language"), QString());
    for (const auto &[code, name] : languages) {
        m_language->addItem(name, code);
        if (code == inUse)
            m_language->setCurrentIndex(m_language->count() - 1);
    }
}

QWidget *SettingsDialog::makeIntervalCard()
{
    const HeadedCard card = makeCard(
        tr("While Postseal runs", "@title"),
        tr("It checks your domains by itself, and shows a notification only when something "
           "new needs you: a mail server that is not in the policy, a certificate that "
           "ends, reports that turn bad or stop.",
           "@info"));
    m_interval = new PopupBox;
    m_interval->setObjectName(u"checkInterval"_s);
    const std::pair<QString, std::chrono::hours> choices[] = {
        {tr("never", "@item:inlistbox"), 0h},
        {tr("every 6 hours", "@item:inlistbox"), 6h},
        {tr("every day", "@item:inlistbox"), 24h},
        {tr("every week", "@item:inlistbox"), 168h}};
    for (const auto &[text, hours] : choices) {
        m_interval->addItem(text, int(hours.count()));
        if (hours == m_preferences.checkInterval())
            m_interval->setCurrentIndex(m_interval->count() - 1);
    }
    connect(m_interval, &QComboBox::activated, this, [this] {
        const std::chrono::hours interval(m_interval->currentData().toInt());
        m_preferences.setCheckInterval(interval);
        m_lookout.setInterval(interval);
        Q_EMIT preferencesChanged();
        // What is installed follows.
        if (m_schedule->state() == SystemSchedule::State::On)
            installSchedule();
    });
    auto *label = new QLabel(tr("&Check the domains", "@label"));
    label->setBuddy(m_interval);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_interval);
    row->addStretch(1);
    card.layout->addLayout(row);
    m_stays = new QCheckBox(
        tr("&Keep running in the system tray when the window is closed", "@option:check"));
    m_stays->setObjectName(u"staysInTray"_s);
    m_stays->setChecked(m_preferences.staysInTray());
    connect(m_stays, &QCheckBox::toggled, this, [this](bool stays) {
        m_preferences.setStaysInTray(stays);
        Q_EMIT preferencesChanged();
    });
    card.layout->addWidget(m_stays);
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_stays->setEnabled(false);
        card.layout->addWidget(
            new TextLabel(TextRole::Small, tr("This desktop has no system tray.", "@info")));
    }
    return card.card;
}

QWidget *SettingsDialog::makeScheduleCard()
{
    const HeadedCard card = makeCard(tr("When Postseal does not run", "@title"));
    m_scheduleText = new TextLabel(TextRole::Body);
    m_scheduleText->setObjectName(u"scheduleText"_s);
    m_scheduleButton = new Button({}, ButtonKind::Small);
    m_scheduleButton->setObjectName(u"scheduleButton"_s);
    card.layout->addWidget(m_scheduleText);
    card.layout->addWidget(m_scheduleButton, 0, Qt::AlignLeading);
    return card.card;
}

void SettingsDialog::setSchedule(SystemSchedule *schedule)
{
    if (m_schedule)
        m_schedule->deleteLater();
    m_schedule = schedule;
    schedule->setParent(this);
    connect(schedule, &SystemSchedule::changed, this, &SettingsDialog::showSchedule);
    schedule->ask();
    showSchedule();
}

void SettingsDialog::installSchedule()
{
    m_schedule->install(scheduledRun(m_list, m_preferences.checkInterval()));
}

/// One at a time.
void SettingsDialog::showBusy()
{
    m_transferButtons->setEnabled(!m_transfer.isBusy());
    m_language->setEnabled(!m_transfer.isBusy());
}

void SettingsDialog::showSchedule()
{
    const SystemSchedule::State state = m_schedule->state();
    const bool isOn = state == SystemSchedule::State::On;
    QString text;
    switch (m_schedule->scheduler()) {
    case SystemSchedule::Scheduler::Systemd:
        text = isOn ? tr("A timer of systemd checks your domains.", "@info")
                    : tr("A timer of systemd can check your domains.", "@info");
        break;
    case SystemSchedule::Scheduler::TaskScheduler:
        text = isOn ? tr("The Task Scheduler of Windows checks your domains.", "@info")
                    : tr("The Task Scheduler of Windows can check your domains.", "@info");
        break;
    case SystemSchedule::Scheduler::Launchd:
        text = isOn ? tr("An agent of macOS checks your domains.", "@info")
                    : tr("An agent of macOS can check your domains.", "@info");
        break;
    }
    if (!m_schedule->error().isEmpty())
        text = tr("It did not work: %1", "@info").arg(m_schedule->error());
    m_scheduleText->setText(text);
    m_scheduleButton->setLabel(isOn ? tr("&Remove from the scheduler", "@button")
                                    : tr("&Add to the scheduler", "@button"));
    m_scheduleButton->setEnabled(state == SystemSchedule::State::On
                                 || state == SystemSchedule::State::Off);
    announce(m_scheduleText);
}

QWidget *SettingsDialog::makeBackupCard()
{
    const HeadedCard card = makeCard(tr("Backup, and another computer", "@title"),
                                     tr("One file with everything about your domains: checks, "
                                        "reports, decisions, the report mailbox. Its password is not "
                                        "in it but in your system's keychain, and the settings of "
                                        "this window are not in it either.",
                                        "@info"));
    auto *buttons = new QWidget;
    m_transferButtons = buttons;
    auto *row = new FlowLayout(buttons, scaled(8), scaled(8));
    const auto button = [&](const QString &label, const QString &name) {
        auto *made = new Button(label, ButtonKind::Small, buttons);
        made->setObjectName(name);
        row->addWidget(made);
        return made;
    };
    connect(button(tr("&Back up…", "@button"), u"backUpButton"_s),
            &QPushButton::clicked,
            this,
            &SettingsDialog::chooseBackup);
    auto *add = button(tr("A&dd from a file…", "@button"), u"mergeButton"_s);
    add->setToolTip(
        tr("Adds domains with their history from a backup, or from a file of one domain",
           "@info:tooltip"));
    connect(add, &QPushButton::clicked, this, [this] { chooseCopy(false); });
    connect(button(tr("Re&store everything…", "@button"), u"restoreButton"_s),
            &QPushButton::clicked,
            this,
            [this] { chooseCopy(true); });
    m_transferSaid = new DynamicArea;
    showBusy();
    card.layout->addWidget(buttons);
    card.layout->addWidget(m_transferSaid);
    return card.card;
}

void SettingsDialog::chooseBackup()
{
    const QString name = u"postseal-%1.postseal"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Back up", "@title:window"), QDir::home().filePath(name), copyFilter());
    if (!path.isEmpty())
        backUp(path);
}

void SettingsDialog::chooseCopy(bool isRestore)
{
    const QString title = isRestore ? tr("Restore everything", "@title:window")
                                    : tr("Add from a file", "@title:window");
    const QString path = QFileDialog::getOpenFileName(this, title, {}, copyFilter());
    if (path.isEmpty())
        return;
    if (!isRestore)
        return merge(path);
    auto *question = new QMessageBox(QMessageBox::Question,
                                     tr("Restore everything – Postseal", "@title:window"),
                                     tr("Put the backup in the place of everything?", "@info"),
                                     QMessageBox::Cancel,
                                     this);
    question->setInformativeText(
        tr("What is there now is kept in a file beside it, and is no longer shown.", "@info"));
    const QPushButton *yes = question->addButton(tr("Restore", "@button"), QMessageBox::AcceptRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, path] { restore(path); });
    question->open();
}

void SettingsDialog::backUp(const QString &path)
{
    m_transfer.write(path);
    showBusy();
}

void SettingsDialog::merge(const QString &path)
{
    m_transfer.merge(path);
    showBusy();
}

void SettingsDialog::restore(const QString &path)
{
    m_lookout.bulk().stop();
    m_transfer.restore(path);
    showBusy();
}

void SettingsDialog::onTransferred(const TransferResult &result)
{
    showBusy();
    const QString path = pathText(result.path);
    QString headline;
    QString text;
    if (result.error) {
        headline = result.kind == TransferResult::Kind::Written
            ? tr("The backup was not written", "@title")
            : tr("Nothing was taken from the file", "@title");
        text = copyProblem(*result.error);
    } else if (result.kind == TransferResult::Kind::Written) {
        headline = tr("Everything is in %1", "@title").arg(path);
    } else if (result.kind == TransferResult::Kind::Merged) {
        headline = tr("In your list, from the file: %n domain(s)", "@title", result.merged.domains);
        text = tr("New: %n check(s),", "@info first part: checks, reports", result.merged.checks)
            + u' ' + tr("%n report(s).", "@info second part", result.merged.reports);
        m_lookout.book().readAgain();
    } else {
        headline = tr("The backup is in place", "@title");
        text = tr("What was there before is kept in %1.", "@info").arg(pathText(result.before));
    }
    sayIn(m_transferSaid,
          u"transferSaid"_s,
          result.error ? Glyph::Wrong : Glyph::Fine,
          headline,
          text);
}

} // namespace postseal
