// SPDX-License-Identifier: Apache-2.0
#include "pages/FormDialog.h"

#include "pages/Buttons.h"
#include "pages/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const QString &objectName,
                       const QString &windowTitle,
                       QSize size,
                       QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(windowTitle);
    resize(scaled(size.width()), scaled(size.height()));
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(scaled(26), scaled(22), scaled(26), scaled(10));
    layout->setSpacing(scaled(14));
    m_content->setSpacing(scaled(14));
    layout->addLayout(m_content);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_buttons->setContentsMargins(scaled(26), 0, scaled(26), 0);
    m_buttons->setSpacing(scaled(8));
    m_buttons->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, scaled(18));
    outer->addWidget(scroll, 1);
    outer->addLayout(m_buttons);
}

void FormDialog::setHeading(const QString &title, const QString &lead)
{
    m_content->addWidget(new TextLabel(TextRole::Title, title));
    m_content->addWidget(new TextLabel(TextRole::Lead, lead));
}

Button *FormDialog::addButton(const QString &label, const QString &objectName)
{
    auto *button = new Button(label, ButtonKind::Normal, this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

Button *FormDialog::addCancel(const QString &label)
{
    Button *button = addButton(label, u"closeButton"_s);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

} // namespace postseal
