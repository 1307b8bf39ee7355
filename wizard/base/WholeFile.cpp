// SPDX-License-Identifier: Apache-2.0
#include "base/WholeFile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <system_error>

namespace postseal {

namespace {

/// Without a buffer, for commit() and close() do not notice what cannot be written from there. On a
/// full disk the last part that fits goes without an error, and only the one after it tells why.
bool writeThrough(QFileDevice &output, const QByteArray &content)
{
    if (!output.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    for (qsizetype done = 0; done < content.size();) {
        const qint64 written = output.write(content.constData() + done, content.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

} // namespace

Result<void, QString> makeFolderOf(const QString &path)
{
    // QDir::mkpath() does not tell why it fails.
    std::error_code error;
    std::filesystem::create_directories(QFileInfo(path).dir().filesystemPath(), error);
    if (error)
        return failure(QString::fromLocal8Bit(error.message().c_str()));
    return {};
}

Result<void, QString> makePrivateFolder(const QString &path)
{
    std::error_code error;
    const auto folder = QFileInfo(path).filesystemFilePath();
    const bool isNew = std::filesystem::create_directories(folder, error);
    if (error)
        return failure(QString::fromLocal8Bit(error.message().c_str()));
    // A file system without such rights is no reason to stop.
    if (isNew)
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    return {};
}

Result<void, QString> writeWholeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir()) {
        // QSaveFile would put a regular file in the place of /dev/null.
        QFile device(path);
        if (!writeThrough(device, content))
            return failure(device.errorString());
        return {};
    }
    QSaveFile output(path);
    if (!writeThrough(output, content) || !output.commit())
        return failure(output.errorString());
    return {};
}

} // namespace postseal
