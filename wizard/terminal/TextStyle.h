// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"
#include "check/Assessment.h"

#include <QString>
#include <QStringList>

namespace postseal {

/// Text that came from the network, as a terminal may show it: control characters, escape sequences
/// and marks that turn the reading direction become visible and lose their power.
[[nodiscard]] QString plainText(const QString &text);

/// Breaks at spaces; every line gets the indent. A word longer than the line stays whole.
[[nodiscard]] QString wrapped(const QString &text, int indent, int width);

/// Cells in columns, two spaces apart, the last column unpadded.
[[nodiscard]] QString aligned(const QList<QStringList> &rows, int indent);

/// Colours and marks, or none of them.
class TextStyle
{
public:
    explicit TextStyle(bool colors)
        : m_colors(colors)
    { }

    [[nodiscard]] QString bold(const QString &text) const { return wrap(text, "1"); }

    [[nodiscard]] QString faint(const QString &text) const { return wrap(text, "2"); }

    [[nodiscard]] QString colored(const QString &text, StepStatus status) const;
    [[nodiscard]] QString colored(const QString &text, Severity severity) const;

    /// One character that tells the status without colours.
    [[nodiscard]] static QString mark(StepStatus status);
    [[nodiscard]] static QString mark(Severity severity);

private:
    [[nodiscard]] QString wrap(const QString &text, const char *code) const;

    bool m_colors;
};

/// On a terminal, unless NO_COLOR is set to anything (no-color.org) or the terminal is dumb.
[[nodiscard]] bool wantsColors(bool outputIsTerminal);

} // namespace postseal
