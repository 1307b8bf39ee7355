// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace postseal {

/// A part of a mail that may be a report.
struct MessagePart
{
    QByteArray bytes; ///< decoded
    QString name; ///< of the attachment; untrusted
    bool isForwarded = false; ///< it lies in a mail inside of the mail
    QString mediaType; ///< "application/tlsrpt+gzip", lower case
};

/// What a mail is, as far as reports go. RFC 8460 section 5.3.
struct ReadMessage
{
    QString from; ///< the address only; of the outermost mail, like everything here
    QString subject;
    QDateTime sentUtc; ///< invalid when it says nothing readable
    QString reportDomain; ///< TLS-Report-Domain
    QString reportSubmitter; ///< TLS-Report-Submitter
    QList<MessagePart> parts; ///< of all mails inside, in their order
    bool isBounce =
        false; ///< a delivery report or the like: what it has inside was sent by somebody else
    bool isTooDeep = false; ///< some parts were left out: too many, or too many mails in mails
};

/// Takes a mail apart with everything that was forwarded in it. Takes parts by what their octets
/// are, whatever media type or name they have: JSON, gzip, archives, mails. Any octets; what is no
/// mail has no parts.
[[nodiscard]] ReadMessage readMessage(const QByteArray &bytes);

} // namespace postseal
