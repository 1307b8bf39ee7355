// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace postseal {

class TextLabel;

/// One page, one question: a title, one sentence why, and the content below. Scrolls when it must.
class Page : public QScrollArea
{
    Q_OBJECT
public:
    Page(const QString &title, const QString &lead, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    void setLead(const QString &lead);

    /// The page of the manual that F1 opens here.
    [[nodiscard]] virtual QString helpPage() const { return QStringLiteral("welcome"); }

protected:
    /// Where the page's content goes, from top to bottom.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    TextLabel *m_title;
    TextLabel *m_lead;
    QVBoxLayout *m_body;
};

} // namespace postseal
