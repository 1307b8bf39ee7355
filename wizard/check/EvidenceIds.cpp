// SPDX-License-Identifier: Apache-2.0
#include "check/EvidenceIds.h"

#include <array>

namespace postseal {

const char *evidenceId(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Records:
        return "records";
    case AnswerKind::NoData:
        return "no-data";
    case AnswerKind::NxDomain:
        return "nxdomain";
    case AnswerKind::ServerFailure:
        return "server-failure";
    case AnswerKind::Refused:
        return "refused";
    case AnswerKind::OtherError:
        return "other-error";
    case AnswerKind::Malformed:
        return "malformed";
    case AnswerKind::CnameLoop:
        return "cname-loop";
    case AnswerKind::Silent:
        return "silent";
    case AnswerKind::Unreachable:
        return "unreachable";
    case AnswerKind::Lame:
        return "lame";
    case AnswerKind::Cancelled:
        return "cancelled";
    }
    return "";
}

const char *evidenceId(DnssecState state)
{
    switch (state) {
    case DnssecState::Unchecked:
        return "unchecked";
    case DnssecState::Secure:
        return "secure";
    case DnssecState::Insecure:
        return "insecure";
    case DnssecState::Bogus:
        return "bogus";
    case DnssecState::Indeterminate:
        return "indeterminate";
    }
    return "";
}

const char *evidenceId(StarttlsOutcome outcome)
{
    switch (outcome) {
    case StarttlsOutcome::Secured:
        return "secured";
    case StarttlsOutcome::NoRouteHere:
        return "no-route-here";
    case StarttlsOutcome::ConnectionRefused:
        return "connection-refused";
    case StarttlsOutcome::ConnectionTimeout:
        return "connection-timeout";
    case StarttlsOutcome::HostUnreachable:
        return "host-unreachable";
    case StarttlsOutcome::GreetingTimeout:
        return "greeting-timeout";
    case StarttlsOutcome::GreetingTemporary:
        return "greeting-temporary";
    case StarttlsOutcome::GreetingRefused:
        return "greeting-refused";
    case StarttlsOutcome::NotSmtp:
        return "not-smtp";
    case StarttlsOutcome::ClosedEarly:
        return "closed-early";
    case StarttlsOutcome::LineTooLong:
        return "line-too-long";
    case StarttlsOutcome::EhloRefused:
        return "ehlo-refused";
    case StarttlsOutcome::NotOffered:
        return "not-offered";
    case StarttlsOutcome::Stripped:
        return "stripped";
    case StarttlsOutcome::StarttlsRefused:
        return "starttls-refused";
    case StarttlsOutcome::Injected:
        return "injected";
    case StarttlsOutcome::ReplyTimeout:
        return "reply-timeout";
    case StarttlsOutcome::HandshakeFailed:
        return "handshake-failed";
    case StarttlsOutcome::HandshakeTimeout:
        return "handshake-timeout";
    case StarttlsOutcome::Cancelled:
        return "cancelled";
    }
    return "";
}

const char *evidenceId(FetchOutcome outcome)
{
    switch (outcome) {
    case FetchOutcome::NoRouteHere:
        return "no-route-here";
    case FetchOutcome::ConnectionRefused:
        return "connection-refused";
    case FetchOutcome::ConnectionTimeout:
        return "connection-timeout";
    case FetchOutcome::HostUnreachable:
        return "host-unreachable";
    case FetchOutcome::HandshakeFailed:
        return "handshake-failed";
    case FetchOutcome::HandshakeTimeout:
        return "handshake-timeout";
    case FetchOutcome::NoAnswer:
        return "no-answer";
    case FetchOutcome::Timeout:
        return "timeout";
    case FetchOutcome::ClosedEarly:
        return "closed-early";
    case FetchOutcome::HttpSyntax:
        return "http-syntax";
    case FetchOutcome::TooLarge:
        return "too-large";
    case FetchOutcome::Answered:
        return "answered";
    case FetchOutcome::Cancelled:
        return "cancelled";
    }
    return "";
}

const char *evidenceId(Port25 port)
{
    switch (port) {
    case Port25::NotAsked:
        return "not-asked";
    case Port25::Open:
        return "open";
    case Port25::Blocked:
        return "blocked";
    case Port25::Undetermined:
        return "undetermined";
    }
    return "";
}

const char *evidenceId(Phase phase)
{
    switch (phase) {
    case Phase::Connect:
    case Phase::Greeting:
    case Phase::Ehlo:
    case Phase::Starttls:
    case Phase::Handshake:
    case Phase::Request:
    case Phase::Body:
        return toId(phase);
    }
    return "";
}

QByteArray evidenceId(RecordType type)
{
    return toText(type);
}

template <>
std::optional<RecordType> fromEvidenceId<RecordType>(QByteArrayView id)
{
    constexpr std::array named{RecordType::A,
                               RecordType::Ns,
                               RecordType::Cname,
                               RecordType::Soa,
                               RecordType::Mx,
                               RecordType::Txt,
                               RecordType::Aaaa,
                               RecordType::Ds,
                               RecordType::Rrsig,
                               RecordType::Nsec,
                               RecordType::Dnskey,
                               RecordType::Nsec3,
                               RecordType::Tlsa,
                               RecordType::Sshfp,
                               RecordType::Svcb,
                               RecordType::Https,
                               RecordType::Caa};
    for (const RecordType type : named) {
        if (toText(type) == id)
            return type;
    }
    // RFC 3597 section 5, and only as we write it.
    const auto type =
        RecordType(id.sliced(std::min<qsizetype>(id.size(), 4)).toByteArray().toUShort());
    return toText(type) == id ? std::optional(type) : std::nullopt;
}

} // namespace postseal
