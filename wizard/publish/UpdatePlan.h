// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/ZoneUpdate.h"
#include "publish/RecordExport.h"

namespace postseal {

/// All records of one type at one name, as a zone's primary server has them.
struct RecordSet
{
    DomainName name;
    RecordType type = RecordType::Txt;
    QList<ResourceRecord> records; ///< empty: there is none

    friend bool operator==(const RecordSet &, const RecordSet &) = default;
};

/// A name and a type that must be known before a plan can be made.
struct RecordSetKey
{
    DomainName name;
    RecordType type = RecordType::Txt;

    friend bool operator==(const RecordSetKey &, const RecordSetKey &) = default;
};

/// One line of what an update does.
struct UpdateLine
{
    enum class Kind {
        Kept,
        Removed,
        Added,
    };

    Kind kind = Kind::Kept;
    ResourceRecord record;

    friend bool operator==(const UpdateLine &, const UpdateLine &) = default;
};

/// What has to change in a zone, and how that looks line by line.
struct UpdatePlan
{
    ZoneUpdate update;
    QList<UpdateLine> lines; ///< in the order of the names, what goes before what comes

    /// Everything is there already.
    [[nodiscard]] bool isEmpty() const;

    friend bool operator==(const UpdatePlan &, const UpdatePlan &) = default;
};

/// How an update ended.
enum class UpdateEnd {
    Published, ///< the records were seen at the server afterwards
    Refused, ///< nothing was changed
    NotShown, ///< the server took it, and does not show it
    Unknown, ///< it was sent, and what became of it could not be seen
};

/// What to ask the primary server before an update: the sets to be replaced, and those that cannot
/// be beside them. An alias excludes everything else: RFC 1034 section 3.6.2.
[[nodiscard]] QList<RecordSetKey> setsToAskFor(const ExportInput &wanted);

/// Compares what is wanted with what is there. A set of the wanted type is replaced as a whole, for
/// only one such record may be there (RFC 8461 section 3.1, RFC 8460 section 3); an alias goes,
/// and so does everything beside a new one. The same values with another TTL are no change.
///
/// What is not in the zone, or no record, is left out, as in exportRecords().
[[nodiscard]] UpdatePlan planUpdate(const ExportInput &wanted, const QList<RecordSet> &present);

/// Whether a primary server of that kind may take updates signed with a key. False for providers
/// with a panel of their own and for Windows, which wants Kerberos for that. Null: not known who it
/// is, so it may.
[[nodiscard]] bool mayTakeUpdates(const DnsHost *host);

} // namespace postseal
