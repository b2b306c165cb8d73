// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/icons.h>
#include <uikit/theme.h>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace serai::uikit;

namespace {

/// Relative luminance and contrast ratio by WCAG 2.1.
double luminance(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:

    void textIsReadable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("least");
        const QList<std::pair<const char*, Scheme>> schemes{
            {"light", Scheme::Light}, {"dark", Scheme::Dark}, {"high contrast", Scheme::HighContrast}};
        for (const auto& [name, scheme] : schemes) {
            const auto row = [&](const char* what, Role text, Role ground, double least) {
                QTest::addRow("%s, %s", name, what) << int(scheme) << int(text) << int(ground) << least;
            };
            for (const auto ground :
                {Role::Surface, Role::Raised, Role::Sunken, Role::Hover, Role::Selection})
                row(qPrintable(QStringLiteral("text on %1").arg(int(ground))), Role::Text, ground, 4.5);
            for (const auto ground : {Role::Surface, Role::Raised, Role::Sunken})
                row(qPrintable(QStringLiteral("muted on %1").arg(int(ground))), Role::TextMuted, ground, 4.5);
            for (const auto role : {Role::Accent, Role::Positive, Role::Caution, Role::Negative, Role::Info})
                row(qPrintable(QStringLiteral("state %1 on raised").arg(int(role))), role, Role::Raised, 4.5);
            row("on accent", Role::OnAccent, Role::Accent, 4.5);
            row("negative on its soft", Role::Negative, Role::NegativeSoft, 4.5);
            row("caution on its soft", Role::Caution, Role::CautionSoft, 4.5);
            row("focus ring", Role::Focus, Role::Surface, 3.0);
            row("field border", Role::LineStrong, Role::Raised, 3.0);
        }
    }

    void textIsReadable()
    {
        QFETCH(int, scheme);
        QFETCH(int, text);
        QFETCH(int, ground);
        QFETCH(double, least);
        const auto& theme = themeFor(Scheme(scheme));
        const double found = contrast(theme.color(Role(text)), theme.color(Role(ground)));
        QVERIFY2(found >= least, qPrintable(QString::number(found)));
    }

    void everyRoleAndCategoryHasAColour()
    {
        for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            const auto& theme = themeFor(scheme);
            QCOMPARE(theme.roles.size(), roleCount);
            for (const auto& color : theme.roles)
                QVERIFY(color.isValid());
            QCOMPARE(theme.categories.size(), 8);
            QSet<int> shapes;
            for (const auto& category : theme.categories) {
                QVERIFY(category.color.isValid() && category.tint.isValid());
                shapes << int(category.shape);
            }
            QCOMPARE(shapes.size(), 8); // a second sign each
            QCOMPARE(theme.chart.heat.size(), 6);
        }
    }

    void paletteIsRecognised()
    {
        for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
            QCOMPARE(int(themeOf(themeFor(scheme).palette()).scheme), int(scheme));
        QWidget outer;
        QWidget inner(&outer);
        outer.setPalette(themeFor(Scheme::Dark).palette());
        QCOMPARE(int(themeOf(&inner).scheme), int(Scheme::Dark));
    }

    void everyIconLoads()
    {
        const auto names = iconNames();
        QVERIFY(names.size() > 140);
        for (const auto& name : names) {
            const auto pixmap = iconPixmap(name, Qt::red, 16, 2);
            QVERIFY2(!pixmap.isNull(), qPrintable(name));
            QCOMPARE(pixmap.size(), QSize(32, 32));
            // Tinted: it has ink, and all ink is red.
            const auto image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
            bool ink = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const auto color = image.pixelColor(x, y);
                    if (color.alpha() < 128)
                        continue;
                    ink = true;
                    QVERIFY2(color.red() > 200 && color.green() < 60 && color.blue() < 60, qPrintable(name));
                }
            QVERIFY2(ink, qPrintable(name));
        }
        QVERIFY(iconPixmap(QStringLiteral("no-such-icon"), Qt::red, 16, 1).isNull());
    }

    void controllerSwitchesLive()
    {
        ThemeController controller(*qApp);
        QSignalSpy changed(&controller, &ThemeController::schemeChanged);
        controller.setChoice(ThemeChoice::Light);
        changed.clear();
        controller.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(
            QApplication::palette().color(QPalette::Window), themeFor(Scheme::Dark).color(Role::Surface));
        controller.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        QPushButton button(QStringLiteral("Export"));
        QLineEdit field;
        QVERIFY(button.sizeHint().height() >= size::control);
        QVERIFY(field.sizeHint().height() >= size::control);
    }

    void typeScale()
    {
        QFont base;
        base.setPixelSize(13);
        QCOMPARE(scaledFont(base, TextSize::Small).pixelSize(), 11);
        QCOMPARE(scaledFont(base, TextSize::Large).pixelSize(), 15);
        QCOMPARE(scaledFont(base, TextSize::Title, true).weight(), QFont::DemiBold);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
