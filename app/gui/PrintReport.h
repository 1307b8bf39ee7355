// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;

namespace postseal {

/// `postseal print …`: the same command as postseal-cli's, which asks this program for PDF. No window. Gives the exit status.
[[nodiscard]] int printReport(QApplication &app);

} // namespace postseal
