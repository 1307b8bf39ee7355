// SPDX-License-Identifier: Apache-2.0
#include "pages/SavedFile.h"

#include "base/WholeFile.h"
#include "pages/Announce.h"
#include "pages/CardParts.h"
#include "pages/TextLabel.h"
#include "publish/ZipFile.h"
#include "wording/ForeignText.h"

#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

namespace postseal {

QString SavedFile::ask(const QString &title, const QString &name)
{
    return QFileDialog::getSaveFileName(window(), title, QDir::home().filePath(name));
}

QString SavedFile::askFolder(const QString &title)
{
    return QFileDialog::getExistingDirectory(window(), title, QDir::homePath());
}

void SavedFile::save(const QString &path, const QByteArray &content)
{
    saveAll(path, {{path, content}});
}

void SavedFile::saveAll(const QString &folder, const QList<FileToUpload> &files)
{
    for (const FileToUpload &file : files) {
        // The folder that was chosen is there; those of a recipe's own may not be.
        const auto folderMade = file.path == folder ? Result<void, QString>() : makeFolderOf(file.path);
        const auto written = folderMade ? writeWholeFile(file.path, file.content) : folderMade;
        if (!written)
            return sayFailed(file.path, written.error());
    }
    say(Glyph::Fine, tr("Saved", "@status"), tr("Saved as %1.", "@info").arg(pathText(folder)));
}

void SavedFile::saveArchive(const QString &path, const QList<FileToUpload> &files)
{
    if (const auto zip = zipArchive(files, QDateTime::currentDateTimeUtc()))
        save(path, *zip);
    else
        sayFailed(path, zip.error());
}

void SavedFile::sayFailed(const QString &path, const QString &why)
{
    say(Glyph::Wrong,
        tr("Not saved", "@status"),
        tr("%1 could not be saved: %2", "@info").arg(pathText(path), why));
}

void SavedFile::say(Glyph glyph, const QString &word, const QString &what)
{
    // The same words once more are news all the same.
    clear();
    show(what.toUtf8(), [&](QVBoxLayout *layout) {
        Card *card = makeCallout(glyph, word, what, {});
        layout->addWidget(card);
        for (auto *label : card->findChildren<TextLabel *>()) {
            if (label->text() == what)
                QMetaObject::invokeMethod(
                    label, [label] { announce(label); }, Qt::QueuedConnection);
        }
    });
}

} // namespace postseal
