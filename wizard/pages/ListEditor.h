// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "pages/DynamicArea.h"

#include <QStringList>

#include <functional>
#include <optional>

class QLineEdit;

namespace postseal {

class FormField;

/// A short list of values that the person keeps: each with a Remove button, and a field for one more. The last removal
/// can be undone, until the list changes again.
class ListEditor : public QWidget
{
    Q_OBJECT
public:
    /// What is typed, as it goes into the list, or a sentence about what is wrong with it.
    using Reader = std::function<Result<QString, QString>(const QString &typed)>;

    struct Texts
    {
        QString label; ///< of the field, with mnemonic
        QString hint;
        QString placeholder;
        QString add; ///< the button's label, with mnemonic
        QString alreadyThere; ///< a sentence
        QString (*shown)(const QString &value) =
            nullptr; ///< a value as people read it; null: as it is
    };

    /// The object names of the parts begin with the stem.
    ListEditor(const Texts &texts, const QString &stem, Reader reader, QWidget *parent = nullptr);

    [[nodiscard]] const QStringList &values() const { return m_values; }

    void setValues(const QStringList &values);
    /// Whose list it is. Another owner has nothing to do with what was removed and typed before.
    void setOwner(const QString &owner);
    /// A value that is being typed is added as if the button were pressed. False when it cannot be: the field says why.
    bool takeTyped();
    /// Something stands in the field.
    [[nodiscard]] bool hasTyped() const;

    [[nodiscard]] QLineEdit *edit() const;

Q_SIGNALS:
    /// By the person, not by setValues().
    void edited();

private:
    [[nodiscard]] QString shown(const QString &value) const;
    struct Removed
    {
        QString value;
        qsizetype place = 0;
    };

    void showValues();
    void remove(const QString &value);
    void undoRemove();
    void showUndo();

    Texts m_texts;
    Reader m_reader;
    QStringList m_values;
    QString m_owner;
    std::optional<Removed> m_removed;
    DynamicArea *m_rows;
    DynamicArea *m_undo;
    FormField *m_field;
};

} // namespace postseal
