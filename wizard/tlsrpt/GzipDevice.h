// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct z_stream_s;

namespace postseal {

/// What a file or a mail may still unpack to, with all the archives in it and in one another.
class UnpackBudget
{
public:
    explicit UnpackBudget(qint64 octets)
        : m_left(octets)
    { }

    /// 64 MiB and two hundred times the size: JSON packs to a tenth or twentieth.
    [[nodiscard]] static UnpackBudget forSize(qint64 packed);

    /// False when there was not as much left; then nothing more is unpacked.
    [[nodiscard]] bool spend(qint64 octets)
    {
        m_left -= octets;
        return m_left >= 0;
    }

private:
    qint64 m_left;
};

/// Unpacks a gzip while it is read, so that a mailbox of any size costs no memory. Sequential; its
/// end is the stream's end, or where the stream is damaged.
class GzipDevice : public QIODevice
{
public:
    enum class End {
        Whole,
        Damaged, ///< cut short, a wrong checksum, or no gzip
        Bomb, ///< the budget is spent
    };

    /// Reads from the place at which the packed device is; that one and the budget must live
    /// longer.
    GzipDevice(QIODevice &packed, UnpackBudget &budget);
    ~GzipDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] bool atEnd() const override;

    /// What the end was; before it, Whole.
    [[nodiscard]] End end() const { return m_end; }

protected:
    qint64 readData(char *data, qint64 size) override;

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool inflateSome(char *data, qint64 size, qint64 &produced);

    QIODevice &m_packed;
    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_input;
    UnpackBudget &m_budget;
    bool m_atEnd = false;
    End m_end = End::Whole;
};

} // namespace postseal
