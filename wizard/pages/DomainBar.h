// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/Lookout.h"

#include <QWidget>

class QLineEdit;

namespace postseal {

class Button;
class DynamicArea;
class SavedFile;
class TextLabel;

/// Above the list of domains: finding one, checking all, the list as a file, the settings.
class DomainBar : public QWidget
{
    Q_OBJECT
public:
    DomainBar(DomainList &list, Lookout &lookout, QWidget *parent = nullptr);

    /// In practice there is no list to bring along, and nothing to set.
    void setPractising(bool practising);
    void refresh();

    /// Takes the domains of a file into the list, and says what became of it.
    void importList(const QString &path);

Q_SIGNALS:
    void filterChanged(const QString &text);
    void settingsRequested();

private:
    QWidget *makeButtonRow();
    void chooseList();
    void exportList();
    void showProgress();
    void say(const QString &what, const QString &more = {});

    DomainList &m_list;
    Lookout &m_lookout;
    QLineEdit *m_filter;
    TextLabel *m_progress;
    Button *m_checkAll = nullptr;
    Button *m_stop = nullptr;
    Button *m_import = nullptr;
    Button *m_export = nullptr;
    Button *m_settings = nullptr;
    DynamicArea *m_said;
    SavedFile *m_saved;
    bool m_isPractising = false;
};

} // namespace postseal
