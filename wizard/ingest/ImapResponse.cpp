// SPDX-License-Identifier: Apache-2.0
#include "ingest/ImapResponse.h"

#include "ingest/RawDocument.h"

#include <algorithm>

namespace postseal {

namespace {

/// Of a response without its literals: a list of nearly a million UIDs.
constexpr qsizetype longestText = qsizetype(8) * 1024 * 1024;
/// Of a response with its literals: a mail, and some for its description.
constexpr qsizetype longestResponse = largestMessage + longestText;
constexpr int deepestList = 1000; // servers take mails of a hundred parts in one another
constexpr qsizetype mostValues = 1'000'000;

bool isStatusWord(QByteArrayView word)
{
    for (const QByteArrayView known : {"OK", "NO", "BAD", "BYE", "PREAUTH"}) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// The octets up to a blank, and what is behind it.
QByteArrayView takeWord(QByteArrayView &rest)
{
    const qsizetype blank = rest.indexOf(' ');
    const QByteArrayView word = rest.first(blank < 0 ? rest.size() : blank);
    rest = rest.sliced(blank < 0 ? rest.size() : blank + 1);
    return word;
}

/// Whether text for people follows, in which "{5}" at the end of a line is no literal.
bool isForPeople(QByteArrayView line)
{
    const QByteArrayView tag = takeWord(line);
    return tag == "+" || isStatusWord(takeWord(line));
}

/// The size in a line's closing "{123}", or nothing.
std::optional<qsizetype> literalAt(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    const qsizetype brace = line.lastIndexOf('{');
    if (brace < 0)
        return std::nullopt;
    QByteArrayView digits = line.sliced(brace + 1).chopped(1);
    if (digits.endsWith('+'))
        digits.chop(1);
    const bool areDigits = !digits.isEmpty() && digits.size() <= 18
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return areDigits ? std::optional(qsizetype(digits.toByteArray().toLongLong())) : std::nullopt;
}

/// Values of one response, whose literals are in their places.
class ValueReader
{
public:
    explicit ValueReader(QByteArrayView octets)
        : m_rest(octets)
    { }

    /// False when it is not what the grammar says.
    bool read(QList<ImapValue> &values, int depth = 0)
    {
        while (!m_rest.isEmpty()) {
            const char c = m_rest.front();
            if (c == ' ') {
                m_rest = m_rest.sliced(1);
            } else if (c == ')') {
                if (depth == 0)
                    return false;
                m_rest = m_rest.sliced(1);
                return true;
            } else if (!readOne(values, depth)) {
                return false;
            }
        }
        return depth == 0;
    }

private:
    bool readOne(QList<ImapValue> &values, int depth)
    {
        if (++m_count > mostValues)
            return false;
        ImapValue value;
        switch (m_rest.front()) {
        case '(':
            value.kind = ImapValue::Kind::List;
            m_rest = m_rest.sliced(1);
            if (depth >= deepestList || !read(value.items, depth + 1))
                return false;
            break;
        case '"':
            if (!readQuoted(value))
                return false;
            break;
        case '{':
            if (!readLiteral(value))
                return false;
            break;
        default:
            readAtom(value);
        }
        values.append(std::move(value));
        return true;
    }

    bool readQuoted(ImapValue &value)
    {
        value.kind = ImapValue::Kind::Text;
        for (qsizetype at = 1; at < m_rest.size(); ++at) {
            if (m_rest[at] == '"') {
                m_rest = m_rest.sliced(at + 1);
                return true;
            }
            if (m_rest[at] == '\\' && ++at == m_rest.size())
                break;
            value.bytes.append(m_rest[at]);
        }
        return false;
    }

    bool readLiteral(ImapValue &value)
    {
        value.kind = ImapValue::Kind::Text;
        const qsizetype end = m_rest.indexOf("\r\n");
        const auto size = end < 0 ? std::nullopt : literalAt(m_rest.first(end));
        if (!size || *size > m_rest.size() - end - 2)
            return false;
        value.bytes = m_rest.sliced(end + 2, *size).toByteArray();
        m_rest = m_rest.sliced(end + 2 + *size);
        return true;
    }

    /// "BODY[HEADER.FIELDS (A B)]" is one; elsewhere a bracket is a letter like others.
    void readAtom(ImapValue &value)
    {
        qsizetype end = 0;
        bool inBrackets = false;
        const bool isBody =
            m_rest.first(std::min<qsizetype>(m_rest.size(), 4)).compare("BODY", Qt::CaseInsensitive)
            == 0;
        for (; end < m_rest.size(); ++end) {
            const char c = m_rest[end];
            if (c == '[')
                inBrackets = isBody;
            else if (c == ']')
                inBrackets = false;
            else if (!inBrackets && (c == ' ' || c == '(' || c == ')'))
                break;
        }
        value.bytes = m_rest.first(end).toByteArray();
        value.kind = value.bytes.compare("NIL", Qt::CaseInsensitive) == 0 ? ImapValue::Kind::Nil
                                                                          : ImapValue::Kind::Atom;
        m_rest = m_rest.sliced(end);
    }

    QByteArrayView m_rest;
    qsizetype m_count = 0;
};

/// "OK [CODE] text", without the tag.
void readStatus(QByteArrayView rest, ImapResponse &response)
{
    response.status = takeWord(rest).toByteArray().toUpper();
    const qsizetype bracket = rest.startsWith('[') ? rest.indexOf(']') : -1;
    if (bracket > 0) {
        response.code = rest.sliced(1, bracket - 1).toByteArray();
        rest = rest.sliced(bracket + 1);
    }
    response.text = rest.trimmed().toByteArray();
}

} // namespace

bool ImapValue::isAtom(QByteArrayView word) const
{
    return kind == Kind::Atom && bytes.compare(word, Qt::CaseInsensitive) == 0;
}

const ImapValue *ImapResponse::fetched(QByteArrayView item) const
{
    const bool isFetch = data.size() >= 3 && data[1].isAtom("FETCH");
    if (!isFetch)
        return nullptr;
    const QList<ImapValue> &pairs = data[2].items;
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs[i].isAtom(item))
            return &pairs[i + 1];
    }
    return nullptr;
}

