// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace postseal {

/// What octets seem to be, by their beginning and never by name or media type.
enum class DocumentForm {
    Report, ///< JSON or gzip
    Message, ///< a mail
    Mailbox, ///< mbox: mails one after the other. RFC 4155
    Archive, ///< zip or tar
    Nothing, ///< nothing that could hold a report
};

/// So many octets tell the form.
constexpr qsizetype formOctets = 4096;

/// The form, by the first formOctets octets or all of them. A gzip counts as a report here; see
/// formInGzip().
[[nodiscard]] DocumentForm formOf(QByteArrayView beginning);

/// What a gzip that begins like this has in it.
[[nodiscard]] DocumentForm formInGzip(QByteArrayView beginning);

/// Whether octets have a report in them, or had one before something cut or damaged them; by the
/// first ones, packed or not.
[[nodiscard]] bool resemblesReport(QByteArrayView bytes);

/// Without what some programs leave before a text: a byte order mark, blanks and empty lines.
[[nodiscard]] QByteArrayView withoutBlanksBefore(QByteArrayView bytes);

/// Octets that may hold reports, and that are kept as they are: a report's file, or a mail.
struct RawDocument
{
    DocumentForm form = DocumentForm::Report; ///< Report or Message
    QByteArray bytes;
    QString name; ///< where it was found, for people: "reports.zip/google.json.gz"; untrusted

    friend bool operator==(const RawDocument &, const RawDocument &) = default;
};

/// A mail of this size holds the largest report in base64. What is larger is refused.
constexpr qsizetype largestMessage = qsizetype(32) * 1024 * 1024;

/// Why something that was given holds nothing for us.
enum class Refusal {
    Unreadable, ///< the system does not let us
    TooLarge,
    NoReport, ///< something else
    Damaged, ///< an archive that ends too soon, has a wrong checksum, or a password
    TooDeep, ///< archives in archives in archives
    Unstorable, ///< the store does not take it
    Bomb, ///< an archive that unpacks to far more than any reports would
    EndsProgram, ///< it was being read when the program died, more than once
};

} // namespace postseal
