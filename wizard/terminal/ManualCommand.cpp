// SPDX-License-Identifier: Apache-2.0
// postseal-cli manual: the offline manual, page by page or as files.
#include "base/WholeFile.h"
#include "manual/Manual.h"
#include "terminal/Commands.h"
#include "terminal/Say.h"

#include <QDir>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

ExitStatus writeAll(const QString &folder, Console &console)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s)) {
        console.complain(say(QT_TRANSLATE_NOOP("Terminal", "There can be no folder %1")).arg(folder));
        return ExitStatus::Unusable;
    }
    for (const ManualFile &file : manualFiles()) {
        const QString path = target.filePath(file.name);
        if (const auto written = writeWholeFile(path, file.content); !written) {
            console.complain(say(QT_TRANSLATE_NOOP("Terminal", "Cannot write %1: %2")).arg(path, written.error()));
            return ExitStatus::Unusable;
        }
    }
    return ExitStatus::Good;
}

/// A page by its id, a finding with or without the word before it.
std::optional<ManualPage> pageCalled(const QString &name)
{
    if (const auto page = manualPage(name))
        return page;
    return manualPage(u"finding:"_s + name);
}

QString contents()
{
    QString text;
    for (const QString &id : manualPageIds()) {
        if (const auto page = manualPage(id))
            text += u"  %1 %2\n"_s.arg(id, -24).arg(page->title);
    }
    return text + u'\n'
        + say(QT_TRANSLATE_NOOP(
            "Terminal",
            "postseal-cli manual PAGE shows one of them; a finding's id, such as starttls.not-offered, is a page too."))
        + u'\n';
}

} // namespace

void addManualOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"page"_s,
        say(QT_TRANSLATE_NOOP("Terminal", "A page, or the id of a finding; without it the contents.")),
        u"[PAGE]"_s);
    parser.addOption(
        {u"out"_s, say(QT_TRANSLATE_NOOP("Terminal", "Write all pages as HTML files into this folder.")), u"FOLDER"_s});
}

ExitStatus runManual(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList names = parser.positionalArguments();
    if (parser.isSet(u"out"_s) && names.isEmpty())
        return writeAll(parser.value(u"out"_s), *context.console);
    if (parser.isSet(u"out"_s) || names.size() > 1) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "manual takes one page, or --out FOLDER, or nothing")));
        return ExitStatus::Unusable;
    }
    if (names.isEmpty()) {
        context.console->write(contents().toUtf8());
        return ExitStatus::Good;
    }
    const auto page = pageCalled(names.first());
    if (!page) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "The manual has no page “%1”")).arg(names.first()));
        return ExitStatus::Unusable;
    }
    context.console->write(plainText(*page).trimmed() + '\n');
    return ExitStatus::Good;
}

} // namespace postseal
