// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneshop.h"
#include "rulebuilder.h"
#include "sentence.h"

#include <segments/ruletext.h>
#include <uikit/filterchip.h>
#include <uikit/labels.h>
#include <uikit/theme.h>

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

#include <i18n/translations.h>

using namespace serai;
using namespace serai::segmentsui;
using test::PaneShop;

/// Rows read as sentences in the reader's language: the rule of the command line's contract in three of them.
class TestSegmentWords : public QObject
{
    Q_OBJECT

    static segments::Rule contractRule()
    {
        const auto rule = segments::parseRule(
            R"({"all":[
            {"field":"country","op":"in","value":["DE","JP"]},
            {"fact":"orders","measure":"count","window":{"last":6,"unit":"months"},"op":">=","value":2},
            {"fact":"orders","measure":"average","of":"amount","window":{"last":182,"unit":"days"},"op":">=",
             "value":{"minor":10000,"currency":"USD"}},
            {"fact":"orders","measure":"daysSinceLast","op":"between","value":[60,90]},
            {"fact":"orderLines","where":[{"field":"product","op":"in","value":["85123A"]}],"measure":"count",
             "op":"=","value":0},
            {"none":[{"field":"tags","op":"has","value":"blocked"}]},
            {"field":"language","op":"is not","value":"de","orUnknown":true}]})",
            QStringLiteral("contract"));
        return rule.value_or(segments::Rule{});
    }

    /// What \a widget says on screen.
    static QString said(QWidget* widget)
    {
        if (auto* label = qobject_cast<QLabel*>(widget))
            return label->text();
        if (auto* combo = qobject_cast<QComboBox*>(widget))
            return combo->currentText();
        if (auto* edit = qobject_cast<QLineEdit*>(widget))
            return edit->text();
        if (auto* spin = qobject_cast<QSpinBox*>(widget))
            return spin->text();
        if (auto* button = qobject_cast<QPushButton*>(widget))
            return button->text();
        if (auto* chip = qobject_cast<uikit::FilterChip*>(widget))
            return chip->accessibleName();
        QStringList words;
        if (auto* layout = widget->layout())
            for (int i = 0; i < layout->count(); ++i)
                words << said(layout->itemAt(i)->widget());
        return words.join(u' ');
    }

    static QStringList rowsOnScreen(const segments::Rule& rule)
    {
        RuleDocument document;
        RuleBuilder builder(document);
        RowContext context;
        context.currency = QStringLiteral("USD");
        context.zone = QStringLiteral("Europe/Berlin");
        builder.setContext(context);
        document.load(rule);
        builder.resize(1200, 800);
        builder.show();
        QCoreApplication::sendPostedEvents();
        QStringList rows;
        for (auto* line : builder.findChildren<SentenceLine*>()) {
            QStringList words;
            for (int i = 0; i < line->layout()->count(); ++i)
                words << said(line->layout()->itemAt(i)->widget());
            words.removeAll(QString());
            rows << words.join(u' ');
        }
        return rows;
    }

    /// What of \a pane has less room than it needs.
    static QStringList cutOff(QWidget* pane)
    {
        QStringList found;
        for (auto* area : pane->findChildren<QAbstractScrollArea*>()) {
            if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                found << QStringLiteral("%1 px too wide").arg(area->horizontalScrollBar()->maximum());
        }
        const auto check = [&](QWidget* widget, const QString& text) {
            if (widget->isVisible() && widget->width() < widget->sizeHint().width())
                found << QStringLiteral("\"%1\" has %2 of %3 px")
                             .arg(text)
                             .arg(widget->width())
                             .arg(widget->sizeHint().width());
        };
        for (auto* label : pane->findChildren<uikit::Label*>()) {
            if (!label->wordWrap() && !qobject_cast<uikit::ElidedLabel*>(label))
                check(label, label->text());
        }
        for (auto* button : pane->findChildren<QPushButton*>())
            check(button, button->text());
        for (auto* line : pane->findChildren<SentenceLine*>()) {
            for (auto* combo : line->findChildren<QComboBox*>())
                check(combo, combo->currentText());
        }
        return found;
    }

    std::unique_ptr<uikit::ThemeController> m_theme;

