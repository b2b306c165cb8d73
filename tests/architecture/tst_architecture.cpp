// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QTest>

/// Holds the tree to the rules of the house: reads files, links nothing of Serai.
class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRuleFindsItsBadExample_data();
    void everyRuleFindsItsBadExample();
    void includesFollowTheLevels();
    void coreUsesNoWidgets();
    void sqlStaysInRepositories();
    void publicHeadersNameNoForeignTypes();
    void bannedTokensAreAbsent();
    void filesCarryTheirLicence();
    void filesAreOfReadableLength();
    void labelsStateTheirFormat();
    void pluralsAreReadable();
    void theTopLevelIsAsAgreed();
    void keptByHandListsAreComplete();

private:
    template <class Check>
    void everyFile(const QString& folder, Check check);
    [[nodiscard]] ModuleInfo ownerOf(const SourceFile& file) const;

    QList<SourceFile> m_files; ///< sources and build files of app, modules, tests, translations, packaging
    Modules m_modules;
    QHash<QString, ModuleInfo> m_byFolder;
    QString m_qtHeaders = QLibraryInfo::path(QLibraryInfo::HeadersPath);
};

static QString contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

static bool isCpp(const SourceFile& file)
{
    return file.path.endsWith(QStringLiteral(".cpp")) || file.path.endsWith(QStringLiteral(".h"));
}

void TestArchitecture::initTestCase()
{
    const QDir root(QStringLiteral(SERAI_SOURCE_DIR));
    for (const char* folder : {"app", "modules", "tests", "translations", "packaging"}) {
        QDirIterator files(root.filePath(QString::fromLatin1(folder)),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("CMakeLists.txt"),
                QStringLiteral("*.cmake"), QStringLiteral("*.sh")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            m_files << SourceFile{root.relativeFilePath(path), contentsOf(path)};
        }
    }
    QVERIFY(m_files.size() > 50);
    const auto folders =
        QDir(root.filePath(QStringLiteral("modules"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto& folder : folders) {
        const auto cmake = root.filePath(QStringLiteral("modules/%1/CMakeLists.txt").arg(folder));
        if (!QFile::exists(cmake))
            continue;
        const auto info = readModule(folder, contentsOf(cmake));
        QVERIFY2(info.level >= 0,
            qPrintable(cmake + QStringLiteral(": no serai_add_module(%1 LEVEL n …)").arg(folder)));
        m_byFolder.insert(folder, info);
        const auto prefixes = QDir(root.filePath(QStringLiteral("modules/%1/include").arg(folder)))
                                  .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto& prefix : prefixes)
            m_modules.insert(prefix, info);
    }
    QVERIFY(m_modules.contains(QStringLiteral("store")));
    QVERIFY(QFile::exists(m_qtHeaders + QStringLiteral("/QtCore/QObject")));
}

ModuleInfo TestArchitecture::ownerOf(const SourceFile& file) const
{
    if (!file.path.startsWith(QStringLiteral("modules/")))
        return {QStringLiteral("app"), 99, true, true};
    return m_byFolder.value(file.path.section(u'/', 1, 1), {QStringLiteral("?"), 99, true, true});
}

template <class Check>
void TestArchitecture::everyFile(const QString& folder, Check check)
{
    QStringList wrong;
    int looked = 0;
    for (const auto& file : std::as_const(m_files)) {
        if (!file.path.startsWith(folder))
            continue;
        ++looked;
        wrong << check(file);
    }
    QVERIFY2(looked > 0, "no file was looked at");
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(u'\n' + wrong.join(u'\n')));
}

void TestArchitecture::everyRuleFindsItsBadExample_data()
{
    QTest::addColumn<QStringList>("found");
    const ModuleInfo store{QStringLiteral("store"), 1, false, false};
    const ModuleInfo members{QStringLiteral("members"), 2, false, false};
    const ModuleInfo uikit{QStringLiteral("uikit"), 2, true, false};
    const Modules modules{{store.name, store}, {members.name, members}, {uikit.name, uikit}};
    const auto file = [](const char* path, const char* text) {
        return SourceFile{QString::fromLatin1(path), QString::fromLatin1(text)};
    };
    QTest::newRow("a lower level includes a higher one")
        << checkLevels(file("modules/store/src/a.cpp", "#include <members/member.h>\n"), store, modules);
    QTest::newRow("core includes a GUI module")
        << checkLevels(file("modules/members/src/a.cpp", "#include <uikit/pane.h>\n"),
               {QStringLiteral("kpi"), 3, false, false}, modules);
    QTest::newRow("core includes a widget") << checkCoreHeaders(
        file("modules/members/src/a.cpp", "\n# include <QLabel>\n"), members, m_qtHeaders);
    QTest::newRow("core includes a part of Gui")
        << checkCoreHeaders(file("modules/members/src/a.cpp", "#include <QPainter>\n"), members, m_qtHeaders);
    QTest::newRow("SQL in a service")
        << checkSql(file("modules/members/src/service.cpp", "#include <QSqlQuery>\n"));
    QTest::newRow("SQL in a public header")
        << checkPublicHeader(file("modules/members/include/members/a.h", "class QSqlQuery;\n"), members);
    QTest::newRow("a nested event loop")
        << checkBannedTokens(file("app/desktop/a.cpp", "    QEventLoop loop;\n"));
    QTest::newRow("an old-style connect")
        << checkBannedTokens(file("tests/a.cpp", "connect(a, SIGNAL(x()))"));
    QTest::newRow("work left for later") << checkBannedTokens(file("app/a.cpp", "// TODO later\n"));
    QTest::newRow("no licence") << checkLicence(file("app/a.cpp", "#include <QString>\n"));
    QTest::newRow("a long file") << checkLength({QStringLiteral("app/a.cpp"), QString(501, u'\n')});
    QTest::newRow("a label that guesses")
        << checkLabels(file("modules/uikit/src/a.cpp", "auto* l = new QLabel(name);"));
    QTest::newRow("a plural that lupdate cannot read") << checkPlurals(
        file("app/a.cpp", "QCoreApplication::translate(\"x\", \"%n days\", nullptr, int((a + b) / 2));"));
    QTest::newRow("a stray folder") << checkTopLevel({QStringLiteral("app"), QStringLiteral("scripts")});
}

