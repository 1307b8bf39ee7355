// SPDX-License-Identifier: Apache-2.0
#include "pages/SavedFile.h"

#include "base/WholeFile.h"
#include "pages/CardParts.h"

#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

namespace postseal {

QString SavedFile::ask(const QString &title, const QString &name)
{
    return QFileDialog::getSaveFileName(window(), title, QDir::home().filePath(name));
}

void SavedFile::save(const QString &path, const QByteArray &content)
{
    const auto written = writeWholeFile(path, content);
    const QString where = QDir::toNativeSeparators(path);
    const QString what = written ? tr("Saved as %1.", "@info").arg(where)
                                 : tr("%1 could not be saved: %2", "@info").arg(where, written.error());
    // The same words once more are news all the same.
    clear();
    show(what.toUtf8(), [&](QVBoxLayout *layout) {
        layout->addWidget(makeCallout(written ? Glyph::Fine : Glyph::Wrong,
                                      written ? tr("Saved", "@status") : tr("Not saved", "@status"),
                                      what,
                                      {}));
    });
}

} // namespace postseal
