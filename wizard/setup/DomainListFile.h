// SPDX-License-Identifier: Apache-2.0
// The list of domains as a file: for many at once, and for other programs.
#pragma once

#include "setup/DomainBook.h"

#include <QStringList>

namespace postseal {

struct DomainListReading
{
    QList<DomainName> domains; ///< each once, in the file's order
    QStringList refused; ///< entries that are no domain, at most `mostRefused`
    qsizetype refusedCount = 0;

    static constexpr qsizetype mostRefused = 5;
};

/// So many domains are taken from a file; what comes after them is left out.
constexpr qsizetype mostDomainsInList = 2000;
/// Largest file that is read, in octets.
constexpr qint64 largestDomainList = 4LL * 1024 * 1024;

/// One domain a line, or a table whose first column has them (commas, semicolons or tabs between);
/// what was exported, too. Empty lines, lines with # in front and a first line "domain" are passed
/// over.
[[nodiscard]] DomainListReading readDomainList(const QByteArray &octets);

/// RFC 4180 CSV with a head: domain, stage, since, checked, verdict, next. Times in UTC, words as
/// in the JSON interface. The book may be null.
[[nodiscard]] QByteArray domainListCsv(const QList<StoredDomain> &domains, const DomainBook *book);

} // namespace postseal
