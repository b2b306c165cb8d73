// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTemporaryDir>
#include <QTest>

#include <tables/tablereader.h>

using namespace serai;
using namespace serai::tables;

class TestCards : public QObject
{
    Q_OBJECT

private slots:
    void readsACard_data();
    void readsACard();
    void manyCardsWithLines();
    void picturesAreSkipped();
    void cutOffIsAFault();
    void goodCardsSurviveABadOne();
    void lineWithoutEnd();
};

namespace {
struct Card
{
    qint64 line;
    QHash<QString, QString> cells;
    QString fault;
};
} // namespace

static Result<QList<Card>> cardsOf(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("contacts.vcf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return fail(ErrorKind::Storage, file.errorString());
    file.close();
    const auto sniff = sniffTable(file.fileName());
    if (!sniff)
        return fail(sniff.error());
    if (sniff->format.kind != TableKind::Cards)
        return fail(ErrorKind::Internal, QStringLiteral("not taken for cards"));
    auto reader = TableReader::open(file.fileName(), sniff->format);
    if (!reader)
        return fail(reader.error());
    QList<Card> cards;
    QStringList headers;
    DelimitedRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return fail(more.error());
        if (!*more)
            return cards;
        if (row.line == 0) {
            for (int i = 0; i < int(row.cells.size()); ++i)
                headers << row.text(i);
            continue;
        }
        Card card{row.line, {}, (*reader)->fault()};
        for (int i = 0; i < headers.size(); ++i) {
            if (!row.text(i).isEmpty())
                card.cells.insert(headers[i], row.text(i));
        }
        cards << card;
    }
}

using Cells = QHash<QString, QString>;

void TestCards::readsACard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Cells>("cells");
    const auto cells = [](std::initializer_list<std::pair<const char16_t*, const char16_t*>> list) {
        Cells result;
        for (const auto& [key, value] : list)
            result.insert(QStringView(key).toString(), QStringView(value).toString());
        return result;
    };
    QTest::newRow("3.0 of a phone") << QByteArray(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:M\xc3\xbcller;Anna;Maria;Dr.;\r\nFN:Dr. Anna M\xc3\xbcller\r\n"
        "item1.TEL;type=CELL;type=pref:+49 151 23456789\r\nTEL;TYPE=HOME:030 123456\r\n"
        "EMAIL;TYPE=INTERNET:anna@example.com\r\nORG:Caf\xc3\xa9 Nord;Sales\r\n"
        "ADR;TYPE=HOME:;;Hauptstr. 1\\, Hof;Berlin;;10115;Germany\r\nNOTE:likes tea\\nand cake\r\n"
        "CATEGORIES:VIP,Berlin\r\nEND:VCARD\r\n")
                                    << cells({{u"FN", u"Dr. Anna Müller"}, {u"N given", u"Anna"},
                                           {u"N additional", u"Maria"}, {u"N family", u"Müller"},
                                           {u"TEL", u"+49 151 23456789 ::: 030 123456"},
                                           {u"EMAIL", u"anna@example.com"}, {u"ORG", u"Café Nord"},
                                           {u"ADR city", u"Berlin"}, {u"ADR country", u"Germany"},
                                           {u"NOTE", u"likes tea\nand cake"},
                                           {u"CATEGORIES", u"VIP ::: Berlin"}});
    QTest::newRow("4.0 with links") << QByteArray(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Ben\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+33-01-23-45-67;ext=55\n"
        "EMAIL:mailto:ben@example.com\nLANG:fr\nTZ:Europe/Paris\nEND:VCARD\n")
                                    << cells({{u"FN", u"Ben"}, {u"TEL", u"+33-01-23-45-67"},
                                           {u"EMAIL", u"ben@example.com"}, {u"LANG", u"fr"},
                                           {u"TZ", u"Europe/Paris"}});
    QTest::newRow("2.1 quoted-printable over two lines") << QByteArray(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E4=BD=90=E8=97=A4;=\r\n"
        "=E8=8A=B1=E5=AD=90;;;\r\nTEL;CELL:090-1234-5678\r\nEND:VCARD\r\n")
                                                         << cells({{u"N family", u"佐藤"},
                                                                {u"N given", u"花子"},
                                                                {u"TEL", u"090-1234-5678"}});
    QTest::newRow("2.1 in an old page of letters") << QByteArray(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:J=FCrgen\r\n"
        "END:VCARD\r\n") << cells({{u"FN", u"Jürgen"}});
    QTest::newRow("folded") << QByteArray(
        "BEGIN:VCARD\nFN:A very\n  long name\nTEL:+4930\n\t123456\nEND:VCARD\n")
                            << cells({{u"FN", u"A very long name"}, {u"TEL", u"+4930123456"}});
    QTest::newRow("the number that WhatsApp gives")
        << QByteArray("BEGIN:VCARD\nFN:Cem\nTEL;type=CELL;waid=4915123456789:0151 23456789\nEND:VCARD\n")
        << cells({{u"FN", u"Cem"}, {u"TEL", u"+4915123456789"}});
    QTest::newRow("mobile before landline, preferred before others")
        << QByteArray("BEGIN:VCARD\nFN:H\nTEL;TYPE=HOME,VOICE:030 1\nTEL;TYPE=WORK;PREF=1:030 2\n"
                      "TEL;TYPE=CELL:0151 3\nTEL;TYPE=CELL;PREF=2:0151 4\nTEL;TYPE=CELL,PREF:0151 5\n"
                      "EMAIL:h1@example.com\nEMAIL;TYPE=pref:h2@example.com\nEND:VCARD\n")
        << cells({{u"FN", u"H"}, {u"TEL", u"0151 5 ::: 0151 4 ::: 0151 3 ::: 030 2 ::: 030 1"},
               {u"EMAIL", u"h2@example.com ::: h1@example.com"}});
    QTest::newRow("links of WhatsApp first")
        << QByteArray("BEGIN:VCARD\nFN:I\nTEL;TYPE=CELL;VALUE=uri:tel:0151-6;phone-context=+49\n"
                      "IMPP;PREF=1:whatsapp:+491517\nURL:https://wa.me/491518\nURL:https://example.com\n"
                      "IMPP:xmpp:i@example.com\nEND:VCARD\n")
        << cells({{u"FN", u"I"}, {u"TEL", u"whatsapp:+491517 ::: https://wa.me/491518 ::: +490151-6"}});
    QTest::newRow("fax is not a phone")
        << QByteArray("BEGIN:VCARD\nFN:D\nTEL;TYPE=WORK,FAX:+4930123\nTEL;FAX:+4930124\nEND:VCARD\n")
        << cells({{u"FN", u"D"}});
    QTest::newRow("a card in a card is not a person of the list")
        << QByteArray(
               "BEGIN:VCARD\nFN:E\nAGENT:\nBEGIN:VCARD\nFN:Assistant\nEND:VCARD\nTEL:+491\nEND:VCARD\n")
        << cells({{u"FN", u"E"}, {u"TEL", u"+491"}});
    QTest::newRow("Mac line ends") << QByteArray("BEGIN:VCARD\rFN:F\rTEL:+492\rEND:VCARD\r")
                                   << cells({{u"FN", u"F"}, {u"TEL", u"+492"}});
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "BEGIN:VCARD\nFN:G\nEND:VCARD\n")
                                     << cells({{u"FN", u"G"}});
}

