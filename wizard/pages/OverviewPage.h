// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/CheckSession.h"
#include "pages/Page.h"

class QProgressBar;

namespace postseal {

class StateGlyph;
class TextLabel;

/// The first entry of a check: while it runs its progress, then the verdict, what happens to the
/// mail, and the things to do, worst first.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(CheckSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void detailsRequested();
    /// The person wants to set up the domain that was checked.
    void setupRequested();

private:
    void refresh();
    void showProgress();
    void fillRunning();
    void fillCancelled();
    void fillResult(const Assessment &assessment);
    void addVerdict(const Assessment &assessment);
    void addDeliveries(const Assessment &assessment);
    void addThingsToDo(const Assessment &assessment);

    CheckSession &m_session;
    QProgressBar *m_progress = nullptr;
    TextLabel *m_progressText = nullptr;
};

} // namespace postseal
