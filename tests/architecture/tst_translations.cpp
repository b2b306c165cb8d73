// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <i18n/translations.h>

/// One text of a .ts file.
struct Message
{
    QString key; ///< context, source and comment
    QString source;
    QStringList translations; ///< one, or one per plural form
    bool unfinished = false;
    bool hasNumber = false; ///< it has plural forms
};

static Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.hasNumber = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.unfinished = xml.attributes().value(QStringLiteral("type")) == u"unfinished";
            QString text;
            while (!xml.atEnd()) {
                const auto token = xml.readNext();
                if (token == QXmlStreamReader::Characters)
                    text += xml.text();
                else if (token == QXmlStreamReader::StartElement && xml.name() == u"numerusform")
                    message.translations << xml.readElementText();
                else if (token == QXmlStreamReader::EndElement)
                    break;
            }
            if (message.translations.isEmpty())
                message.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    message.key = context + u'|' + message.source + u'|' + comment;
    return message;
}

static QList<Message> readTs(const QString& path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages << readMessage(xml, context);
    }
    return messages;
}

static QString tsFile(const char* language)
{
    return QStringLiteral(SERAI_SOURCE_DIR "/translations/serai_%1.ts").arg(QString::fromLatin1(language));
}

static QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral(R"(%L?\d+)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured().remove(u'L');
    found.sort();
    found.removeDuplicates();
    return found;
}

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void theFilesAreUpToDate_data();
    void theFilesAreUpToDate();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void englishHasItsPlurals();
    void placeholdersSurvive_data();
    void placeholdersSurvive();
    void embeddedTranslationsLoad();
};

void TestTranslations::theFilesAreUpToDate_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("english") << tsFile("en") << QStringList{QStringLiteral("-pluralonly")};
    QTest::newRow("german") << tsFile("de") << QStringList();
    QTest::newRow("japanese") << tsFile("ja") << QStringList();
}

void TestTranslations::theFilesAreUpToDate()
{
    QFETCH(QString, path);
    QFETCH(QStringList, options);
    QTemporaryDir dir;
    const auto copy = dir.filePath(QStringLiteral("serai_xx.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(SERAI_LUPDATE),
        options
            + QStringList{QStringLiteral("-silent"), QStringLiteral("-source-language"),
                QStringLiteral("en_US"), QStringLiteral("-target-language"), QStringLiteral("de_DE"),
                QStringLiteral("@" SERAI_I18N_SOURCES), QStringLiteral("-ts"), copy});
    QVERIFY2(lupdate.waitForFinished(60'000), "lupdate does not return: see checkPlurals in rules.cpp");
    QCOMPARE(lupdate.exitCode(), 0);
    QSet<QString> inSources;
    for (const auto& message : readTs(copy))
        inSources.insert(message.key);
    QVERIFY(inSources.size() > (options.isEmpty() ? 20 : 0));
    QStringList wrong;
    QSet<QString> inFile;
    for (const auto& message : readTs(path)) {
        inFile.insert(message.key);
        if (!inSources.contains(message.key))
            wrong << QStringLiteral("not in the sources any more: ") + message.key;
    }
    for (const auto& key : std::as_const(inSources)) {
        if (!inFile.contains(key))
            wrong << QStringLiteral("missing: ") + key;
    }
    QVERIFY2(wrong.isEmpty(),
        qUtf8Printable(QStringLiteral("run ./dev translations; %1 differences:\n").arg(wrong.size())
            + wrong.first(std::min<qsizetype>(20, wrong.size())).join(u'\n')));
}

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("plurals");
    QTest::newRow("german") << tsFile("de") << 2;
    QTest::newRow("japanese") << tsFile("ja") << 1;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, path);
    QFETCH(int, plurals);
    QStringList open;
    for (const auto& message : readTs(path)) {
        const int forms = message.hasNumber ? plurals : 1;
        if (message.unfinished || message.translations.contains(QString())
            || message.translations.size() != forms)
            open << message.key;
    }
    QVERIFY2(open.isEmpty(),
        qUtf8Printable(QStringLiteral("%1 texts are not translated:\n").arg(open.size())
            + open.first(std::min<qsizetype>(20, open.size())).join(u'\n')));
}

void TestTranslations::englishHasItsPlurals()
{
    QStringList open;
    for (const auto& message : readTs(tsFile("en"))) {
        if (message.hasNumber
            && (message.translations.size() != 2 || message.translations.contains(QString())))
            open << message.key;
    }
    QVERIFY2(open.isEmpty(), qUtf8Printable(open.join(u'\n')));
}

void TestTranslations::placeholdersSurvive_data()
{
    theFilesAreUpToDate_data();
}

void TestTranslations::placeholdersSurvive()
{
    QFETCH(QString, path);
    QStringList wrong;
    for (const auto& message : readTs(path)) {
        for (const auto& translation : message.translations) {
            if (!translation.isEmpty() && placeholdersOf(translation) != placeholdersOf(message.source))
                wrong << message.source + QStringLiteral(" -> ") + translation;
        }
    }
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
}

void TestTranslations::embeddedTranslationsLoad()
{
    QCOMPARE(serai::embeddedLanguages(),
        (QStringList{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("ja")}));
    auto& application = *qApp;
    const char* const text = "the disk is full; nothing was changed";
    const auto english = QString::fromLatin1(text);
    QVERIFY(serai::loadTranslations(application, QLocale(QStringLiteral("de_AT"))));
    QVERIFY(QCoreApplication::translate("store", text) != english);
    QVERIFY(serai::loadTranslations(application, QLocale(QStringLiteral("ja_JP"))));
    QVERIFY(QCoreApplication::translate("store", text) != english);
    QVERIFY(!serai::loadTranslations(application, QLocale(QStringLiteral("fi_FI"))));
    QCOMPARE(QCoreApplication::translate("store", text), english);
    QVERIFY(serai::loadTranslations(application, QLocale(QStringLiteral("en_US"))));
    QCOMPARE(QCoreApplication::translate("store", text), english);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
