// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace postseal {

/// How a TXT record's beginning relates to the version that a record of its kind must begin with.
/// The records of RFC 8461 section 3.1 and RFC 8460 section 3 share this shape: "v=VERSION;" and
/// then fields.
enum class TxtVersionMatch {
    Exact, ///< begins with "v=VERSION;", to the octet
    SpaceBeforeSemicolon, ///< "v=STSv1 ;": right by the grammar, wrong by the prose, ignored by
                          ///< some
    NoSemicolon, ///< "v=STSv1", "v=STSv1 id=1"
    Case, ///< "v=stsv1;", "V=STSv1;"
    LeadingSpace,
    QuotesInside, ///< quotation marks became part of the text
    OtherVersion, ///< "v=STSv2;"
    Misspelt, ///< same letters in another order, or one off: "v=TSLRPTv1;"
    Garbled, ///< the version's word stands somewhere, but not as it should
    Unrelated, ///< another kind of record
};

struct TxtVersion
{
    TxtVersionMatch match = TxtVersionMatch::Unrelated;
    QByteArray stated; ///< what stands in place of the version, without "v="
};

/// Compares with a version such as "STSv1". Linear time.
[[nodiscard]] TxtVersion matchTxtVersion(QByteArrayView text, QByteArrayView version);

/// One field between semicolons.
struct TxtField
{
    QByteArray key; ///< up to the first "="
    QByteArray value;
    bool hasEquals = false;
    int column = 0; ///< of the key, in octets from 1
};

struct TxtFields
{
    QList<TxtField> fields; ///< at most a hundred
    int emptyColumn = 0; ///< of the first field with nothing in it (";;"); 0: none
    int trailingColumn = 0; ///< of white space after a last field without semicolon; 0: none
};

/// Takes apart what follows "v=VERSION;": *WSP ";" *WSP between fields, one more at the end
/// allowed.
[[nodiscard]] TxtFields splitTxtFields(QByteArrayView text, qsizetype start);

/// ALPHA / DIGIT, then up to 31 of ALPHA, DIGIT, "_", "-", ".".
[[nodiscard]] bool isTxtFieldName(QByteArrayView key);
/// Whether a malformed field was meant to be the named one: "id = 1", "ID", "id:1".
[[nodiscard]] bool txtFieldMeans(const TxtField &field, QByteArrayView name);
/// Visible ASCII without "=" and ";", at least one octet.
[[nodiscard]] bool isTxtFieldValue(QByteArrayView value);

} // namespace postseal
