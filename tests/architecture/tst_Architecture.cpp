// SPDX-License-Identifier: Apache-2.0
// The direction of dependencies, kept by reading every include. Where a rule fails, the message
// names file and line.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Include
{
    QString file; ///< below the source folder
    int line = 0;
    QString header; ///< as written, without quotes
    bool ours = false; ///< in quotes
};

/// What each layer may include besides itself and base. "Uses" is transitive: the whole list is
/// written out.
const QMap<QString, QSet<QString>> &allowed()
{
    static const QSet<QString> network{u"dns"_s, u"tls"_s};
    static const QSet<QString> check{u"mtasts"_s, u"tlsrpt"_s, u"dns"_s, u"tls"_s, u"probe"_s};
    static const QSet<QString> judged = check + QSet<QString>{u"check"_s};
    static const QSet<QString> everything = judged
        + QSet<QString>{u"publish"_s,
                        u"oauth"_s,
                        u"ingest"_s,
                        u"rollout"_s,
                        u"store"_s,
                        u"wording"_s,
                        u"practice"_s};
    static const QMap<QString, QSet<QString>> table = {
        {u"base"_s, {}},
        {u"mtasts"_s, {}},
        {u"tlsrpt"_s, {}},
        {u"dns"_s, {}},
        {u"tls"_s, {}},
        {u"store"_s, {}},
        {u"probe"_s, network},
        {u"check"_s, check},
        {u"publish"_s, {u"mtasts"_s, u"tlsrpt"_s, u"dns"_s}},
        {u"oauth"_s, {u"tls"_s}},
        {u"ingest"_s, {u"oauth"_s, u"tlsrpt"_s, u"dns"_s, u"tls"_s}},
        {u"rollout"_s, judged},
        {u"wording"_s,
         judged + QSet<QString>{u"publish"_s, u"oauth"_s, u"ingest"_s, u"rollout"_s, u"store"_s}},
        {u"practice"_s, network},
        {u"setup"_s,
         judged + QSet<QString>{u"publish"_s, u"oauth"_s, u"ingest"_s, u"rollout"_s, u"store"_s}},
        {u"report"_s, judged + QSet<QString>{u"rollout"_s, u"store"_s, u"wording"_s, u"setup"_s}},
        {u"manual"_s, {u"report"_s, u"wording"_s}},
        {u"paper"_s, {u"report"_s}},
        {u"terminal"_s, everything + QSet<QString>{u"setup"_s, u"report"_s, u"manual"_s}},
        {u"pages"_s, everything + QSet<QString>{u"setup"_s, u"report"_s, u"manual"_s, u"paper"_s}},
    };
    return table;
}

QStringList sources(const QString &folder)
{
    const QString root = QStringLiteral(POSTSEAL_SOURCE_DIR "/");
    QStringList files;
    QDirIterator iterator(root + folder,
                          {u"*.h"_s, u"*.cpp"_s, u"*.def"_s},
                          QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next().mid(root.size()));
    files.sort();
    return files;
}

QStringList linesOf(const QString &file)
{
    QFile input(QStringLiteral(POSTSEAL_SOURCE_DIR "/") + file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readAll()).split(u'\n');
}

QList<Include> includes(const QString &folder)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> result;
    for (const QString &file : sources(folder)) {
        const QStringList lines = linesOf(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto match = pattern.match(lines.at(i));
            if (match.hasMatch())
                result.append({file, int(i) + 1, match.captured(2), match.captured(1) == u"\""});
        }
    }
    return result;
}

QString layerOf(const QString &file)
{
    return file.section(u'/', 1, 1);
}

QByteArray at(const Include &include)
{
    return u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.header).toUtf8();
}

} // namespace

class tst_Architecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderHasItsRules();
    void layersIncludeOnlyWhatTheyMayUse();
    void librariesStayInTheirFolder_data();
    void librariesStayInTheirFolder();
    void theEngineHasNoWidgets();
    void theEngineHasNoWords();
    void theEngineNeverBlocks();
    void everyConnectionIsListed();
    void everyFileStandsInItsReadme();
    void toolTipsAreNoMarkup();
    void programsHoldNoLogic();
    void everyFileNamesItsLicence();
};

