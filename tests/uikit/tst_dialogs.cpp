// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/choicebox.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>
#include <uikit/theme.h>

#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace serai::uikit;

/// What is asked of people can be read where they look.
class TestDialogs : public QObject
{
    Q_OBJECT

private slots:

    void whyATextIsRefusedStandsInItsDialog()
    {
        QWidget window;
        window.show();
        SystemDialogs dialogs;
        const auto why = QStringLiteral("The name is taken");
        const auto noteIn = [&why](const QDialog* dialog) {
            Label* found = nullptr;
            for (auto* label : dialog->findChildren<Label*>()) {
                if (label->text() == why && label->isVisible())
                    found = label;
            }
            return found;
        };
        dialogs.askTextAgain(
            &window, {QStringLiteral("Rename"), QStringLiteral("Name"), {}, why}, [](auto) {});
        auto* dialog = window.findChildren<QDialog*>().last();
        auto* note = noteIn(dialog);
        QVERIFY(note);
        QCOMPARE(note->palette().color(QPalette::WindowText), colorOf(dialog, Role::Negative));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("A")); // it is not about this one
        QVERIFY(note->text().isEmpty());
        dialogs.askTextAndChoice(&window,
            {QStringLiteral("Save"), QStringLiteral("Name"), {}, {QStringLiteral("Live")}, 0, why},
            [](auto, int) {});
        QVERIFY(noteIn(window.findChildren<QDialog*>().last()));
    }

    void headingsOfListsAreReadable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("high contrast") << int(Scheme::HighContrast);
    }

    void headingsOfListsAreReadable()
    {
        QFETCH(int, scheme);
        ThemeController theme(*qApp); // its style paints the lists
        QWidget window;
        window.setPalette(themeFor(Scheme(scheme)).palette());
        ChoiceBox box(&window);
        box.addHeading(QStringLiteral("Fruit"));
        box.addItem(QStringLiteral("Apples"));
        box.setCurrentIndex(1);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        box.showPopup();
        box.view()->setPalette(window.palette());
        const auto place = box.view()->visualRect(box.model()->index(0, 0));
        const auto picture = box.view()->viewport()->grab(place).toImage();
        const auto luminance = [](const QColor& color) {
            const auto part = [](double value) {
                return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
        };
        const double ground = luminance(picture.pixelColor(picture.width() - 2, 2));
        double most = 1;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 2; y < picture.height() - 2; ++y) {
                const double ink = luminance(picture.pixelColor(x, y));
                most = std::max(most, (std::max(ink, ground) + 0.05) / (std::min(ink, ground) + 0.05));
            }
        }
        QVERIFY2(most >= 4.5, qPrintable(QString::number(most)));
        box.hidePopup();
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
