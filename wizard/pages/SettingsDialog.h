// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/FormDialog.h"
#include "setup/DataTransfer.h"
#include "setup/Lookout.h"
#include "setup/SystemSchedule.h"

class QCheckBox;
class QComboBox;

namespace postseal {

class DynamicArea;
class Preferences;
class TextLabel;

/// What holds for all domains: checks by themselves, while the program runs and when it does not;
/// backups.
class SettingsDialog : public FormDialog
{
    Q_OBJECT
public:
    SettingsDialog(DomainList &list,
                   Lookout &lookout,
                   DataTransfer &transfer,
                   Preferences &preferences,
                   QWidget *parent);

    /// Lets the person choose among these codes, shown by their names; not before there are two.
    void offerLanguages(const QList<std::pair<QString, QString>> &languages, const QString &inUse);

    /// Another scheduler than the system's: for tests.
    void setSchedule(SystemSchedule *schedule);

    /// As their buttons do, with the file chosen.
    void backUp(const QString &path);
    void merge(const QString &path);
    void restore(const QString &path);

Q_SIGNALS:
    void preferencesChanged();
    /// Empty: the system's.
    void languageChosen(const QString &language);

private:
    QWidget *makeLanguageCard();
    QWidget *makeIntervalCard();
    QWidget *makeScheduleCard();
    QWidget *makeBackupCard();
    void chooseBackup();
    void chooseCopy(bool isRestore);
    void showSchedule();
    void showBusy();
    void installSchedule();
    void onTransferred(const TransferResult &result);

    DomainList &m_list;
    Lookout &m_lookout;
    Preferences &m_preferences;
    DataTransfer &m_transfer;
    SystemSchedule *m_schedule = nullptr;
    QString m_languageInUse;
    QComboBox *m_language = nullptr;
    QWidget *m_languageCard = nullptr;
    QComboBox *m_interval = nullptr;
    QCheckBox *m_stays = nullptr;
    TextLabel *m_scheduleText = nullptr;
    Button *m_scheduleButton = nullptr;
    QWidget *m_transferButtons = nullptr;
    DynamicArea *m_transferSaid = nullptr;
};

} // namespace postseal