private slots:

    void initTestCase() { m_theme = std::make_unique<uikit::ThemeController>(*qApp); }

    void rowsReadAsSentences_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("inWords");
        const auto row = [](const char* language, const QStringList& rows, const char* inWords) {
            QTest::newRow(language) << QString::fromLatin1(language) << rows << QString::fromUtf8(inWords);
        };
        row("en",
            {QStringLiteral("country is one of Germany Japan"),
                QStringLiteral("orders in the last 6 months is at least 2"),
                QStringLiteral("average order value in the last 182 days is at least 100 USD"),
                QStringLiteral("days since last order at any time is between 60 and 90"),
                QStringLiteral("order lines with product is one of 85123A at any time is exactly 0"),
                QStringLiteral("tags include blocked"),
                QStringLiteral("language is not German unknowns included")},
            "average order value in the last 182 days is at least 100.00 USD");
        row("de",
            {QStringLiteral("Land ist eines von Deutschland Japan"),
                QStringLiteral("Bestellungen in den letzten 6 Monaten ist mindestens 2"),
                QStringLiteral(
                    "durchschnittlicher Bestellwert in den letzten 182 Tagen ist mindestens 100 USD"),
                QStringLiteral("Tage seit letzter Bestellung zu jeder Zeit liegt zwischen 60 und 90"),
                QStringLiteral(
                    "Bestellpositionen wobei Produkt ist eines von 85123A zu jeder Zeit ist genau 0"),
                QStringLiteral("Schlagwörter enthalten blocked"),
                QStringLiteral("Sprache ist nicht Deutsch einschließlich Unbekannter")},
            "durchschnittlicher Bestellwert in den letzten 182 Tagen ist mindestens 100,00 USD");
        row("ja",
            {QStringLiteral("国 が ドイツ 日本 のいずれかである"),
                QStringLiteral("注文数 が 直近 6 か月 で 2 以上である"),
                QStringLiteral("平均注文額 が 直近 182 日 で 100 USD 以上である"),
                QStringLiteral("最後の注文からの日数 が 全期間 で 60 から 90 の間である"),
                QStringLiteral("注文明細数 ( 商品 が 85123A のいずれかである ) が 全期間 で 0 と等しい"),
                QStringLiteral("タグ が blocked を含む"),
                QStringLiteral("言語 が ドイツ語 ではない 不明も含む")},
            "直近182日間の平均注文額が100.00 USD以上である");
    }

    void rowsReadAsSentences()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, rows);
        QFETCH(QString, inWords);
        QVERIFY(loadTranslations(*qApp, QLocale(language)));
        QCOMPARE(rowsOnScreen(contractRule()).join(u'\n'), rows.join(u'\n'));
        const auto words = segments::toWords(contractRule(), QLocale(language))
                               .replace(QChar(QChar::Nbsp), u' ')
                               .replace(QChar(0x202f), u' ');
        QVERIFY2(words.contains(inWords), qPrintable(words));
    }

    void unitsFollowTheirNumber_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("en") << QStringLiteral("en")
                            << QStringList{QStringLiteral("orders in the last 1 year is at least 1"),
                                   QStringLiteral("orders in the last 90 minutes is at least 1"),
                                   QStringLiteral("date of entry is in the last 1 hour")};
        QTest::newRow("de") << QStringLiteral("de")
                            << QStringList{
                                   QStringLiteral("Bestellungen in den letzten 1 Jahr ist mindestens 1"),
                                   QStringLiteral("Bestellungen in den letzten 90 Minuten ist mindestens 1"),
                                   QStringLiteral("Eintrittsdatum liegt in den letzten 1 Stunde")};
        QTest::newRow("ja") << QStringLiteral("ja")
                            << QStringList{QStringLiteral("注文数 が 直近 1 年 で 1 以上である"),
                                   QStringLiteral("注文数 が 直近 90 分 で 1 以上である"),
                                   QStringLiteral("登録日 が 1 時間 以内(過去)")};
    }

    void unitsFollowTheirNumber()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, rows);
        QVERIFY(loadTranslations(*qApp, QLocale(language)));
        const auto rule = segments::parseRule(R"({"all":[
            {"fact":"orders","measure":"count","op":">=","value":1,"window":{"last":1,"unit":"years"}},
            {"fact":"orders","measure":"count","op":">=","value":1,"window":{"last":90,"unit":"minutes"}},
            {"field":"createdAt","op":"in last","value":{"last":1,"unit":"hours"}}]})",
            QStringLiteral("units"));
        QVERIFY2(rule.has_value(), rule ? "" : qPrintable(toText(rule.error())));
        QCOMPARE(rowsOnScreen(*rule).join(u'\n'), rows.join(u'\n'));
        RuleDocument document;
        RuleBuilder builder(document);
        document.load(*rule);
        QCoreApplication::sendPostedEvents();
        auto* number = builder.findChild<QSpinBox*>(QStringLiteral("windowNumber"));
        auto* unit = number->parentWidget()->findChild<QComboBox*>(QStringLiteral("unit"));
        const auto one = unit->currentText();
        number->setValue(2);
        QCOMPARE(unit->currentText() == one, language == u"ja");
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size"); // of the pane, beside the narrow or the wide rail
        QTest::addColumn<int>("theme");
        const auto row = [](const char* language, int width, int height, uikit::ThemeChoice theme) {
            QTest::addRow("%s-%d-%d", language, width, int(theme))
                << QString::fromLatin1(language) << QSize(width, height) << int(theme);
        };
        for (const char* language : {"en", "de", "ja"}) {
            row(language, 972, 672, uikit::ThemeChoice::Light);
            row(language, 1072, 872, uikit::ThemeChoice::Dark);
            row(language, 1256, 872, uikit::ThemeChoice::HighContrast);
        }
    }

    /// Where SERAI_SHOTS names a folder, pictures for people are written as well.
    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, theme);
        QVERIFY(loadTranslations(*qApp, QLocale(language)));
        m_theme->setChoice(uikit::ThemeChoice(theme));
        PaneShop shop;
        const auto folder = await(shop.segments.createFolder(QStringLiteral("Europe")));
        const auto id = await(shop.segments.save(
            QStringLiteral("Repeat buyers in Germany and Japan"), contractRule(), false, {}, *folder));
        QVERIFY(id);
        const auto pane = shop.makePane();
        pane->resize(size);
        pane->showTarget({{QStringLiteral("segment"), id->value}});
        QTRY_VERIFY(pane->isSettled());
        QTRY_COMPARE(pane->findChildren<SentenceLine*>().size(), 7);
        QTRY_VERIFY(!pane->findChildren<uikit::FilterChip*>().isEmpty());
        QCoreApplication::sendPostedEvents();
        if (const auto shots = qEnvironmentVariable("SERAI_SHOTS"); !shots.isEmpty())
            QVERIFY(pane->grab().save(
                QStringLiteral("%1/%2.png").arg(shots, QString::fromLatin1(QTest::currentDataTag()))));
        const auto found = cutOff(pane.get());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_MAIN(TestSegmentWords)
#include "tst_segmentwords.moc"
