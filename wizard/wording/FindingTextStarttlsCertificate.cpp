// SPDX-License-Identifier: Apache-2.0
// Sentences for the step starttls: the certificates of the mail servers.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences starttlsCertificateRows[] = {
    {FindingCode::StarttlsCertificateWrongName,
     //: starttls.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)
     QT_TRANSLATE_NOOP("Findings", "The certificate of %1 is for a different name"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 shows a certificate for %3 (host name mismatch). In "
                       "testing mode mail still arrives. In enforce mode senders would not use "
                       "this server, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask your mail provider for a certificate that carries the name %1.")},
    {FindingCode::StarttlsCertificateCommonNameOnly,
     //: starttls.certificate-common-name-only (%1: host, %2: address, %3: common name)
     QT_TRANSLATE_NOOP("Findings", "The certificate of %1 has its name in the wrong place"),
     QT_TRANSLATE_NOOP("Findings",
                       "The name %3 stands only in an old field that senders do not look at "
                       "(common name). In testing mode mail still arrives. In enforce mode "
                       "senders would not use the server at %2, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings", "Order a new certificate that lists %1 among its DNS names.")},
    {FindingCode::StarttlsCertificateExpired,
     //: starttls.certificate-expired (%1: host, %2: address, %3: date)
     QT_TRANSLATE_NOOP("Findings", "The certificate of %1 has expired"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 shows a certificate that ran out on %3. In testing mode "
                       "mail still arrives. In enforce mode senders would not use this server, "
                       "and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Renew the certificate, and restart the mail server so that it uses the "
                       "new one. Then make sure that the renewal runs by itself.")},
    {FindingCode::StarttlsCertificateNotYetValid,
     //: starttls.certificate-not-yet-valid (%1: host, %2: address, %3: date)
     QT_TRANSLATE_NOOP("Findings", "The certificate of %1 is not valid yet"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 shows a certificate that counts only from %3. In testing "
                       "mode mail still arrives. In enforce mode senders would not use this "
                       "server until then, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Install a certificate that is valid today. If the date looks right, check "
                       "the clock of this computer.")},
    {FindingCode::StarttlsCertificateSelfSigned,
     //: starttls.certificate-self-signed (%1: host, %2: address, %3: issuer)
     QT_TRANSLATE_NOOP("Findings", "%1 made its certificate itself"),
     QT_TRANSLATE_NOOP("Findings",
                       "No public authority vouches for the certificate at %2 (self-signed). In "
                       "testing mode mail still arrives. In enforce mode senders would not use "
                       "this server, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Install a certificate from a public authority. Some, such as Let's "
                       "Encrypt, are free of charge.")},
    {FindingCode::StarttlsCertificateMissingIntermediate,
     //: starttls.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)
     QT_TRANSLATE_NOOP("Findings", "%1 does not send all the certificates that it should"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 leaves out the certificate of “%3”, which links its own "
                       "to a known authority (intermediate certificate). In testing mode mail "
                       "still arrives. In enforce mode many senders would not use this server, "
                       "and their mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Install the complete chain from your certificate authority, often a file "
                       "named fullchain.pem. Then restart the mail server.")},
    {FindingCode::StarttlsCertificateUnknownRoot,
     //: starttls.certificate-unknown-root (%1: host, %2: address, %3: issuer)
     QT_TRANSLATE_NOOP("Findings",
                       "The certificate of %1 comes from an authority that is not publicly known"),
     QT_TRANSLATE_NOOP("Findings",
                       "The certificate at %2 was issued by “%3”, which public senders do not "
                       "trust. In testing mode mail still arrives. In enforce mode senders would "
                       "not use this server, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Install a certificate from a public authority. An authority of your own "
                       "is of no use here, because other senders do not know it.")},
    {FindingCode::StarttlsCertificateBroken,
     //: starttls.certificate-broken (%1: host, %2: address, %3: reason)
     QT_TRANSLATE_NOOP("Findings", "The certificate of %1 cannot be used"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders do not accept the certificate at %2 (%3). In testing mode mail "
                       "still arrives. In enforce mode senders would not use this server, and "
                       "mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Order a new certificate for %1 with the usual settings, and install it on "
                       "the mail server.")},
    {FindingCode::StarttlsCertificateExpiresSoon,
     //: starttls.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)
     QT_TRANSLATE_NOOP("Findings", "The certificate of %1 expires soon"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "The certificate of the server at %2 is valid for %n more day(s), until "
                         "%4. After that date, in enforce mode, mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Renew the certificate now. Find out why it was not renewed by itself."),
     3},
};
// clang-format on

} // namespace

std::span<const FindingSentences> starttlsCertificateSentences()
{
    return starttlsCertificateRows;
}

} // namespace postseal
