// SPDX-License-Identifier: Apache-2.0
#include "setup/Preferences.h"

#include <QDir>

namespace postseal {

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString &folder)
    : m_settings(QDir(folder).filePath(u"postseal.ini"_s), QSettings::IniFormat)
{ }

bool Preferences::askPublicResolvers() const
{
    return m_settings.value(u"network/ask_public_resolvers"_s, true).toBool();
}

void Preferences::setAskPublicResolvers(bool ask)
{
    m_settings.setValue(u"network/ask_public_resolvers"_s, ask);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

} // namespace postseal
