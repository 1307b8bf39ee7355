// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace postseal {

/// A folder's name as servers write it: modified UTF-7. RFC 3501 section 5.1.3.
[[nodiscard]] QByteArray toImapFolder(const QString &name);

/// The other way; what is none is taken as it is.
[[nodiscard]] QString fromImapFolder(const QByteArray &octets);

/// A quoted string; nothing for what must be a literal. RFC 9051 section 4.3.
[[nodiscard]] std::optional<QByteArray> quoted(const QByteArray &octets);

/// Sorted numbers as a set: "1:3,7". RFC 9051, sequence-set.
[[nodiscard]] QByteArray toSet(const QList<quint32> &sorted);

} // namespace postseal
