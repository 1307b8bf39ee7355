// SPDX-License-Identifier: Apache-2.0
#include "tlsrpt/Gunzip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace postseal {

namespace {

constexpr int gzipOnly = 15 + 16; // largest window, gzip header wanted
constexpr qsizetype chunk = qsizetype(16) * 1024;

/// zlib's state. To make it takes as long as to unpack a small report, so a thread keeps one.
class Inflater
{
public:
    Inflater()
        : m_isGood(inflateInit2(&m_stream, gzipOnly) == Z_OK)
    { }

    ~Inflater() { inflateEnd(&m_stream); }

    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// Ready for these octets; null without memory.
    static z_stream *begin(QByteArrayView input)
    {
        thread_local Inflater inflater;
        z_stream &stream = inflater.m_stream;
        if (!inflater.m_isGood || inflateReset(&stream) != Z_OK)
            return nullptr;
        // zlib takes the input through a pointer to non-const and does not write to it.
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));
        stream.avail_in = uInt(std::min<qsizetype>(input.size(), std::numeric_limits<int>::max()));
        return &stream;
    }

private:
    z_stream m_stream{};
    bool m_isGood;
};

/// Mail programs may leave line ends or zero octets behind an attachment.
bool isPadding(QByteArrayView rest)
{
    return std::all_of(
        rest.begin(), rest.end(), [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
}

/// Unpacks one member into output. Gives the octets of input that it took.
Result<qsizetype, GunzipError> inflateMember(QByteArrayView input,
                                             qsizetype limit,
                                             QByteArray &output)
{
    z_stream *const stream = Inflater::begin(input);
    if (!stream)
        return failure(GunzipError::Damaged);
    QByteArray buffer(chunk, Qt::Uninitialized);
    for (;;) {
        stream->next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream->avail_out = uInt(buffer.size());
        const int status = inflate(stream, Z_NO_FLUSH);
        const qsizetype produced = buffer.size() - qsizetype(stream->avail_out);
        if (output.size() + produced > limit)
            return failure(GunzipError::TooLarge);
        output.append(buffer.constData(), produced);
        if (status == Z_STREAM_END)
            return qsizetype(stream->total_in);
        if (status == Z_BUF_ERROR || (status == Z_OK && stream->avail_in == 0 && produced == 0))
            return failure(GunzipError::Truncated);
        if (status != Z_OK)
            return failure(GunzipError::Damaged);
    }
}

} // namespace

bool looksLikeGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1F\x8B");
}

Result<QByteArray, GunzipError> gunzip(QByteArrayView bytes, qsizetype limit)
{
    QByteArray output;
    do {
        const auto taken = inflateMember(bytes, limit, output);
        if (!taken)
            return failure(taken.error());
        bytes = bytes.sliced(*taken);
    } while (looksLikeGzip(bytes));
    if (!isPadding(bytes))
        return failure(GunzipError::Damaged);
    return output;
}

QByteArray gunzipBeginning(QByteArrayView bytes, qsizetype atMost)
{
    z_stream *const stream = Inflater::begin(bytes);
    if (!stream)
        return {};
    QByteArray output(atMost, Qt::Uninitialized);
    stream->next_out = reinterpret_cast<Bytef *>(output.data());
    stream->avail_out = uInt(output.size());
    // Whatever the end, what came out so far is what is wanted.
    inflate(stream, Z_SYNC_FLUSH);
    output.truncate(output.size() - qsizetype(stream->avail_out));
    return output;
}

} // namespace postseal
