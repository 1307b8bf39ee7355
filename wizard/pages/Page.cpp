// SPDX-License-Identifier: Apache-2.0
#include "pages/Page.h"

#include "pages/TextLabel.h"

#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

Page::Page(const QString &title, const QString &lead, QWidget *parent)
    : QScrollArea(parent)
    , m_title(new TextLabel(TextRole::Title, title))
    , m_lead(new TextLabel(TextRole::Lead, lead))
    , m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    // The content takes the focus; the keys for scrolling reach the area from there.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_title->setObjectName(u"pageTitle"_s);
    m_lead->setObjectName(u"pageLead"_s);
    m_lead->setMaximumWidth(m_lead->fontMetrics().horizontalAdvance(u'0') * 76);

    auto *content = new QWidget(this);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(scaled(34), scaled(26), scaled(34), scaled(22));
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(scaled(4));
    layout->addWidget(m_lead);
    layout->addSpacing(scaled(16));
    m_body->setSpacing(scaled(14));
    layout->addLayout(m_body);
    layout->addStretch(1);
    setWidget(content);
    // setWidget() switches the background on again.
    content->setAutoFillBackground(false);
    // Not before it has a parent: until then showing it would make it a window.
    m_lead->setVisible(!lead.isEmpty());
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Page::setLead(const QString &lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

} // namespace postseal
