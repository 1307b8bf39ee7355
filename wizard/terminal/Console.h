// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace postseal {

/// Where a command reads and writes. Tests have one of their own.
class Console
{
public:
    Console() = default;
    virtual ~Console() = default;
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// UTF-8 to standard output.
    virtual void write(const QByteArray &text) = 0;
    /// UTF-8 to standard error.
    virtual void writeError(const QByteArray &text) = 0;
    /// Standard input to its end, at most limit octets of it.
    [[nodiscard]] virtual QByteArray readInput(qint64 limit) = 0;

    /// A line that nobody should see: asked for with that question on a terminal, where nothing
    /// that is typed shows; else the first line of standard input.
    [[nodiscard]] virtual QString readSecret(const QString &question);

    [[nodiscard]] virtual bool inputIsTerminal() const { return false; }

    [[nodiscard]] virtual bool outputIsTerminal() const { return false; }

    [[nodiscard]] virtual bool errorIsTerminal() const { return false; }

    /// Why something could not be written to standard output, for people; empty while all was
    /// written.
    [[nodiscard]] virtual QString outputError() const { return {}; }

    /// Columns of the terminal.
    [[nodiscard]] virtual int width() const { return 80; }

    /// One line to standard error, with the program's name in front. Control characters are made
    /// visible.
    void complain(const QString &message);

    /// On a terminal, one line to standard error that the next one replaces. Control characters are
    /// made visible.
    void showProgress(const QString &what);
    void clearProgress();
};

/// The process's own three streams.
class StandardConsole final : public Console
{
public:
    StandardConsole();

    void write(const QByteArray &text) override;
    void writeError(const QByteArray &text) override;
    [[nodiscard]] QByteArray readInput(qint64 limit) override;
    [[nodiscard]] QString readSecret(const QString &question) override;
    [[nodiscard]] bool inputIsTerminal() const override;
    [[nodiscard]] bool outputIsTerminal() const override;
    [[nodiscard]] bool errorIsTerminal() const override;

    [[nodiscard]] QString outputError() const override { return m_outputError; }

    [[nodiscard]] int width() const override;

private:
    QString m_outputError;
};

} // namespace postseal
