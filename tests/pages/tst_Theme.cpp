// SPDX-License-Identifier: Apache-2.0
#include "pages/PostsealStyle.h"
#include "pages/StateGlyph.h"
#include "pages/Theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void knowsBlackOnWhite();
    void schemeFollowsThePalette_data();
    void schemeFollowsThePalette();
    void highContrastKeepsTheSystemsColours();
    void standardWidgetsGetTheTheme();
    void lengthsFollowTheText();
    void everyGlyphHasItsOwnShape();
};

void tst_Theme::textCanBeRead_data()
{
    QTest::addColumn<QColor>("foreground");
    QTest::addColumn<QColor>("background");
    QTest::addColumn<double>("atLeast");
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const QByteArray name = theme == &Theme::light() ? "light" : "dark";
        const QList<std::pair<QByteArray, QColor>> backgrounds{
            {"window", theme->background},
            {"side", theme->side},
            {"card", theme->surface},
            {"value", theme->code},
            {"fine tint", theme->fine.tint},
            {"look tint", theme->look.tint},
            {"wrong tint", theme->wrong.tint},
            {"unknown tint", theme->unknown.tint},
            {"chosen", theme->accentTint}};
        for (const auto &[where, background] : backgrounds) {
            QTest::newRow((name + ": text on " + where).constData())
                << theme->text << background << 7.0;
            QTest::newRow((name + ": muted text on " + where).constData())
                << theme->muted << background << 4.5;
        }
        const QList<std::pair<QByteArray, Theme::State>> states{{"fine", theme->fine},
                                                                {"look", theme->look},
                                                                {"wrong", theme->wrong},
                                                                {"unknown", theme->unknown}};
        for (const auto &[state, colors] : states) {
            QTest::newRow((name + ": the word for " + state + " on its tint").constData())
                << colors.strong << colors.tint << 4.5;
            QTest::newRow((name + ": the word for " + state + " on a card").constData())
                << colors.strong << theme->surface << 4.5;
        }
        QTest::newRow((name + ": the chosen step").constData())
            << theme->accent << theme->accentTint << 4.5;
        QTest::newRow((name + ": a link").constData()) << theme->accent << theme->background << 4.5;
        QTest::newRow((name + ": the primary button").constData())
            << theme->onAccent << theme->accent << 4.5;
        QTest::newRow((name + ": WCAG 1.4.11, a field's border").constData())
            << theme->fieldLine << theme->surface << 3.0;
        QTest::newRow((name + ": WCAG 1.4.11, the focus ring").constData())
            << theme->accent << theme->surface << 3.0;
    }
}

void tst_Theme::textCanBeRead()
{
    QFETCH(QColor, foreground);
    QFETCH(QColor, background);
    QFETCH(double, atLeast);
    const double ratio = contrastRatio(foreground, background);
    QVERIFY2(ratio >= atLeast, qPrintable(QString::number(ratio)));
}

void tst_Theme::knowsBlackOnWhite()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
}

void tst_Theme::schemeFollowsThePalette_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("scheme");
    QTest::newRow("Fusion's light grey")
        << QPalette(QColor(0xEF, 0xEF, 0xEF)) << int(Theme::Scheme::Light);
    QTest::newRow("a dark desktop")
        << QPalette(QColor(0x31, 0x31, 0x31)) << int(Theme::Scheme::Dark);
    QTest::newRow("our own light palette")
        << Theme::light().toPalette({}) << int(Theme::Scheme::Light);
    QTest::newRow("our own dark palette")
        << Theme::dark().toPalette({}) << int(Theme::Scheme::Dark);
    QPalette black(Qt::white,
                   Qt::black,
                   Qt::white,
                   Qt::black,
                   Qt::white,
                   Qt::white,
                   Qt::white,
                   Qt::black,
                   Qt::black);
    QTest::newRow("high contrast, black") << black << int(Theme::Scheme::HighContrast);
    QPalette white(Qt::black,
                   Qt::white,
                   Qt::black,
                   Qt::black,
                   Qt::black,
                   Qt::black,
                   Qt::black,
                   Qt::white,
                   Qt::white);
    QTest::newRow("high contrast, white") << white << int(Theme::Scheme::HighContrast);
}

void tst_Theme::schemeFollowsThePalette()
{
    QFETCH(QPalette, palette);
    QFETCH(int, scheme);
    QCOMPARE(int(Theme::fromPalette(palette).scheme), scheme);
}

void tst_Theme::highContrastKeepsTheSystemsColours()
{
    QPalette system(Qt::yellow,
                    Qt::black,
                    Qt::yellow,
                    Qt::black,
                    Qt::yellow,
                    Qt::yellow,
                    Qt::yellow,
                    Qt::black,
                    Qt::black);
    system.setColor(QPalette::Highlight, Qt::green);
    const Theme theme = Theme::fromPalette(system);
    QCOMPARE(theme.toPalette(system), system);
    QCOMPARE(theme.text, QColor(Qt::yellow));
    QCOMPARE(theme.muted, QColor(Qt::yellow));
    QCOMPARE(theme.wrong.strong, QColor(Qt::yellow));
    QCOMPARE(theme.accent, QColor(Qt::green));
}

void tst_Theme::standardWidgetsGetTheTheme()
{
    PostsealStyle style;
    QPalette palette(QColor(0x20, 0x20, 0x20));
    style.polish(palette);
    QCOMPARE(palette.color(QPalette::Window), Theme::dark().background);
    QCOMPARE(palette.color(QPalette::Highlight), Theme::dark().accent);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), Theme::dark().muted);
}

void tst_Theme::lengthsFollowTheText()
{
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(14);
    QApplication::setFont(font);
    QCOMPARE(scaled(34), 34);
    QCOMPARE(QFontInfo(fontFor(TextRole::Title)).pixelSize(), 23);
    font.setPixelSize(28);
    QApplication::setFont(font);
    QCOMPARE(scaled(34), 68);
    QCOMPARE(QFontInfo(fontFor(TextRole::Title)).pixelSize(), 46);
    QApplication::setFont(before);
}

void tst_Theme::everyGlyphHasItsOwnShape()
{
    // In one colour, as somebody sees it who cannot tell red from green.
    Theme theme = Theme::light();
    theme.fine = theme.look = theme.wrong = theme.unknown = {Qt::black, Qt::white};
    theme.accent = theme.muted = theme.line = Qt::black;
    QList<QImage> pictures;
    for (const Glyph glyph : {Glyph::Fine,
                              Glyph::Look,
                              Glyph::Wrong,
                              Glyph::Unknown,
                              Glyph::Info,
                              Glyph::Skipped,
                              Glyph::Working,
                              Glyph::ToCome,
                              Glyph::Letter}) {
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintGlyph(painter, QRectF(2, 2, 36, 36), glyph, theme, 4);
        painter.end();
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    }
}

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
