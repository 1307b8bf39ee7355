// SPDX-License-Identifier: Apache-2.0
#include "terminal/RecordOptions.h"

#include "mtasts/StsRecord.h"
#include "terminal/Say.h"
#include "tlsrpt/TlsRptRecord.h"

namespace postseal {

using namespace Qt::StringLiterals;

Result<QByteArray, ArgumentError> idFromText(const QString &text)
{
    const QByteArray id = text.toUtf8();
    if (readStsRecords({{"v=STSv1; id=" + id + ';'}}, QString()).verdict != RecordVerdict::Valid) {
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "--id needs 1 to 32 letters and digits, not “%1”"))
                .arg(text));
    }
    return id;
}

Result<QList<QByteArray>, ArgumentError> readRua(const QCommandLineParser &parser)
{
    QList<QByteArray> uris;
    for (const QString &text : parser.values(u"rua"_s)) {
        const auto uri = reportUriFromUserInput(text);
        if (!uri) {
            return failure(
                say(QT_TRANSLATE_NOOP("Terminal",
                                      "--rua needs a mail address or an https: address, not “%1”"))
                    .arg(text));
        }
        uris.append(*uri);
    }
    return uris;
}

Result<DomainName, ArgumentError> zoneFromText(const QString &text, const DomainName &domain)
{
    const auto zone = DomainName::fromUserInput(text);
    if (!zone || !domain.isSubdomainOf(*zone)) {
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "--zone needs %1 or a domain above it, not “%2”"))
                .arg(domain.toDisplay(), text));
    }
    return *zone;
}

} // namespace postseal
