// SPDX-License-Identifier: Apache-2.0
#include "tls/WindowsRoots.h"

#include <windows.h>
// After it: what it needs of it is not included there.
#include <wincrypt.h>

#include <memory>

namespace postseal {

namespace {

struct Free
{
    void operator()(const CERT_CONTEXT *certificate) const { CertFreeCertificateContext(certificate); }
    void operator()(const CERT_CHAIN_CONTEXT *chain) const { CertFreeCertificateChain(chain); }
    void operator()(void *store) const { CertCloseStore(store, 0); }
};

const BYTE *octets(const QByteArray &der)
{
    return reinterpret_cast<const BYTE *>(der.constData());
}

} // namespace

QByteArray rootThatWindowsTrusts(const CertificateChain &chain)
{
    if (chain.isEmpty())
        return {};
    const std::unique_ptr<const CERT_CONTEXT, Free> leaf(
        CertCreateCertificateContext(X509_ASN_ENCODING, octets(chain.der.first()), DWORD(chain.der.first().size())));
    const std::unique_ptr<void, Free> sent(CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, nullptr));
    if (!leaf || !sent)
        return {};
    for (const QByteArray &der : chain.der.sliced(1))
        CertAddEncodedCertificateToStore(
            sent.get(), X509_ASN_ENCODING, octets(der), DWORD(der.size()), CERT_STORE_ADD_ALWAYS, nullptr);

    constexpr DWORD withoutFetchingIntermediates = 0x00002000; // CERT_CHAIN_DISABLE_AIA, which MinGW does not name
    char servers[] = szOID_PKIX_KP_SERVER_AUTH;
    LPSTR usages[] = {servers};
    CERT_CHAIN_PARA wanted = {};
    wanted.cbSize = sizeof wanted;
    wanted.RequestedUsage = {USAGE_MATCH_TYPE_AND, {1, usages}};
    const CERT_CHAIN_CONTEXT *made = nullptr;
    if (!CertGetCertificateChain(
            nullptr, leaf.get(), nullptr, sent.get(), &wanted, withoutFetchingIntermediates, nullptr, &made))
        return {};
    const std::unique_ptr<const CERT_CHAIN_CONTEXT, Free> found(made);
    constexpr DWORD noRoot = CERT_TRUST_IS_UNTRUSTED_ROOT | CERT_TRUST_IS_PARTIAL_CHAIN
        | CERT_TRUST_IS_NOT_VALID_FOR_USAGE | CERT_TRUST_IS_EXPLICIT_DISTRUST;
    if ((found->TrustStatus.dwErrorStatus & noRoot) || found->cChain == 0 || found->rgpChain[0]->cElement == 0)
        return {};
    const CERT_SIMPLE_CHAIN *path = found->rgpChain[0];
    const CERT_CONTEXT *root = path->rgpElement[path->cElement - 1]->pCertContext;
    return {reinterpret_cast<const char *>(root->pbCertEncoded), qsizetype(root->cbCertEncoded)};
}

} // namespace postseal
