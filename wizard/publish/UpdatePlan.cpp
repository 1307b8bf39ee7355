// SPDX-License-Identifier: Apache-2.0
#include "publish/UpdatePlan.h"

#include "dns/DnsMessage.h"
#include "publish/ExportParts.h"

#include <algorithm>
#include <optional>

namespace postseal {

namespace {

/// The wanted records as the DNS sees them.
QList<ResourceRecord> wantedRecords(const ExportInput &wanted)
{
    QList<ResourceRecord> records;
    for (const ExportRecord &record : recordsOf(wanted)) {
        const auto line = recordFromText(record.name + ". " + record.ttl + " IN " + record.type
                                         + ' ' + record.zoneValue());
        if (line)
            records.append(*line);
    }
    return records;
}

/// The types that a record of this type takes the place of. Beside an alias nothing else may be,
/// and a server passes over the alias in silence while something is: RFC 2136 section 3.4.2.2.
QList<RecordType> replacedTypes(RecordType type)
{
    if (type == RecordType::Cname) {
        return {RecordType::Cname,
                RecordType::A,
                RecordType::Aaaa,
                RecordType::Txt,
                RecordType::Mx,
                RecordType::Caa,
                RecordType::Tlsa,
                RecordType::Sshfp,
                RecordType::Svcb,
                RecordType::Https,
                RecordType::Ns};
    }
    return {RecordType::Cname, type};
}

/// The other kind of address stays, and is shown: half of the senders would use it.
std::optional<RecordType> typeBeside(RecordType type)
{
    if (type == RecordType::A)
        return RecordType::Aaaa;
    return type == RecordType::Aaaa ? std::optional(RecordType::A) : std::nullopt;
}

QList<ResourceRecord> recordsAt(const QList<RecordSet> &sets,
                                const DomainName &name,
                                RecordType type)
{
    for (const RecordSet &set : sets) {
        if (set.name == name && set.type == type)
            return set.records;
    }
    return {};
}

/// The lines of the sets at one name.
void appendLines(QList<UpdateLine> &lines, const QList<RecordSetChange> &changes)
{
    for (const RecordSetChange &change : changes) {
        for (const ResourceRecord &record : change.before) {
            const bool stays = isAmong(change.after, record);
            lines.append({stays ? UpdateLine::Kind::Kept : UpdateLine::Kind::Removed, record});
        }
    }
    for (const RecordSetChange &change : changes) {
        for (const ResourceRecord &record : change.after) {
            if (!isAmong(change.before, record))
                lines.append({UpdateLine::Kind::Added, record});
        }
    }
}

} // namespace

bool UpdatePlan::isEmpty() const
{
    return std::all_of(lines.begin(), lines.end(), [](const UpdateLine &line) {
        return line.kind == UpdateLine::Kind::Kept;
    });
}

QList<RecordSetKey> setsToAskFor(const ExportInput &wanted)
{
    QList<RecordSetKey> keys;
    for (const ResourceRecord &record : wantedRecords(wanted)) {
        for (const RecordType type : replacedTypes(record.type))
            keys.append({record.owner, type});
        if (const auto beside = typeBeside(record.type))
            keys.append({record.owner, *beside});
    }
    return keys;
}

UpdatePlan planUpdate(const ExportInput &wanted, const QList<RecordSet> &present)
{
    UpdatePlan plan;
    plan.update.zone = wanted.zone;
    for (const ResourceRecord &record : wantedRecords(wanted)) {
        QList<RecordSetChange> changes;
        for (const RecordType type : replacedTypes(record.type)) {
            RecordSetChange change{record.owner, type, recordsAt(present, record.owner, type), {}};
            if (type == record.type)
                change.after = {record};
            if (haveSameValues(change.before, change.after))
                change.after = change.before;
            changes.append(change);
        }
        if (const auto beside = typeBeside(record.type)) {
            const QList<ResourceRecord> there = recordsAt(present, record.owner, *beside);
            changes.append({record.owner, *beside, there, there});
        }
        appendLines(plan.lines, changes);
        plan.update.changes += changes;
    }
    return plan;
}

bool mayTakeUpdates(const DnsHost *host)
{
    return !host || host->id == "bind-file";
}

} // namespace postseal
