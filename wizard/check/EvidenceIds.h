// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Observations.h"

#include <optional>
#include <type_traits>

namespace postseal {

// The names of values in evidence. They are for ever: a file must mean the same in ten years.
// Empty for a number that is no value of the enum.

[[nodiscard]] const char *evidenceId(AnswerKind kind);
[[nodiscard]] const char *evidenceId(DnssecState state);
[[nodiscard]] const char *evidenceId(StarttlsOutcome outcome);
[[nodiscard]] const char *evidenceId(FetchOutcome outcome);
[[nodiscard]] const char *evidenceId(Port25 port);
[[nodiscard]] const char *evidenceId(Phase phase);
[[nodiscard]] QByteArray evidenceId(RecordType type);

/// The value with that name. The values of our enums are numbered from 0 without a gap.
template <class Enum>
[[nodiscard]] std::optional<Enum> fromEvidenceId(QByteArrayView id)
{
    static_assert(std::is_enum_v<Enum>);
    for (int number = 0;; ++number) {
        const QByteArrayView known(evidenceId(Enum(number)));
        if (known.isEmpty())
            return {};
        if (known == id)
            return Enum(number);
    }
}

/// "MX", "TYPE1234".
template <>
[[nodiscard]] std::optional<RecordType> fromEvidenceId<RecordType>(QByteArrayView id);

} // namespace postseal
