// SPDX-License-Identifier: Apache-2.0
#include "ingest/ArchiveReader.h"

#include "tlsrpt/GzipDevice.h"

#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype archiveChunk = qsizetype(64) * 1024;
constexpr qint64 mostMembers = 1'000'000;

struct ArchiveEnd
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};

/// The device, as libarchive reads it.
struct ArchiveSource
{
    QIODevice &device;
    UnpackBudget &budget;
    const std::function<bool()> &isStopped;
    bool isPassingOver; ///< the octets of what is no file, which libarchive may unpack unseen
    std::array<char, archiveChunk> buffer;
};

la_ssize_t readSource(archive *, void *data, const void **block)
{
    constexpr qint64 mostDeflated = 1000; // to one octet
    auto *source = static_cast<ArchiveSource *>(data);
    *block = source->buffer.data();
    const qint64 size = source->device.read(source->buffer.data(), qint64(source->buffer.size()));
    const bool isTooMuch = source->isPassingOver
        && (source->isStopped() || !source->budget.spend(mostDeflated * size));
    return isTooMuch ? -1 : la_ssize_t(size);
}

la_int64_t skipSource(archive *, void *data, la_int64_t request)
{
    return la_int64_t(static_cast<ArchiveSource *>(data)->device.skip(request));
}

/// For people: the last parts of the path, without anything that would move a terminal's cursor.
QString memberName(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    QString name = QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(entry)).right(200);
    for (QChar &c : name) {
        if (!c.isPrint())
            c = u'?';
    }
    return name;
}

enum class MemberEnd {
    Whole,
    TooLarge,
    Bomb,
    Damaged,
    Stopped,
};

/// The octets of the member, counted against the budget.
MemberEnd readMember(archive *reader,
                     QByteArray &bytes,
                     UnpackBudget &budget,
                     const std::function<bool()> &isStopped)
{
    bool tooLarge = false;
    for (;;) {
        if (isStopped())
            return MemberEnd::Stopped;
        const void *block = nullptr;
        size_t size = 0;
        la_int64_t offset = 0;
        const int status = archive_read_data_block(reader, &block, &size, &offset);
        if (status == ARCHIVE_EOF)
            return tooLarge ? MemberEnd::TooLarge : MemberEnd::Whole;
        if (status != ARCHIVE_OK)
            return MemberEnd::Damaged;
        if (!budget.spend(qint64(size)))
            return MemberEnd::Bomb;
        // A sparse file has holes; no report is one, and a hole of an exabyte costs an octet.
        tooLarge =
            tooLarge || offset != bytes.size() || bytes.size() + qsizetype(size) > largestMessage;
        if (!tooLarge)
            bytes.append(static_cast<const char *>(block), qsizetype(size));
        else
            bytes.clear();
    }
}

Refusal refusalFor(MemberEnd end)
{
    switch (end) {
    case MemberEnd::TooLarge:
        return Refusal::TooLarge;
    case MemberEnd::Bomb:
        return Refusal::Bomb;
    case MemberEnd::Whole:
    case MemberEnd::Damaged:
    case MemberEnd::Stopped:
        break;
    }
    return Refusal::Damaged;
}

QString wordsOf(archive *reader)
{
    return QString::fromUtf8(archive_error_string(reader)).left(200);
}

} // namespace

void readArchive(QIODevice &device, UnpackBudget &budget, const ArchiveSink &sink)
{
    const std::unique_ptr<archive, ArchiveEnd> reader(archive_read_new());
    archive *raw = reader.get();
    archive_read_support_filter_gzip(raw);
    archive_read_support_format_zip(raw);
    archive_read_support_format_tar(raw);
    const auto source =
        std::make_unique<ArchiveSource>(ArchiveSource{device, budget, sink.isStopped, false, {}});
    if (archive_read_open2(raw, source.get(), nullptr, readSource, skipSource, nullptr)
        != ARCHIVE_OK)
        return sink.passedOver({}, Refusal::Damaged, wordsOf(raw));
    for (qint64 count = 0;; ++count) {
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(raw, &entry);
        if (status == ARCHIVE_EOF)
            return;
        // A warning is about a name's letters or a date, and the member can be read.
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return sink.passedOver({}, Refusal::Damaged, wordsOf(raw));
        if (count >= mostMembers)
            return sink.passedOver({}, Refusal::Bomb, {});
        const QString name = memberName(entry);
        QByteArray bytes;
        const bool isFile = archive_entry_filetype(entry) == AE_IFREG;
        // Of these libarchive gives no octets in a zip, and unpacks them on its way to the next
        // header.
        const bool isZip = (archive_format(raw) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
        source->isPassingOver = !isFile && isZip;
        const MemberEnd end = readMember(raw, bytes, budget, sink.isStopped);
        if (end == MemberEnd::Stopped)
            return;
        if (!isFile && (end == MemberEnd::Whole || end == MemberEnd::TooLarge))
            continue;
        if (end == MemberEnd::Whole) {
            if (!sink.member(name, std::move(bytes)))
                return;
            continue;
        }
        sink.passedOver(
            name, refusalFor(end), end == MemberEnd::Damaged ? wordsOf(raw) : QString());
        if (end != MemberEnd::TooLarge)
            return;
    }
}

} // namespace postseal
