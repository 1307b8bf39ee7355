// SPDX-License-Identifier: Apache-2.0
// What the fuzz targets share. A target is one file that defines tryInput(); Main.cpp gives it to
// the fuzzer, or lets it run over files where there is none.
#pragma once

#include <QByteArray>
#include <QList>

#include <cstdio>
#include <cstdlib>

namespace postseal::fuzz {

/// Tries one input: whatever its octets, nothing may crash, hang or break a property.
void tryInput(const QByteArray &octets);

/// Ends the program when a property that must hold for every input does not.
inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken property: %s\n", property);
    std::abort();
}

/// Takes small decisions from an input's beginning; the rest stays.
class Choices
{
public:
    explicit Choices(const QByteArray &octets)
        : m_octets(octets)
    { }

    /// 0 to 255; 0 when the input is used up.
    int octet() { return m_at < m_octets.size() ? quint8(m_octets[m_at++]) : 0; }

    /// 0 to below the limit.
    int below(int limit) { return (octet() * 256 + octet()) % limit; }

    [[nodiscard]] bool isEmpty() const { return m_at >= m_octets.size(); }

    [[nodiscard]] QByteArray rest() const { return m_octets.mid(m_at); }

private:
    QByteArray m_octets;
    qsizetype m_at = 0;
};

/// The octets in pieces whose sizes follow from the octets themselves, so that the same input is
/// always cut alike.
inline QList<QByteArray> inPieces(const QByteArray &octets)
{
    QList<QByteArray> pieces;
    quint32 state = 2166136261U ^ quint32(octets.size());
    for (qsizetype at = 0; at < octets.size();) {
        state = (state ^ quint8(octets[at])) * 16777619U;
        const qsizetype length = 1 + qsizetype(state >> 16) % 11;
        pieces.append(octets.mid(at, length));
        at += length;
    }
    return pieces;
}

/// Lines as the records of a name, character-strings between tabs.
inline QList<QList<QByteArray>> asTxtRecords(const QByteArray &octets)
{
    QList<QList<QByteArray>> records;
    for (const QByteArray &line : octets.split('\n'))
        records.append(line.split('\t'));
    return records;
}

} // namespace postseal::fuzz
