// SPDX-License-Identifier: Apache-2.0
// On a computer without a keychain: there is no D-Bus session. Nothing may get lost, mixed up or
// come back.
#include "setup/PasswordKeeper.h"

#include <QTest>

#include <QCoroTask>

#include <memory>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_PasswordKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsForThisRunWhereNothingLasts();
    void knowsEachByItsKey();
    void forgets();
    void putsANewOneIntoThePlaceOfTheOneUsedUp();
    void theLastOneKeptCounts();
    void endsInTheMiddle();
};

void tst_PasswordKeeper::initTestCase()
{
#if !defined(Q_OS_LINUX)
    QSKIP("this system has a keychain, and it is the person's own");
#endif
    // Nobody's keychain may be touched.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    for (const char *desktop : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        qunsetenv(desktop);
}

void tst_PasswordKeeper::keepsForThisRunWhereNothingLasts()
{
    PasswordKeeper keeper;
    QCOMPARE(QCoro::waitFor(keeper.read(u"a"_s)), QString());
    QCOMPARE(keeper.placeOf(u"a"_s), PasswordPlace::Nowhere);
    QCOMPARE(QCoro::waitFor(keeper.keep(u"a"_s, u"sesame"_s, true)), PasswordPlace::ThisRun);
    QCOMPARE(QCoro::waitFor(keeper.keep(u"b"_s, u"open"_s, false)), PasswordPlace::ThisRun);
    QCOMPARE(QCoro::waitFor(keeper.read(u"a"_s)), u"sesame"_s);
    QCOMPARE(keeper.placeOf(u"a"_s), PasswordPlace::ThisRun);
    // Past what is remembered there is nothing, and what is remembered stays.
    QCOMPARE(QCoro::waitFor(keeper.readAnew(u"a"_s)), u"sesame"_s);
    // It is of this run only.
    PasswordKeeper next;
    QCOMPARE(QCoro::waitFor(next.read(u"a"_s)), QString());
}

void tst_PasswordKeeper::knowsEachByItsKey()
{
    PasswordKeeper keeper;
    QCoro::waitFor(keeper.keep(u"me@a"_s, u"one"_s, false));
    QCoro::waitFor(keeper.keep(u"me@b"_s, u"two"_s, false));
    QCOMPARE(QCoro::waitFor(keeper.read(u"me@a"_s)), u"one"_s);
    QCOMPARE(QCoro::waitFor(keeper.read(u"me@b"_s)), u"two"_s);
    QCOMPARE(QCoro::waitFor(keeper.read(u"me@"_s)), QString());
}

void tst_PasswordKeeper::forgets()
{
    PasswordKeeper keeper;
    QCoro::waitFor(keeper.keep(u"a"_s, u"sesame"_s, true));
    QCoro::waitFor(keeper.forget(u"a"_s));
    QCOMPARE(QCoro::waitFor(keeper.read(u"a"_s)), QString());
    QCOMPARE(keeper.placeOf(u"a"_s), PasswordPlace::Nowhere);
}

void tst_PasswordKeeper::putsANewOneIntoThePlaceOfTheOneUsedUp()
{
    PasswordKeeper keeper;
    QCoro::waitFor(keeper.keep(u"a"_s, u"token 1"_s, false));
    QCoro::waitFor(keeper.replace(u"a"_s, u"token 1"_s, u"token 2"_s));
    QCOMPARE(QCoro::waitFor(keeper.read(u"a"_s)), u"token 2"_s);
    QCOMPARE(keeper.placeOf(u"a"_s), PasswordPlace::ThisRun);
    // Somebody has signed in anew in the meantime: that one is better.
    QCoro::waitFor(keeper.replace(u"a"_s, u"token 1"_s, u"token 3"_s));
    QCOMPARE(QCoro::waitFor(keeper.read(u"a"_s)), u"token 2"_s);
    QCoro::waitFor(keeper.replace(u"unknown"_s, u"x"_s, u"y"_s));
    QCOMPARE(QCoro::waitFor(keeper.read(u"unknown"_s)), QString());
}

void tst_PasswordKeeper::theLastOneKeptCounts()
{
    PasswordKeeper keeper;
    QCoro::Task<PasswordPlace> first = keeper.keep(u"a"_s, u"old"_s, true);
    QCoro::Task<PasswordPlace> second = keeper.keep(u"a"_s, u"new"_s, true);
    QCOMPARE(QCoro::waitFor(second), PasswordPlace::ThisRun);
    QCOMPARE(QCoro::waitFor(first), PasswordPlace::Nowhere);
    QCOMPARE(QCoro::waitFor(keeper.read(u"a"_s)), u"new"_s);
    QCoro::Task<PasswordPlace> third = keeper.keep(u"a"_s, u"newer"_s, true);
    QCoro::Task<> gone = keeper.forget(u"a"_s);
    QCOMPARE(QCoro::waitFor(third), PasswordPlace::Nowhere);
    QCoro::waitFor(gone);
    QCOMPARE(QCoro::waitFor(keeper.read(u"a"_s)), QString());
}

void tst_PasswordKeeper::endsInTheMiddle()
{
    auto keeper = std::make_unique<PasswordKeeper>();
    QCoro::Task<PasswordPlace> kept = keeper->keep(u"a"_s, u"sesame"_s, true);
    keeper.reset();
    QCOMPARE(QCoro::waitFor(kept), PasswordPlace::ThisRun);
}

QTEST_GUILESS_MAIN(tst_PasswordKeeper)
#include "tst_PasswordKeeper.moc"
