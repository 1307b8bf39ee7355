// SPDX-License-Identifier: Apache-2.0
#include "pages/FormField.h"

#include "pages/Announce.h"
#include "pages/StateGlyph.h"
#include "pages/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &label, QString hint, const QString &stem, QWidget *parent)
    : QWidget(parent)
    , m_hint(std::move(hint))
    , m_edit(new QLineEdit(this))
    , m_editRow(new QHBoxLayout)
    , m_errorRow(new QWidget(this))
    , m_error(new TextLabel(TextRole::Body, {}, m_errorRow))
{
    // A plain QLabel: it alone knows mnemonics.
    auto *labelWidget = new QLabel(label, this);
    labelWidget->setTextFormat(Qt::PlainText);
    labelWidget->setBuddy(m_edit);
    labelWidget->setFont(fontFor(TextRole::Strong));
    labelWidget->setObjectName(stem + "Label"_L1);

    m_edit->setObjectName(stem + "Edit"_L1);
    m_error->setObjectName(stem + "Error"_L1);
    m_error->setColor([](const Theme &theme) { return theme.wrong.strong; });

    auto *glyph = new StateGlyph(Glyph::Wrong, tr("Not usable", "@status"), m_errorRow);
    glyph->setDesignSize(18);
    auto *errorLayout = new QHBoxLayout(m_errorRow);
    errorLayout->setContentsMargins(0, 0, 0, 0);
    errorLayout->setSpacing(scaled(8));
    errorLayout->addWidget(glyph, 0, Qt::AlignTop);
    errorLayout->addWidget(m_error, 1);
    m_errorRow->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(labelWidget);
    m_editRow->setSpacing(scaled(10));
    m_editRow->addWidget(m_edit, 1);
    layout->addLayout(m_editRow);
    layout->addWidget(m_errorRow);
    describeField();
}

FormField *FormField::forDomain(const QString &stem, QWidget *parent)
{
    auto *field = new FormField(tr("&Domain", "@label"),
                                tr("The part after the @ of your mail address.", "@info"),
                                stem,
                                parent);
    field->edit()->setPlaceholderText(tr("example.com", "@placeholder"));
    field->edit()->setMaxLength(2000);
    field->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    // An error is taken back at once; the next one waits until the entry is finished.
    connect(field->edit(), &QLineEdit::textChanged, field, &FormField::clearError);
    return field;
}

FormField *FormField::withHint()
{
    auto *hint = new TextLabel(TextRole::Muted, m_hint, this);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_errorRow), hint);
    return this;
}

void FormField::addBeside(QWidget *widget)
{
    m_editRow->addWidget(widget);
}

QString FormField::error() const
{
    return m_errorRow->isHidden() ? QString() : m_error->text();
}

void FormField::showError(const QString &error)
{
    showErrorInPlace(error);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void FormField::showErrorInPlace(const QString &error)
{
    m_error->setText(error);
    m_errorRow->show();
    m_edit->setProperty("invalid", true);
    m_edit->update();
    describeField();
    announce(m_error);
}

void FormField::clearError()
{
    if (m_errorRow->isHidden())
        return;
    m_errorRow->hide();
    m_error->setText({});
    m_edit->setProperty("invalid", false);
    m_edit->update();
    describeField();
}

void FormField::describeField()
{
    const QString shown = error();
    m_edit->setAccessibleDescription(shown.isEmpty() ? m_hint
                                                     : u"%1 %2"_s.arg(shown, m_hint).trimmed());
}

} // namespace postseal
