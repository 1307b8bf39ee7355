// SPDX-License-Identifier: Apache-2.0
#include "publish/MoveTrial.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

Policy policyWith(const QList<QByteArray> &lines)
{
    Policy policy;
    for (const QByteArray &line : lines)
        policy.mx.append(*MxPattern::fromText(line));
    return policy;
}

QByteArray textOf(const MoveTrial &trial)
{
    QByteArray text;
    for (const MoveTrial::Host &host : trial.hosts)
        text += host.name.toAscii() + '=' + (host.line ? host.line->toText() : "-")
            + (host.nearMiss ? "~" + host.nearMiss->toText() : QByteArray()) + ' ';
    return text + trial.unreadable.join(u'|').toUtf8();
}

} // namespace

class tst_MoveTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void missingLinesMakeItFit();
};

void tst_MoveTrial::judges_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const QString &typed, const char *result, bool fits) {
        QTest::newRow(name) << typed << QByteArray(result) << fits;
    };
    row("nothing", u" ,\n"_s, "", false);
    row("covered by name", u"mx1.bakery.example"_s, "mx1.bakery.example=mx1.bakery.example ", true);
    row("covered by a star",
        u"a.mail.protection.outlook.com"_s,
        "a.mail.protection.outlook.com=*.mail.protection.outlook.com ",
        true);
    row("not covered",
        u"mx1.bakery.example mx9.bakery.example"_s,
        "mx1.bakery.example=mx1.bakery.example mx9.bakery.example=- ",
        false);
    row("RFC 8461 section 4.1: Microsoft's new names are one part too long for a star",
        u"bakery-example.h-v1.mx.microsoft"_s,
        "bakery-example.h-v1.mx.microsoft=-~*.mx.microsoft ",
        false);
    row("pasted records",
        u"bakery.example. 3600 IN MX 10 MX1.bakery.example.\n"_s,
        "mx1.bakery.example=mx1.bakery.example ",
        true);
    row("twice",
        u"mx1.bakery.example;mx1.bakery.example"_s,
        "mx1.bakery.example=mx1.bakery.example ",
        true);
    row("nonsense",
        u"192.0.2.1 what? mx1.bakery.example"_s,
        "mx1.bakery.example=mx1.bakery.example 192.0.2.1|what?",
        true);
}

void tst_MoveTrial::judges()
{
    QFETCH(const QString, typed);
    const MoveTrial trial = tryMove(
        policyWith({"mx1.bakery.example", "*.mail.protection.outlook.com", "*.mx.microsoft"}),
        typed);
    QTEST(textOf(trial), "result");
    QTEST(trial.fits(), "fits");
}

void tst_MoveTrial::missingLinesMakeItFit()
{
    Policy policy = policyWith({"mx1.bakery.example"});
    const QString typed = u"mx1.bakery.example mx2.bakery.example"_s;
    policy.mx += tryMove(policy, typed).missingLines();
    QCOMPARE(policy.mx.size(), 2);
    QVERIFY(tryMove(policy, typed).fits());
}

QTEST_GUILESS_MAIN(tst_MoveTrial)
#include "tst_MoveTrial.moc"
