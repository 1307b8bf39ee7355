// SPDX-License-Identifier: Apache-2.0
#include "probe/HttpResponseReader.h"

#include <algorithm>

namespace postseal {

namespace {

constexpr QByteArrayView httpVersionStart = "HTTP/1.";

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isHexDigits(QByteArrayView text)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isHex);
}

/// RFC 9110 section 5.6.2.
bool isHttpToken(QByteArrayView text)
{
    static constexpr QByteArrayView punctuation = "!#$%&'*+-.^_`|~";
    const auto mayStand = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || punctuation.contains(c);
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), mayStand);
}

/// SP and HTAB only: RFC 9110 section 5.6.3. QByteArray::trimmed() would take more.
QByteArray withoutBlanks(QByteArrayView text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text.toByteArray();
}

} // namespace

HttpResponseReader::HttpResponseReader(qsizetype bodyLimit)
    : m_bodyLimit(bodyLimit)
{ }

HttpResponseReader::State HttpResponseReader::feed(QByteArrayView bytes)
{
    m_started = m_started || !bytes.isEmpty();
    while (!bytes.isEmpty() && m_state == State::Reading) {
        if (readsLines())
            takeLineOctets(bytes);
        else
            takeBody(bytes);
    }
    return m_state;
}

HttpResponseReader::State HttpResponseReader::finish(Ending ending)
{
    if (m_state != State::Reading)
        return m_state;
    // RFC 9112 section 9.8: without the announcement, an attacker may have cut the body off
    // anywhere.
    const bool isWhole = m_part == Part::BodyUntilEnd && ending == Ending::Announced;
    m_state = isWhole ? State::Complete : State::Truncated;
    return m_state;
}

QByteArray HttpResponseReader::header(QByteArrayView name) const
{
    const QByteArray wanted = name.toByteArray().toLower();
    for (const auto &[field, value] : m_headers) {
        if (field == wanted)
            return value;
    }
    return {};
}

bool HttpResponseReader::readsLines() const
{
    return m_part != Part::FixedBody && m_part != Part::BodyUntilEnd && m_part != Part::ChunkData;
}

void HttpResponseReader::takeLineOctets(QByteArrayView &bytes)
{
    const qsizetype lineEnd = bytes.indexOf('\n');
    const QByteArrayView piece = lineEnd < 0 ? bytes : bytes.first(lineEnd + 1);
    bytes = bytes.sliced(piece.size());
    qsizetype limit = longestChunkLine;
    qsizetype used = m_line.size() + piece.size();
    if (!hasHead()) {
        limit = largestHttpHead;
        used = m_headOctets += piece.size();
    } else if (m_part == Part::Trailers) {
        limit = largestHttpHead;
        used = m_trailerOctets += piece.size();
    }
    if (used > limit) {
        m_state = State::Malformed;
        return;
    }
    m_line += piece;
    if (!hasHead())
        m_head += piece;
    // A peer that speaks something else may never end its line, so the start is looked at once it
    // is there.
    const qsizetype known = std::min(m_line.size(), httpVersionStart.size());
    if (m_part == Part::StatusLine && !m_line.startsWith(httpVersionStart.first(known))) {
        m_state = State::Malformed;
        return;
    }
    if (lineEnd < 0)
        return;
    QByteArray line = std::exchange(m_line, {});
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    handleLine(line);
}

void HttpResponseReader::handleLine(const QByteArray &line)
{
    switch (m_part) {
    case Part::StatusLine:
        return readStatusLine(line);
    case Part::Headers:
        return line.isEmpty() ? endHead() : readHeader(line);
    case Part::ChunkSize:
        return readChunkSize(line);
    case Part::ChunkEnd:
        if (!line.isEmpty())
            m_state = State::Malformed;
        m_part = Part::ChunkSize;
        return;
    case Part::Trailers:
        // RFC 9112 section 7.1.2 lets a client drop them.
        if (line.isEmpty())
            m_state = State::Complete;
        return;
    case Part::FixedBody:
    case Part::BodyUntilEnd:
    case Part::ChunkData:
        return;
    }
}

void HttpResponseReader::readStatusLine(const QByteArray &line)
{
    // "HTTP/1.1 200 OK". The reason may be missing, with the blank before it too, as servers do.
    const bool fits = line.size() >= 12 && line[7] >= '0' && line[7] <= '9' && line[8] == ' '
        && isDigits(QByteArrayView(line).sliced(9, 3)) && (line.size() == 12 || line[12] == ' ');
    m_status = fits ? line.mid(9, 3).toInt() : 0;
    // Nobody asked for 101 (RFC 9110 section 15.2.2); what follows it would not be HTTP.
    if (m_status < 100 || m_status == 101) {
        m_state = State::Malformed;
        return;
    }
    m_part = Part::Headers;
}

