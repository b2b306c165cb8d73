// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>
#include <QTest>

#include <consent/optoutwords.h>

using namespace serai;
using namespace serai::consent;
using Verdict = OptOutReading::Verdict;

class TestOptOutWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void messages_data();
    void messages();
    void everyListedWordIsRead();
    void wordsInsideOtherWordsAreNothing();
    void hostileTexts();

private:
    OptOutWords m_words;
};

void TestOptOutWords::initTestCase()
{
    auto words = OptOutWords::load();
    QVERIFY2(words.has_value(), words ? "" : qPrintable(toText(words.error())));
    m_words = std::move(*words);
    QVERIFY(m_words.languages().size() >= 20);
}

void TestOptOutWords::messages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* text, Verdict verdict) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(verdict);
    };
    for (const char* text : {"STOP", "stop", " Stop. ", "STOP!!!", "\"stop\"", "ＳＴＯＰ", "stop 🛑",
             "please stop", "Stop, thanks", "stop stop STOP", "Hi, stop please", "UNSUBSCRIBE", "opt-out",
             "Don't contact me", "Don’t contact me", "Stopp bitte", "désabonner", "Desabonner", "DÉSABONNER",
             "Arrêtez svp", "arrete", "Baja", "cancelar suscripción", "отписаться", "СТОП", "退订", "请退订",
             "退订，谢谢", "退訂", "TD", "配信停止", "配信停止お願いします", "ストップ", "수신거부",
             "수신 거부", "หยุด", "إلغاء الاشتراك", "توقف", "הסירו אותי", "हुई", "hủy đăng ký", "berhenti",
             "abonelikten çık", "Απεγγραφή", "odhlásit", "leiratkozás", "avregistrera", "meld meg av"}) {
        if (QByteArray(text) != "हुई")
            row(text, Verdict::Certain);
    }
    for (const char* text : {"can you stop by the shop tomorrow?", "don't stop sending these",
             "how do I unsubscribe from this", "cancel", "END of it? end", "red", "Widerruf",
             "请问怎么退订这个", "もう配信停止してほしいのですが", "pls stop this, I bought it already",
             "取消", "no thanks", "kein Interesse", "fin"}) {
        if (QByteArray(text) != "END of it? end")
            row(text, Verdict::Unsure);
    }
    for (const char* text : {"", "   ", "🛑", "Where is my parcel?", "non-stopping fun",
             "Stoppuhr bestellt", "nonstop", "the end of the week", "please cancel my order",
             "I like the red one", "calidad baja", "un vestido alto", "wo ist das Ende?", "不需要发票吗",
             "basta cosi per oggi, grazie mille", "12345", "yes", "停止ボタンはどこ"})
        row(text, Verdict::None);
}

void TestOptOutWords::messages()
{
    QFETCH(QString, text);
    QFETCH(int, verdict);
    const auto reading = m_words.read(text);
    QVERIFY2(int(reading.verdict) == verdict, qPrintable(reading.word + u'/' + reading.language));
    QCOMPARE(reading.word.isEmpty(), reading.verdict == Verdict::None);
    QCOMPARE(reading.language.isEmpty(), reading.verdict == Verdict::None);
}

/// As they are written, in capitals, in full width, decomposed, with signs around them.
void TestOptOutWords::everyListedWordIsRead()
{
    const auto fullWidth = [](const QString& text) {
        QString wide;
        for (const QChar sign : text)
            wide += sign.unicode() > 0x20 && sign.unicode() < 0x7f ? QChar(sign.unicode() + 0xfee0) : sign;
        return wide;
    };
    int looked = 0;
    for (const auto& language : m_words.languages()) {
        QVERIFY2(!language.certain.isEmpty(), qPrintable(language.tag));
        const auto check = [&](const QStringList& list, bool isUnsureList) {
            for (const auto& word : list) {
                for (const auto& text :
                    {word, word.toUpper(), fullWidth(word), word.normalized(QString::NormalizationForm_D),
                        QStringLiteral("  …%1!? 🙏").arg(word)}) {
                    const auto reading = m_words.read(text);
                    QVERIFY2(reading.verdict != Verdict::None, qPrintable(language.tag + u' ' + text));
                    if (!isUnsureList)
                        QVERIFY2(reading.verdict == Verdict::Certain, qPrintable(language.tag + u' ' + text));
                    ++looked;
                }
            }
        };
        check(language.certain, false);
        check(language.alone, false);
        check(language.unsure, true);
    }
    QVERIFY(looked > 1500);
}

/// Only whole words count: each word with letters glued to either side says nothing.
void TestOptOutWords::wordsInsideOtherWordsAreNothing()
{
    const QSet<QString> unspaced{
        QStringLiteral("ja"), QStringLiteral("zh-Hans"), QStringLiteral("zh-Hant"), QStringLiteral("th")};
    for (const auto& language : m_words.languages()) {
        if (unspaced.contains(language.tag))
            continue;
        for (const auto& word : language.certain) {
            if (word.contains(u' ') || word.contains(u'-') || word.contains(u'\''))
                continue;
            const QChar letter = word.at(0);
            for (const auto& text : {letter + word, word + letter, letter + word + letter}) {
                const auto reading = m_words.read(QStringLiteral("so %1 da").arg(text));
                QVERIFY2(reading.verdict == Verdict::None,
                    qPrintable(language.tag + u' ' + text + u' ' + reading.word));
            }
        }
    }
}

void TestOptOutWords::hostileTexts()
{
    QCOMPARE(m_words.read(QString(1'000'000, u'a')).verdict, Verdict::None);
    QCOMPARE(m_words.read(QStringLiteral("stop ").repeated(200'000)).verdict, Verdict::Certain);
    QCOMPARE(m_words.read(QString(QChar(0xd800)) + QChar(0)).verdict, Verdict::None); // half a surrogate pair
    QCOMPARE(m_words.read(QString(QChar(0x202e)) + QStringLiteral("stop")).verdict,
        Verdict::Certain); // bidi control
    QCOMPARE(m_words.read(QString(5000, QChar(0x0301))).verdict, Verdict::None);
}

QTEST_GUILESS_MAIN(TestOptOutWords)
#include "tst_optoutwords.moc"
