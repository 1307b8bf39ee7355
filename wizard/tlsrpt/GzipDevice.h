// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct z_stream_s;

namespace postseal {

/// Unpacks a gzip while it is read, so that a mailbox of any size costs no memory. Sequential; its
/// end is the stream's end, or where the stream is damaged.
class GzipDevice : public QIODevice
{
public:
    enum class End {
        Whole,
        Damaged, ///< cut short, a wrong checksum, or no gzip
        Bomb, ///< it would unpack to more than two hundred times its size and 64 MiB
    };

    /// Reads from the place at which the packed device is; that one must live longer.
    explicit GzipDevice(QIODevice &packed);
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
    qint64 m_allowance;
    bool m_atEnd = false;
    End m_end = End::Whole;
};

} // namespace postseal
