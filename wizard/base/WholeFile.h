// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace postseal {

/// Makes the folder of a file, and those above. The error is the system's, for people.
[[nodiscard]] Result<void, QString> makeFolderOf(const QString &path);

/// Makes a folder, and those above. One that was not there is for nobody but its owner, on Unix; on
/// Windows it is as the folder above. The error is the system's, for people.
[[nodiscard]] Result<void, QString> makePrivateFolder(const QString &path);

/// Writes a file whole or not at all; what was there stays until the new one is on the disk. A
/// device or a pipe is written to as it is. The error is the system's, for people.
[[nodiscard]] Result<void, QString> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace postseal
