// SPDX-License-Identifier: Apache-2.0
// Copies of the database, and taking them in again. Inside store/ only, on the store's thread.
//
// A copy is a database of the same kind: everything (a backup), or one domain with all that belongs
// to it (a project file). It comes from a person's disk or mail, so it is believed only when its
// tables are exactly ours.
#pragma once

#include "store/Database.h"
#include "store/StoredValues.h"

namespace postseal::copies {

/// Writes a copy, whole or not at all, over what was there. With a domain only what belongs to it,
/// and no settings.
[[nodiscard]] DatabaseResult write(Database &database,
                                   const QString &path,
                                   const std::optional<DomainName> &only);

/// Adds what a copy has and the database has not. Nothing that is there is taken away; of what was
/// chosen for a domain the later counts. All of it or nothing.
[[nodiscard]] Result<MergeSummary, StoreError> merge(Database &database, const QString &path);

/// Puts a copy in the database's place, after the database was renamed. Gives the old one's new
/// name. With a failure everything is as before, and open.
[[nodiscard]] Result<QString, StoreError> restore(Database &database,
                                                  const QString &path,
                                                  const QString &suffix);

} // namespace postseal::copies
