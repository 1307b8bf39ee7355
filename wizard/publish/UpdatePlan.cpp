// SPDX-License-Identifier: Apache-2.0
#include "publish/UpdatePlan.h"

#include "dns/DnsMessage.h"
#include "publish/ExportParts.h"

#include <algorithm>

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

/// The types that a record of this type takes the place of.
QList<RecordType> replacedTypes(RecordType type)
{
    if (type == RecordType::Cname)
        return {RecordType::Cname, RecordType::A, RecordType::Aaaa};
    return {RecordType::Cname, type};
}

/// The same values; their order and TTL do not count.
bool haveSameValues(QList<ResourceRecord> a, QList<ResourceRecord> b)
{
    const auto byValue = [](const ResourceRecord &x, const ResourceRecord &y) {
        return x.rdata < y.rdata;
    };
    std::sort(a.begin(), a.end(), byValue);
    std::sort(b.begin(), b.end(), byValue);
    return std::equal(
        a.begin(),
        a.end(),
        b.begin(),
        b.end(),
        [](const ResourceRecord &x, const ResourceRecord &y) { return x.rdata == y.rdata; });
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

bool isIn(const QList<ResourceRecord> &records, const ResourceRecord &record)
{
    return std::any_of(records.begin(), records.end(), [&](const ResourceRecord &other) {
        return other.rdata == record.rdata;
    });
}

/// The lines of the sets at one name.
void appendLines(QList<UpdateLine> &lines, const QList<RecordSetChange> &changes)
{
    for (const RecordSetChange &change : changes) {
        for (const ResourceRecord &record : change.before) {
            const bool stays = isIn(change.after, record);
            lines.append({stays ? UpdateLine::Kind::Kept : UpdateLine::Kind::Removed, record});
        }
    }
    for (const RecordSetChange &change : changes) {
        for (const ResourceRecord &record : change.after) {
            if (!isIn(change.before, record))
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
