// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"

#include <QMap>
#include <QPlainTextEdit>

namespace postseal {

/// A policy file as it was fetched, with line numbers; bytes that are not printable appear escaped.
/// Lines that a finding points at carry its state. Read-only.
class PolicyText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PolicyText(QWidget *parent = nullptr);

    void show(const QByteArray &body, const QList<Finding> &findings);
    using QPlainTextEdit::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintNumbers(QPainter &painter);
    [[nodiscard]] int numberWidth() const;
    void placeNumbers();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_numbers;
    QMap<int, Severity> m_marked; ///< by line, from 1
};

} // namespace postseal
