// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "setup/ReportLibrary.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace postseal {

class Button;
class CheckSession;
class ReportMailbox;
class Refresher;
class ReportsPage;
class StateGlyph;
class TextLabel;

/// The reports of the person's domains, and taking more in: by a dialog, by pasting, by dropping
/// files.
class ReportsView : public QWidget
{
    Q_OBJECT
public:
    ReportsView(ReportLibrary &library,
                ReportMailbox &mailbox,
                CheckSession &session,
                QWidget *parent = nullptr);

    [[nodiscard]] ReportsPage *page() const { return m_page; }

    /// Asks which files, and takes them in.
    void chooseFiles();
    void paste();
    void focusFirst();

Q_SIGNALS:
    void leaveRequested();
    void checkRequested(const postseal::DomainName &domain);

private:
    [[nodiscard]] QWidget *makeBar();
    void refresh();

    ReportLibrary &m_library;
    ReportsPage *m_page;
    StateGlyph *m_glyph = nullptr;
    TextLabel *m_status = nullptr;
    Button *m_import = nullptr;
    Button *m_stop = nullptr;
    Button *m_paste = nullptr;
    Button *m_back = nullptr;
    QTimer m_progress; ///< what an import tells is shown twice a second
    QElapsedTimer m_sinceAnnounced;
};

} // namespace postseal
