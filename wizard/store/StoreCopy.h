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

/// Writes a copy, whole or not at all, over what was there, but not over the data itself. With a
/// domain only what belongs to it, and no settings.
[[nodiscard]] DatabaseResult write(Database &database,
                                   const QString &path,
                                   const std::optional<DomainName> &only);

/// Adds what a copy has and the database has not. Nothing that is there is taken away; of what was
/// chosen for a domain the later counts. All of it or nothing.
[[nodiscard]] Result<MergeSummary, StoreError> merge(Database &database, const QString &path);

/// Makes everything what a copy of everything has, in one transaction, so that it holds for others
/// who have the file open. Gives the file in which what was there before is kept. A database that
/// is damaged or was not opened is renamed with all that belongs to it instead, and the copy takes
/// its name.
[[nodiscard]] Result<QString, StoreError> restore(Database &database,
                                                  const QString &path,
                                                  const QString &suffix);

} // namespace postseal::copies
