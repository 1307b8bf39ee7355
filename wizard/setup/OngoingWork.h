// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/DataTransfer.h"
#include "setup/ReportLibrary.h"
#include "setup/ReportMailbox.h"

namespace postseal {

/// What goes on whatever window is there, also while one is made anew in another language: reports that are taken in, the
/// mailbox and the watched folder, a backup or a restore.
struct OngoingWork
{
    OngoingWork(DomainList &list, const Clock &clock)
        : library(list, clock)
        , mailbox(list, library)
        , transfer(list, clock)
    { }

    ReportLibrary library;
    ReportMailbox mailbox;
    DataTransfer transfer;
};

} // namespace postseal