void TestCards::readsACard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Cells, cells);
    const auto cards = cardsOf(bytes);
    QVERIFY2(cards, cards ? "" : qPrintable(toText(cards.error())));
    QCOMPARE(cards->size(), 1);
    QCOMPARE(cards->first().cells, cells);
    QCOMPARE(cards->first().line, 1);
}

void TestCards::manyCardsWithLines()
{
    QByteArray bytes;
    for (int i = 0; i < 30'000; ++i)
        bytes += "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person " + QByteArray::number(i) + "\r\nTEL:+4915"
            + QByteArray::number(100'000'000 + i) + "\r\nEND:VCARD\r\n";
    const auto cards = cardsOf(bytes);
    QVERIFY(cards);
    QCOMPARE(cards->size(), 30'000);
    for (int i = 0; i < 30'000; ++i) {
        QCOMPARE(cards->at(i).line, qint64(i) * 5 + 1);
        QCOMPARE(cards->at(i).cells.value(QStringLiteral("FN")), QStringLiteral("Person %1").arg(i));
    }
}

void TestCards::picturesAreSkipped()
{
    QByteArray picture("PHOTO;ENCODING=b;TYPE=JPEG:");
    for (int i = 0; i < 20'000; ++i)
        picture += "\r\n " + QByteArray(74, 'A');
    const auto cards = cardsOf("BEGIN:VCARD\r\nFN:A\r\n" + picture + "\r\nTEL:+491\r\nEND:VCARD\r\n");
    QVERIFY(cards);
    QCOMPARE(cards->first().cells.value(QStringLiteral("TEL")), QStringLiteral("+491"));
}

void TestCards::cutOffIsAFault()
{
    const auto cards = cardsOf("BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nTEL:+49");
    QVERIFY2(cards, cards ? "" : qPrintable(toText(cards.error())));
    QCOMPARE(cards->size(), 2);
    QVERIFY(cards->at(0).fault.isEmpty());
    QCOMPARE(cards->at(1).line, 4);
    QVERIFY2(cards->at(1).fault.contains(u"cut off"), qPrintable(cards->at(1).fault));
}

/// A card without an end takes neither its neighbours with it nor their numbers.
void TestCards::goodCardsSurviveABadOne()
{
    const auto cards =
        cardsOf("BEGIN:VCARD\nFN:A\nTEL:+491\nEND:VCARD\nBEGIN:VCARD\nFN:B\nTEL:+492\n"
                "BEGIN:VCARD\nFN:C\nTEL:+493\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:D\nEND:VCARD\n");
    QVERIFY2(cards, cards ? "" : qPrintable(toText(cards.error())));
    QStringList found;
    for (const auto& card : *cards)
        found << QStringLiteral("%1 %2 %3 %4")
                     .arg(card.line)
                     .arg(card.cells.value(QStringLiteral("FN")), card.cells.value(QStringLiteral("TEL")),
                         card.fault.isEmpty() ? QStringLiteral("good") : QStringLiteral("bad"));
    QCOMPARE(found,
        (QStringList{QStringLiteral("1 A +491 good"), QStringLiteral("5 B +492 bad"),
            QStringLiteral("8 C +493 good"), QStringLiteral("13 D  good")}));
}

void TestCards::lineWithoutEnd()
{
    const auto cards =
        cardsOf("BEGIN:VCARD\nFN:A\nNOTE:" + QByteArray(10 * 1024 * 1024, 'x') + "\nEND:VCARD\n");
    QVERIFY(!cards);
    QCOMPARE(cards.error().kind, ErrorKind::InvalidInput);
    QVERIFY(cards.error().where.contains(u'3'));
}

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
