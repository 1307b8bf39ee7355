// SPDX-License-Identifier: Apache-2.0
// RFC 6376: a signature taken apart (3.5), headers and body made canonical (3.4), and a key read
// (3.6.1).
#include "ingest/DkimSignature.h"

#include "ingest/FieldName.h"
#include "tls/Digest.h"
#include "tls/PublicKey.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace postseal {

namespace {

constexpr qsizetype mostSignatures = 3; // each costs a question to the DNS
constexpr qsizetype longestHeader = qsizetype(256) * 1024;
constexpr qsizetype mostFields = 2000;
constexpr qsizetype mostSignedNames = 500;
constexpr int fewestRsaBits = 1024; // RFC 8301 section 3.2

enum class Canonical {
    Simple,
    Relaxed,
};

/// A header field with its line ends: "Name: value\r\n folded\r\n".
struct HeaderField
{
    QByteArray octets;
    QByteArray name; ///< lower case

    [[nodiscard]] QByteArray value() const { return octets.mid(octets.indexOf(':') + 1); }
};

/// A mail as it was when it was signed.
struct SplitMail
{
    QList<HeaderField> header;
    QHash<QByteArray, QList<qsizetype>> byName; ///< places in the header, from above
    QByteArray body;
    std::optional<QByteArray> bodyHash[2]; ///< by Canonical; made when it is first wanted
};

/// With lines that end in CRLF, as the mail was when it was signed.
QByteArray withCrlf(const QByteArray &mail)
{
    if (mail.count('\n') == mail.count("\r\n"))
        return mail;
    QByteArray made;
    made.reserve(mail.size() + mail.size() / 32);
    for (qsizetype i = 0; i < mail.size(); ++i) {
        if (mail[i] == '\n' && (i == 0 || mail[i - 1] != '\r'))
            made += '\r';
        made += mail[i];
    }
    return made;
}

/// Nothing for a header without end or measure: what is not seen whole cannot be judged.
std::optional<SplitMail> split(const QByteArray &mail)
{
    SplitMail parts;
    qsizetype at = 0;
    while (at < mail.size()) {
        qsizetype end = mail.indexOf("\r\n", at);
        end = end < 0 ? mail.size() : end + 2;
        if (end > longestHeader || parts.header.size() > mostFields)
            return std::nullopt;
        if (end == at + 2) {
            parts.body = mail.mid(end);
            break;
        }
        const QByteArray line = mail.mid(at, end - at);
        if (isBlank(line.front()) && !parts.header.isEmpty())
            parts.header.last().octets += line;
        else
            parts.header.append({line, line.left(line.indexOf(':')).trimmed().toLower()});
        at = end;
    }
    for (qsizetype i = 0; i < parts.header.size(); ++i)
        parts.byName[parts.header[i].name].append(i);
    return parts;
}

/// Runs of blanks become one, those at the end go. RFC 6376 section 3.4.2
QByteArray withoutRuns(QByteArrayView text)
{
    QByteArray made;
    made.reserve(text.size());
    for (const char c : text) {
        if (!isBlank(c))
            made += c;
        else if (!made.endsWith(' '))
            made += ' ';
    }
    if (made.endsWith(' '))
        made.chop(1);
    return made;
}

QByteArray canonicalField(const HeaderField &field, Canonical how)
{
    if (how == Canonical::Simple)
        return field.octets;
    QByteArray value = field.value();
    value.replace("\r\n", "");
    QByteArray made = withoutRuns(value);
    if (made.startsWith(' '))
        made.remove(0, 1);
    return field.name + ':' + made + "\r\n";
}

/// RFC 6376 section 3.4.4, in one pass: runs of blanks become one, those at ends of lines go.
QByteArray relaxedBody(const QByteArray &body)
{
    QByteArray made;
    made.reserve(body.size() + 2);
    bool isAfterBlank = false;
    for (qsizetype at = 0; at < body.size(); ++at) {
        const char c = body[at];
        const bool isLineEnd = c == '\r' && at + 1 < body.size() && body[at + 1] == '\n';
        if (!isLineEnd && isBlank(c)) {
            isAfterBlank = true;
            continue;
        }
        if (isAfterBlank && !isLineEnd)
            made += ' ';
        isAfterBlank = false;
        made += c;
        if (isLineEnd)
            made += body[++at];
    }
    return made;
}

/// RFC 6376 sections 3.4.3 and 3.4.4.
QByteArray canonicalBody(const QByteArray &body, Canonical how)
{
    QByteArray made = how == Canonical::Simple ? body : relaxedBody(body);
    qsizetype length = made.size();
    while (length >= 2 && QByteArrayView(made).first(length).endsWith("\r\n"))
        length -= 2;
    made.truncate(length);
    const bool isNothing = made.isEmpty() && how == Canonical::Relaxed;
    return isNothing ? made : made + "\r\n";
}

QByteArray bodyHash(SplitMail &mail, Canonical how)
{
    std::optional<QByteArray> &hash = mail.bodyHash[int(how)];
    if (!hash)
        hash = sha256(canonicalBody(mail.body, how));
    return *hash;
}

QByteArray withoutBlanks(QByteArray text)
{
    text.removeIf([](char c) { return isBlank(c) || c == '\r' || c == '\n'; });
    return text;
}

/// "a=b; c=d", without the blanks in the values; nothing when a tag comes twice. RFC 6376
/// section 3.2
std::optional<QHash<QByteArray, QByteArray>> tagsOf(const QByteArray &text)
{
    QHash<QByteArray, QByteArray> tags;
    for (const QByteArray &each : text.split(';')) {
        const qsizetype equals = each.indexOf('=');
        if (equals < 0) {
            if (!withoutBlanks(each).isEmpty())
                return std::nullopt;
            continue;
        }
        const QByteArray name = withoutBlanks(each.left(equals));
        if (tags.contains(name))
            return std::nullopt;
        tags.insert(name, withoutBlanks(each.mid(equals + 1)));
    }
    return tags;
}

std::optional<Canonical> canonicalFrom(const QByteArray &word)
{
    if (word == "simple" || word.isEmpty())
        return Canonical::Simple;
    return word == "relaxed" ? std::optional(Canonical::Relaxed) : std::nullopt;
}

/// The field with an empty b=, and nothing else changed. RFC 6376 section 3.5
HeaderField withoutSignature(const HeaderField &field)
{
    const QByteArray &octets = field.octets;
    for (qsizetype at = octets.indexOf(':') + 1; at < octets.size();) {
        qsizetype end = octets.indexOf(';', at);
        end = end < 0 ? octets.size() : end;
        const qsizetype equals = octets.indexOf('=', at);
        if (equals > 0 && equals < end && withoutBlanks(octets.mid(at, equals - at)) == "b")
            return {octets.left(equals + 1) + octets.mid(end), field.name};
        at = end + 1;
    }
    return field;
}

/// The named fields, each name from the last such field upwards, then the signature itself. RFC
/// 6376 sections 3.7 and 5.4.2
QByteArray signedHeader(const SplitMail &mail,
                        const HeaderField &own,
                        const QList<QByteArray> &names,
                        Canonical how)
{
    QByteArray octets;
    QHash<QByteArray, qsizetype> taken;
    for (const QByteArray &name : names) {
        const auto places = mail.byName.constFind(name);
        if (places == mail.byName.constEnd())
            continue;
        const qsizetype nth = ++taken[name];
        if (nth <= places->size())
            octets += canonicalField(mail.header[places->at(places->size() - nth)], how);
    }
    QByteArray last = canonicalField(withoutSignature(own), how);
    if (last.endsWith("\r\n"))
        last.chop(2);
    return octets + last;
}

using Tags = QHash<QByteArray, QByteArray>;

/// Fills what the tags say; false when they are not a signature that we verify.
bool readTags(const Tags &tags, DkimSignature &signature)
{
    if (tags.value("v") != "1" || tags.contains("l"))
        return false;
    if (tags.value("a") == "ed25519-sha256")
        signature.algorithm = DkimSignature::Algorithm::Ed25519Sha256;
    else if (tags.value("a") != "rsa-sha256")
        return false;
    const auto domain = DomainName::fromDns(tags.value("d"));
    const auto keyName = DomainName::fromDns(tags.value("s") + "._domainkey." + tags.value("d"));
    // It is shown to people, so it is a host name and nothing that only looks like one.
    if (!domain || !keyName || tags.value("s").isEmpty() || !domain->isHostName())
        return false;
    signature.domain = *domain;
    signature.keyName = *keyName;
    const QByteArray identity = tags.value("i");
    const auto identityDomain = DomainName::fromDns(identity.mid(identity.lastIndexOf('@') + 1));
    if (!identity.isEmpty()) {
        if (!identityDomain)
            return false;
        signature.isForSubdomain = *identityDomain != *domain;
        if (signature.isForSubdomain && !identityDomain->isSubdomainOf(*domain))
            return false;
    }
    signature.signature = QByteArray::fromBase64(tags.value("b"));
    return !signature.signature.isEmpty();
}

/// The boundary that a Content-Type names; empty without one. RFC 2045 section 5.1
QByteArray boundaryOf(const HeaderField &contentType)
{
    QByteArray value = contentType.value();
    value.replace("\r\n", "");
    const qsizetype name = value.toLower().indexOf("boundary=");
    if (name < 0)
        return {};
    const QByteArrayView rest = QByteArrayView(value).sliced(name + 9);
    if (rest.startsWith('"')) {
        const qsizetype end = rest.indexOf('"', 1);
        return end < 0 ? QByteArray() : rest.sliced(1, end - 1).toByteArray();
    }
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](char c) { return isBlank(c) || c == ';'; });
    return rest.first(end - rest.begin()).toByteArray();
}

