// SPDX-License-Identifier: Apache-2.0
#include "tls/CertificateVerifier.h"

#include "tls/OpenSslHandles.h"

#include <openssl/err.h>

#include <algorithm>
#include <map>

namespace postseal {

namespace {

// Level 2 asks for 112 bits: RSA from 2048, no SHA-1. It is what Debian's Postfix and Exim use,
// what public authorities have had to keep to since 2014 (keys) and 2016 (digests), and no sender
// is known to ask for more.
constexpr int authenticationLevel = 2;

/// What the verification tells its callback, one call for one objection.
struct VerificationNotes
{
    QDateTime atUtc;
    std::map<CertificateFault, QByteArray> faults;
    QDateTime faultDate;

    void add(CertificateFault fault, X509_STORE_CTX *context)
    {
        const int error = X509_STORE_CTX_get_error(context);
        faults.try_emplace(fault,
                           QByteArray(X509_verify_cert_error_string(error)) + " (error "
                               + QByteArray::number(error) + " at depth "
                               + QByteArray::number(X509_STORE_CTX_get_error_depth(context)) + ')');
    }
};

void noteExpired(VerificationNotes &notes, X509_STORE_CTX *context)
{
    const QDateTime notAfter =
        toDateTime(X509_get0_notAfter(X509_STORE_CTX_get_current_cert(context)));
    // OpenSSL counts the last second as over; RFC 5280 section 4.1.2.5 includes it.
    if (notAfter.toSecsSinceEpoch() == notes.atUtc.toSecsSinceEpoch())
        return;
    notes.add(CertificateFault::Expired, context);
    if (!notes.faultDate.isValid() || notAfter < notes.faultDate)
        notes.faultDate = notAfter;
}

void noteNotYetValid(VerificationNotes &notes, X509_STORE_CTX *context)
{
    notes.add(CertificateFault::NotYetValid, context);
    if (!notes.faultDate.isValid())
        notes.faultDate = toDateTime(X509_get0_notBefore(X509_STORE_CTX_get_current_cert(context)));
}

/// The path stops because an issuer is neither sent nor trusted.
///
/// The same is seen when a server forgot an intermediate and when it uses a private authority and,
/// as is usual, leaves the root out. What was sent decides: who sends the certificate alone has
/// most likely forgotten the rest, and who sends intermediates knows what a chain is, so its root
/// is the unknown part.
void noteNoIssuer(VerificationNotes &notes, X509_STORE_CTX *context)
{
    const STACK_OF(X509) *path = X509_STORE_CTX_get0_chain(context);
    X509 *leaf = X509_STORE_CTX_get0_cert(context);
    if (sk_X509_num(path) > 1)
        notes.add(CertificateFault::UnknownRoot, context);
    else if (X509_NAME_cmp(X509_get_subject_name(leaf), X509_get_issuer_name(leaf)) == 0)
        notes.add(CertificateFault::SelfSigned, context);
    else
        notes.add(CertificateFault::MissingIntermediate, context);
}

/// Collects the objection and lets the verification go on to the next.
int collectFault(int fine, X509_STORE_CTX *context)
{
    if (fine == 1)
        return 1;
    auto &notes = *static_cast<VerificationNotes *>(X509_STORE_CTX_get_app_data(context));
    switch (X509_STORE_CTX_get_error(context)) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        noteExpired(notes, context);
        break;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        noteNotYetValid(notes, context);
        break;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        notes.add(CertificateFault::SelfSigned, context);
        break;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
        notes.add(CertificateFault::UnknownRoot, context);
        break;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        noteNoIssuer(notes, context);
        break;
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE: // only ever follows the two above
        break;
    default:
        notes.add(CertificateFault::Broken, context);
    }
    // OpenSSL takes an error that stays behind for the reason of its next objection.
    X509_STORE_CTX_set_error(context, X509_V_OK);
    return 1;
}

/// Leaf and intermediates of the path that was found: a superfluous certificate beside it does no
/// harm when it expires, and a root's date is its owner's business.
QDateTime earliestExpiryOf(const STACK_OF(X509) * path)
{
    QDateTime earliest;
    for (int i = 0; i < sk_X509_num(path); ++i) {
        X509 *certificate = sk_X509_value(path, i);
        if (i > 0 && X509_self_signed(certificate, 0) == 1)
            continue;
        const QDateTime notAfter = toDateTime(X509_get0_notAfter(certificate));
        if (!earliest.isValid() || notAfter < earliest)
            earliest = notAfter;
    }
    return earliest;
}

/// Most telling first: what is broken cannot be judged further, and its detail is the reason shown.
constexpr CertificateFault order[] = {
    CertificateFault::Broken,
    CertificateFault::SelfSigned,
    CertificateFault::Expired,
    CertificateFault::NotYetValid,
    CertificateFault::MissingIntermediate,
    CertificateFault::UnknownRoot,
    CertificateFault::WrongName,
    CertificateFault::CommonNameOnly,
};

CertificateVerdict verdictOf(const VerificationNotes &notes, const QDateTime &earliestExpiry)
{
    CertificateVerdict verdict;
    for (const CertificateFault fault : order) {
        const auto found = notes.faults.find(fault);
        if (found == notes.faults.end())
            continue;
        if (verdict.faults.isEmpty())
            verdict.detail = found->second;
        verdict.faults.append(fault);
    }
    verdict.faultDate = notes.faultDate;
    verdict.earliestExpiry = earliestExpiry;
    return verdict;
}

CertificateVerdict broken(const QByteArray &detail)
{
    CertificateVerdict verdict;
    verdict.faults = {CertificateFault::Broken};
    verdict.detail = detail;
    return verdict;
}

bool hostMatches(X509 *leaf, const DomainName &name, unsigned int flags)
{
    // OpenSSL takes an empty name for "any", and one with a leading dot for a suffix.
    const QByteArray &host = name.toAscii();
    return !host.isEmpty() && !host.startsWith('.')
        && X509_check_host(leaf, host.constData(), size_t(host.size()), flags, nullptr) == 1;
}

/// RFC 8461 section 4.2 with RFC 6125 section 6.4: dNSName entries only, the wildcard is a whole
/// label.
bool dnsIdMatches(X509 *leaf, const DomainName &name)
{
    return hostMatches(
        leaf, name, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
}

void checkName(VerificationNotes &notes, X509 *leaf, const DomainName &name)
{
    if (dnsIdMatches(leaf, name))
        return;
    const bool inCommonName = hostMatches(
        leaf, name, X509_CHECK_FLAG_ALWAYS_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    notes.faults.try_emplace(inCommonName ? CertificateFault::CommonNameOnly
                                          : CertificateFault::WrongName,
                             X509_verify_cert_error_string(X509_V_ERR_HOSTNAME_MISMATCH));
}

CertificateVerdict verifyWith(const TrustStore &roots,
                              const CertificateChain &chain,
                              const DomainName &name,
                              const QDateTime &atUtc)
{
    if (chain.isEmpty())
        return broken("no certificate was sent");
    if (chain.der.size() > mostCertificatesInChain)
        return broken("too many certificates were sent");
    const X509StackPtr sent(sk_X509_new_null());
    for (const QByteArray &der : chain.der) {
        X509Ptr certificate = certificateFromDer(der);
        if (!certificate)
            return broken("what was sent is not a certificate");
        sk_X509_push(sent.get(), certificate.release());
    }
    X509 *leaf = sk_X509_value(sent.get(), 0);

    const X509StoreContextPtr context(X509_STORE_CTX_new());
    auto *store = static_cast<X509_STORE *>(roots.nativeHandle());
    if (X509_STORE_CTX_init(context.get(), store, leaf, sent.get()) != 1)
        return broken("verification could not be set up");
    VerificationNotes notes{atUtc, {}, {}};
    X509_STORE_CTX_set_app_data(context.get(), &notes);
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, atUtc.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_auth_level(parameters, authenticationLevel);
    X509_STORE_CTX_set_verify_cb(context.get(), collectFault);
    // The callback never stops it, so anything but 1 is a fault that it was not asked about.
    if (X509_verify_cert(context.get()) != 1 && notes.faults.empty())
        notes.add(CertificateFault::Broken, context.get());
    checkName(notes, leaf, name);
    ERR_clear_error();
    return verdictOf(notes, earliestExpiryOf(X509_STORE_CTX_get0_chain(context.get())));
}

/// Whether a root more could change the verdict.
bool lacksRoot(const CertificateVerdict &verdict)
{
    return verdict.faults.contains(CertificateFault::UnknownRoot)
        || verdict.faults.contains(CertificateFault::MissingIntermediate);
}

} // namespace

CertificateVerdict verifyCertificate(const CertificateChain &chain,
                                     const DomainName &name,
                                     const QDateTime &atUtc,
                                     const TrustStore &roots)
{
    const CertificateVerdict verdict = verifyWith(roots, chain, name, atUtc);
    return lacksRoot(verdict) && roots.learnRootOf(chain) ? verifyWith(roots, chain, name, atUtc) : verdict;
}

bool certificateCovers(const QByteArray &leafDer, const DomainName &name)
{
    const X509Ptr leaf = certificateFromDer(leafDer);
    return leaf && dnsIdMatches(leaf.get(), name);
}

} // namespace postseal
