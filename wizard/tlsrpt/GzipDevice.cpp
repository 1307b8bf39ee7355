// SPDX-License-Identifier: Apache-2.0
#include "tlsrpt/GzipDevice.h"

#include <zlib.h>

#include <algorithm>

namespace postseal {

namespace {

constexpr int gzipHeaderWanted = 15 + 16; // largest window, gzip and not zlib
constexpr unsigned char firstOctet = 0x1f; // of a member
constexpr qsizetype packedChunk = qsizetype(64) * 1024;

} // namespace

UnpackBudget UnpackBudget::forSize(qint64 packed)
{
    constexpr qint64 freeOctets = 64LL * 1024 * 1024;
    constexpr qint64 largestRatio = 200;
    return UnpackBudget(freeOctets + largestRatio * packed);
}

GzipDevice::GzipDevice(QIODevice &packed, UnpackBudget &budget)
    : m_packed(packed)
    , m_stream(std::make_unique<z_stream_s>())
    , m_budget(budget)
{
    *m_stream = {};
    if (inflateInit2(m_stream.get(), gzipHeaderWanted) != Z_OK) {
        m_atEnd = true;
        m_end = End::Damaged;
    }
    open(QIODevice::ReadOnly);
}

GzipDevice::~GzipDevice()
{
    inflateEnd(m_stream.get());
}

bool GzipDevice::atEnd() const
{
    return m_atEnd && QIODevice::bytesAvailable() == 0;
}

qint64 GzipDevice::readData(char *data, qint64 size)
{
    qint64 produced = 0;
    while (produced < size && !m_atEnd && inflateSome(data, size, produced)) { }
    if (!m_budget.spend(produced)) {
        m_end = End::Bomb;
        m_atEnd = true;
    }
    return produced == 0 && m_atEnd ? -1 : produced;
}

/// One step of unpacking; false at the end.
bool GzipDevice::inflateSome(char *data, qint64 size, qint64 &produced)
{
    if (m_stream->avail_in == 0) {
        m_input = m_packed.read(packedChunk);
        m_stream->next_in = reinterpret_cast<Bytef *>(m_input.data());
        m_stream->avail_in = uInt(m_input.size());
    }
    const qint64 room = std::min<qint64>(size - produced, 1 << 30);
    m_stream->next_out = reinterpret_cast<Bytef *>(data + produced);
    m_stream->avail_out = uInt(room);
    const int status = inflate(m_stream.get(), Z_NO_FLUSH);
    produced += room - qint64(m_stream->avail_out);
    if (status == Z_OK)
        return true;
    // Several members may follow one another, RFC 1952 section 2.2, or octets that fill a block.
    const bool isMore = m_stream->avail_in > 0 ? *m_stream->next_in == firstOctet
                                               : m_packed.peek(1).startsWith(char(firstOctet));
    if (status == Z_STREAM_END && isMore && inflateReset(m_stream.get()) == Z_OK)
        return true;
    m_atEnd = true;
    m_end = status == Z_STREAM_END ? End::Whole : End::Damaged;
    return false;
}

} // namespace postseal
