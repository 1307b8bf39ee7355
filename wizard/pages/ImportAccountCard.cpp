// SPDX-License-Identifier: Apache-2.0
#include "pages/ImportAccountCard.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/TextLabel.h"
#include "wording/FindingText.h"
#include "wording/ForeignText.h"
#include "wording/MailboxText.h"
#include "wording/ReportText.h"
#include "wording/StoreText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblemsShown = 8;

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(postseal::ImportAccountCard)
};

QString problemSentence(const ImportProblem &problem)
{
    const QString name =
        isolatedText(problem.name.size() > 120 ? u'…' + problem.name.right(119) : problem.name);
    if (problem.refusal) {
        const QString words = problem.words.isEmpty() ? QString() : u" ("_s + problem.words + u')';
        return name + u' ' + describe(*problem.refusal) + words;
    }
    return problem.findings.isEmpty() ? name
                                      : name + u": "_s + describe(problem.findings.first()).summary;
}

/// A line for each of the first files that held nothing, behind the sentence.
QString problemLines(const ImportAccount &account)
{
    const QList<ImportProblem> problems = account.firstProblems();
    const qsizetype shown = std::min(problems.size(), mostProblemsShown);
    QString lines;
    for (const ImportProblem &problem : problems.first(shown))
        lines += u'\n' + problemSentence(problem);
    if (const int more = account.problems - int(shown); more > 0)
        lines += u'\n' + ImportTexts::tr("And %n more.", "@info files", more);
    return lines;
}

} // namespace

QString importSentence(const ImportAccount &account)
{
    QString sentence = ImportTexts::tr("%n new report(s) stored.", "@info", account.reports);
    if (const int there = account.known + account.duplicates; there > 0)
        sentence += u' ' + ImportTexts::tr("%n were there already.", "@info reports", there);
    if (account.problems > 0)
        sentence += u' '
            + ImportTexts::tr(
                        "%n file(s) held no report that can be read.", "@info", account.problems);
    if (account.wasStopped)
        sentence += u' ' + ImportTexts::tr("Stopped before the end.", "@info");
    return sentence;
}

QByteArray importAccountKey(const ImportAccount &account, bool isRunning)
{
    return importSentence(account).toUtf8()
        + (isRunning ? account.current.toUtf8() + QByteArray::number(account.mailsLooked)
                     : QByteArray("done"))
        + QByteArray::number(account.problems) + (account.error ? "error" : "");
}

QWidget *makeImportAccountCard(const ImportAccount &account,
                               bool isRunning,
                               const std::function<void()> &dismiss)
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    if (isRunning) {
        const QString file = account.isFetch
            ? ImportTexts::tr("%1 of %2 mails looked at.", "@info")
                  .arg(QLocale().toString(account.mailsLooked),
                       QLocale().toString(account.mailsAll))
            : account.current.right(80);
        layout->addWidget(makeCallout(Glyph::Working,
                                      ImportTexts::tr("Working", "@status"),
                                      ImportTexts::tr("Taking reports in…", "@title"),
                                      importSentence(account) + u' ' + file));
        return whole;
    }
    const QString problems = problemLines(account);
    if (account.error) {
        const StoreErrorText text = describe(*account.error);
        layout->addWidget(makeCallout(Glyph::Wrong,
                                      ImportTexts::tr("Not saved", "@status"),
                                      text.summary,
                                      importSentence(account) + u' ' + text.explanation + u' '
                                          + text.remedy + problems));
    } else if (account.mailboxError) {
        const MailboxSentence sentence = describe(*account.mailboxError, account.mailbox);
        layout->addWidget(makeCallout(Glyph::Wrong,
                                      ImportTexts::tr("Not fetched", "@status"),
                                      sentence.headline,
                                      importSentence(account) + u' ' + sentence.text + problems));
    } else {
        const bool isClean = account.problems == 0 && !account.wasStopped;
        layout->addWidget(makeCallout(isClean ? Glyph::Fine : Glyph::Look,
                                      isClean ? ImportTexts::tr("Done", "@status")
                                              : ImportTexts::tr("Look at this", "@status"),
                                      ImportTexts::tr("Reports imported", "@title"),
                                      importSentence(account) + problems));
    }
    auto *close = new Button(ImportTexts::tr("&Hide this", "@button"), ButtonKind::Small);
    close->setObjectName(u"dismissImportButton"_s);
    QObject::connect(close, &QPushButton::clicked, whole, [dismiss] { dismiss(); });
    layout->addWidget(close, 0, Qt::AlignLeading);
    return whole;
}

} // namespace postseal
