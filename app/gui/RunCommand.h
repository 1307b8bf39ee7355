// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;

namespace postseal {

/// Whether the arguments are a command of postseal-cli that this program runs itself, without a window: `print`, because
/// only this one can draw a PDF; `check` and `reports`, because Windows' scheduler would open a console for postseal-cli.
[[nodiscard]] bool isCommand(int argc, char *argv[]);

/// Runs the command, and gives its exit status.
[[nodiscard]] int runCommand(QApplication &app);

} // namespace postseal
