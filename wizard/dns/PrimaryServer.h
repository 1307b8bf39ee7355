// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Deadline.h"
#include "base/StopToken.h"
#include "dns/Endpoint.h"
#include "dns/TsigKey.h"
#include "dns/ZoneUpdate.h"

#include <QDateTime>

#include <QCoroTask>

namespace postseal {

/// What a primary server said to a message signed with a key. Each is a different cause.
enum class PrimaryOutcome {
    Done, ///< answered, and the answer is signed with the key
    Changed, ///< the zone is no longer as it was seen; nothing was changed. RFC 2136 section 3.2
    KeyUnknown, ///< the server does not know a key of that name and algorithm
    SignatureBad, ///< it has another secret for that name
    TimeBad, ///< its clock and ours are too far apart. RFC 8945 section 5.2.3
    Forged, ///< the answer does not come from whoever has the key
    Refused, ///< the key may not do that
    Delegated, ///< the name lies in a zone below, which other servers have
    NotAuthoritative, ///< the server does not have the zone
    NotImplemented, ///< it does not take updates
    ServerFailure,
    OtherError, ///< any other response code
    NotEncoded, ///< the message cannot be written: a record that nobody can read
    Malformed,
    Silent, ///< no answer in time: whether an update was made is not known
    Unreachable, ///< nothing was sent
    Cancelled,
};

struct PrimaryReply
{
    PrimaryOutcome outcome = PrimaryOutcome::Silent;
    int responseCode = 0;
    bool isSigned = false; ///< with the key; else anybody could have said it
    bool isAuthoritative = false; ///< AA
    QDateTime serverUtc; ///< with TimeBad: the server's idea of the time
    QList<ResourceRecord> records; ///< of the type and the name asked for
};

/// A zone's primary server, and the key to speak to it with.
struct PrimaryServer
{
    Endpoint endpoint;
    TsigKey key;
};

/// Asks for one type at one name, over TCP and signed, so that the key is tried before anything is
/// changed. An alias is not followed.
[[nodiscard]] QCoro::Task<PrimaryReply> askPrimary(
    PrimaryServer server, DomainName name, RecordType type, Deadline deadline, StopToken stop);

/// Makes a change, over TCP and signed. RFC 2136, RFC 8945. Sent once only.
[[nodiscard]] QCoro::Task<PrimaryReply> updatePrimary(PrimaryServer server,
                                                      ZoneUpdate update,
                                                      Deadline deadline,
                                                      StopToken stop);

} // namespace postseal
