// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

namespace postseal {

/// A sentence of the command line in the current language. The text stands in
/// QT_TRANSLATE_NOOP("Terminal", …) where it is used, so that lupdate finds it.
[[nodiscard]] inline QString say(const char *text)
{
    return QCoreApplication::translate("Terminal", text);
}

} // namespace postseal
