// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "check/Observations.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace postseal {

/// Where evidence was made.
struct EvidenceOrigin
{
    QString program; ///< "postseal-cli 0.1.0"
    QString host; ///< name of the computer, may be empty

    friend bool operator==(const EvidenceOrigin &, const EvidenceOrigin &) = default;
};

/// The complete observations of one check, to be kept, handed on and judged again.
struct Evidence
{
    Observations seen;
    EvidenceOrigin origin;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// Why a file is no evidence that can be read.
struct EvidenceError
{
    enum class Kind {
        NotEvidence, ///< something else
        NewerVersion, ///< made by a later version of the program
        TooLarge, ///< over largestEvidence
        Damaged, ///< cut off, or changed by somebody
    };
    Kind kind = Kind::NotEvidence;
    QByteArray where; ///< technical: JSON path of what could not be read, "seen.mx.records[0].ttl";
                      ///< "octet 1234" where it ceases to be JSON
};

/// The largest file that is read, in octets. A check has limits of its own that keep it below.
constexpr qsizetype largestEvidence = qsizetype(32) * 1024 * 1024;

/// The evidence as a file: one JSON object, UTF-8, the same octets for the same observations. The
/// format is told in README.md.
[[nodiscard]] QByteArray toEvidence(const Evidence &evidence);

/// Reads what toEvidence() wrote, whoever had the file in the meantime. Keys that are unknown are
/// passed over; everything else must be there and be what it should be.
[[nodiscard]] Result<Evidence, EvidenceError> fromEvidence(QByteArrayView file);

/// SHA-256 of the file's octets, in lower-case hex.
[[nodiscard]] QByteArray evidenceHash(QByteArrayView file);

} // namespace postseal
