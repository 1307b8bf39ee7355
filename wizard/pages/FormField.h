// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace postseal {

class StateGlyph;
class TextLabel;

/// A label, a line to type into, a hint and an error, which belong together.
///
/// Qt has no "described by" and no "invalid entry" state, so the hint and the error also go into
/// the field's accessible description. The label is the field's buddy and gives it its name.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// The object names of the parts begin with the stem: "domain" gives "domainEdit",
    /// "domainError".
    FormField(const QString &label, QString hint, const QString &stem, QWidget *parent = nullptr);

    /// A field for a domain: what people paste there is read by DomainName::fromUserInput().
    [[nodiscard]] static FormField *forDomain(const QString &stem, QWidget *parent);

    /// Shows the hint below the line, for eyes too: where what belongs there does not go without
    /// saying. Gives the field.
    FormField *withHint();

    /// Puts a widget beside the line to type into, at its height.
    void addBeside(QWidget *widget);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

    [[nodiscard]] QString error() const;

    /// Shows what is wrong with the entry and speaks it; the focus goes to the field.
    void showError(const QString &error);
    /// The same without moving the focus: for what is judged as the field is left.
    void showErrorInPlace(const QString &error);
    /// Takes the error back, at once when it no longer applies.
    void clearError();

private:
    void describeField();

    QString m_hint;
    QLineEdit *m_edit;
    QHBoxLayout *m_editRow;
    QWidget *m_errorRow;
    TextLabel *m_error;
};

} // namespace postseal
