// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace postseal {

/// The steps of a check, in the order in which they are reported. Report is only used by `lint
/// report`.
enum class Step {
    MailServers,
    Starttls,
    TlsRpt,
    PolicyHost,
    Policy,
    Record,
    Coverage,
    Dane,
    Report,
};

constexpr size_t stepCount = size_t(Step::Report) + 1;

/// How much a finding matters.
enum class Severity {
    Pass, ///< looked at, and good
    Info, ///< worth knowing, nothing to do
    Warn, ///< works, or works with most; better mended
    Unknown, ///< could not be found out from here; never the domain's fault
    Fail, ///< wrong
};

/// The worse of two: Fail, then Unknown, Warn, Info, Pass.
[[nodiscard]] constexpr Severity worse(Severity a, Severity b)
{
    return a < b ? b : a;
}

/// Where a rule stands: "RFC 8461 section 3.3".
struct RfcRef
{
    int number = 0; ///< 0: no RFC says so
    const char *section = ""; ///< "3.3", or empty for the whole text

    [[nodiscard]] QString toString() const;
};

/// One id for one cause. The catalogue with ids, severities and sources is FindingCatalogue.def.
enum class FindingCode {
#define POSTSEAL_FINDING(code, id, step, severity, rfc, section, subject, values) code,
#include "base/FindingCatalogue.def"
#undef POSTSEAL_FINDING
};

/// What the catalogue says of a code.
struct FindingInfo
{
    FindingCode code{};
    const char *id = nullptr; ///< "policy.bom": stable, part of the interface
    Step step{};
    Severity severity{}; ///< the usual one; an assessment may weigh a case differently
    RfcRef reference;
    const char *subject = nullptr; ///< what Finding::subject names: "domain", "host", "address", …
    const char *values = nullptr; ///< names of Finding::values, comma separated, in order
};

[[nodiscard]] const FindingInfo &info(FindingCode code);
[[nodiscard]] const QList<FindingInfo> &findingCatalogue();

/// A place in a text that was read. Lines and columns count from 1, columns in octets; 0: no place.
struct TextPosition
{
    int line = 0;
    int column = 0;

    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// One thing that was found out. Holds no sentences: wording/ makes them from code, subject and
/// values.
struct Finding
{
    FindingCode code;
    Severity severity;
    QString subject; ///< the name, address or key it is about, as shown to people
    QStringList values; ///< as the catalogue names them
    QByteArray evidence; ///< the offending bytes as seen, not escaped
    TextPosition position;

    /// With the catalogue's severity.
    explicit Finding(FindingCode code,
                     QString subject = {},
                     QStringList values = {},
                     QByteArray evidence = {},
                     TextPosition position = {});

    [[nodiscard]] Finding withSeverity(Severity other) const;

    friend bool operator==(const Finding &, const Finding &) = default;
};

[[nodiscard]] Severity worst(const QList<Finding> &findings);
[[nodiscard]] bool contains(const QList<Finding> &findings, FindingCode code);

/// "mail-servers", "pass": the words of the JSON interface.
[[nodiscard]] const char *toId(Step step);
[[nodiscard]] const char *toId(Severity severity);

/// The offending bytes for a person: printable ASCII as it is, the rest as \xNN, cut after 200
/// octets.
[[nodiscard]] QString printable(QByteArrayView bytes);

} // namespace postseal
