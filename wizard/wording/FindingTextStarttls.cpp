// SPDX-License-Identifier: Apache-2.0
// Sentences for the step starttls: connections to the mail servers.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences starttlsRows[] = {
    {FindingCode::StarttlsGood,
     //: starttls.good (%1: host, %2: address, %3: tls version, %4: days left)
     QT_TRANSLATE_NOOP("Findings",
                       "%1 takes mail over encrypted connections with a good certificate"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "The server at %2 uses %3. Its certificate is valid for %n more day(s)."),
     nothingToDo,
     4},
    {FindingCode::StarttlsSkipped,
     //: starttls.skipped (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "The mail servers of %1 were not tested"),
     QT_TRANSLATE_NOOP("Findings",
                       "You asked for a check without connections to mail servers. So nothing is "
                       "known about their encryption and certificates."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check again with the mail servers before you move to enforce mode.")},
    {FindingCode::StarttlsPort25Blocked,
     //: starttls.port-25-blocked (%1: domain)
     QT_TRANSLATE_NOOP("Findings",
                       "The network of this computer blocks connections to mail servers"),
     QT_TRANSLATE_NOOP("Findings",
                       "Many home and office lines block outgoing mail connections (port 25). "
                       "Large, well-known mail servers could not be reached from here either. So "
                       "nothing is known to be wrong with your mail servers."),
     QT_TRANSLATE_NOOP("Findings",
                       "Run “postseal-cli check %1” on a server elsewhere whose port 25 is open. "
                       "Your TLS reports also show whether senders can deliver to you over "
                       "encrypted connections.")},
    {FindingCode::StarttlsNoIpv6Here,
     //: starttls.no-ipv6-here (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "%1 could not be tested over IPv6 from this computer"),
     QT_TRANSLATE_NOOP("Findings",
                       "Your computer has no IPv6 connection, so the address %2 cannot be reached "
                       "from here. Nothing is known to be wrong with it."),
     QT_TRANSLATE_NOOP("Findings",
                       "To find out, run “postseal-cli check” with your domain on a computer that "
                       "has IPv6.")},
    {FindingCode::StarttlsNoIpv4Here,
     //: starttls.no-ipv4-here (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "%1 could not be tested over IPv4 from this computer"),
     QT_TRANSLATE_NOOP("Findings",
                       "Your computer has no IPv4 connection, so the address %2 cannot be reached "
                       "from here. Nothing is known to be wrong with it."),
     QT_TRANSLATE_NOOP("Findings",
                       "To find out, run “postseal-cli check” with your domain on a computer that "
                       "has IPv4.")},
    {FindingCode::StarttlsConnectionRefused,
     //: starttls.connection-refused (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "%1 does not accept mail connections"),
     QT_TRANSLATE_NOOP("Findings",
                       "The computer at %2 refuses connections for mail (port 25). Senders try "
                       "your other mail servers, or try again later."),
     QT_TRANSLATE_NOOP("Findings",
                       "Start the mail service there, or open port 25 in its firewall. If the "
                       "server no longer takes mail, remove its MX record.")},
    {FindingCode::StarttlsConnectionTimeout,
     //: starttls.connection-timeout (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "%1 does not answer"),
     QT_TRANSLATE_NOOP("Findings",
                       "No mail connection to %2 came about in time (port 25). Senders lose time "
                       "there. Then they try your other mail servers, or try again later."),
     QT_TRANSLATE_NOOP("Findings",
                       "Make sure that the server runs and that its firewall lets port 25 "
                       "through. If the server no longer takes mail, remove its MX record.")},
    {FindingCode::StarttlsHostUnreachable,
     //: starttls.host-unreachable (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "There is no way through the network to %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "The network reports that the address %2 cannot be reached. Senders try "
                       "your other mail servers, or try again later."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check the address in DNS and the network connection of the server. If "
                       "both look right, ask your hosting provider.")},
    {FindingCode::StarttlsMayBeDeliberate,
     //: starttls.may-be-deliberate (%1: host)
     QT_TRANSLATE_NOOP("Findings", "%1 may be out of reach on purpose"),
     QT_TRANSLATE_NOOP("Findings",
                       "Some owners list a mail server that never answers, to keep spam away "
                       "(nolisting). Your other mail servers do answer."),
     QT_TRANSLATE_NOOP("Findings",
                       "If this is on purpose, leave it as it is. Otherwise repair the server, or "
                       "remove its MX record.")},
    {FindingCode::StarttlsGreetingTimeout,
     //: starttls.greeting-timeout (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "%1 accepts the connection and then says nothing"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 sent no greeting in time. Patient senders wait up to "
                       "five minutes. Others give up and try again later."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask whoever runs the server why its greeting is slow. It may be "
                       "overloaded, or its spam checks may take too long. With “--timeout 60” "
                       "this check waits longer.")},
    {FindingCode::StarttlsGreetingTemporary,
     //: starttls.greeting-temporary (%1: host, %2: address, %3: reply)
     QT_TRANSLATE_NOOP("Findings", "%1 turns connections away for the moment"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 greeted with a temporary refusal: %3. Other senders try "
                       "again later. The server may only distrust the computer that this check "
                       "runs on."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check again later, or from another network. If it stays like this, ask "
                       "whoever runs the server.")},
    {FindingCode::StarttlsGreetingRefused,
     //: starttls.greeting-refused (%1: host, %2: address, %3: reply)
     QT_TRANSLATE_NOOP("Findings", "%1 turns connections away"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 greeted with a refusal: %3. Whether it refuses all "
                       "senders or only this computer cannot be seen from here."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask whoever runs the server. You can also run “postseal-cli check” with "
                       "your domain on a server elsewhere.")},
    {FindingCode::StarttlsNotSmtp,
     //: starttls.not-smtp (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "What answers at %1 is not a mail server"),
     QT_TRANSLATE_NOOP("Findings",
                       "The program at %2 does not speak the language of mail (SMTP). Senders "
                       "cannot deliver mail there."),
     QT_TRANSLATE_NOOP("Findings",
                       "Make sure that port 25 of this address leads to your mail server, and not "
                       "to a website or another service.")},
    {FindingCode::StarttlsClosedEarly,
     //: starttls.closed-early (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "%1 hangs up in the middle of the conversation"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 closed the connection before encryption was in place. In "
                       "testing mode mail may still arrive. In enforce mode senders would not use "
                       "this server, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Look for the reason in the log of the server. It may also block computers "
                       "that it does not know.")},
    {FindingCode::StarttlsLineTooLong,
     //: starttls.line-too-long (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "%1 sends an answer without end"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 sent far more text than mail allows, so the conversation "
                       "was stopped. Other senders stop as well, and then mail does not get "
                       "through."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask whoever runs the server to look at what answers on port 25.")},
    {FindingCode::StarttlsEhloRefused,
     //: starttls.ehlo-refused (%1: host, %2: address, %3: reply)
     QT_TRANSLATE_NOOP("Findings", "%1 refuses the greeting that encryption needs"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 answered this greeting (EHLO) with: %3. Without it the "
                       "server cannot offer encryption. In enforce mode senders would not use "
                       "this server, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask whoever runs the server to allow this greeting. A firewall in front "
                       "of the server may also be the cause.")},
    {FindingCode::StarttlsNotOffered,
     //: starttls.not-offered (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "%1 does not offer encryption"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 takes mail in plain text only (no STARTTLS). In testing "
                       "mode mail still arrives. In enforce mode senders would not use this "
                       "server, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask your mail provider to switch on encryption for incoming mail, with a "
                       "certificate for the name %1.")},
    {FindingCode::StarttlsStripped,
     //: starttls.stripped (%1: host, %2: address, %3: keyword)
     QT_TRANSLATE_NOOP("Findings", "Something in front of %1 removes the offer of encryption"),
     QT_TRANSLATE_NOOP("Findings",
                       "The answer from %2 shows “%3” where the offer of encryption should stand. "
                       "That is the mark of a firewall that rewrites mail traffic. It may stand "
                       "in front of your server, or in the network of this computer."),
     QT_TRANSLATE_NOOP("Findings",
                       "Switch off mail inspection in the firewall in front of your server (SMTP "
                       "fixup). Check from another network to see whose firewall it is.")},
    {FindingCode::StarttlsRefused,
     //: starttls.refused (%1: host, %2: address, %3: reply)
     QT_TRANSLATE_NOOP("Findings", "%1 offers encryption and then refuses it"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 answered: %3. In testing mode mail still arrives. In "
                       "enforce mode senders would not use this server, and mail would be held "
                       "back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Look for the reason in the log of the server. Often the certificate or "
                       "its key is missing, or cannot be read.")},
    {FindingCode::StarttlsInjected,
     //: starttls.injected (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "%1 sends unprotected text where encryption must begin"),
     QT_TRANSLATE_NOOP("Findings",
                       "Plain text from %2 followed right after the agreement to encrypt. "
                       "Attackers use such a gap to slip in commands. Careful senders hang up."),
     QT_TRANSLATE_NOOP("Findings",
                       "Update the software of the mail server, and that of any mail filter in "
                       "front of it.")},
    {FindingCode::StarttlsReplyTimeout,
     //: starttls.reply-timeout (%1: host, %2: address, %3: phase)
     QT_TRANSLATE_NOOP("Findings", "%1 answers too slowly"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 stopped answering during the conversation (step: %3). "
                       "Senders may give up and try again later."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask whoever runs the server about its load, and about filters that slow "
                       "strangers down. With “--timeout 60” this check waits longer.")},
    {FindingCode::StarttlsHandshakeFailed,
     //: starttls.handshake-failed (%1: host, %2: address, %3: reason)
     QT_TRANSLATE_NOOP("Findings", "%1 and this computer could not agree on encryption"),
     QT_TRANSLATE_NOOP("Findings",
                       "The start of encryption with the server at %2 broke off (%3). In testing "
                       "mode mail still arrives. In enforce mode senders would not use this "
                       "server, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask whoever runs the server to check its TLS settings. It should offer "
                       "TLS 1.2 and TLS 1.3 with the usual ciphers.")},
    {FindingCode::StarttlsTlsTooOld,
     //: starttls.tls-too-old (%1: host, %2: address, %3: tls version)
     QT_TRANSLATE_NOOP("Findings", "%1 only knows outdated encryption"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 offers %3, which is no longer seen as safe. In testing "
                       "mode mail still arrives. In enforce mode senders that ask for TLS 1.2 "
                       "would not use this server, and their mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Update the mail server, or switch on TLS 1.2 and TLS 1.3 in its settings.")},
};
// clang-format on

} // namespace

std::span<const FindingSentences> starttlsSentences()
{
    return starttlsRows;
}

} // namespace postseal
