// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/CheckSession.h"
#include "pages/FindingCard.h"
#include "pages/Page.h"

#include <QTimer>

namespace postseal {

class TextLabel;

/// One step of a check: what it is about, its findings, and what belongs to it: the mail-server
/// table, the policy text, the records.
class StepPage : public Page
{
    Q_OBJECT
public:
    StepPage(Step step, CheckSession &session, QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }

    [[nodiscard]] QString helpPage() const override;

Q_SIGNALS:
    void detailsRequested();

private:
    void refresh();
    void addContent(const Assessment &assessment);
    void addNotice(Glyph glyph, const QString &word, const QString &text);
    void addMailServers(const Assessment &assessment);
    void addEncryption(const Assessment &assessment);
    void addRecord(const QString &title, const QByteArray &text);
    void addPolicy(const Assessment &assessment);
    void addSenders(const Assessment &assessment);
    void addCoverage(const Assessment &assessment);
    /// A card with a heading, for a table or a text.
    QVBoxLayout *addCard(const QString &heading, const QString &text = {});

    Step m_step;
    CheckSession &m_session;
};

/// "Checked 12 seconds ago in 0.6 s" and the way to everything that was seen.
class CheckFootnote : public QWidget
{
    Q_OBJECT
public:
    CheckFootnote(const CheckSession &session, QWidget *parent);

Q_SIGNALS:
    void detailsRequested();

private:
    void refresh();

    const CheckSession &m_session;
    TextLabel *m_text;
    QTimer m_timer;
};

/// Adds a card for each finding; past a number that nobody reads, a sentence about the rest.
void addFindingCards(QVBoxLayout *layout,
                     const QList<Finding> &findings,
                     const DomainName &domain,
                     FindingCard::Context context);

} // namespace postseal
