// SPDX-License-Identifier: Apache-2.0
#include "dns/AnswerReader.h"
#include "dns/DnsMessage.h"
#include "dns/DnsTransport.h"
#include "dns/DnssecRecords.h"

#include "fuzz/Target.h"

namespace postseal {

namespace {

void readEveryWay(const DnsAnswer &answer)
{
    (void)addresses(answer);
    (void)mxRecords(answer);
    (void)txtRecords(answer);
    (void)nameServers(answer);
    (void)caaRecords(answer);
    for (const TlsaRecord &record : tlsaRecords(answer))
        fuzz::require(!record.toText().isEmpty(), "a TLSA record can be written");
}

} // namespace

void fuzz::tryInput(const QByteArray &octets)
{
    (void)isTruncated(octets);
    const DomainName name = DomainName::literal("a.example");
    (void)matchReply(encodeQuery({name, RecordType::Mx}, 1, 0), octets);
    if (const auto query = decodeQuery(octets)) {
        const QByteArray answer = encodeResponse(*query, {}, DnsTransportKind::Udp);
        require(answer.size() <= 1232 || answer.size() <= query->udpSize,
                "an answer fits what the client takes");
        require(decodeReply(answer).has_value(), "an answer of ours can be read");
    }
    (void)parseDnssecMessage(octets);
    const auto reply = decodeReply(octets);
    if (!reply)
        return;

    DnsExchange exchange;
    exchange.outcome = DnsExchange::Outcome::Reply;
    exchange.reply = *reply;
    exchange.message = octets;
    for (const RecordType type : {RecordType::A,
                                  RecordType::Mx,
                                  RecordType::Txt,
                                  RecordType::Ns,
                                  RecordType::Tlsa,
                                  RecordType::Caa,
                                  RecordType::Aaaa}) {
        const MessageAnswer read = readAnswer(exchange, name, type);
        require(read.answer.aliases.size() <= mostAliases, "alias chains end");
        require(read.answer.hasRecords() == !read.answer.records.isEmpty(),
                "records are there or not");
        for (const ResourceRecord &record : read.answer.records)
            require(record.type == type, "only what was asked for is taken");
        readEveryWay(read.answer);
        (void)joinChain(read.answer, read.answer);
    }
}

} // namespace postseal
