// SPDX-License-Identifier: Apache-2.0
// The tables. A step is for ever once it was released: a change is a new step at the end.
#include "store/Database.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Version 1: domains, what was chosen for them, their checks, policies and stages.
///
/// Times are milliseconds since 1970 in UTC. Names are A-labels. Evidence is compressed (qCompress).
QStringList firstStep()
{
    return {
        u"CREATE TABLE domain ("
        " id INTEGER PRIMARY KEY,"
        " name TEXT NOT NULL UNIQUE,"
        " added INTEGER NOT NULL,"
        " removed INTEGER,"
        " setup BLOB,"
        " setup_changed INTEGER)"_s,
        u"CREATE TABLE check_run ("
        " id INTEGER PRIMARY KEY,"
        " domain INTEGER NOT NULL REFERENCES domain(id) ON DELETE CASCADE,"
        " checked INTEGER NOT NULL,"
        " duration INTEGER NOT NULL,"
        " verdict TEXT NOT NULL,"
        " stage TEXT NOT NULL,"
        " worst TEXT NOT NULL,"
        " fails INTEGER NOT NULL,"
        " unknowns INTEGER NOT NULL,"
        " warnings INTEGER NOT NULL,"
        " origin TEXT NOT NULL,"
        " evidence BLOB NOT NULL)"_s,
        u"CREATE INDEX check_run_by_time ON check_run(domain, checked DESC, id DESC)"_s,
        u"CREATE TABLE policy_version ("
        " id INTEGER PRIMARY KEY,"
        " domain INTEGER NOT NULL REFERENCES domain(id) ON DELETE CASCADE,"
        " text BLOB NOT NULL,"
        " record_id TEXT NOT NULL,"
        " first_seen INTEGER NOT NULL,"
        " last_seen INTEGER NOT NULL)"_s,
        u"CREATE INDEX policy_version_by_time ON policy_version(domain, last_seen DESC, id DESC)"_s,
        u"CREATE TABLE stage ("
        " id INTEGER PRIMARY KEY,"
        " domain INTEGER NOT NULL REFERENCES domain(id) ON DELETE CASCADE,"
        " stage TEXT NOT NULL,"
        " since INTEGER NOT NULL)"_s,
        u"CREATE INDEX stage_by_time ON stage(domain, since, id)"_s,
        u"CREATE TABLE setting (key TEXT PRIMARY KEY, value BLOB NOT NULL)"_s,
    };
}

} // namespace

const QList<QStringList> &schemaSteps()
{
    static const QList<QStringList> steps{firstStep()};
    return steps;
}

} // namespace postseal
