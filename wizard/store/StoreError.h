// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace postseal {

/// Why something could not be stored or read. Each is a different cause, with another thing to do.
struct StoreError
{
    enum class Kind {
        Folder, ///< the data folder is not there and cannot be made
        ReadOnly, ///< folder or file may not be written
        DiskFull,
        DiskError, ///< the disk took part of it, or reports a fault
        Busy, ///< another program has held the file for longer than we wait
        NewerVersion, ///< written by a newer Postseal
        OneDomain, ///< a copy of one domain, where one of everything is wanted
        Damaged, ///< no database, or one with broken pages
        Other,
    };

    Kind kind = Kind::Other;
    QString path; ///< the file or folder it is about
    QString what; ///< technical: the system's or SQLite's own words

    friend bool operator==(const StoreError &, const StoreError &) = default;
};

/// "disk-full", for logs and JSON.
[[nodiscard]] const char *toId(StoreError::Kind kind);

} // namespace postseal
