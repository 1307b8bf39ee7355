// SPDX-License-Identifier: Apache-2.0
#include "tlsrpt/TlsReport.h"

#include <algorithm>
#include <array>
#include <limits>

namespace postseal {

namespace {

struct ResultTypeName
{
    TlsResultType type;
    const char *id;
};

constexpr std::array resultTypeNames = {
    ResultTypeName{TlsResultType::StarttlsNotSupported, "starttls-not-supported"},
    ResultTypeName{TlsResultType::CertificateHostMismatch, "certificate-host-mismatch"},
    ResultTypeName{TlsResultType::CertificateExpired, "certificate-expired"},
    ResultTypeName{TlsResultType::CertificateNotTrusted, "certificate-not-trusted"},
    ResultTypeName{TlsResultType::ValidationFailure, "validation-failure"},
    ResultTypeName{TlsResultType::TlsaInvalid, "tlsa-invalid"},
    ResultTypeName{TlsResultType::DnssecInvalid, "dnssec-invalid"},
    ResultTypeName{TlsResultType::DaneRequired, "dane-required"},
    ResultTypeName{TlsResultType::StsPolicyFetchError, "sts-policy-fetch-error"},
    ResultTypeName{TlsResultType::StsPolicyInvalid, "sts-policy-invalid"},
    ResultTypeName{TlsResultType::StsWebpkiInvalid, "sts-webpki-invalid"},
};

struct PolicyTypeName
{
    TlsPolicyType type;
    const char *id;
};

constexpr std::array policyTypeNames = {
    PolicyTypeName{TlsPolicyType::Sts, "sts"},
    PolicyTypeName{TlsPolicyType::Tlsa, "tlsa"},
    PolicyTypeName{TlsPolicyType::NoPolicyFound, "no-policy-found"},
};

} // namespace

QByteArray toId(TlsResultType type)
{
    const auto found =
        std::find_if(resultTypeNames.begin(),
                     resultTypeNames.end(),
                     [type](const ResultTypeName &name) { return name.type == type; });
    return found == resultTypeNames.end() ? QByteArray() : QByteArray(found->id);
}

TlsResultType tlsResultTypeFromId(QStringView id)
{
    const auto found =
        std::find_if(resultTypeNames.begin(),
                     resultTypeNames.end(),
                     [id](const ResultTypeName &name) { return id == QLatin1StringView(name.id); });
    return found == resultTypeNames.end() ? TlsResultType::Unknown : found->type;
}

QByteArray toId(TlsPolicyType type)
{
    const auto found =
        std::find_if(policyTypeNames.begin(),
                     policyTypeNames.end(),
                     [type](const PolicyTypeName &name) { return name.type == type; });
    return found == policyTypeNames.end() ? QByteArray() : QByteArray(found->id);
}

TlsPolicyType tlsPolicyTypeFromId(QStringView id)
{
    const auto found =
        std::find_if(policyTypeNames.begin(),
                     policyTypeNames.end(),
                     [id](const PolicyTypeName &name) { return id == QLatin1StringView(name.id); });
    return found == policyTypeNames.end() ? TlsPolicyType::Unknown : found->type;
}

quint64 saturatingSum(quint64 a, quint64 b)
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    return a > most - b ? most : a + b;
}

} // namespace postseal
