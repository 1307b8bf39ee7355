// SPDX-License-Identifier: Apache-2.0
#include "ingest/DkimSignature.h"
#include "ingest/MessageReader.h"
#include "ingest/ReportIntake.h"

#include "fuzz/Target.h"

namespace postseal {

void fuzz::tryInput(const QByteArray &octets)
{
    const ReadMessage message = readMessage(octets);
    qsizetype unpacked = 0;
    for (const MessagePart &part : message.parts)
        unpacked += part.bytes.size();
    require(unpacked <= octets.size() * 8 + 4096,
            "parts are not larger than the mail lets them be");

    RawDocument raw;
    raw.form = DocumentForm::Message;
    raw.bytes = octets;
    const IntakeDocument read = readDocument(raw, digestOf(octets));
    for (const FoundReport &found : read.reports) {
        for (const TlsReportPolicy &policy : found.report.policies)
            (void)policyDomainOf(policy, found, read.message);
    }

    // The octets' beginning as a key's record: nothing that was not signed with a key may pass.
    const QList<DkimSignature> signatures = dkimSignatures(octets);
    require(signatures.size() <= 3, "at most three signatures are looked at");
    for (const DkimSignature &signature : signatures) {
        require(verify(signature, octets.left(500)) != DkimVerdict::Pass,
                "no mail passes by accident");
        require(verify(signature, "v=DKIM1; p=") == DkimVerdict::NoKey, "a withdrawn key is none");
    }
}

} // namespace postseal
