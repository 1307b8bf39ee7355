// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "setup/DomainCheckEngine.h"

#include <QCoreApplication>
#include <QString>

namespace postseal {

/// What was asked for on the command line.
struct Options
{
    Q_DECLARE_TR_FUNCTIONS(postseal::Options)
public:
    CheckEnvironment environment; ///< of the internet or a lab; the practice network brings its own
    QByteArray rootsPem; ///< certificates to trust; empty: the system's
    QString dataDir; ///< where everything is saved
    bool practice = false;
    bool news = false; ///< no window: tell what is new in what was stored, and end
    QString colors; ///< "light", "dark", or empty for the system's
    QString domain; ///< as typed; empty: none
};

/// Reads the command line. Ends the program for --help and --version. The failure is one clear
/// line.
[[nodiscard]] Result<Options, QString> readOptions(const QCoreApplication &app);

} // namespace postseal
