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

/// Version 2: TLS reports.
///
/// Octets are kept as they came, so that a better reader can be run over them; null once all their
/// reports are known from others. A report is one report on one domain; its domain need not be among
/// the person's, who may add it later.
QStringList secondStep()
{
    return {
        u"CREATE TABLE report_file ("
        " id INTEGER PRIMARY KEY,"
        " digest BLOB NOT NULL UNIQUE,"
        " name TEXT NOT NULL,"
        " imported INTEGER NOT NULL,"
        " sent INTEGER,"
        " form TEXT NOT NULL,"
        " sender TEXT,"
        " version INTEGER NOT NULL,"
        " findings TEXT NOT NULL,"
        " bytes BLOB)"_s,
        u"CREATE TABLE report_policy (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)"_s,
        u"CREATE TABLE report ("
        " id INTEGER PRIMARY KEY,"
        " file INTEGER NOT NULL REFERENCES report_file(id) ON DELETE CASCADE,"
        " identity BLOB NOT NULL UNIQUE,"
        " domain TEXT NOT NULL,"
        " organization TEXT NOT NULL,"
        " report_id TEXT NOT NULL,"
        " begin INTEGER,"
        " end INTEGER,"
        " contact TEXT,"
        " kinds TEXT NOT NULL,"
        " successful INTEGER NOT NULL,"
        " failed INTEGER NOT NULL,"
        " policy INTEGER REFERENCES report_policy(id),"
        " authentication TEXT NOT NULL)"_s,
        u"CREATE INDEX report_by_time ON report(domain, begin)"_s,
        u"CREATE INDEX report_by_file ON report(file)"_s,
        u"CREATE TABLE report_failure ("
        " id INTEGER PRIMARY KEY,"
        " report INTEGER NOT NULL REFERENCES report(id) ON DELETE CASCADE,"
        " kind TEXT NOT NULL,"
        " result TEXT NOT NULL,"
        " sessions INTEGER NOT NULL,"
        " mx_host TEXT,"
        " mx_address TEXT,"
        " sender_address TEXT,"
        " reason TEXT,"
        " information TEXT)"_s,
        u"CREATE INDEX report_failure_by_report ON report_failure(report)"_s,
    };
}

/// Version 3: what a report says, as a digest, tells a corrected one from the same one.
QStringList thirdStep()
{
    return {u"ALTER TABLE report ADD COLUMN content BLOB"_s};
}

/// Version 4: what a person decided, which no check can see; and of checks the MX set and whether the
/// mail servers could be tested, so that a history needs no evidence to be read.
QStringList fourthStep()
{
    return {
        u"CREATE TABLE decision ("
        " id INTEGER PRIMARY KEY,"
        " domain INTEGER NOT NULL REFERENCES domain(id) ON DELETE CASCADE,"
        " kind TEXT NOT NULL,"
        " subject TEXT NOT NULL,"
        " reason TEXT NOT NULL,"
        " made INTEGER NOT NULL,"
        " due INTEGER)"_s,
        u"CREATE INDEX decision_by_time ON decision(domain, made, id)"_s,
        u"ALTER TABLE check_run ADD COLUMN mx TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE check_run ADD COLUMN servers TEXT NOT NULL DEFAULT ''"_s,
    };
}

} // namespace

const QList<QStringList> &schemaSteps()
{
    static const QList<QStringList> steps{firstStep(), secondStep(), thirdStep(), fourthStep()};
    return steps;
}

} // namespace postseal
