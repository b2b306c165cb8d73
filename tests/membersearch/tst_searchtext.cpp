// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QTest>

#include <membersearch/searchtext.h>

using namespace serai::membersearch;

class TestSearchText : public QObject
{
    Q_OBJECT

private slots:

    void foldsAlike_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << QStringLiteral("Anna BERG") << QStringLiteral("anna berg");
        QTest::newRow("accents") << QStringLiteral("José Ñáñez Müller")
                                 << QStringLiteral("jose nanez muller");
        QTest::newRow("accents apart")
            << QStringLiteral("Jose\u0301 Mu\u0308ller") << QStringLiteral("jose muller");
        QTest::newRow("letters that are not taken apart") << QStringLiteral(
            "Łukasz Øster Straße Æsir Đorđe") << QStringLiteral("lukasz oster strasse aesir dorde");
        QTest::newRow("Turkish") << QStringLiteral("İSTANBUL ılgaz") << QStringLiteral("istanbul ilgaz");
        QTest::newRow("Vietnamese") << QStringLiteral("Nguyễn Thị Đông") << QStringLiteral("nguyen thi dong");
        QTest::newRow("Greek") << QStringLiteral("ΆΝΝΑΣ") << QStringLiteral("αννασ");
        QTest::newRow("Russian") << QStringLiteral("Фёдор") << QStringLiteral("федор");
        QTest::newRow("full width") << QStringLiteral("Ｓａｔｏ　０９０") << QStringLiteral("sato 090");
        QTest::newRow("half-width kana with voicing") << QStringLiteral("ﾔﾏﾀﾞ") << QStringLiteral("やまだ");
        QTest::newRow("katakana") << QStringLiteral("ヤマダ") << QStringLiteral("やまだ");
        QTest::newRow("voiced and unvoiced stay apart") << QStringLiteral("か が") << QStringLiteral("か が");
        QTest::newRow("Arabic vowels") << QStringLiteral("مُحَمَّد") << QStringLiteral("محمد");
        QTest::newRow("Arabic-Indic digits") << QStringLiteral("٠١٢ ۳۴") << QStringLiteral("012 34");
        QTest::newRow("Hangul") << QStringLiteral("김민준") << QStringLiteral("김민준");
        QTest::newRow("Devanagari signs stay") << QStringLiteral("प्रिया") << QStringLiteral("प्रिया");
        QTest::newRow("blanks") << QStringLiteral("  a \t\n b  ") << QStringLiteral("a b");
        QTest::newRow("invisible signs") << QStringLiteral("a\u200b\u00adb\u0001c") << QStringLiteral("abc");
        QTest::newRow("apostrophes") << QStringLiteral("O\u2019Brien d\u2018a l`b \u00b4c \u02bbokina")
                                     << QStringLiteral("o'brien d'a l'b 'c 'okina");
        QTest::newRow("dashes") << QStringLiteral("a\u2010b\u2011c\u2013d\u2014e\u2212f\uff0dg")
                                << QStringLiteral("a-b-c-d-e-f-g");
        QTest::newRow("ligature") << QStringLiteral("ﬁnal") << QStringLiteral("final");
        QTest::newRow("beyond the plane") << QStringLiteral("𝐀nna 😀") << QStringLiteral("anna 😀");
        QTest::newRow("nothing") << QString() << QString();
    }

    void foldsAlike()
    {
        QFETCH(QString, written);
        QFETCH(QString, folded);
        QCOMPARE(fold(written), folded);
        QCOMPARE(fold(folded), folded); // folded once is folded for good
        const auto places = foldWithPlaces(written);
        QCOMPARE(places.text, folded);
        QCOMPARE(qsizetype(places.from.size()), folded.size() + 1);
        QVERIFY(std::is_sorted(places.from.begin(), places.from.end()));
        QCOMPARE(places.from.back(), int(written.size()));
    }

    void findsNumbersInAnySpelling_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        // of +49 1512 3456789
        for (const char* typed : {"+49 1512 3456789", "00491512 3456789", "0151/23 45 67 89",
                 "(01512) 3456-789", "+49 (0)1512 345", "3456", "9", "1512.3456", "+4915"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << true;
        QTest::newRow("full width") << QStringLiteral("＋４９　１５１２") << true;
        QTest::newRow("Arabic-Indic") << QStringLiteral("٠١٥١٢") << true;
        for (const char* typed :
            {"+1512", "00151", "3465", "0045", "+491512345678900", "49151234567891111111"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << false;
    }

    void findsNumbersInAnySpelling()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        const auto search = parseSearch(typed);
        QCOMPARE(search.terms.size(), std::size_t(1));
        QCOMPARE(containsDigits(packDigits(u"4915123456789"), search.terms[0].phone), found);
    }

    void packedDigitsAreFoundAsInText()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            const auto digits = [&](int most) {
                QString text;
                for (int left = 1 + random.bounded(most); left > 0; --left)
                    text += QChar(u'0' + char16_t(random.bounded(3)));
                return text;
            };
            const auto number = digits(16);
            const auto wanted = digits(5);
            DigitNeedle needle{packDigits(wanted), int(wanted.size()), false};
            QCOMPARE(containsDigits(packDigits(number), needle), number.contains(wanted));
            needle.fromStart = true;
            QCOMPARE(containsDigits(packDigits(number), needle), number.startsWith(wanted));
        }
    }

    void whatIsNoNumberIsNotPacked()
    {
        QCOMPARE(packDigits(u""), quint64(0));
        QCOMPARE(packDigits(u"12345678901234567"), quint64(0));
        QCOMPARE(packDigits(u"12a"), quint64(0));
        QVERIFY(!containsDigits(0, {packDigits(u"1"), 1, false}));
    }

    void splitsIntoWords()
    {
        const auto search = parseSearch(QStringLiteral(" Berg  anna berg #A-1007 "));
        QCOMPARE(search.terms.size(), std::size_t(3)); // "berg" once
        QCOMPARE(search.terms[0].text, QStringLiteral("berg"));
        QCOMPARE(search.terms[2].order, QStringLiteral("#A-1007"));
        QVERIFY(search.terms[0].order.isEmpty());
        QVERIFY(parseSearch(QStringLiteral(" \u200b ")).isEmpty());
    }

    void marksWhatWasFound()
    {
        using Spans = QList<TextSpan>;
        const auto spans = [](const QString& text, const QString& typed) {
            return matchSpans(text, parseSearch(typed));
        };
        QCOMPARE(
            spans(QStringLiteral("Jonas Brückner"), QStringLiteral("bruck JO")), (Spans{{0, 2}, {6, 5}}));
        QCOMPARE(spans(QStringLiteral("Straße"), QStringLiteral("strass")), (Spans{{0, 5}}));
        QCOMPARE(spans(QStringLiteral("Jose\u0301 x"), QStringLiteral("é")), (Spans{{3, 2}}));
        QCOMPARE(spans(QStringLiteral("ヤマダ 花子"), QStringLiteral("やま")), (Spans{{0, 2}}));
        QCOMPARE(spans(QStringLiteral("anan"), QStringLiteral("an")), (Spans{{0, 2}, {2, 2}}));
        QCOMPARE(spans(QStringLiteral("annan"), QStringLiteral("ann nna")), (Spans{{0, 4}}));
        QCOMPARE(spans(QStringLiteral("Anna"), QStringLiteral("x")), Spans{});
        QCOMPARE(phoneSpans(QStringLiteral("+49 1512 3456789"), parseSearch(QStringLiteral("0151 23"))),
            (Spans{{4, 6}}));
        QCOMPARE(phoneSpans(QStringLiteral("+49 1512 3456789"), parseSearch(QStringLiteral("+491"))),
            (Spans{{1, 4}}));
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
