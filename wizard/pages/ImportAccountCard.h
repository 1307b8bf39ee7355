// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/ReportImport.h"

#include <QWidget>

#include <functional>

namespace postseal {

/// What an import of reports has done, or is doing: a callout with what could not be taken.
[[nodiscard]] QWidget *makeImportAccountCard(const ImportAccount &account,
                                             bool isRunning,
                                             const std::function<void()> &dismiss);

/// Stands for everything that the card shows.
[[nodiscard]] QByteArray importAccountKey(const ImportAccount &account, bool isRunning);

/// What became of it, in one sentence.
[[nodiscard]] QString importSentence(const ImportAccount &account);

} // namespace postseal
