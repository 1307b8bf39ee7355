// SPDX-License-Identifier: Apache-2.0
#include "rollout/EnforcePreview.h"

#include <QTest>

#include <limits>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_EnforcePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEachResultWouldHaveCome_data();
    void whatEachResultWouldHaveCome();
    void failuresWithoutAReasonAreRefused();
    void detailsNeverGiveOutMoreThanFailed();
    void countsAreKeptByReporter();
    void hugeCountsStopAtTheLargestNumber();
};

void tst_EnforcePreview::whatEachResultWouldHaveCome_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("result");
    QTest::addColumn<PreviewCount>("count");
    const PreviewCount refused{10, 3, 0, 0};
    const PreviewCount unprotected{10, 0, 3, 0};
    const PreviewCount dane{10, 0, 0, 3};
    for (const char *result : {"starttls-not-supported",
                               "certificate-host-mismatch",
                               "certificate-expired",
                               "certificate-not-trusted",
                               "validation-failure",
                               "something-new"})
        QTest::addRow("%s", result) << QByteArray("sts") << QString::fromLatin1(result) << refused;
    for (const char *result :
         {"sts-policy-fetch-error", "sts-policy-invalid", "sts-webpki-invalid"})
        QTest::addRow("%s", result)
            << QByteArray("sts") << QString::fromLatin1(result) << unprotected;
    for (const char *result : {"tlsa-invalid", "dnssec-invalid", "dane-required"})
        QTest::addRow("%s", result) << QByteArray("tlsa") << QString::fromLatin1(result) << dane;
    QTest::addRow("a certificate under DANE")
        << QByteArray("tlsa") << u"certificate-expired"_s << dane;
    QTest::addRow("a sender without the policy")
        << QByteArray("no-policy-found") << u"certificate-expired"_s << unprotected;
}

void tst_EnforcePreview::whatEachResultWouldHaveCome()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const QString, result);
    QFETCH(const PreviewCount, count);
    const EnforcePreview preview = previewEnforce({{u"Google"_s, 10, 3, {{policy, result, 3}}}});
    QCOMPARE(preview.all, count);
    QCOMPARE(preview.all.all(), 13);
}

void tst_EnforcePreview::failuresWithoutAReasonAreRefused()
{
    QCOMPARE(previewEnforce({{u"Google"_s, 1, 5, {}}}).all, (PreviewCount{1, 5, 0, 0}));
    QCOMPARE(previewEnforce({{u"Google"_s, 0, 5, {{"sts", u"sts-policy-fetch-error"_s, 2}}}}).all,
             (PreviewCount{0, 3, 2, 0}));
}

void tst_EnforcePreview::detailsNeverGiveOutMoreThanFailed()
{
    const EnforcePreview preview = previewEnforce({{u"Google"_s,
                                                    0,
                                                    4,
                                                    {{"sts", u"certificate-expired"_s, 3},
                                                     {"sts", u"sts-policy-fetch-error"_s, 3},
                                                     {"tlsa", u"tlsa-invalid"_s, 3}}}});
    QCOMPARE(preview.all, (PreviewCount{0, 3, 1, 0}));
}

void tst_EnforcePreview::countsAreKeptByReporter()
{
    const EnforcePreview preview = previewEnforce({{u"Aol"_s, 5, 0, {}},
                                                   {u"Microsoft"_s, 7, 2, {}},
                                                   {u"Aol"_s, 6, 0, {}},
                                                   {u"Google"_s, 1, 0, {}}});
    QCOMPARE(preview.reporters.size(), 3);
    QCOMPARE(preview.reporters[0], (PreviewLine{u"Microsoft"_s, {7, 2, 0, 0}}));
    QCOMPARE(preview.reporters[1], (PreviewLine{u"Aol"_s, {11, 0, 0, 0}}));
    QCOMPARE(preview.all, (PreviewCount{19, 2, 0, 0}));
    QVERIFY(previewEnforce({}).reporters.isEmpty());
}

void tst_EnforcePreview::hugeCountsStopAtTheLargestNumber()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const EnforcePreview preview =
        previewEnforce({{u"X"_s, most, most, {{"sts", u"x"_s, most}, {"sts", u"x"_s, most}}},
                        {u"X"_s, most, 0, {}}});
    QCOMPARE(preview.all.delivered, most);
    QCOMPARE(preview.all.refused, most);
}

QTEST_GUILESS_MAIN(tst_EnforcePreview)
#include "tst_EnforcePreview.moc"
