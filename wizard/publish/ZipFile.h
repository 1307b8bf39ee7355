// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "publish/HostingRecipes.h"

#include <QDateTime>

namespace postseal {

/// The files as a zip archive, in their order, names with a leading dot included. The error is the
/// library's, for people.
[[nodiscard]] Result<QByteArray, QString> zipArchive(const QList<FileToUpload> &files,
                                                     const QDateTime &utc);

} // namespace postseal
