// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/RawDocument.h"

#include <functional>

namespace postseal {

class UnpackBudget;

/// Who gets what a walk finds.
struct DocumentSink
{
    /// A document; false ends the walk.
    std::function<bool(RawDocument document)> take;
    /// Something that was passed over: its name, and the system's words if there are any.
    std::function<void(const QString &name, Refusal why, const QString &words)> refuse;
    /// Asked again and again while nothing is found: true ends the walk. Unset: it never is.
    std::function<bool()> isStopped = [] { return false; };
    /// Told of each folder; unset: nobody is.
    std::function<void(const QString &folder)> entered;
    /// Whether a file of a folder is worth opening, by its path, size and time of change; unset:
    /// every one.
    std::function<bool(const QString &path, quint64 size, qint64 changed)> isWanted;
    /// Before an archive is opened that lies in no other, by its first formOctets octets and its
    /// size; false leaves it out. Unset: every one is opened.
    std::function<bool(const QByteArray &beginning, qint64 size)> mayUnpack;
    /// One of its members was read; it was read to its end. Set where mayUnpack is.
    std::function<void()> unpackedMember;
    std::function<void()> haveUnpacked;
};

/// Everything below a path: a file, or a folder with all that is in it, Maildirs too. Archives and
/// mailboxes are taken apart; mails stay whole. Links to folders are not followed. Reads one
/// document at a time, so the memory is that of the largest one, whatever the folder holds. Blocks:
/// for a thread of its own. False when the sink wanted no more.
bool walkPath(const QString &path, const DocumentSink &sink);

/// The same for octets that were pasted or downloaded; or that lie in a document with a budget of
/// its own.
bool walkBytes(const QByteArray &bytes, const QString &name, const DocumentSink &sink);
bool walkBytes(const QByteArray &bytes,
               const QString &name,
               const DocumentSink &sink,
               UnpackBudget &budget);

} // namespace postseal
