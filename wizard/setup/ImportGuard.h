// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/Store.h"

#include <QByteArray>
#include <QMap>

namespace postseal {

/// Keeps a document that ends the program while it is read, which none should and any stranger may
/// find out how to make, from doing so at every start.
///
/// An import that did not come to its end makes the next one careful: it notes in the store which
/// document it is about to read, or archive to open, one after the other. A document that was being read at two deaths
/// of careful imports is left out from then on, until there is a better reader. A program that was
/// killed otherwise makes one slow import, no more. Blocks: for the import's thread.
class ImportGuard
{
public:
    explicit ImportGuard(Store &store)
        : m_store(store)
    { }

    /// Before the first document is read.
    void open();
    /// Every document that was begun has been read to its end.
    void close();

    [[nodiscard]] bool isCareful() const { return m_isCareful; }

    /// Before each document: whether it may be read. In a careful import only right before.
    [[nodiscard]] bool mayRead(const QByteArray &digest);
    /// Whatever happens now is not that document's doing.
    void haveRead();

    /// The same for an archive, which is open while documents in it are read: what happens between
    /// them is its doing, when it happens at the same member both times. A program that is killed
    /// in the middle of a large one is killed at another.
    [[nodiscard]] bool mayUnpack(const QByteArray &digest);
    void haveUnpackedMember();
    void haveUnpacked();

private:
    void note(const QString &reading);
    [[nodiscard]] QString openArchive() const;

    Store &m_store;
    bool m_isOpen = false;
    bool m_isCareful = false;
    QString m_archive; ///< that is open in a careful import: its digest in hex
    int m_member = 0; ///< of it
    QMap<QString, int>
        m_deaths; ///< of documents by their digest in hex, of archives with "/member"
};

} // namespace postseal
