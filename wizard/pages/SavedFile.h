// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/DynamicArea.h"

namespace postseal {

/// The place that tells what became of a file that was to be saved.
class SavedFile : public DynamicArea
{
    Q_OBJECT
public:
    using DynamicArea::DynamicArea;

    /// Asks where to, below the title, with a name to begin with; empty when the person would rather not.
    [[nodiscard]] QString ask(const QString &title, const QString &name);

    /// Writes the file whole or not at all, and says so.
    void save(const QString &path, const QByteArray &content);
};

} // namespace postseal
