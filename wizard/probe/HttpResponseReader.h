// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace postseal {

/// Longest head that is read, interim answers included, and most header fields in it.
constexpr qsizetype largestHttpHead = qsizetype(16) * 1024;
constexpr qsizetype mostHttpHeaders = 100;
/// Longest line with a chunk size and its extensions.
constexpr qsizetype longestChunkLine = qsizetype(4) * 1024;

/// Reads the answer to one HTTP/1.1 GET in pieces of any size, without I/O. RFC 9112.
///
/// Skips interim answers, joins chunks, and never decompresses. Forgives bare LF and obsolete line
/// folding; what could be read in two ways (lengths that contradict each other, unknown transfer
/// codings) is malformed, because a policy must not depend on who reads it.
class HttpResponseReader
{
public:
    enum class State {
        Reading,
        Complete,
        TooLarge, ///< the body exceeds the limit; body() holds its first part
        Malformed, ///< not an HTTP/1.x answer, or a head beyond the limits
        Truncated, ///< it ended in the middle
    };

    /// How a connection ended.
    enum class Ending {
        Announced, ///< with a close_notify
        Abrupt,
    };

    explicit HttpResponseReader(qsizetype bodyLimit);

    State feed(QByteArrayView bytes);

    /// Nothing more will come. A body that only the end delimits is complete when the end was
    /// announced.
    State finish(Ending ending);

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool hasStarted() const { return m_started; }

    [[nodiscard]] bool hasHead() const { return m_part >= Part::FixedBody; }

    /// The head promises a body beyond the limit.
    [[nodiscard]] bool announcesTooMuch() const { return m_contentLength > m_bodyLimit; }

    [[nodiscard]] int status() const { return m_status; }

    /// Status line and header fields as received, with the empty line.
    [[nodiscard]] const QByteArray &head() const { return m_head; }

    [[nodiscard]] const QByteArray &body() const { return m_body; }

    /// The first field of that name (case does not matter), without surrounding blanks; null
    /// without one.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

private:
    enum class Part {
        StatusLine,
        Headers,
        // From here on the head is complete.
        FixedBody,
        BodyUntilEnd,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers,
    };

    [[nodiscard]] bool readsLines() const;
    void takeLineOctets(QByteArrayView &bytes);
    void takeBody(QByteArrayView &bytes);
    void handleLine(const QByteArray &line);
    void readStatusLine(const QByteArray &line);
    void readHeader(const QByteArray &line);
    void endHead();
    [[nodiscard]] bool readContentLength();
    void readChunkSize(const QByteArray &line);
    void endBodyPart();

    qsizetype m_bodyLimit;
    State m_state = State::Reading;
    Part m_part = Part::StatusLine;
    bool m_started = false;
    QByteArray m_line;
    qsizetype m_headOctets = 0; ///< of all heads, interim ones too
    qsizetype m_trailerOctets = 0;
    QByteArray m_head;
    int m_status = 0;
    QList<std::pair<QByteArray, QByteArray>> m_headers; ///< name in lower case, value
    qint64 m_contentLength = -1; ///< -1: not given
    qint64 m_remaining = 0; ///< of the body or the chunk
    QByteArray m_body;
};

} // namespace postseal
