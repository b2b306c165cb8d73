// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/encoding.h>

#include <QTemporaryDir>
#include <QTest>

#include <tables/encodingguess.h>
#include <tables/tablereader.h>
#include <unicode/ucnv.h>

using namespace serai;
using namespace serai::tables;

class TestEncodingGuess : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void firstLetterFarDown();
    void cutAnywhere_data();
    void cutAnywhere();
    void marksAndPlainTextAreCertain();
    void givenEncodingWins();
    void wrongEncodingIsRefused();
};

static QByteArray encoded(const QString& text, const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QByteArray bytes(text.size() * 6 + 16, Qt::Uninitialized);
    const auto size = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status))
        return {};
    bytes.truncate(size);
    return bytes;
}

// Short lists, as a small shop exports them: a header and a few rows.
static const QString german = QStringLiteral(u"Name;Straße;Ort;Menge\r\nJürgen Müller;Königsallee "
                                             u"12;Düsseldorf;1\r\nAnja Weiß;Große Gasse 3;Köln;2\r\n");
static const QString french = QStringLiteral(
    u"Nom;Prénom;Ville;Téléphone\nLefèvre;Hélène;Besançon;0612345678\nGarçon;Noël;Orléans;0698765432\n");
static const QString polish = QStringLiteral(
    u"Nazwa;Miasto;Ilość\nŁukasz Wiśniewski;Łódź;1\nMałgorzata Dąbrowska;Kraków;2\nStanisław Żak;Gdańsk;3\n");
static const QString czech = QStringLiteral(u"Jméno;Město;Množství\nJiří Dvořák;Plzeň;1\nLenka Němcová;České "
                                            u"Budějovice;2\nOndřej Kučera;Ústí nad Labem;3\n");
static const QString hungarian =
    QStringLiteral(u"Név;Város\nSzőke Győző;Győr\nTörök Ágnes;Székesfehérvár\nFűzesi Erzsébet;Kecskemét\n");
static const QString turkish = QStringLiteral(
    u"Ad;Şehir;Adet\nAyşe Yılmaz;İstanbul;1\nÇağlar Öztürk;İzmir;2\nGüneş Kılıç;Eskişehir;3\n");
static const QString russian = QStringLiteral(
    u"Заказ;Имя;Телефон;Город\n1001;Иван Петров;+7 912 345-67-89;Москва\n1002;Мария Сидорова;+7 903 "
    u"111-22-33;Санкт-Петербург\n1003;Сергей Кузнецов;8 905 555 44 33;Екатеринбург\n");
static const QString greek = QStringLiteral(u"Όνομα;Πόλη;Ποσότητα\nΓιώργος Παπαδόπουλος;Αθήνα;1\nΜαρία "
                                            u"Ιωάννου;Θεσσαλονίκη;2\nΕλένη Δημητρίου;Πάτρα;3\n");
static const QString hebrew = QStringLiteral(
    u"שם,טלפון,עיר\nיוסי כהן,0501234567,תל אביב\nמרים לוי,0527654321,ירושלים\nדוד מזרחי,0541112222,חיפה\n");
static const QString arabic = QStringLiteral(u"الاسم,الهاتف,المدينة\nمحمد أحمد,0501234567,الرياض\nفاطمة "
                                             u"علي,0559876543,جدة\nعبد الله سالم,0561112222,الدمام\n");
static const QString thai =
    QStringLiteral(u"ชื่อ,โทรศัพท์,จังหวัด\nสมชาย ใจดี,0812345678,กรุงเทพมหานคร\nสมหญิง รักเรียน,0898765432,เชียงใหม่\n");
static const QString japanese = QStringLiteral(u"注文番号,氏名,フリガナ,電話番号,住所,商品名,数量\r\n1001,"
                                               u"佐藤 花子,サトウ ハナコ,090-1234-5678,東京都渋谷区神南1-2-3,"
                                               u"チョコレートの詰め合わせ,2\r\n1002,鈴木 一郎,スズキ "
                                               u"イチロウ,080-2345-6789,大阪市北区梅田,抹茶セット,1\r\n");
static const QString simplified =
    QStringLiteral(u"订单编号,买家会员名,收货人姓名,联系手机,收货地址,宝贝标题\r\n1001,小明,王伟,13800138000,"
                   u"浙江省 杭州市 西湖区,蓝牙耳机\r\n"
                   u"1002,天天,李娜,13900139000,广东省 深圳市 南山区,手机保护壳\r\n");
static const QString traditional = QStringLiteral(
    u"訂單編號,姓名,電話,地址,商品名稱,數量\r\n1001,陳怡君,0912345678,台北市信義區市府路,藍牙耳機,1\r\n"
    u"1002,林志明,0987654321,高雄市左營區,手機保護殼,2\r\n");
static const QString korean =
    QStringLiteral(u"주문번호,이름,전화번호,주소,상품명,수량\r\n1001,김민수,010-1234-5678,서울특별시 강남구 "
                   u"테헤란로,블루투스 이어폰,1\r\n"
                   u"1002,이영희,010-9876-5432,부산광역시 해운대구,휴대폰 케이스,2\r\n");

