// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/encoding.h>

#include <QStringEncoder>
#include <QTest>

using namespace serai;

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void detects_data();
    void detects();
    void decodesInPieces_data();
    void decodesInPieces();
    void refusesUnknown();
    void refusesBinary_data();
    void refusesBinary();
};

static QByteArray encodedAs(const char* name, const QString& text, bool bom)
{
    QStringEncoder encoder(name, bom ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder.encode(text);
}

static const QString germanOrders = QStringLiteral("Bestellnummer;Kundenname;Preis\n1;Müller & Söhne;17,70 "
                                                   "€\n2;Jürgen Groß;9,95 €\n3;Bäckerei Schön;12,00 €\n");

void TestEncoding::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("bom");
    QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << "UTF-8" << 0;
    QTest::newRow("utf-8") << QByteArray("a,b\n1,é\n") << "UTF-8" << 0;
    QTest::newRow("utf-8 with mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,b\n")
                                     << "UTF-8" << 3;
    QTest::newRow("utf-8 cut in a sequence") << QByteArray("a,b\n1,\xc3") << "UTF-8" << 0;
    QTest::newRow("utf-16le with mark") << encodedAs("UTF-16LE", germanOrders, true) << "UTF-16LE" << 2;
    QTest::newRow("utf-16be with mark") << encodedAs("UTF-16BE", germanOrders, true) << "UTF-16BE" << 2;
    QTest::newRow("utf-16le without mark") << encodedAs("UTF-16LE", germanOrders, false) << "UTF-16LE" << 0;
    QTest::newRow("utf-16be without mark") << encodedAs("UTF-16BE", germanOrders, false) << "UTF-16BE" << 0;
    auto western = germanOrders;
    western.replace(u'\u20ac', QChar(0x80)); // the euro sign is 0x80 in windows-1252
    QTest::newRow("windows-1252") << western.toLatin1() << "windows-1252" << 0;
}

void TestEncoding::detects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(int, bom);
    const auto found = detectEncoding(bytes);
    QCOMPARE(found.name, name);
    QCOMPARE(found.bomBytes, bom);
    const auto text = decodeText(bytes);
    QVERIFY(text || bytes.endsWith('\xc3'));
    if (name != u"UTF-8")
        QCOMPARE(*text, germanOrders);
}

void TestEncoding::decodesInPieces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto text = QStringLiteral("é🛍 نورة, 佐藤");
    QTest::newRow("utf-8") << "UTF-8" << text.toUtf8() << text;
    QTest::newRow("utf-16le") << "UTF-16LE" << encodedAs("UTF-16LE", text, false) << text;
    QTest::newRow("utf-16be") << "UTF-16BE" << encodedAs("UTF-16BE", text, false) << text;
    QTest::newRow("shift_jis") << "Shift_JIS" << QByteArray("\x8d\xb2\x93\xa1,1") << QStringLiteral("佐藤,1");
    QTest::newRow("windows-1251") << "windows-1251" << QByteArray("\xcf\xf0\xe8") << QStringLiteral("При");
}

void TestEncoding::decodesInPieces()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        auto decoder = Decoder::create(name);
        QVERIFY(decoder);
        QByteArray utf8;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            QVERIFY(decoder->decode(
                QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)), false, utf8));
        QVERIFY(decoder->decode({}, true, utf8));
        QCOMPARE(QString::fromUtf8(utf8), text);
    }
}

void TestEncoding::refusesUnknown()
{
    const auto decoder = Decoder::create(QStringLiteral("klingon-8"));
    QVERIFY(!decoder);
    QCOMPARE(decoder.error().kind, ErrorKind::InvalidInput);
    QVERIFY(decoder.error().what.contains(QStringLiteral("klingon-8")));
}

void TestEncoding::refusesBinary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("refused");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << true;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04stuff") << true;
    QTest::newRow("old workbook") << QByteArray("\xd0\xcf\x11\xe0stuff") << true;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08stuff") << true;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << true;
    QTest::newRow("web page") << QByteArray("\n<!DOCTYPE html><html>") << true;
    QTest::newRow("zero bytes") << QByteArray("a,b\n\0\0\1", 7) << true;
    QTest::newRow("table") << QByteArray("a,b\n1,2\n") << false;
    QTest::newRow("utf-16 table") << encodedAs("UTF-16LE", germanOrders, true) << false;
}

void TestEncoding::refusesBinary()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, refused);
    const auto error = serai::refuseBinary(bytes, QStringLiteral("file.csv"));
    QCOMPARE(error.has_value(), refused);
    if (error) {
        QCOMPARE(error->where, QStringLiteral("file.csv"));
        QVERIFY(!error->remedy.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
