// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace postseal {

/// One message of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment; ///< what tells equal sources apart, such as "@button"
    QStringList translations; ///< one, or one for each plural form
    bool plural = false;
    bool finished = true;
};

/// Reads a .ts file of Qt Linguist. Empty when it cannot be read.
[[nodiscard]] QList<TsMessage> readTsFile(const QString &path);

} // namespace postseal
