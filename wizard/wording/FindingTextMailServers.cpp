// SPDX-License-Identifier: Apache-2.0
// Sentences for the step mail-servers: MX records, their addresses, the name servers.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences mailServersRows[] = {
    {FindingCode::MxFound,
     //: mx.found (%1: domain, %2: count)
     QT_TRANSLATE_N_NOOP("Findings", "%1 has %n mail server(s)"),
     QT_TRANSLATE_NOOP("Findings",
                       "Mail to your domain is delivered to the servers that DNS names for it (MX "
                       "records)."),
     nothingToDo,
     2},
    {FindingCode::MxNullMx,
     //: mx.null-mx (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "%1 says that it accepts no mail"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders return mail to this domain at once (null MX). That is right for a "
                       "domain without mailboxes. MTA-STS has nothing to protect there."),
     QT_TRANSLATE_NOOP("Findings",
                       "If you want to receive mail at this domain, replace this record with the "
                       "names of your mail servers. Otherwise leave it as it is.")},
    {FindingCode::MxNullMxMixed,
     //: mx.null-mx-mixed (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "%1 says both that it accepts no mail and where to deliver it"),
     QT_TRANSLATE_NOOP("Findings",
                       "One of your MX records says that you take no mail at all (null MX). "
                       "Senders may then return mail to you at once."),
     QT_TRANSLATE_NOOP("Findings",
                       "Remove the MX record that consists of a single dot. If you want no mail, "
                       "remove all the others instead.")},
    {FindingCode::MxImplicit,
     //: mx.implicit (%1: domain)
     QT_TRANSLATE_NOOP("Findings",
                       "%1 names no mail server, so senders try the address of the domain itself"),
     QT_TRANSLATE_NOOP("Findings",
                       "Without an MX record senders deliver to the address of the domain, which "
                       "often belongs to your website (implicit MX). A change of web host can "
                       "then cut off your mail."),
     QT_TRANSLATE_NOOP("Findings", "Publish an MX record with the name of your mail server.")},
    {FindingCode::MxNoMailServer,
     //: mx.no-mail-server (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "%1 has no mail server"),
     QT_TRANSLATE_NOOP("Findings",
                       "DNS has neither an MX record nor an address for this domain. Mail to you "
                       "cannot be delivered and is returned to the sender."),
     QT_TRANSLATE_NOOP("Findings",
                       "Publish an MX record with the name of your mail server. Your mail "
                       "provider tells you that name.")},
    {FindingCode::MxDomainNotFound,
     //: mx.domain-not-found (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "%1 does not exist in DNS"),
     QT_TRANSLATE_NOOP("Findings",
                       "Nobody can reach this domain by mail or on the web (NXDOMAIN)."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check the spelling. If it is right, ask your registrar whether the domain "
                       "has lapsed or has no name servers.")},
    {FindingCode::MxLookupRefused,
     //: mx.lookup-refused (%1: domain, %2: answer)
     QT_TRANSLATE_NOOP("Findings", "The mail servers of %1 could not be looked up"),
     QT_TRANSLATE_NOOP("Findings",
                       "The answer from DNS was: %2. The cause may be your name servers or the "
                       "DNS resolver used here. So nothing is known about your mail servers."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check again in a few minutes. If it stays like this, use another DNS "
                       "resolver or ask your DNS provider.")},
    {FindingCode::MxLookupSilent,
     //: mx.lookup-silent (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "Nobody answered the question for the mail servers of %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "No DNS server answered in time. The cause may be the network of this "
                       "computer. So nothing is known to be wrong with your domain."),
     QT_TRANSLATE_NOOP("Findings",
                       "Make sure that this computer is online, and check again. If other domains "
                       "work, ask your DNS provider.")},
    {FindingCode::MxLookupLoop,
     //: mx.lookup-loop (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "The DNS alias of %1 leads nowhere"),
     QT_TRANSLATE_NOOP("Findings",
                       "The name points to other names in a circle or through too many steps "
                       "(CNAME loop). Senders cannot find your mail servers, so mail to you is "
                       "returned."),
     QT_TRANSLATE_NOOP("Findings",
                       "Remove the alias in your DNS, or point it at a name that exists.")},
    {FindingCode::MxTargetIsAddress,
     //: mx.target-is-address (%1: host)
     QT_TRANSLATE_NOOP("Findings", "The mail server %1 is written as an IP address"),
     QT_TRANSLATE_NOOP("Findings",
                       "An MX record must hold a name. Many senders do not deliver to an address "
                       "written there, and no MTA-STS policy can match it."),
     QT_TRANSLATE_NOOP("Findings",
                       "Give the server a name such as mail.example.com. Put that name into the "
                       "MX record.")},
    {FindingCode::MxTargetIsAlias,
     //: mx.target-is-alias (%1: host, %2: target)
     QT_TRANSLATE_NOOP("Findings", "The mail server name %1 is an alias of %2"),
     QT_TRANSLATE_NOOP("Findings",
                       "An MX record should name a server directly, not through an alias (CNAME). "
                       "Some senders refuse an alias. Your policy and the certificate must carry "
                       "the name %1 as long as it stands there."),
     QT_TRANSLATE_NOOP("Findings",
                       "Make sure that the certificate of the server carries the name %2, and add "
                       "%2 to your policy. Then put %2 into the MX record.")},
    {FindingCode::MxTargetNotHostName,
     //: mx.target-not-host-name (%1: host)
     QT_TRANSLATE_NOOP("Findings", "“%1” is not a name that a mail server can have"),
     QT_TRANSLATE_NOOP("Findings",
                       "Host names consist of letters, digits and hyphens. Many senders pass over "
                       "any other name, and no policy line can match it."),
     QT_TRANSLATE_NOOP("Findings",
                       "Correct the MX record so that it holds the proper name of your mail "
                       "server.")},
    {FindingCode::MxTargetNotFound,
     //: mx.target-not-found (%1: host)
     QT_TRANSLATE_NOOP("Findings", "The mail server %1 does not exist in DNS"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders pass over this server. If it is your only one, mail to you waits "
                       "and is returned after some days."),
     QT_TRANSLATE_NOOP("Findings",
                       "Remove the MX record if the server is gone. Otherwise correct the name, "
                       "or publish an address for it.")},
    {FindingCode::MxTargetNoAddress,
     //: mx.target-no-address (%1: host)
     QT_TRANSLATE_NOOP("Findings", "The mail server %1 has no address"),
     QT_TRANSLATE_NOOP("Findings",
                       "The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. "
                       "Senders pass over this server."),
     QT_TRANSLATE_NOOP("Findings",
                       "Publish the address of the server (A or AAAA record), or remove the MX "
                       "record.")},
    {FindingCode::MxTargetLookupFailed,
     //: mx.target-lookup-failed (%1: host)
     QT_TRANSLATE_NOOP("Findings", "The address of the mail server %1 could not be looked up"),
     QT_TRANSLATE_NOOP("Findings",
                       "The DNS servers gave no usable answer. Whether this server works could "
                       "not be found out."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check again in a few minutes. If it stays like this, ask whoever runs the "
                       "DNS of that server.")},
    {FindingCode::MxAddressNotPublic,
     //: mx.address-not-public (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings",
                       "The mail server %1 has an address that only works inside a network"),
     QT_TRANSLATE_NOOP("Findings",
                       "The address %2 is private or reserved, so senders on the internet cannot "
                       "reach it. It was tested all the same."),
     QT_TRANSLATE_NOOP("Findings",
                       "Publish the public address of the server, unless this is a test network.")},
    {FindingCode::MxTooMany,
     //: mx.too-many (%1: domain, %2: left out)
     QT_TRANSLATE_NOOP("Findings", "%1 has more mail servers than this check looks at"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "Nothing is known about what it left out: %n mail server(s)."),
     QT_TRANSLATE_NOOP("Findings",
                       "Remove MX records that you do not need. A domain rarely needs more than a "
                       "few mail servers."),
     2},
    {FindingCode::MxServersDisagree,
     //: mx.servers-disagree (%1: domain, %2: servers)
     QT_TRANSLATE_NOOP("Findings", "Your name servers disagree about the mail servers of %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "These name servers do not all give the same answer: %2. Some senders may "
                       "deliver to other servers than you expect."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask your DNS provider to bring all name servers to the same state. Right "
                       "after a change this often passes by itself within an hour.")},
    {FindingCode::DnsServerSilent,
     //: dns.server-silent (%1: server, %2: address)
     QT_TRANSLATE_NOOP("Findings", "The name server %1 does not answer"),
     QT_TRANSLATE_NOOP("Findings",
                       "It was asked at the address %2. Lookups of your domain take longer, and "
                       "they go unanswered when your other name servers are down too."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask your DNS provider to repair this name server or to remove it.")},
    {FindingCode::DnsServerLame,
     //: dns.server-lame (%1: server, %2: address)
     QT_TRANSLATE_NOOP("Findings", "The name server %1 does not know your domain"),
     QT_TRANSLATE_NOOP("Findings",
                       "It is listed for your domain, but the server at %2 does not answer for it "
                       "(lame delegation). Some lookups of your domain are slow or get no answer."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask your DNS provider to set up your domain on it, or remove it from the "
                       "list at your registrar.")},
    {FindingCode::DnsAuthoritativeUnreachable,
     //: dns.authoritative-unreachable (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "The name servers of %1 could not be asked directly"),
     QT_TRANSLATE_NOOP("Findings",
                       "The network of this computer probably allows only its own DNS resolver. "
                       "The answers shown come from that resolver. They may be older than what "
                       "your name servers say now."),
     QT_TRANSLATE_NOOP("Findings",
                       "After a change in DNS, check again later or from another network.")},
    {FindingCode::DnsPortalHere,
     //: dns.portal-here (%1: domain, %2: address)
     QT_TRANSLATE_NOOP("Findings", "This network answers for the internet, so %1 cannot be seen"),
     QT_TRANSLATE_NOOP("Findings",
                       "Every name leads to %2 here, also names that do not exist. Guest networks "
                       "do that until you have signed in (captive portal). Nothing is known about "
                       "your domain."),
     QT_TRANSLATE_NOOP("Findings",
                       "Open any web page and sign in there, then check again. If there is nothing "
                       "to sign in to, check from another network.")},
    {FindingCode::ClockDoubtfulHere,
     //: clock.doubtful-here (%1: domain, %2: host, %3: date there, %4: date here)
     QT_TRANSLATE_NOOP("Findings", "The date of this computer may be wrong"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server %2 says that it is %3, this computer says %4. Certificates and "
                       "DNS signatures are valid for a certain time. For some of %1 it is over, or "
                       "has not begun, by this computer and not by that server. Nothing is known "
                       "about these until this computer has the right date."),
     QT_TRANSLATE_NOOP("Findings",
                       "Set the date, time and time zone of this computer, and check again.")},
    {FindingCode::DnsRewrittenHere,
     //: dns.rewritten-here (%1: domain, %2: address)
     QT_TRANSLATE_NOOP("Findings", "Your DNS resolver makes up addresses for names that do not exist"),
     QT_TRANSLATE_NOOP("Findings",
                       "It leads them to %2, often to show a search page (NXDOMAIN rewriting). "
                       "Postseal counts such names below %1 as missing. Sending servers ask other "
                       "resolvers, so your mail is not affected."),
     QT_TRANSLATE_NOOP("Findings",
                       "Nothing to do for your mail. Many internet providers let you switch the "
                       "search page off.")},
    {FindingCode::DnsOldAnswer,
     //: dns.old-answer (%1: name, %2: seconds)
     QT_TRANSLATE_NOOP("Findings", "Some senders may still see older mail servers of %1"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "Your name servers already give a new answer. DNS resolvers may use the "
                         "old one for up to %n more second(s)."),
     QT_TRANSLATE_NOOP("Findings", "Wait until then, and check again."),
     2},
};
// clang-format on

} // namespace

std::span<const FindingSentences> mailServersSentences()
{
    return mailServersRows;
}

} // namespace postseal
