// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/DynamicArea.h"
#include "pages/StateGlyph.h"
#include "publish/HostingRecipes.h"

namespace postseal {

/// The place that tells what became of a file that was to be saved.
class SavedFile : public DynamicArea
{
    Q_OBJECT
public:
    using DynamicArea::DynamicArea;

    /// Asks where to, below the title, with a name to begin with; empty when the person would rather not.
    [[nodiscard]] QString ask(const QString &title, const QString &name);

    /// Asks for a folder; empty when the person would rather not.
    [[nodiscard]] QString askFolder(const QString &title);

    /// Writes the file whole or not at all, and says so.
    void save(const QString &path, const QByteArray &content);
    /// Writes the files and the folders that they are in, and says that all are below the folder, or which one could not
    /// be written.
    void saveAll(const QString &folder, const QList<FileToUpload> &files);
    /// Writes them as one zip archive, and says so.
    void saveArchive(const QString &path, const QList<FileToUpload> &files);

    /// That it could not be written, and why.
    void sayFailed(const QString &path, const QString &why);

private:
    void say(Glyph glyph, const QString &word, const QString &what);
};

} // namespace postseal
