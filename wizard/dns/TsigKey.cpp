// SPDX-License-Identifier: Apache-2.0
#include "dns/TsigKey.h"

#include <QList>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace postseal {

namespace {

constexpr std::array algorithmNames{
    std::pair{TsigAlgorithm::HmacSha256, "hmac-sha256"},
    std::pair{TsigAlgorithm::HmacSha512, "hmac-sha512"},
    std::pair{TsigAlgorithm::HmacSha1, "hmac-sha1"},
    std::pair{TsigAlgorithm::HmacMd5, "hmac-md5"},
};

/// No key is longer, and a file that is no key file may be anything.
constexpr qsizetype longestKeyText = qsizetype(64) * 1024;

std::optional<TsigAlgorithm> algorithmFromText(QByteArrayView text)
{
    QByteArray name = text.toByteArray().toLower();
    if (name.endsWith('.'))
        name.chop(1);
    if (name == "hmac-md5.sig-alg.reg.int")
        return TsigAlgorithm::HmacMd5;
    for (const auto &[algorithm, known] : algorithmNames) {
        if (name == known)
            return algorithm;
    }
    return std::nullopt;
}

/// Comments of named.conf, nsd.conf and YAML go. In quotation marks there are none, and a base64
/// text can begin with two slashes.
QString withoutComments(const QString &text)
{
    static const QRegularExpression comment(
        QStringLiteral(
            R"re(("[^"\n]*")|/\*.*?\*/|(?:^|(?<=\s))#[^\n]*|(^[ \t]*|[;{}][ \t]*)//[^\n]*)re"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(comment, QStringLiteral("\\1\\2"));
}

/// The captures name, algorithm and secret of one form of key.
std::optional<Result<TsigKey, TsigKeyError>> keyIn(const QString &text, const char *form)
{
    const QRegularExpression expression(QString::fromLatin1(form),
                                        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](const char *name) {
        return match.captured(QLatin1StringView(name)).toUtf8();
    };
    // dig takes a key without an algorithm for one of the usual.
    const QByteArray algorithm = part("algorithm");
    return tsigKeyOf(part("name"), algorithm.isEmpty() ? "hmac-sha256" : algorithm, part("secret"));
}

} // namespace

QByteArray toText(TsigAlgorithm algorithm)
{
    for (const auto &[known, name] : algorithmNames) {
        if (known == algorithm)
            return name;
    }
    return {};
}

QList<TsigAlgorithm> tsigAlgorithms()
{
    QList<TsigAlgorithm> algorithms;
    for (const auto &known : algorithmNames)
        algorithms.append(known.first);
    return algorithms;
}

Result<TsigKey, TsigKeyError> tsigKeyOf(QByteArrayView name,
                                        QByteArrayView algorithm,
                                        QByteArrayView base64Secret)
{
    const auto known = algorithmFromText(algorithm);
    if (!known)
        return failure(TsigKeyError::OtherAlgorithm);
    const auto owner = DomainName::fromDns(name.trimmed());
    if (!owner || owner->isRoot())
        return failure(TsigKeyError::BadName);
    const auto secret =
        QByteArray::fromBase64Encoding(base64Secret.toByteArray().simplified().replace(' ', ""),
                                       QByteArray::AbortOnBase64DecodingErrors);
    if (!secret || (*secret).isEmpty())
        return failure(TsigKeyError::BadSecret);
    return TsigKey{*owner, *known, *secret};
}

Result<TsigKey, TsigKeyError> readTsigKey(QByteArrayView text)
{
    const QString plain =
        withoutComments(QString::fromUtf8(text.first(std::min(text.size(), longestKeyText))));
    // BIND: key "name" { algorithm hmac-sha256; secret "…"; };  NSD and Knot DNS: entries with
    // colons.
    constexpr std::array forms{
        R"re(\bkey\s+"?(?<name>[^\s"{]+)"?\s*\{\s*algorithm\s+"?(?<algorithm>[^\s";]+)"?\s*;\s*secret\s+"?(?<secret>[^";]+)"?\s*;)re",
        R"re(\bkey\s+"?(?<name>[^\s"{]+)"?\s*\{\s*secret\s+"?(?<secret>[^";]+)"?\s*;\s*algorithm\s+"?(?<algorithm>[^\s";]+)"?\s*;)re",
        R"re(\b(?:id|name):\s*"?(?<name>[^\s"]+)"?\s+algorithm:\s*"?(?<algorithm>[^\s"]+)"?\s+secret:\s*"?(?<secret>[^\s"]+)"?)re",
        R"re(^\s*(?<algorithm>hmac-[^\s:]+):(?<name>[^\s:]+):(?<secret>[A-Za-z0-9+/=]+)\s*$)re",
        R"re(^\s*(?<name>[^\s:]+):(?<secret>[A-Za-z0-9+/=]+)\s*$)re",
        R"re(^\s*(?<name>[^\s:]+)\s+(?<algorithm>hmac-[^\s:]+)\s+(?<secret>[A-Za-z0-9+/=]+)\s*$)re",
    };
    for (const char *form : forms) {
        if (const auto key = keyIn(plain, form))
            return *key;
    }
    return failure(TsigKeyError::NoKey);
}

} // namespace postseal
