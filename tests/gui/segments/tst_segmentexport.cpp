// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneshop.h"

#include <uikit/accessibility.h>

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QTest>
#include <QUrl>

using namespace serai;
using test::actionOf;
using test::atLeast;
using test::button;
using test::mentions;
using test::PaneShop;
using test::says;

/// Members and rules as files.
class TestSegmentExport : public QObject
{
    Q_OBJECT

    static constexpr char germans[] = R"({"all":[{"field":"country","op":"is","value":"DE"}]})";
    QUrl m_opened;

public slots:

    void opened(const QUrl& url) { m_opened = url; } ///< instead of the desktop's file manager

private slots:

    void nothingLeavesWhilePeopleAreMasked()
    {
        PaneShop shop;
        shop.save(QStringLiteral("Germans"), germans);
        const auto pane = shop.makePane();
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10")));
        pane->setMasked(true);
        actionOf(pane.get(), QStringLiteral("Export members…"))->trigger();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("People are masked on screen")));
        QVERIFY(!mentions(pane.get(), QStringLiteral("Kind of file")));
    }

    void exportsChosenColumns_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("people.csv");
        QTest::newRow("xlsx") << QStringLiteral("people.xlsx");
    }

    void exportsChosenColumns()
    {
        QFETCH(QString, name);
        PaneShop shop;
        shop.save(QStringLiteral("Germans"), germans);
        const auto pane = shop.makePane();
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10")));
        actionOf(pane.get(), QStringLiteral("Export members…"))->trigger();
        auto* columns = pane->findChild<QListWidget*>();
        QTRY_VERIFY(columns && columns->count() > 5);
        QCOMPARE(uikit::accessibilityProblems(pane.get()).join(u'\n'), QString());
        for (int i = 2; i < columns->count(); ++i)
            columns->item(i)->setCheckState(Qt::Unchecked);
        if (name.endsWith(QStringLiteral("xlsx"))) {
            for (auto* combo : pane->findChildren<QComboBox*>()) {
                if (combo->accessibleName() == QStringLiteral("Kind of file"))
                    combo->setCurrentIndex(1);
            }
        }
        const auto path = shop.workspace.filePath(name);
        shop.dialogs.answerPath(path);
        QTest::mouseClick(button(pane.get(), QStringLiteral("Export 10 member(s)…")), Qt::LeftButton);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("10 member(s) written")));
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
        button(pane.get(), QStringLiteral("Show in folder"))->click();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_opened.toLocalFile(), QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        if (name.endsWith(QStringLiteral("csv"))) {
            QCOMPARE(bytes.count('\n'), 11);
            QCOMPARE(bytes.left(bytes.indexOf('\n')).count(','), 1);
        } else {
            QVERIFY(bytes.startsWith("PK"));
        }
    }

    void thereIsNobodyToExport()
    {
        PaneShop shop;
        shop.save(QStringLiteral("Nobody"), atLeast(1000));
        const auto pane = shop.makePane();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("Nobody matches the rule.")));
        actionOf(pane.get(), QStringLiteral("Export members…"))->trigger();
        auto* columns = pane->findChild<QListWidget*>();
        QTRY_VERIFY(columns && columns->count() > 5);
        auto* write = button(pane.get(), QStringLiteral("Nobody to export"));
        QVERIFY(write && !write->isEnabled());
        emit columns->itemActivated(columns->item(0)); // Enter
        QVERIFY(shop.dialogs.unexpected().isEmpty());
    }
};

QTEST_MAIN(TestSegmentExport)
#include "tst_segmentexport.moc"
