// SPDX-License-Identifier: Apache-2.0
#include "terminal/TextStyle.h"

#include "base/HiddenCharacters.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

const char *colorOf(Severity severity)
{
    switch (severity) {
    case Severity::Pass:
        return "32"; // green
    case Severity::Info:
        return "36"; // cyan
    case Severity::Warn:
        return "33"; // yellow
    case Severity::Unknown:
        return "35"; // magenta
    case Severity::Fail:
        return "31"; // red
    }
    return "0";
}

const char *colorOf(StepStatus status)
{
    switch (status) {
    case StepStatus::Pass:
        return "32";
    case StepStatus::Warn:
        return "33";
    case StepStatus::Fail:
        return "31";
    case StepStatus::Skipped:
        return "2";
    case StepStatus::Unknown:
        return "35";
    }
    return "0";
}

} // namespace

QString plainText(const QString &text)
{
    return withoutHidden(
        text, [](char32_t c) { return c == U'\n' || c == U'\t' ? u" "_s : escapedCodePoint(c); });
}

QString wrapped(const QString &text, int indent, int width)
{
    const QString margin(indent, u' ');
    QString result;
    QString line;
    for (const QString &word : plainText(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > width) {
            result += margin + line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return line.isEmpty() ? result : result + margin + line + u'\n';
}

QString aligned(const QList<QStringList> &rows, int indent)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString result;
    for (const QStringList &row : rows) {
        result += QString(indent, u' ');
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            result += last ? row[i] : row[i].leftJustified(widths[i] + 2);
        }
        result += u'\n';
    }
    return result;
}

QString TextStyle::wrap(const QString &text, const char *code) const
{
    return m_colors ? u"\x1B[%1m%2\x1B[0m"_s.arg(QLatin1StringView(code), text) : text;
}

QString TextStyle::colored(const QString &text, StepStatus status) const
{
    return wrap(text, colorOf(status));
}

QString TextStyle::colored(const QString &text, Severity severity) const
{
    return wrap(text, colorOf(severity));
}

QString TextStyle::mark(StepStatus status)
{
    switch (status) {
    case StepStatus::Pass:
        return u"✓"_s;
    case StepStatus::Warn:
        return u"!"_s;
    case StepStatus::Fail:
        return u"✗"_s;
    case StepStatus::Skipped:
        return u"–"_s;
    case StepStatus::Unknown:
        return u"?"_s;
    }
    return {};
}

QString TextStyle::mark(Severity severity)
{
    switch (severity) {
    case Severity::Pass:
        return u"✓"_s;
    case Severity::Info:
        return u"i"_s;
    case Severity::Warn:
        return u"!"_s;
    case Severity::Unknown:
        return u"?"_s;
    case Severity::Fail:
        return u"✗"_s;
    }
    return {};
}

bool wantsColors(bool outputIsTerminal)
{
    return outputIsTerminal && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qEnvironmentVariable("TERM") != "dumb"_L1;
}

} // namespace postseal
