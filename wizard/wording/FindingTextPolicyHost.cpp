// SPDX-License-Identifier: Apache-2.0
// Sentences for the step policy-host: name, address, port 443 and certificate of mta-sts.DOMAIN.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences policyHostRows[] = {
    {FindingCode::PolicyHostGood,
     //: policy-host.good (%1: host, %2: address, %3: tls version, %4: days left)
     QT_TRANSLATE_NOOP("Findings", "The policy host %1 answers with a good certificate"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "The web server at %2 uses %3. Its certificate is valid for %n more "
                         "day(s)."),
     nothingToDo,
     4},
    {FindingCode::PolicyHostMissing,
     //: policy-host.missing (%1: host)
     QT_TRANSLATE_NOOP("Findings", "The policy host %1 does not exist"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders fetch your policy from a web server with this name. Without it "
                       "they find no policy, and their mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings",
                       "Set up web space for the policy file, and publish an address for %1.")},
    {FindingCode::PolicyHostNoAddress,
     //: policy-host.no-address (%1: host)
     QT_TRANSLATE_NOOP("Findings", "The policy host %1 has no address"),
     QT_TRANSLATE_NOOP("Findings",
                       "The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. "
                       "Senders cannot load your policy. Those with a stored copy keep to it, all "
                       "others deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Publish the address of your web server for %1, or an alias to your "
                       "hosting provider (A, AAAA or CNAME record).")},
    {FindingCode::PolicyHostLookupFailed,
     //: policy-host.lookup-failed (%1: host, %2: answer)
     QT_TRANSLATE_NOOP("Findings", "The policy host %1 could not be looked up"),
     QT_TRANSLATE_NOOP("Findings",
                       "The answer from DNS was: %2. Whether the policy host works could not be "
                       "found out."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check again in a few minutes. If it stays like this, use another DNS "
                       "resolver or ask your DNS provider.")},
    {FindingCode::PolicyHostAliasLoop,
     //: policy-host.alias-loop (%1: host)
     QT_TRANSLATE_NOOP("Findings", "The DNS alias of the policy host %1 leads nowhere"),
     QT_TRANSLATE_NOOP("Findings",
                       "The name points to other names in a circle or through too many steps "
                       "(CNAME loop). Senders cannot load your policy. Those with a stored copy "
                       "keep to it, all others deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Point the alias at the name that your hosting provider gave you.")},
    {FindingCode::PolicyHostAliasDangling,
     //: policy-host.alias-dangling (%1: host, %2: target)
     QT_TRANSLATE_NOOP("Findings", "The policy host %1 points to a name that does not exist"),
     QT_TRANSLATE_NOOP("Findings",
                       "The target %2 is gone, so senders cannot load your policy. A stranger "
                       "might claim that name at the hosting provider and publish a policy in "
                       "your place."),
     QT_TRANSLATE_NOOP("Findings",
                       "Set up the site again at your hosting provider. If you have moved it, "
                       "point the alias at the new name.")},
    {FindingCode::PolicyHostDelegated,
     //: policy-host.delegated (%1: host, %2: target)
     QT_TRANSLATE_NOOP("Findings", "The policy host %1 is run at %2"),
     QT_TRANSLATE_NOOP("Findings",
                       "It is an alias, so whoever runs %2 decides about your policy. The "
                       "certificate must still be for the name %1."),
     nothingToDo},
    {FindingCode::PolicyHostAddressNotPublic,
     //: policy-host.address-not-public (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings",
                       "The policy host %1 has an address that only works inside a network"),
     QT_TRANSLATE_NOOP("Findings",
                       "The address %2 is private or reserved, so senders on the internet cannot "
                       "reach it. It was tested all the same."),
     QT_TRANSLATE_NOOP("Findings",
                       "Publish the public address of the web server, unless this is a test "
                       "network.")},
    {FindingCode::PolicyHostNoIpv6Here,
     //: policy-host.no-ipv6-here (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings",
                       "The policy host %1 could not be tested over IPv6 from this computer"),
     QT_TRANSLATE_NOOP("Findings",
                       "Your computer has no IPv6 connection, so the address %2 cannot be reached "
                       "from here. Nothing is known to be wrong with it."),
     QT_TRANSLATE_NOOP("Findings",
                       "To find out, run “postseal-cli check” with your domain on a computer that "
                       "has IPv6.")},
    {FindingCode::PolicyHostNoIpv4Here,
     //: policy-host.no-ipv4-here (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings",
                       "The policy host %1 could not be tested over IPv4 from this computer"),
     QT_TRANSLATE_NOOP("Findings",
                       "Your computer has no IPv4 connection, so the address %2 cannot be reached "
                       "from here. Nothing is known to be wrong with it."),
     QT_TRANSLATE_NOOP("Findings",
                       "To find out, run “postseal-cli check” with your domain on a computer that "
                       "has IPv4.")},
    {FindingCode::PolicyHostConnectionRefused,
     //: policy-host.connection-refused (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "The policy host %1 refuses secure web connections"),
     QT_TRANSLATE_NOOP("Findings",
                       "Nothing listens at %2 for them (port 443). Senders cannot load your "
                       "policy. Those with a stored copy keep to it, all others deliver as if you "
                       "had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Switch on HTTPS on that web server, and open port 443 in its firewall. If "
                       "the address is old, correct it in DNS.")},
    {FindingCode::PolicyHostConnectionTimeout,
     //: policy-host.connection-timeout (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "The policy host %1 does not answer"),
     QT_TRANSLATE_NOOP("Findings",
                       "No secure web connection to %2 came about in time (port 443). Senders "
                       "cannot load your policy. Those with a stored copy keep to it, all others "
                       "deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Make sure that the web server runs and that its firewall lets port 443 "
                       "through. If the address is old, correct it in DNS.")},
    {FindingCode::PolicyHostUnreachable,
     //: policy-host.unreachable (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "There is no way through the network to the policy host %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "The network reports that the address %2 cannot be reached. Senders cannot "
                       "load your policy. Those with a stored copy keep to it, all others deliver "
                       "as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check the address in DNS and the network connection of the web server. If "
                       "both look right, ask your hosting provider.")},
    {FindingCode::PolicyHostHandshakeFailed,
     //: policy-host.handshake-failed (%1: host, %2: address, %3: reason)
     QT_TRANSLATE_NOOP("Findings",
                       "The policy host %1 and this computer could not agree on encryption"),
     QT_TRANSLATE_NOOP("Findings",
                       "The start of encryption with the web server at %2 broke off (%3). Senders "
                       "cannot load your policy. Those with a stored copy keep to it, all others "
                       "deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask your hosting provider whether HTTPS is set up for the name %1. The "
                       "server should offer TLS 1.2 and TLS 1.3.")},
    {FindingCode::PolicyHostHandshakeTimeout,
     //: policy-host.handshake-timeout (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "The policy host %1 falls silent when encryption should begin"),
     QT_TRANSLATE_NOOP("Findings",
                       "The web server at %2 accepted the connection and then stopped answering. "
                       "Senders cannot load your policy. Those with a stored copy keep to it, all "
                       "others deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check the load and the HTTPS settings of the web server. Something in "
                       "front of it may also hold the connection up.")},
    {FindingCode::PolicyHostTlsTooOld,
     //: policy-host.tls-too-old (%1: host, %2: address, %3: tls version)
     QT_TRANSLATE_NOOP("Findings", "The policy host %1 only knows outdated encryption"),
     QT_TRANSLATE_NOOP("Findings",
                       "The web server at %2 offers %3, which is no longer seen as safe. Many "
                       "senders do not load your policy over it."),
     QT_TRANSLATE_NOOP("Findings",
                       "Update the web server, or switch on TLS 1.2 and TLS 1.3 in its settings.")},
    {FindingCode::PolicyHostProxyHere,
     //: policy-host.proxy-here (%1: host, %2: address, %3: issuer)
     QT_TRANSLATE_NOOP("Findings", "A program on your side replaces the certificate of %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "The certificate seen for %2 was issued by “%3”. That looks like a company "
                       "proxy or a virus scanner that opens secure connections. So the real "
                       "certificate could not be seen, and nothing is known to be wrong with it."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check again from another network, or on a computer without such a "
                       "program.")},
    {FindingCode::PolicyHostHttpsBlockedHere,
     //: policy-host.https-blocked-here (%1: host, %2: other hosts)
     QT_TRANSLATE_NOOP("Findings", "This network does not let secure connections through to %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "Well-known hosts (%2) were not reached with a good certificate either. Guest "
                       "networks and firewalls do that, and so does a wrong date of this computer. "
                       "Nothing is known to be wrong with your policy host."),
     QT_TRANSLATE_NOOP("Findings",
                       "If your network has a sign-in page, sign in and check again. Look at the "
                       "date of this computer, or check from another network.")},
    {FindingCode::PolicyHostCertificateWrongName,
     //: policy-host.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)
     QT_TRANSLATE_NOOP("Findings",
                       "The certificate of the policy host %1 is for a different name"),
     QT_TRANSLATE_NOOP("Findings",
                       "The web server at %2 shows a certificate for %3 (host name mismatch). "
                       "Senders do not load your policy. Those with a stored copy keep to it, all "
                       "others deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Add %1 as a domain at your hosting provider, and have a certificate "
                       "issued for it.")},
    {FindingCode::PolicyHostCertificateCommonNameOnly,
     //: policy-host.certificate-common-name-only (%1: host, %2: address, %3: common name)
     QT_TRANSLATE_NOOP("Findings",
                       "The certificate of the policy host %1 has its name in the wrong place"),
     QT_TRANSLATE_NOOP("Findings",
                       "At %2 the name %3 stands only in an old field that senders do not look at "
                       "(common name). Senders do not load your policy. Those with a stored copy "
                       "keep to it, all others deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings", "Order a new certificate that lists %1 among its DNS names.")},
    {FindingCode::PolicyHostCertificateExpired,
     //: policy-host.certificate-expired (%1: host, %2: address, %3: date)
     QT_TRANSLATE_NOOP("Findings", "The certificate of the policy host %1 has expired"),
     QT_TRANSLATE_NOOP("Findings",
                       "The web server at %2 shows a certificate that ran out on %3. Senders do "
                       "not load your policy. Those with a stored copy keep to it, all others "
                       "deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Renew the certificate, and make sure that the web server uses the new "
                       "one. Then let the renewal run by itself.")},
    {FindingCode::PolicyHostCertificateNotYetValid,
     //: policy-host.certificate-not-yet-valid (%1: host, %2: address, %3: date)
     QT_TRANSLATE_NOOP("Findings", "The certificate of the policy host %1 is not valid yet"),
     QT_TRANSLATE_NOOP("Findings",
                       "The web server at %2 shows a certificate that counts only from %3. Until "
                       "then senders do not load your policy."),
     QT_TRANSLATE_NOOP("Findings",
                       "Install a certificate that is valid today. If the date looks right, check "
                       "the clock of this computer.")},
    {FindingCode::PolicyHostCertificateSelfSigned,
     //: policy-host.certificate-self-signed (%1: host, %2: address, %3: issuer)
     QT_TRANSLATE_NOOP("Findings", "The policy host %1 made its certificate itself"),
     QT_TRANSLATE_NOOP("Findings",
                       "No public authority vouches for the certificate at %2 (self-signed). "
                       "Senders do not load your policy. Those with a stored copy keep to it, all "
                       "others deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Install a certificate from a public authority. Most hosting providers "
                       "include one free of charge.")},
    {FindingCode::PolicyHostCertificateMissingIntermediate,
     //: policy-host.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)
     QT_TRANSLATE_NOOP("Findings",
                       "The policy host %1 does not send all the certificates that it should"),
     QT_TRANSLATE_NOOP("Findings",
                       "The web server at %2 leaves out the certificate of “%3”, which links its "
                       "own to a known authority (intermediate certificate). Browsers often hide "
                       "this fault, but many senders do not load your policy."),
     QT_TRANSLATE_NOOP("Findings",
                       "Install the complete chain from your certificate authority, often a file "
                       "named fullchain.pem.")},
    {FindingCode::PolicyHostCertificateUnknownRoot,
     //: policy-host.certificate-unknown-root (%1: host, %2: address, %3: issuer)
     QT_TRANSLATE_NOOP("Findings",
                       "The certificate of the policy host %1 comes from an authority that is not "
                       "publicly known"),
     QT_TRANSLATE_NOOP("Findings",
                       "The certificate at %2 was issued by “%3”, which public senders do not "
                       "trust. Senders do not load your policy. Those with a stored copy keep to "
                       "it, all others deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Install a certificate from a public authority. Most hosting providers "
                       "include one free of charge.")},
    {FindingCode::PolicyHostCertificateBroken,
     //: policy-host.certificate-broken (%1: host, %2: address, %3: reason)
     QT_TRANSLATE_NOOP("Findings", "The certificate of the policy host %1 cannot be used"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders do not accept the certificate at %2 (%3). So they do not load "
                       "your policy. Those with a stored copy keep to it, all others deliver as "
                       "if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Order a new certificate for %1 with the usual settings, and install it on "
                       "the web server.")},
    {FindingCode::PolicyHostCertificateExpiresSoon,
     //: policy-host.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)
     QT_TRANSLATE_NOOP("Findings", "The certificate of the policy host %1 expires soon"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "The certificate of the web server at %2 is valid for %n more day(s), "
                         "until %4. After that date senders can no longer load your policy."),
     QT_TRANSLATE_NOOP("Findings",
                       "Renew the certificate now. Find out why it was not renewed by itself."),
     3},
    {FindingCode::PolicyHostCaaBlocks,
     //: policy-host.caa-blocks (%1: host, %2: name with CAA, %3: allowed issuers)
     QT_TRANSLATE_NOOP("Findings", "Your DNS may prevent a certificate for %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "A record at %2 says who may issue certificates (CAA): %3. If your hosting "
                       "provider uses another authority, it can neither get nor renew the "
                       "certificate."),
     QT_TRANSLATE_NOOP("Findings",
                       "Add the authority of your hosting provider to that record. For many "
                       "providers it is letsencrypt.org.")},
    {FindingCode::PolicyHostWildcardDns,
     //: policy-host.wildcard-dns (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings",
                       "%1 only has an address because your DNS answers for every name"),
     QT_TRANSLATE_NOOP("Findings",
                       "Any name under your domain leads to %2 (wildcard record). So this host "
                       "was probably not set up for MTA-STS."),
     QT_TRANSLATE_NOOP("Findings",
                       "Publish a DNS record of its own for %1 that points to the web space with "
                       "your policy.")},
};
// clang-format on

} // namespace

std::span<const FindingSentences> policyHostSentences()
{
    return policyHostRows;
}

} // namespace postseal