/// Moves m_end behind the response's last line; false while that has not come.
bool ImapReader::findEnd()
{
    for (;;) {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n", m_end);
        const qsizetype upTo = lineEnd < 0 ? m_buffer.size() : lineEnd;
        if (m_text + upTo - m_end > longestText) {
            m_isBroken = true;
            return false;
        }
        if (lineEnd < 0)
            return false;
        const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_end, lineEnd - m_end);
        const bool isFirst = m_end == m_begin;
        const auto literal = isFirst && isForPeople(line) ? std::nullopt : literalAt(line);
        if (!literal) {
            m_end = lineEnd + 2;
            return true;
        }
        const qsizetype after = lineEnd + 2 + *literal;
        if (after - m_begin > longestResponse) {
            m_isBroken = true;
            return false;
        }
        if (after > m_buffer.size())
            return false;
        m_text += lineEnd + 2 - m_end;
        m_end = after;
    }
}

std::optional<ImapResponse> ImapReader::next()
{
    if (m_isBroken || !findEnd())
        return std::nullopt;
    QByteArrayView octets = QByteArrayView(m_buffer).sliced(m_begin, m_end - m_begin - 2);
    ImapResponse response;
    response.tag = takeWord(octets).toByteArray();
    QByteArrayView words = octets;
    if (response.tag == "+")
        response.text = octets.toByteArray();
    else if (isStatusWord(takeWord(words)))
        readStatus(octets, response);
    else
        m_isBroken = !ValueReader(octets).read(response.data);
    m_begin = m_end;
    m_text = 0;
    // What was taken is given back now and then.
    if (m_begin > m_buffer.size() / 2) {
        m_buffer.remove(0, m_begin);
        m_begin = m_end = 0;
    }
    if (m_isBroken)
        return std::nullopt;
    return response;
}

} // namespace postseal
