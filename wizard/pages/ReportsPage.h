// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/DynamicArea.h"
#include "pages/Page.h"
#include "setup/FailureHistory.h"
#include "setup/FailureNow.h"
#include "setup/ReportLibrary.h"

class QComboBox;

namespace postseal {

class CheckSession;
class ReportMailbox;

/// What TLS reports say of a domain: over time, by reporter, and each way of failing with what it
/// means, what to do, and whether it is still so. RFC 8460.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    /// The session's check of the domain tells what is still so.
    ReportsPage(ReportLibrary &library,
                ReportMailbox &mailbox,
                CheckSession &session,
                QWidget *parent = nullptr);

    void refresh();

    [[nodiscard]] QString helpPage() const override { return QStringLiteral("reports"); }

Q_SIGNALS:
    /// Somebody wants to know whether it is still so.
    void checkRequested(const postseal::DomainName &domain);

private:
    void fillChoices();
    void choose();
    void showAccount();
    void showSummary();
    void fillSessions(QVBoxLayout *layout, const ReportSummary &summary);
    void fillReporters(QVBoxLayout *layout, const ReportSummary &summary) const;
    void fillFailures(QVBoxLayout *layout, const ReportSummary &summary);
    void fillPolicies(QVBoxLayout *layout) const;
    void fillNothing(QVBoxLayout *layout);
    /// The check of the domain that is shown; null when it is of another, or none was made.
    [[nodiscard]] const Assessment *checkOfNow() const;
    /// Looks since when what is over is over; the key says what of.
    void lookBack(const QByteArray &key, const ReportSummary &summary);

    ReportLibrary &m_library;
    CheckSession &m_session;
    FailureHistory m_history;
    QByteArray m_historyKey;
    QComboBox *m_domains;
    QComboBox *m_spans;
    QWidget *m_choices;
    DynamicArea *m_account;
    DynamicArea *m_sessions;
    DynamicArea *m_failures;
    DynamicArea *m_policies;
    DynamicArea *m_reporters;
    bool m_asTable = false; ///< the chart's twin is shown
};

} // namespace postseal
