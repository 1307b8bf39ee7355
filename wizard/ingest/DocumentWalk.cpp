// SPDX-License-Identifier: Apache-2.0
#include "ingest/DocumentWalk.h"

#include "ingest/ArchiveReader.h"
#include "ingest/MailboxFile.h"
#include "tlsrpt/Gunzip.h"
#include "tlsrpt/GzipDevice.h"
#include "tlsrpt/TlsReport.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <vector>

#if !defined(Q_OS_WIN)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestArchive = 3; // an archive in an archive in an archive
constexpr int deepestFolder = 40;

/// A file or a mail on its way through the archives in it.
struct Walk
{
    const DocumentSink &sink;
    UnpackBudget &budget;
};

bool walkDevice(QIODevice &device, const QString &name, int depth, const Walk &walk);

qsizetype largest(DocumentForm form)
{
    return form == DocumentForm::Message ? largestMessage : largestReport;
}

bool takeWhole(QIODevice &device, DocumentForm form, const QString &name, const Walk &walk)
{
    // What unpacks as it is read has no size yet.
    const qint64 expected = device.isSequential() ? largest(form) : device.size();
    if (expected > largest(form)) {
        walk.sink.refuse(name, Refusal::TooLarge, {});
        return true;
    }
    // One octet more than there should be: a file may be growing.
    RawDocument document{form, device.read(expected + 1), name};
    if (document.bytes.size() > largest(form)) {
        walk.sink.refuse(name, Refusal::TooLarge, {});
        return true;
    }
    return walk.sink.take(std::move(document));
}

bool walkArchive(QIODevice &device, const QString &name, int depth, const Walk &walk)
{
    if (depth >= deepestArchive) {
        walk.sink.refuse(name, Refusal::TooDeep, {});
        return true;
    }
    const bool isGuarded = depth == 0 && walk.sink.mayUnpack;
    if (isGuarded && !walk.sink.mayUnpack(device.peek(formOctets), device.size())) {
        walk.sink.refuse(name, Refusal::EndsProgram, {});
        return true;
    }
    bool wanted = true;
    const auto member = [&](const QString &path, QByteArray bytes) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        wanted = walkDevice(buffer, name + u'/' + path, depth + 1, walk);
        if (isGuarded)
            walk.sink.unpackedMember();
        return wanted;
    };
    const auto passedOver = [&](const QString &path, Refusal why, const QString &words) {
        walk.sink.refuse(path.isEmpty() ? name : name + u'/' + path, why, words);
    };
    readArchive(device, walk.budget, {member, passedOver, walk.sink.isStopped});
    if (isGuarded)
        walk.sink.haveUnpacked();
    return wanted && !walk.sink.isStopped();
}

bool walkMailbox(QIODevice &device, const QString &name, const Walk &walk)
{
    int number = 0;
    const auto take = [&](std::optional<QByteArray> message) {
        const QString which = name + u'/' + QString::number(++number);
        if (message)
            return walk.sink.take(RawDocument{DocumentForm::Message, *std::move(message), which});
        walk.sink.refuse(which, Refusal::TooLarge, {});
        return true;
    };
    const bool wanted = splitMailbox(device, take, walk.sink.isStopped);
    if (number == 0)
        walk.sink.refuse(name, Refusal::NoReport, {});
    return wanted;
}

/// A mail or a mailbox in a gzip is kept as the mails that it is.
bool walkGzip(QIODevice &device, const QString &name, int depth, const Walk &walk)
{
    if (depth >= deepestArchive) {
        walk.sink.refuse(name, Refusal::TooDeep, {});
        return true;
    }
    GzipDevice unpacked(device, walk.budget);
    const bool wanted = walkDevice(unpacked, name, depth + 1, walk);
    if (wanted && unpacked.end() != GzipDevice::End::Whole)
        walk.sink.refuse(
            name, unpacked.end() == GzipDevice::End::Bomb ? Refusal::Bomb : Refusal::Damaged, {});
    return wanted;
}

bool walkDevice(QIODevice &device, const QString &name, int depth, const Walk &walk)
{
    const QByteArray beginning = device.peek(formOctets);
    const DocumentForm inside =
        looksLikeGzip(beginning) ? formInGzip(beginning) : DocumentForm::Nothing;
    if (inside == DocumentForm::Message || inside == DocumentForm::Mailbox)
        return walkGzip(device, name, depth, walk);
    const DocumentForm form =
        inside == DocumentForm::Archive ? DocumentForm::Archive : formOf(beginning);
    switch (form) {
    case DocumentForm::Report:
    case DocumentForm::Message:
        return takeWhole(device, form, name, walk);
    case DocumentForm::Archive:
        return walkArchive(device, name, depth, walk);
    case DocumentForm::Mailbox:
        return walkMailbox(device, name, walk);
    case DocumentForm::Nothing:
        break;
    }
    walk.sink.refuse(name, Refusal::NoReport, {});
    return !walk.sink.isStopped();
}

