// SPDX-License-Identifier: Apache-2.0
#include "setup/ImportGuard.h"

#include "ingest/ReportIntake.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int enoughDeaths = 2; // once may be a coincidence: somebody has switched the computer off

} // namespace

void ImportGuard::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    const auto setting = m_store.setting(importGuardSetting).result();
    const QJsonObject object = QJsonDocument::fromJson(setting.value_or(QByteArray())).object();
    m_isCareful = object.value("open"_L1).toBool();
    // Another reader may do better.
    const bool isSame = object.value("reader"_L1).toInt() == intakeVersion;
    const QJsonObject deaths = isSame ? object.value("deaths"_L1).toObject() : QJsonObject();
    for (auto each = deaths.begin(); each != deaths.end(); ++each)
        m_deaths.insert(each.key(), each.value().toInt());
    if (const QString last = object.value("reading"_L1).toString(); !last.isEmpty())
        ++m_deaths[last];
    note({});
}

bool ImportGuard::mayRead(const QByteArray &digest)
{
    const QString key = QString::fromLatin1(digest.toHex());
    if (m_deaths.value(key) >= enoughDeaths)
        return false;
    if (m_isCareful)
        note(key);
    return true;
}

void ImportGuard::haveRead()
{
    if (m_isCareful)
        note(openArchive());
}

bool ImportGuard::mayUnpack(const QByteArray &digest)
{
    const QString key = QString::fromLatin1(digest.toHex());
    for (auto each = m_deaths.lowerBound(key);
         each != m_deaths.cend() && each.key().startsWith(key);
         ++each) {
        if (each.value() >= enoughDeaths)
            return false;
    }
    if (m_isCareful) {
        m_archive = key;
        m_member = 0;
        note(openArchive());
    }
    return true;
}

void ImportGuard::haveUnpackedMember()
{
    ++m_member;
    if (!m_archive.isEmpty())
        note(openArchive());
}

void ImportGuard::haveUnpacked()
{
    m_archive.clear();
    haveRead();
}

QString ImportGuard::openArchive() const
{
    return m_archive.isEmpty() ? QString() : m_archive + u'/' + QString::number(m_member);
}

void ImportGuard::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_archive.clear();
    m_deaths.removeIf([](const auto &each) { return each.value() < enoughDeaths; });
    note({});
}

void ImportGuard::note(const QString &reading)
{
    QJsonObject object;
    if (m_isOpen)
        object.insert(u"open"_s, true);
    if (!reading.isEmpty())
        object.insert(u"reading"_s, reading);
    QJsonObject deaths;
    for (auto each = m_deaths.cbegin(); each != m_deaths.cend(); ++each)
        deaths.insert(each.key(), each.value());
    if (!deaths.isEmpty()) {
        object.insert(u"deaths"_s, deaths);
        object.insert(u"reader"_s, intakeVersion);
    }
    // Where nothing can be stored the import ends by itself.
    m_store
        .setSetting(importGuardSetting,
                    object.isEmpty() ? QByteArray()
                                     : QJsonDocument(object).toJson(QJsonDocument::Compact))
        .result();
}

} // namespace postseal