void TestEncodingGuess::readsWhatWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");

    struct Row
    {
        const char* name;
        const QString& text;
        std::vector<const char*> encodings;
    };

    const Row rows[] = {
        {"German", german, {"UTF-8", "windows-1252", "macintosh", "IBM850", "UTF-16LE", "UTF-16BE"}},
        {"French", french, {"windows-1252", "macintosh", "UTF-16LE"}},
        {"Polish", polish, {"windows-1250", "ISO-8859-2", "UTF-8"}},
        {"Czech", czech, {"windows-1250", "ISO-8859-2"}}, {"Hungarian", hungarian, {"windows-1250"}},
        {"Turkish", turkish, {"windows-1254"}},
        {"Russian", russian, {"windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-8"}},
        {"Greek", greek, {"windows-1253"}}, {"Hebrew", hebrew, {"windows-1255", "UTF-8"}},
        {"Arabic", arabic, {"windows-1256", "UTF-16LE"}}, {"Thai", thai, {"windows-874", "UTF-8"}},
        {"Japanese", japanese, {"Shift_JIS", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE", "UTF-8"}},
        {"simplified Chinese", simplified, {"GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"}},
        {"traditional Chinese", traditional, {"Big5", "UTF-16LE", "UTF-8"}},
        {"Korean", korean, {"EUC-KR", "windows-949", "UTF-16BE", "UTF-8"}}};
    for (const auto& row : rows) {
        for (const char* encoding : row.encodings)
            QTest::addRow("%s in %s", row.name, encoding) << row.text << QByteArray(encoding);
    }
}

void TestEncodingGuess::readsWhatWasWritten()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    const auto bytes = encoded(text, encoding.constData());
    QVERIFY2(!bytes.isEmpty(), "the test text cannot be written in this encoding");
    const auto guess = guessEncoding(bytes);
    auto decoder = Decoder::create(guess.names.constFirst());
    QVERIFY2(decoder, qPrintable(guess.names.constFirst()));
    QByteArray utf8;
    QVERIFY2(decoder->decode(QByteArrayView(bytes).sliced(guess.bomBytes), true, utf8),
        qPrintable(guess.names.join(u' ')));
    if (QString::fromUtf8(utf8) != text)
        qWarning("took it for %s", qPrintable(guess.names.join(u' ')));
    QCOMPARE(QString::fromUtf8(utf8), text);
}

void TestEncodingGuess::firstLetterFarDown()
{
    // Hundreds of kilobytes of plain ASCII, then the first "ü".
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("customers.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Customer ID;Name;City\r\n");
    for (int i = 0; i < 20'000; ++i)
        file.write(QByteArray::number(i) + ";Smith;London\r\n");
    file.write(encoded(QStringLiteral(u"20000;Müller;Köln\r\n20001;Weiß;München\r\n"), "windows-1252"));
    file.close();
    const auto sniff = sniffTable(file.fileName());
    QVERIFY(sniff);
    QCOMPARE(sniff->format.text.encoding, QStringLiteral("windows-1252"));
    const auto reader = TableReader::open(file.fileName(), sniff->format);
    QVERIFY(reader);
    DelimitedRow row;
    QString last;
    for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row))
        last = row.text(2);
    QCOMPARE(last, QStringLiteral(u"München"));
}

void TestEncodingGuess::cutAnywhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("Shift_JIS") << japanese << QByteArray("Shift_JIS");
    QTest::newRow("GB18030") << simplified << QByteArray("GB18030");
    QTest::newRow("UTF-8") << korean << QByteArray("UTF-8");
}

void TestEncodingGuess::cutAnywhere()
{
    // The sample ends in the middle of a sign: that is no reason to doubt the encoding.
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    const auto bytes = encoded(text, encoding.constData());
    for (qsizetype cut = bytes.size() - 12; cut <= bytes.size(); ++cut)
        QCOMPARE(guessEncoding(QByteArrayView(bytes).first(cut)).names.constFirst(),
            QString::fromLatin1(encoding));
}

void TestEncodingGuess::marksAndPlainTextAreCertain()
{
    QVERIFY(guessEncoding("plain,ascii\n1,2\n").isCertain);
    const auto marked = guessEncoding("\xef\xbb\xbf"
                                      "Name,City\n");
    QVERIFY(marked.isCertain);
    QCOMPARE(marked.bomBytes, 3);
    QVERIFY(!guessEncoding(encoded(german, "windows-1252")).isCertain);
    QVERIFY(guessEncoding({}).isCertain);
    QVERIFY(offeredEncodings().contains(QStringLiteral("GB18030")));
    for (const auto& name : offeredEncodings())
        QVERIFY2(Decoder::create(name), qPrintable(name));
}

void TestEncodingGuess::givenEncodingWins()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(encoded(QStringLiteral(u"Name,City\nJürgen,Köln\n"), "windows-1252"));
    file.close();
    TableRequest request;
    request.encoding = QStringLiteral("macintosh");
    const auto sniff = sniffTable(file.fileName(), request);
    QVERIFY(sniff);
    QCOMPARE(sniff->format.text.encoding, QStringLiteral("macintosh"));
    QVERIFY(sniff->encodings.contains(QStringLiteral("windows-1252")));
    QVERIFY(sniff->rows.at(1).cells.at(0) != QStringLiteral(u"Jürgen"));
}

void TestEncodingGuess::wrongEncodingIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(encoded(german, "windows-1252"));
    file.close();
    TableRequest request;
    request.encoding = QStringLiteral("UTF-8");
    auto sniff = sniffTable(file.fileName(), request);
    QVERIFY(!sniff);
    QCOMPARE(sniff.error().kind, ErrorKind::InvalidInput);
    QVERIFY(sniff.error().remedy.contains(QStringLiteral("windows-1252")));
    request.encoding = QStringLiteral("klingon");
    sniff = sniffTable(file.fileName(), request);
    QVERIFY(!sniff);
    QVERIFY(sniff.error().what.contains(QStringLiteral("klingon")));
}

QTEST_GUILESS_MAIN(TestEncodingGuess)
#include "tst_encodingguess.moc"