void TestArchitecture::everyRuleFindsItsBadExample()
{
    QFETCH(QStringList, found);
    QCOMPARE(found.size(), 1);
}

void TestArchitecture::includesFollowTheLevels()
{
    everyFile(QStringLiteral("modules/"),
        [this](const SourceFile& file) { return checkLevels(file, ownerOf(file), m_modules); });
}

void TestArchitecture::coreUsesNoWidgets()
{
    everyFile(QStringLiteral("modules/"),
        [this](const SourceFile& file) { return checkCoreHeaders(file, ownerOf(file), m_qtHeaders); });
    everyFile(QStringLiteral("app/ctl/"), [this](const SourceFile& file) {
        return checkCoreHeaders(file, {QStringLiteral("ctl"), 9, false, true}, m_qtHeaders);
    });
}

void TestArchitecture::sqlStaysInRepositories()
{
    everyFile({}, [](const SourceFile& file) { return checkSql(file); });
}

void TestArchitecture::publicHeadersNameNoForeignTypes()
{
    everyFile(QStringLiteral("modules/"), [this](const SourceFile& file) {
        return file.path.contains(QStringLiteral("/include/")) ? checkPublicHeader(file, ownerOf(file))
                                                               : QStringList();
    });
}

void TestArchitecture::bannedTokensAreAbsent()
{
    everyFile({}, [](const SourceFile& file) {
        const bool judge = file.path.startsWith(QStringLiteral("tests/architecture/"));
        return isCpp(file) && !judge ? checkBannedTokens(file) : QStringList();
    });
}

void TestArchitecture::filesCarryTheirLicence()
{
    everyFile({}, [](const SourceFile& file) { return checkLicence(file); });
    const QString root = QStringLiteral(SERAI_SOURCE_DIR "/");
    for (const char* name : {"dev", "CMakeLists.txt", ".ci/run", ".github/workflows/ci.yml"})
        QCOMPARE(checkLicence({QString::fromLatin1(name), contentsOf(root + QString::fromLatin1(name))}),
            QStringList());
}

void TestArchitecture::filesAreOfReadableLength()
{
    everyFile({}, [](const SourceFile& file) { return checkLength(file); });
}

void TestArchitecture::labelsStateTheirFormat()
{
    everyFile({}, [](const SourceFile& file) {
        return isCpp(file) && !file.path.startsWith(QStringLiteral("tests/")) ? checkLabels(file)
                                                                              : QStringList();
    });
}

void TestArchitecture::pluralsAreReadable()
{
    everyFile({}, [](const SourceFile& file) { return isCpp(file) ? checkPlurals(file) : QStringList(); });
}

void TestArchitecture::theTopLevelIsAsAgreed()
{
    const auto names = QDir(QStringLiteral(SERAI_SOURCE_DIR))
                           .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(checkTopLevel(names).isEmpty(), qUtf8Printable(checkTopLevel(names).join(u'\n')));
}

/// modules/CMakeLists.txt and tests/CMakeLists.txt list folders by hand: one that is forgotten would never be
/// built.
void TestArchitecture::keptByHandListsAreComplete()
{
    const QDir root(QStringLiteral(SERAI_SOURCE_DIR));
    QStringList missing;
    for (const char* area : {"modules", "tests"}) {
        const auto folder = QString::fromLatin1(area);
        const auto list = contentsOf(root.filePath(folder + QStringLiteral("/CMakeLists.txt")));
        const auto words = list.simplified().replace(u')', u' ').split(u' ');
        const auto entries = QDir(root.filePath(folder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto& entry : entries) {
            const auto path = folder + u'/' + entry;
            if (QFile::exists(root.filePath(path + QStringLiteral("/CMakeLists.txt")))
                && !words.contains(entry)
                && !list.contains(QStringLiteral("add_subdirectory(%1)").arg(entry)))
                missing << path;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
