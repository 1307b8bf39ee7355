// SPDX-License-Identifier: Apache-2.0
// Values as they stand in the tables. Inside store/ only.
#pragma once

#include "base/DomainName.h"

#include <QDateTime>
#include <QVariant>

#include <limits>

namespace postseal::tables {

/// Milliseconds since 1970; null for no time.
inline QVariant toColumn(const QDateTime &utc)
{
    return utc.isValid() ? QVariant(utc.toMSecsSinceEpoch()) : QVariant();
}

inline QDateTime timeFrom(const QVariant &column)
{
    return column.isNull() ? QDateTime()
                           : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

/// Never null, which SQLite would take for nothing at all: an empty text is a text.
inline QString toColumn(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// UTF-8. Never null.
inline QString toColumn(const QByteArray &word)
{
    return toColumn(QString::fromUtf8(word));
}

inline QString toColumn(const DomainName &name)
{
    return toColumn(name.toAscii());
}

/// A sum that SQLite made of counts, which may be more than its integers hold.
inline qint64 countFrom(double total)
{
    constexpr double most = 9223372036854775808.0; // 2^63
    return total >= most ? std::numeric_limits<qint64>::max() : qint64(total);
}

} // namespace postseal::tables