void tst_Architecture::everyFolderHasItsRules()
{
    const QStringList folders = QDir(QStringLiteral(POSTSEAL_SOURCE_DIR "/wizard"))
                                    .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!folders.isEmpty());
    for (const QString &folder : folders)
        QVERIFY2(allowed().contains(folder), qPrintable(u"no rule for wizard/%1"_s.arg(folder)));
}

void tst_Architecture::layersIncludeOnlyWhatTheyMayUse()
{
    const QList<Include> all = includes(u"wizard"_s);
    QVERIFY(all.size() > 100);
    for (const Include &include : all) {
        if (!include.ours || !include.header.contains(u'/'))
            continue;
        const QString from = layerOf(include.file);
        const QString to = include.header.section(u'/', 0, 0);
        const bool may = to == from || to == u"base"_s || allowed().value(from).contains(to);
        QVERIFY2(may, at(include).constData());
    }
}

void tst_Architecture::librariesStayInTheirFolder_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("folder");
    QTest::newRow("ldns") << u"ldns/"_s << u"dns"_s;
    QTest::newRow("OpenSSL") << u"openssl/"_s << u"tls"_s;
    QTest::newRow("SQL") << u"QSql"_s << u"store"_s;
    QTest::newRow("public suffix list") << u"libpsl"_s << u"base"_s;
    QTest::newRow("zlib") << u"zlib"_s << u"tlsrpt"_s;
    QTest::newRow("QtKeychain") << u"qt6keychain/"_s << u"setup"_s;
    QTest::newRow("GMime") << u"gmime/"_s << u"ingest"_s;
    QTest::newRow("qpdf") << u"qpdf/"_s << u"paper"_s;
}

void tst_Architecture::librariesStayInTheirFolder()
{
    QFETCH(QString, prefix);
    QFETCH(QString, folder);
    for (const Include &include : includes(u"wizard"_s) + includes(u"app"_s)) {
        if (include.header.startsWith(prefix))
            QVERIFY2(layerOf(include.file) == folder, at(include).constData());
    }
}

void tst_Architecture::theEngineHasNoWidgets()
{
    static const QSet<QString> widgets{u"QWidget"_s,
                                       u"QApplication"_s,
                                       u"QLabel"_s,
                                       u"QPushButton"_s,
                                       u"QMainWindow"_s,
                                       u"QDialog"_s};
    // Of Qt Gui: the command line runs without it.
    static const QSet<QString> drawing{
        u"QPainter"_s, u"QGuiApplication"_s, u"QColor"_s, u"QFont"_s, u"QIcon"_s, u"QTextLayout"_s};
    for (const Include &include : includes(u"wizard"_s)) {
        const QString layer = layerOf(include.file);
        const QString name = include.header.section(u'/', -1);
        const bool mayDraw = layer == u"pages"_s || layer == u"paper"_s;
        QVERIFY2(layer == u"pages"_s || !widgets.contains(name), at(include).constData());
        QVERIFY2(mayDraw || !drawing.contains(name), at(include).constData());
    }
}

void tst_Architecture::theEngineHasNoWords()
{
    static const QRegularExpression call(
        uR"((\btr|\btranslate|QT_TR_NOOP|QT_TRANSLATE_NOOP\w*)\()"_s);
    static const QSet<QString> speaking{
        u"wording"_s, u"report"_s, u"manual"_s, u"terminal"_s, u"pages"_s};
    for (const QString &file : sources(u"wizard"_s)) {
        if (speaking.contains(layerOf(file)))
            continue;
        const QStringList lines = linesOf(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString where = u"%1:%2"_s.arg(file).arg(i + 1);
            QVERIFY2(!call.match(lines.at(i)).hasMatch(), qPrintable(where));
        }
    }
}

void tst_Architecture::theEngineNeverBlocks()
{
    // Waiting goes through base/WaitPoint. A nested event loop would run other checks inside this
    // one.
    static const QRegularExpression blocking(
        uR"(\bwaitFor(Connected|ReadyRead|BytesWritten|Disconnected|Encrypted|Finished)\b|QEventLoop|processEvents\()"_s);
    // It has a thread of its own, in which nothing else runs.
    const QString mailbox = u"wizard/ingest/ImapWire.cpp"_s;
    for (const QString &file : sources(u"wizard"_s)) {
        if (file.endsWith(mailbox))
            continue;
        const QStringList lines = linesOf(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString where = u"%1:%2"_s.arg(file).arg(i + 1);
            QVERIFY2(!blocking.match(lines.at(i)).hasMatch(), qPrintable(where));
        }
    }
}

