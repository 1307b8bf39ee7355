// SPDX-License-Identifier: Apache-2.0
#include "probe/HttpResponseReader.h"

#include "fuzz/Target.h"

namespace postseal {

namespace {

constexpr qsizetype bodyLimit = 300;

HttpResponseReader readIn(const QList<QByteArray> &pieces, HttpResponseReader::Ending ending)
{
    HttpResponseReader reader(bodyLimit);
    for (const QByteArray &piece : pieces)
        reader.feed(piece);
    reader.finish(ending);
    return reader;
}

} // namespace

void fuzz::tryInput(const QByteArray &octets)
{
    for (const auto ending :
         {HttpResponseReader::Ending::Announced, HttpResponseReader::Ending::Abrupt}) {
        const HttpResponseReader whole = readIn({octets}, ending);
        require(whole.state() != HttpResponseReader::State::Reading,
                "an answer that has ended has a result");
        require(whole.body().size() <= bodyLimit, "the body keeps its limit");
        require(whole.head().size() <= largestHttpHead, "so does the head");
        require(whole.state() != HttpResponseReader::State::Complete
                    || (whole.status() >= 200 && whole.status() <= 999),
                "a complete answer has a final status");
        const HttpResponseReader cut = readIn(inPieces(octets), ending);
        require(cut.state() == whole.state() && cut.body() == whole.body()
                    && cut.status() == whole.status()
                    && (cut.head() == whole.head()
                        || whole.state() == HttpResponseReader::State::Malformed),
                "the pieces do not matter");
        (void)whole.header("content-type");
    }
}

} // namespace postseal