/// Whether the parts are those that were signed. A Content-Type that was not signed may be
/// another's, with a boundary that makes an attachment out of lines of a signed text; so the body
/// has to begin and end with that boundary.
bool hasSignedParts(const SplitMail &mail, const QList<QByteArray> &names)
{
    const QList<qsizetype> places = mail.byName.value("content-type");
    if (places.isEmpty() || names.contains("content-type"))
        return true;
    const QByteArray boundary = boundaryOf(mail.header[places.last()]);
    return !boundary.isEmpty() && mail.body.startsWith("--" + boundary + "\r\n")
        && mail.body.trimmed().endsWith("--" + boundary + "--");
}

std::optional<DkimSignature> readSignature(SplitMail &mail, const HeaderField &field)
{
    DkimSignature signature;
    const auto tags = tagsOf(field.value());
    if (!tags || !readTags(*tags, signature))
        return std::nullopt;
    const QList<QByteArray> forms = tags->value("c").split('/');
    const auto headerForm = canonicalFrom(forms.value(0));
    const auto bodyForm = canonicalFrom(forms.value(1));
    const QList<QByteArray> names = tags->value("h").toLower().split(':');
    if (!headerForm || !bodyForm || names.size() > mostSignedNames || !names.contains("from")
        || !hasSignedParts(mail, names))
        return std::nullopt;
    signature.isOverBody = bodyHash(mail, *bodyForm) == QByteArray::fromBase64(tags->value("bh"));
    signature.signedOctets = signedHeader(mail, field, names, *headerForm);
    return signature;
}