/// Qt knows a file's name as text only: one whose octets are no text it would not find.
bool openForReading(QFile &file, const std::filesystem::path &path)
{
#if defined(Q_OS_WIN)
    file.setFileName(QString::fromStdWString(path.native()));
    return file.open(QIODevice::ReadOnly);
#else
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0 && !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        ::close(handle);
    return file.isOpen();
#endif
}

bool walkFile(const std::filesystem::path &path, const QString &name, const DocumentSink &sink)
{
    QFile file;
    if (!openForReading(file, path)) {
        sink.refuse(name, Refusal::Unreadable, qt_error_string());
        return true;
    }
    UnpackBudget budget = UnpackBudget::forSize(file.size());
    return walkDevice(file, name, 0, {sink, budget});
}

/// Mails that are still being delivered are in tmp. https://cr.yp.to/proto/maildir.html
bool isMaildir(const std::filesystem::path &folder)
{
    std::error_code error;
    return std::filesystem::exists(folder / "cur", error)
        && std::filesystem::exists(folder / "new", error)
        && std::filesystem::exists(folder / "tmp", error);
}

/// What lies in a folder, by name; nothing when it cannot be read.
std::optional<std::vector<std::filesystem::directory_entry>> entriesOf(
    const std::filesystem::path &folder)
{
    std::error_code error;
    std::vector<std::filesystem::directory_entry> entries;
    // Qt asks the system about each file several times; the folder itself tells what is a file.
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        entries.push_back(*entry);
    if (error)
        return std::nullopt;
    std::sort(entries.begin(), entries.end());
    return entries;
}

QString nameOf(const std::filesystem::directory_entry &entry)
{
#if defined(Q_OS_WIN)
    return QString::fromStdWString(entry.path().filename().native());
#else
    const QByteArray octets = entry.path().filename().c_str();
    const QString name = QFile::decodeName(octets);
    // Otherwise several such names would look the same.
    return QFile::encodeName(name) == octets ? name : QString::fromLatin1(octets);
#endif
}

bool isWanted(const std::filesystem::directory_entry &entry,
              const QString &path,
              const DocumentSink &sink)
{
    if (!sink.isWanted)
        return true;
    std::error_code error;
    const quint64 size = entry.file_size(error);
    return sink.isWanted(path, size, entry.last_write_time(error).time_since_epoch().count());
}

bool walkFolder(const std::filesystem::path &folder,
                const QString &name,
                int depth,
                const DocumentSink &sink)
{
    const auto entries = depth > deepestFolder ? std::nullopt : entriesOf(folder);
    if (!entries) {
        sink.refuse(name, depth > deepestFolder ? Refusal::TooDeep : Refusal::Unreadable, {});
        return true;
    }
    if (sink.entered)
        sink.entered(name);
    const bool maildir = isMaildir(folder);
    for (const std::filesystem::directory_entry &entry : *entries) {
        if (sink.isStopped())
            return false;
        std::error_code error;
        const QString path = name + u'/' + nameOf(entry);
        if (entry.is_directory(error)) {
            if (entry.is_symlink(error) || (maildir && entry.path().filename() == "tmp"))
                continue;
            if (!walkFolder(entry.path(), path, depth + 1, sink))
                return false;
        } else if (!entry.is_regular_file(error)) {
            // A pipe or a device could keep us waiting for ever.
            sink.refuse(path, Refusal::NoReport, QString());
        } else if (isWanted(entry, path, sink) && !walkFile(entry.path(), path, sink)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool walkPath(const QString &path, const DocumentSink &sink)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        sink.refuse(path, Refusal::Unreadable, QString());
        return true;
    }
    if (info.isDir())
        return walkFolder(info.filesystemFilePath(), path, 0, sink);
    if (info.isFile())
        return walkFile(info.filesystemFilePath(), path, sink);
    sink.refuse(path, Refusal::NoReport, QString());
    return true;
}

bool walkBytes(const QByteArray &bytes, const QString &name, const DocumentSink &sink)
{
    UnpackBudget budget = UnpackBudget::forSize(bytes.size());
    return walkBytes(bytes, name, sink, budget);
}

bool walkBytes(const QByteArray &bytes,
               const QString &name,
               const DocumentSink &sink,
               UnpackBudget &budget)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return walkDevice(buffer, name, 0, {sink, budget});
}

} // namespace postseal
