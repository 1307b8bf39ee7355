// SPDX-License-Identifier: Apache-2.0
#include "publish/ZipFile.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace postseal {

namespace {

la_ssize_t append(archive *, void *content, const void *piece, size_t size)
{
    static_cast<QByteArray *>(content)->append(static_cast<const char *>(piece), qsizetype(size));
    return la_ssize_t(size);
}

bool write(archive *zip, const FileToUpload &file, const QDateTime &utc)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), file.path.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), file.content.size());
    archive_entry_set_mtime(entry.get(), utc.toSecsSinceEpoch(), 0);
    return archive_write_header(zip, entry.get()) == ARCHIVE_OK
        && archive_write_data(zip, file.content.constData(), size_t(file.content.size()))
        == file.content.size();
}

} // namespace

Result<QByteArray, QString> zipArchive(const QList<FileToUpload> &files, const QDateTime &utc)
{
    QByteArray content;
    const std::unique_ptr<archive, decltype(&archive_write_free)> zip(archive_write_new(),
                                                                      archive_write_free);
    bool good = archive_write_set_format_zip(zip.get()) == ARCHIVE_OK
        && archive_write_set_bytes_in_last_block(zip.get(), 1) == ARCHIVE_OK
        && archive_write_open(zip.get(), &content, nullptr, append, nullptr) == ARCHIVE_OK;
    for (const FileToUpload &file : files)
        good = good && write(zip.get(), file, utc);
    if (!good || archive_write_close(zip.get()) != ARCHIVE_OK)
        return failure(QString::fromUtf8(archive_error_string(zip.get())));
    return content;
}

} // namespace postseal