void HttpResponseReader::readHeader(const QByteArray &line)
{
    if (line.contains('\0') || line.contains('\r')) {
        m_state = State::Malformed; // RFC 9110 section 5.5
        return;
    }
    if (line.startsWith(' ') || line.startsWith('\t')) {
        // RFC 9112 section 5.2: a user agent reads an obsolete fold as a blank.
        if (m_headers.isEmpty())
            m_state = State::Malformed;
        else
            m_headers.last().second =
                withoutBlanks(m_headers.last().second + ' ' + withoutBlanks(line));
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name =
        withoutBlanks(QByteArrayView(line).first(std::max<qsizetype>(colon, 0)));
    if (!isHttpToken(name) || m_headers.size() >= mostHttpHeaders) {
        m_state = State::Malformed;
        return;
    }
    m_headers.append({name.toLower(), withoutBlanks(QByteArrayView(line).sliced(colon + 1))});
}

void HttpResponseReader::endHead()
{
    if (m_status < 200) {
        // RFC 9110 section 15.2: interim answers may come unasked; the real one follows.
        m_head.clear();
        m_headers.clear();
        m_part = Part::StatusLine;
        return;
    }
    const bool lengthsAgree = readContentLength();
    const QByteArray coding = header("transfer-encoding").toLower();
    const auto isCodingField = [](const auto &field) { return field.first == "transfer-encoding"; };
    const auto codings = std::count_if(m_headers.cbegin(), m_headers.cend(), isCodingField);
    m_part = Part::BodyUntilEnd;
    if (!lengthsAgree || codings > 1
        || (codings == 1 && coding != "chunked" && coding != "identity")) {
        m_state = State::Malformed;
        return;
    }
    // RFC 9112 section 6.3: no body at all, chunks before a length, a length before the end.
    if (m_status == 204 || m_status == 304) {
        m_contentLength = -1;
        m_state = State::Complete;
    } else if (coding == "chunked") {
        m_contentLength = -1;
        m_part = Part::ChunkSize;
    } else if (m_contentLength >= 0) {
        m_part = Part::FixedBody;
        m_remaining = m_contentLength;
        if (m_remaining == 0)
            m_state = State::Complete;
    }
}

bool HttpResponseReader::readContentLength()
{
    for (const auto &[field, value] : std::as_const(m_headers)) {
        if (field != "content-length")
            continue;
        // RFC 9112 section 6.3: a list of equal values is one value, as some middleboxes make of
        // two fields.
        const QList<QByteArray> lengths = value.split(',');
        for (const QByteArray &entry : lengths) {
            const QByteArray digits = withoutBlanks(entry);
            if (!isDigits(digits) || digits.size() > 18)
                return false;
            const qint64 length = digits.toLongLong();
            if (m_contentLength >= 0 && length != m_contentLength)
                return false;
            m_contentLength = length;
        }
    }
    return true;
}

void HttpResponseReader::readChunkSize(const QByteArray &line)
{
    const qsizetype extension = line.indexOf(';');
    const QByteArray size = withoutBlanks(extension < 0 ? line : line.first(extension));
    if (!isHexDigits(size) || size.size() > 15) {
        m_state = State::Malformed;
        return;
    }
    m_remaining = size.toLongLong(nullptr, 16);
    m_part = m_remaining > 0 ? Part::ChunkData : Part::Trailers;
}

void HttpResponseReader::takeBody(QByteArrayView &bytes)
{
    const bool untilEnd = m_part == Part::BodyUntilEnd;
    const qint64 wanted = untilEnd ? bytes.size() : std::min<qint64>(bytes.size(), m_remaining);
    const qint64 room = m_bodyLimit - m_body.size();
    if (wanted > room) {
        m_body += bytes.first(room);
        m_state = State::TooLarge;
        return;
    }
    m_body += bytes.first(wanted);
    bytes = bytes.sliced(wanted);
    if (untilEnd)
        return;
    m_remaining -= wanted;
    if (m_remaining == 0)
        endBodyPart();
}

void HttpResponseReader::endBodyPart()
{
    if (m_part == Part::ChunkData)
        m_part = Part::ChunkEnd;
    else
        m_state = State::Complete;
}

} // namespace postseal
