// SPDX-License-Identifier: Apache-2.0
#include "ingest/DocumentWalk.h"
#include "ingest/ReportIntake.h"

#include "fuzz/Target.h"

namespace postseal {

void fuzz::tryInput(const QByteArray &octets)
{
    int given = 0;
    DocumentSink sink;
    sink.take = [&given](const RawDocument &document) {
        require(document.form == DocumentForm::Report || document.form == DocumentForm::Message,
                "only reports and mails come out");
        require(document.bytes.size() <= largestMessage, "and none is too large");
        const IntakeDocument read = readDocument(document, digestOf(document.bytes));
        require(read.isEmpty() || read.raw == document, "the raw octets stay as they are");
        return ++given < 50;
    };
    sink.refuse = [&given](const QString &, Refusal, const QString &) { ++given; };
    walkBytes(octets, QStringLiteral("input"), sink);
    require(given > 0 || octets.isEmpty()
                || formOf(octets.left(formOctets)) != DocumentForm::Nothing,
            "what is passed over is told");
}

} // namespace postseal
