// SPDX-License-Identifier: Apache-2.0
#include "pages/ConnectionList.h"

#include "wording/DateText.h"

#include <QCoreApplication>
#include <QLocale>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Names shown in a row before the rest is only counted.
constexpr qsizetype shownSubjects = 6;
/// Rows that a page can be made of at once.
constexpr qsizetype shownEntries = 200;

struct ConnectionListTexts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionList)
};

QString purposeText(ConnectionPurpose purpose)
{
    switch (purpose) {
    case ConnectionPurpose::Dns:
        return ConnectionListTexts::tr("DNS", "@item a connection's purpose");
    case ConnectionPurpose::MailServer:
        return ConnectionListTexts::tr("Test of a mail server", "@item a connection's purpose");
    case ConnectionPurpose::PolicyHost:
        return ConnectionListTexts::tr("Policy file", "@item a connection's purpose");
    case ConnectionPurpose::Mailbox:
        return ConnectionListTexts::tr("Report mailbox", "@item a connection's purpose");
    case ConnectionPurpose::SignIn:
        return ConnectionListTexts::tr("Sign-in to the mailbox", "@item a connection's purpose");
    }
    return {};
}

QString subjectsHtml(const ConnectionEntry &entry)
{
    QStringList shown;
    for (const QString &subject : entry.subjects.mid(0, shownSubjects))
        shown.append(subject.toHtmlEscaped());
    const qsizetype left = entry.subjects.size() - shown.size();
    if (entry.hasMoreSubjects)
        shown.append(u"…"_s);
    else if (left > 0)
        shown.append(ConnectionListTexts::tr("and %n more", "@item of a list of names", int(left)));
    return shown.join(u"<br>"_s);
}

QString rowHtml(const ConnectionEntry &entry)
{
    const QStringList cells{purposeText(entry.purpose),
                            u"<p style=\"white-space:nowrap;margin:0\"><code>%1</code></p>"_s.arg(
                                entry.to.toHtmlEscaped()),
                            subjectsHtml(entry),
                            QLocale().toString(entry.times),
                            momentText(entry.lastUtc)};
    return u"<tr><td>%1</td></tr>"_s.arg(cells.join(u"</td><td>"_s));
}

} // namespace

QString connectionListHtml(const QList<ConnectionEntry> &entries)
{
    QString html = u"<h2>%1</h2>"_s.arg(
        ConnectionListTexts::tr("Whom Postseal has connected to since it was started", "@title"));
    if (entries.isEmpty())
        return html + u"<p>%1</p>"_s.arg(ConnectionListTexts::tr("Nobody yet.", "@info"));
    const QStringList heads{ConnectionListTexts::tr("For", "@title:column of connections"),
                            ConnectionListTexts::tr("To", "@title:column of connections"),
                            ConnectionListTexts::tr("About", "@title:column of connections"),
                            ConnectionListTexts::tr("Times", "@title:column of connections"),
                            ConnectionListTexts::tr("Last", "@title:column of connections")};
    html += u"<table cellpadding=\"4\"><tr><td><b>%1</b></td></tr>"_s.arg(
        heads.join(u"</b></td><td><b>"_s));
    for (const ConnectionEntry &entry : entries.mid(0, shownEntries))
        html += rowHtml(entry);
    return html + (entries.size() > shownEntries ? u"</table><p>…</p>"_s : u"</table>"_s);
}

} // namespace postseal
