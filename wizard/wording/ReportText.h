// SPDX-License-Identifier: Apache-2.0
// What TLS reports say, in plain words. RFC 8460 section 4.3.
#pragma once

#include "ingest/RawDocument.h"

#include <QMap>
#include <QString>

namespace postseal {

/// A way in which sessions fail: what the sender saw, what it usually means, what to do.
struct ResultSentence
{
    QString headline;
    QString meaning;
    QString remedy;
};

/// For a result type as written in a report; unknown ones are shown as they are.
[[nodiscard]] ResultSentence describeResult(const QString &result);

/// What a kind of policy tells: "sts", "tlsa", "no-policy-found", or another word.
[[nodiscard]] QString describePolicyKind(const QByteArray &kind);

/// Why something was not taken for a report; a part of a sentence.
[[nodiscard]] QString describe(Refusal refusal);

/// What DKIM said of who wrote a report, short enough for a table: "signed by example.com".
[[nodiscard]] QString describeAuthentication(const QByteArray &authentication);

/// The same of several reports: what was said, and how often where it was not always the same.
[[nodiscard]] QString describeAuthentications(const QMap<QByteArray, int> &reports);

} // namespace postseal
