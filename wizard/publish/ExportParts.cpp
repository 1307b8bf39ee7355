// SPDX-License-Identifier: Apache-2.0
#include "publish/ExportParts.h"

#include <algorithm>

namespace postseal {

namespace {

bool isPrintable(char32_t c)
{
    return c >= 0x20 && c < 0x7F;
}

QByteArray hexadecimal(char32_t c, int digits)
{
    return QByteArray::number(uint(c), 16).rightJustified(digits, '0');
}

QByteArray typeName(HostToPublish::Type type)
{
    switch (type) {
    case HostToPublish::Type::A:
        return "A";
    case HostToPublish::Type::Aaaa:
        return "AAAA";
    case HostToPublish::Type::Cname:
        return "CNAME";
    }
    return {};
}

/// The host's value, or nothing when it is not what its type wants. No character is let through
/// that means anything in a zone file or a script.
QByteArray hostValue(const HostToPublish &host)
{
    const auto value = DomainName::fromDns(host.value);
    if (!value || value->isRoot())
        return {};
    const QByteArray text = value->toAscii();
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == ':' || c == '-'
            || c == '_';
    });
    const bool hasColon = text.contains(':');
    switch (host.type) {
    case HostToPublish::Type::A:
        return plain && value->isIpAddress() && !hasColon ? text : QByteArray();
    case HostToPublish::Type::Aaaa:
        return plain && value->isIpAddress() && hasColon ? text : QByteArray();
    case HostToPublish::Type::Cname:
        return plain && !value->isIpAddress() && !hasColon ? text : QByteArray();
    }
    return {};
}

QByteArray seconds(std::chrono::seconds ttl)
{
    return QByteArray::number(qint64(ttl.count()));
}

/// Calls write for each character of the text.
template <class Write>
QByteArray quoted(QByteArrayView text, Write write)
{
    QByteArray result = "\"";
    for (const char32_t c : QString::fromUtf8(text).toUcs4()) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (isPrintable(c))
            result += char(c);
        else
            result += write(c);
    }
    return result + '"';
}

} // namespace

QByteArray ExportRecord::zoneValue(OctetEscapes escapes) const
{
    return isText() ? toZoneStrings(value, escapes) : dottedValue();
}

QByteArray ExportRecord::dottedValue() const
{
    return type == "CNAME" ? value + '.' : value;
}

QList<ExportRecord> recordsOf(const ExportInput &input)
{
    const auto isInZone = [&input](const DomainName &name) {
        return !input.zone.isRoot() && !name.isRoot() && name.isSubdomainOf(input.zone);
    };
    QList<ExportRecord> records;
    for (const TxtToPublish &record : input.records) {
        if (!isInZone(record.name))
            continue;
        records.append({record.name.toAscii(),
                        panelName(record.name, input.zone, nullptr),
                        "TXT",
                        record.text,
                        seconds(record.ttl)});
    }
    if (const auto &host = input.policyHost; host && isInZone(host->name)) {
        if (const QByteArray value = hostValue(*host); !value.isEmpty()) {
            records.append({host->name.toAscii(),
                            panelName(host->name, input.zone, nullptr),
                            typeName(host->type),
                            value,
                            seconds(host->ttl)});
        }
    }
    return records;
}

QByteArray shellWord(QByteArrayView text)
{
    return '\'' + text.toByteArray().replace('\'', R"('\'')") + '\'';
}

QByteArray hclString(QByteArrayView text)
{
    // Terraform's "String Literals": \uNNNN, \UNNNNNNNN, and $${ and %%{ for ${ and %{.
    // https://developer.hashicorp.com/terraform/language/expressions/strings
    QByteArray literal = quoted(text, [](char32_t c) {
        return c > 0xFFFF ? "\\U" + hexadecimal(c, 8) : "\\u" + hexadecimal(c, 4);
    });
    return literal.replace("${", "$${").replace("%{", "%%{");
}

QByteArray scriptString(QByteArrayView text)
{
    // ECMA-262 5.1 section 7.8.4. Beyond the first plane a character is two.
    return quoted(text, [](char32_t c) {
        if (c <= 0xFFFF)
            return "\\u" + hexadecimal(c, 4);
        return "\\u" + hexadecimal(QChar::highSurrogate(c), 4) + "\\u"
            + hexadecimal(QChar::lowSurrogate(c), 4);
    });
}

QByteArray yamlString(QByteArrayView text)
{
    // YAML 1.1 section 5.6 (the version that octoDNS reads), and 1.2 section 5.7.
    return quoted(text, [](char32_t c) {
        return c > 0xFFFF ? "\\U" + hexadecimal(c, 8) : "\\u" + hexadecimal(c, 4);
    });
}

QByteArray powerShellString(QByteArrayView text)
{
    // In apostrophes nothing has a meaning but the apostrophe, and PowerShell takes typographic
    // ones for it too. What is no ASCII is written as a number: Windows PowerShell reads a script
    // without byte order mark in the code page of the computer.
    // https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
    QByteArrayList parts;
    QByteArray plain;
    const auto endPlain = [&parts, &plain] {
        if (!plain.isEmpty())
            parts.append('\'' + plain + '\'');
        plain.clear();
    };
    for (const QChar c : QString::fromUtf8(text)) {
        if (!isPrintable(c.unicode())) {
            endPlain();
            parts.append("[char]0x" + hexadecimal(c.unicode(), 4));
            continue;
        }
        plain += c == u'\'' ? QByteArray("''") : QByteArray(1, c.toLatin1());
    }
    endPlain();
    if (parts.isEmpty())
        return "''";
    if (parts.size() == 1 && parts.first().startsWith('\''))
        return parts.first();
    // The empty string in front makes it a sum of texts, not of characters.
    return "('' + " + parts.join(" + ") + ')';
}

} // namespace postseal