void tst_Architecture::everyConnectionIsListed()
{
    // What people are shown of whom the program connects to is only worth something when nothing is
    // left out.
    static const QRegularExpression connecting(
        uR"(connectToHost\w*\(|QNetworkRequest\b(?!::|>| &)|QHostInfo|QDnsLookup|QWebSocket|writeDatagram\()"_s);
    // Asks the system for a route and sends nothing; servers of the practice network, which answer
    // only.
    const QStringList silent{u"wizard/dns/Endpoint.cpp"_s,
                             u"wizard/practice/PracticeDnsServer.cpp"_s};
    int found = 0;
    for (const QString &file : sources(u"wizard"_s) + sources(u"app"_s)) {
        const QStringList lines = linesOf(file);
        const auto connects = std::count_if(lines.begin(), lines.end(), [](const QString &line) {
            return connecting.match(line).hasMatch();
        });
        if (connects == 0 || std::any_of(silent.begin(), silent.end(), [&](const QString &each) {
                return file.endsWith(each);
            }))
            continue;
        ++found;
        const auto noted = std::count_if(lines.begin(), lines.end(), [](const QString &line) {
            return line.contains(u"noteConnection("_s);
        });
        QVERIFY2(noted >= connects, qPrintable(file));
    }
    QVERIFY(found >= 4);
}

void tst_Architecture::everyFileStandsInItsReadme()
{
    // A newcomer finds a file by what it is for. "Dnssec…" stands for all that begin so.
    const QDir wizard(QStringLiteral(POSTSEAL_SOURCE_DIR "/wizard"));
    for (const QString &layer : wizard.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir here(wizard.filePath(layer));
        QFile readme(here.filePath(u"README.md"_s));
        QVERIFY2(readme.open(QIODevice::ReadOnly), qPrintable(layer));
        const QString text = QString::fromUtf8(readme.readAll());
        static const QRegularExpression group(u"(\\w+)…"_s);
        QStringList beginnings;
        for (const QRegularExpressionMatch &match : group.globalMatch(text))
            beginnings.append(match.captured(1));
        for (const QFileInfo &header : here.entryInfoList({u"*.h"_s})) {
            const QString stem = header.baseName();
            const bool isNamed = QRegularExpression(u"\\b%1\\b"_s.arg(stem)).match(text).hasMatch()
                || std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &each) {
                                     return stem.startsWith(each);
                                 });
            QVERIFY2(isNamed, qPrintable(layer + u'/' + stem));
        }
    }
}

void tst_Architecture::toolTipsAreNoMarkup()
{
    // A sentence of ours, or through plainToolTip(): Qt would load what a stranger's text names.
    static const QRegularExpression toolTip(uR"(setToolTip\(\s*(\S*))"_s);
    int found = 0;
    for (const QString &file : sources(u"wizard/pages"_s)) {
        const QString text = linesOf(file).join(u'\n');
        for (const QRegularExpressionMatch &match : toolTip.globalMatch(text)) {
            ++found;
            const QString argument = match.captured(1);
            QVERIFY2(argument.contains(u"tr("_s) || argument.startsWith(u"plainToolTip("_s),
                     qPrintable(file + u": "_s + match.captured()));
        }
    }
    QVERIFY(found >= 10);
}

void tst_Architecture::programsHoldNoLogic()
{
    constexpr qsizetype mostLines = 200;
    for (const QString &file : sources(u"app"_s))
        QVERIFY2(linesOf(file).size() <= mostLines, qPrintable(file));
}

void tst_Architecture::everyFileNamesItsLicence()
{
    for (const QString &folder : {u"wizard"_s, u"app"_s, u"tests"_s}) {
        for (const QString &file : sources(folder)) {
            const QString first = linesOf(file).value(0);
            QVERIFY2(first == "// SPDX-License-Identifier: Apache-2.0"_L1, qPrintable(file));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Architecture)
#include "tst_Architecture.moc"
