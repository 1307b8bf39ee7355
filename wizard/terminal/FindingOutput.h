// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"
#include "mtasts/SenderCompatibility.h"
#include "terminal/TextStyle.h"

#include <QJsonArray>
#include <QJsonObject>

namespace postseal {

/// A finding as programs get it, with line, column and values besides.
[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] QJsonArray toJson(const QList<Finding> &findings);
[[nodiscard]] QJsonArray toJson(const QList<SenderJudgement> &senders);

/// Text that the JSON shows, or null when there is none.
[[nodiscard]] QJsonValue textOrNull(const QByteArray &text);

/// One document on one line, with its line end.
[[nodiscard]] QByteArray toLine(const QJsonObject &document);

/// A finding for people: headline, what it means, what to do, where. Passes and remarks are kept
/// short.
[[nodiscard]] QString toText(const Finding &finding, const TextStyle &style, int indent, int width);

/// The senders that do not simply accept, and why; empty when all do.
[[nodiscard]] QString toText(const QList<SenderJudgement> &senders,
                             const TextStyle &style,
                             int indent);

} // namespace postseal
