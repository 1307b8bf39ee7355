// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "pages/StepShell.h"
#include "setup/CheckSession.h"

namespace postseal {

/// A check of any domain: the overview and a page for each step of the check. Nothing of it is kept.
class CheckView : public StepShell
{
    Q_OBJECT
public:
    explicit CheckView(CheckSession &session, QWidget *parent = nullptr);

    void goNext() override;

Q_SIGNALS:
    void detailsRequested();
    /// The person wants to set up the domain that was checked.
    void setupRequested();

private:
    void refresh();
    void refreshSteps();
    void refreshBar();
    [[nodiscard]] QString note() const;

    CheckSession &m_session;
};

/// Where things stand after a check, in one sentence for the bar.
[[nodiscard]] QString statusSentence(const Assessment &assessment);

} // namespace postseal
