// SPDX-License-Identifier: Apache-2.0
#include "RunCommand.h"

#include "paper/PdfDocument.h"
#include "terminal/Commands.h"

#include <QApplication>
#include <QList>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QByteArray makePdf(const Document &document, const QString &paper, const QList<Attachment> &attachments)
{
    const QPageSize size = paper.isEmpty() ? usualPageSize()
                                           : QPageSize(paper == "A4"_L1 ? QPageSize::A4 : QPageSize::Letter);
    return toPdf(document, size, attachments);
}

} // namespace

bool isCommand(int argc, char *argv[])
{
    return argc > 1 && QList<QByteArray>{"print", "check", "reports"}.contains(argv[1]);
}

int runCommand(QApplication &app)
{
    CommandContext context;
    context.console = std::make_shared<StandardConsole>();
    context.clock = std::make_shared<SystemClock>();
    context.makePdf = makePdf;
    return execCommandLine(app.arguments().mid(1), context);
}

} // namespace postseal
