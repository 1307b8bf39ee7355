// SPDX-License-Identifier: Apache-2.0
#include "pages/ListEditor.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/FormField.h"
#include "pages/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace postseal {

using namespace Qt::StringLiterals;

ListEditor::ListEditor(const Texts &texts, const QString &stem, Reader reader, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_reader(std::move(reader))
    , m_rows(new DynamicArea(this))
    , m_undo(new DynamicArea(this))
    , m_field(new FormField(texts.label, texts.hint, stem, this))
{
    m_field->edit()->setPlaceholderText(texts.placeholder);
    m_field->edit()->setMaxLength(2000);
    auto *add = new Button(texts.add, ButtonKind::Normal, this);
    add->setObjectName(stem + "AddButton"_L1);
    m_field->addBeside(add);
    connect(add, &QPushButton::clicked, this, [this] {
        if (!hasTyped())
            m_field->edit()->setFocus(Qt::OtherFocusReason);
        takeTyped();
    });
    connect(m_field->edit(), &QLineEdit::returnPressed, this, &ListEditor::takeTyped);
    connect(m_field->edit(), &QLineEdit::textChanged, m_field, &FormField::clearError);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(m_rows);
    layout->addWidget(m_undo);
    layout->addWidget(m_field);
    if (!texts.hint.isEmpty())
        layout->addWidget(new TextLabel(TextRole::Small, texts.hint, this));
}

QLineEdit *ListEditor::edit() const
{
    return m_field->edit();
}

QString ListEditor::shown(const QString &value) const
{
    return m_texts.shown ? m_texts.shown(value) : value;
}

bool ListEditor::hasTyped() const
{
    return !m_field->edit()->text().trimmed().isEmpty();
}

void ListEditor::setOwner(const QString &owner)
{
    if (m_owner == owner)
        return;
    m_owner = owner;
    m_removed.reset();
    m_field->edit()->clear();
    m_field->clearError();
    showUndo();
}

void ListEditor::setValues(const QStringList &values)
{
    if (m_values == values)
        return;
    m_values = values;
    m_removed.reset();
    showValues();
}

bool ListEditor::takeTyped()
{
    if (!hasTyped())
        return true;
    const auto read = m_reader(m_field->edit()->text());
    if (!read) {
        m_field->showError(read.error());
        return false;
    }
    if (m_values.contains(*read)) {
        m_field->showError(m_texts.alreadyThere);
        return false;
    }
    m_field->clearError();
    m_field->edit()->clear();
    m_values.append(*read);
    m_removed.reset();
    showValues();
    Q_EMIT edited();
    return true;
}

void ListEditor::showValues()
{
    m_rows->show(m_values.join(u'\n').toUtf8(), [this](QVBoxLayout *layout) {
        layout->setSpacing(scaled(6));
        for (const QString &value : std::as_const(m_values)) {
            auto *row = new QWidget(m_rows);
            auto *text = new TextLabel(TextRole::Mono, shown(value), row);
            text->setLayoutDirection(Qt::LeftToRight);
            auto *remove = new Button(tr("Remove", "@button"), ButtonKind::Small, row);
            remove->setWhich(shown(value));
            remove->setObjectName(u"removeButton"_s);
            connect(remove, &QPushButton::clicked, this, [this, value] { this->remove(value); });
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 0, 0, 0);
            line->addWidget(text, 1);
            line->addWidget(remove);
            layout->addWidget(row);
        }
    });
    showUndo();
}

void ListEditor::remove(const QString &value)
{
    const qsizetype place = m_values.indexOf(value);
    // A row that is about to go has a button that can still be pressed by a program.
    if (place < 0)
        return;
    m_removed = Removed{value, place};
    m_values.removeAll(value);
    showValues();
    m_field->edit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ListEditor::undoRemove()
{
    const Removed removed = std::exchange(m_removed, std::nullopt).value();
    m_values.insert(removed.place, removed.value);
    showValues();
    m_field->edit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ListEditor::showUndo()
{
    m_undo->show(m_removed ? m_removed->value.toUtf8() : QByteArray(), [this](QVBoxLayout *layout) {
        if (!m_removed)
            return;
        auto *row = new QWidget(m_undo);
        auto *text = new TextLabel(
            TextRole::Muted, tr("%1 was removed.", "@info").arg(shown(m_removed->value)), row);
        auto *undo = new Button(tr("Undo", "@button"), ButtonKind::Small, row);
        undo->setWhich(shown(m_removed->value));
        undo->setObjectName(u"undoRemoveButton"_s);
        connect(undo, &QPushButton::clicked, this, &ListEditor::undoRemove);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(text, 1);
        line->addWidget(undo);
        layout->addWidget(row);
        QMetaObject::invokeMethod(
            text, [text] { announce(text); }, Qt::QueuedConnection);
    });
}

} // namespace postseal