/// Words of a list between colons; without the tag every word is in it.
bool allows(const Tags &tags, const QByteArray &tag, std::initializer_list<QByteArray> words)
{
    if (!tags.contains(tag))
        return true;
    const QList<QByteArray> list = tags.value(tag).split(':');
    return std::any_of(
        words.begin(), words.end(), [&](const QByteArray &word) { return list.contains(word); });
}

/// The key of the record, if it may be used for such a signature.
PublicKey keyFrom(const Tags &tags, const DkimSignature &signature)
{
    const bool isEd25519 = signature.algorithm == DkimSignature::Algorithm::Ed25519Sha256;
    const bool isStrict = tags.value("t").split(':').contains("s");
    const bool isUsable = tags.value("v", "DKIM1") == "DKIM1"
        && tags.value("k", "rsa") == (isEd25519 ? "ed25519" : "rsa")
        && allows(tags, "h", {"sha256"}) && allows(tags, "s", {"*", "email", "tlsrpt"})
        && (!isStrict || !signature.isForSubdomain);
    if (!isUsable)
        return {};
    const QByteArray octets = QByteArray::fromBase64(tags.value("p"));
    if (isEd25519)
        return PublicKey::ed25519(octets);
    const PublicKey key = PublicKey::rsa(octets);
    return key.bits() >= fewestRsaBits ? key : PublicKey();
}

} // namespace

QList<DkimSignature> dkimSignatures(const QByteArray &mail)
{
    QList<DkimSignature> signatures;
    // Most mails of a corpus have none, and need not be taken apart.
    if (!mail.left(longestHeader).toLower().contains("dkim-signature"))
        return signatures;
    std::optional<SplitMail> parts = split(withCrlf(mail));
    if (!parts)
        return signatures;
    // The last one is signed, and another one may be read. RFC 5322 section 3.6: there is one of
    // each.
    for (const QByteArray &single : {QByteArray("from"),
                                     QByteArray("content-type"),
                                     QByteArray("content-transfer-encoding")}) {
        if (parts->byName.value(single).size() > 1)
            return signatures;
    }
    const QList<HeaderField> header = parts->header;
    for (const qsizetype place : parts->byName.value("dkim-signature")) {
        if (signatures.size() >= mostSignatures)
            break;
        if (auto signature = readSignature(*parts, header[place]))
            signatures.append(*std::move(signature));
    }
    return signatures;
}

DkimVerdict verify(const DkimSignature &signature, const QByteArray &keyRecord)
{
    const auto tags = tagsOf(keyRecord);
    if (!tags)
        return DkimVerdict::NoKey;
    const PublicKey key = keyFrom(*tags, signature);
    if (key.kind() == PublicKey::Kind::None)
        return DkimVerdict::NoKey;
    return signature.isOverBody && key.verifiesSha256(signature.signedOctets, signature.signature)
        ? DkimVerdict::Pass
        : DkimVerdict::Fail;
}

} // namespace postseal
