// SPDX-License-Identifier: Apache-2.0
#include "wording/TlsText.h"

namespace postseal {

using namespace Qt::StringLiterals;

QString tlsVersionName(const QByteArray &version)
{
    const QString name = version == "TLSv1" ? u"TLSv1.0"_s : QString::fromLatin1(version);
    return QString(name).replace("TLSv"_L1, "TLS "_L1);
}

} // namespace postseal
