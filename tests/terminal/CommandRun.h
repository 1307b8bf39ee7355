// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/Commands.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>

namespace postseal {

/// A console that remembers.
class TestConsole final : public Console
{
public:
    void write(const QByteArray &text) override { output += text; }

    void writeError(const QByteArray &text) override { errors += text; }

    [[nodiscard]] QByteArray readInput(qint64 limit) override { return input.left(limit); }

    [[nodiscard]] QString outputError() const override
    {
        return diskIsFull && !output.isEmpty() ? QStringLiteral("No space left on device")
                                               : QString();
    }

    bool diskIsFull = false;
    QByteArray input;
    QByteArray output;
    QByteArray errors;
};

/// One run of the command line, to its end.
class CommandRun
{
public:
    enum class Disk {
        Empty,
        Full,
    };

    explicit CommandRun(const QStringList &arguments,
                        const QByteArray &input = {},
                        Disk disk = Disk::Empty,
                        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>())
    {
        m_console->input = input;
        m_console->diskIsFull = disk == Disk::Full;
        CommandContext context;
        context.console = m_console;
        context.clock = std::move(clock);
        context.stop = m_stop.token();
        keep(runCommandLine(arguments, context), m_status);
    }

    /// Waits for the end. -1 when it does not come.
    [[nodiscard]] int status()
    {
        constexpr int longest = 60000; // milliseconds
        return QTest::qWaitFor([this] { return m_status->has_value(); }, longest) ? int(**m_status)
                                                                                  : -1;
    }

    [[nodiscard]] bool isDone() const { return m_status->has_value(); }

    void stop() { m_stop.stop(); }

    [[nodiscard]] QByteArray output() const { return m_console->output; }

    [[nodiscard]] QByteArray errors() const { return m_console->errors; }

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(m_console->output).object();
    }

    [[nodiscard]] QList<QJsonObject> jsonLines() const
    {
        QList<QJsonObject> documents;
        for (const QByteArray &line : m_console->output.split('\n')) {
            if (!line.isEmpty())
                documents.append(QJsonDocument::fromJson(line).object());
        }
        return documents;
    }

private:
    static QCoro::Task<> keep(QCoro::Task<ExitStatus> task,
                              std::shared_ptr<std::optional<ExitStatus>> status)
    {
        *status = co_await task;
    }

    StopSource m_stop;
    std::shared_ptr<TestConsole> m_console = std::make_shared<TestConsole>();
    std::shared_ptr<std::optional<ExitStatus>> m_status =
        std::make_shared<std::optional<ExitStatus>>();
};

} // namespace postseal
