// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace postseal {

/// A value in a response: an atom, a text, nothing, or a list. RFC 9051 section 4.
struct ImapValue
{
    enum class Kind {
        Atom,
        Text, ///< quoted or literal
        Nil,
        List,
    };

    Kind kind = Kind::Nil;
    QByteArray bytes; ///< of an atom or a text
    QList<ImapValue> items; ///< of a list

    /// An atom of these letters, whatever their case.
    [[nodiscard]] bool isAtom(QByteArrayView word) const;
};

/// One response of a server. RFC 9051 section 7.
struct ImapResponse
{
    QByteArray tag; ///< "*", "+", or the command's
    QByteArray status; ///< "OK", "NO", "BAD", "BYE", "PREAUTH", upper case; empty for data
    QByteArray code; ///< with a status: what stands in brackets, "UIDVALIDITY 7"
    QByteArray text; ///< with a status, and behind "+": for people; untrusted
    QList<ImapValue> data; ///< without a status

    /// The values behind a word of a FETCH response's list: "BODY[]"; null when it is not there.
    [[nodiscard]] const ImapValue *fetched(QByteArrayView item) const;
};

/// Takes responses out of a stream of octets.
class ImapReader
{
public:
    void feed(QByteArrayView octets) { m_buffer.append(octets); }

    /// The next one; nothing while it is not complete, or when the stream is broken.
    [[nodiscard]] std::optional<ImapResponse> next();

    /// What came is not IMAP, or larger than anything that was asked for.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    /// What has come and was not taken yet.
    [[nodiscard]] qsizetype pending() const { return m_buffer.size() - m_begin; }

private:
    bool findEnd();

    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of the response
    qsizetype m_end = 0; ///< so far looked at
    qsizetype m_text = 0; ///< octets of it that are in no literal
    bool m_isBroken = false;
};

} // namespace postseal
