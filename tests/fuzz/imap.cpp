// SPDX-License-Identifier: Apache-2.0
#include "ingest/ImapResponse.h"
#include "ingest/ImapText.h"

#include <QString>

#include "fuzz/Target.h"

namespace postseal {

namespace {

struct Heard
{
    QByteArray words; ///< of all responses, one after the other
    bool isBroken = false;
    qsizetype pending = 0;
};

void write(const ImapValue &value, QByteArray &words)
{
    words += char('0' + int(value.kind));
    words += value.bytes;
    words += '(';
    for (const ImapValue &item : value.items)
        write(item, words);
    words += ')';
}

Heard hear(const QList<QByteArray> &pieces)
{
    ImapReader reader;
    Heard heard;
    for (const QByteArray &piece : pieces) {
        reader.feed(piece);
        while (const auto response = reader.next()) {
            heard.words += response->tag + '|' + response->status + '|' + response->code + '|'
                + response->text + '|';
            for (const ImapValue &value : response->data)
                write(value, heard.words);
            (void)response->fetched("BODY[]");
        }
    }
    heard.isBroken = reader.isBroken();
    heard.pending = reader.pending();
    return heard;
}

} // namespace

void fuzz::tryInput(const QByteArray &octets)
{
    const Heard whole = hear({octets});
    const Heard cut = hear(inPieces(octets));
    require(whole.words == cut.words && whole.isBroken == cut.isBroken, "the pieces do not matter");
    require(whole.isBroken || whole.pending <= octets.size(), "nothing is waited for twice");

    const QString folder = fromImapFolder(octets);
    require(fromImapFolder(toImapFolder(folder)) == folder, "a folder's name comes back");
    if (const auto text = quoted(octets))
        require(!text->mid(1, text->size() - 2).contains('\r') && !text->contains('\n'),
                "a quoted string is one line");
}

} // namespace postseal
