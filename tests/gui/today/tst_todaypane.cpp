// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <playbook/playbook.h>
#include <segments/segmentservice.h>
#include <support/testworkspace.h>
#include <todayui/todaypane.h>
#include <uikit/accessibility.h>
#include <uikit/datatable.h>
#include <uikit/tile.h>

#include <QSignalSpy>
#include <QTest>

using namespace serai;

class TestTodayPane : public QObject
{
    Q_OBJECT

private slots:

    void showsWhatIsDueByLocalTime()
    {
        test::TestWorkspace workspace;
        workspace.execute(
            "INSERT INTO community (code, name, zone, category, created_at) "
            "VALUES ('JP2', 'Tokyo', 'Asia/Tokyo', 1, 1), ('DE1', 'Berlin', 'Europe/Berlin', 0, 1)");
        // Now is 09:42 in Berlin and 17:42 in Tokyo, 19 November.
        workspace.execute("INSERT INTO content_item (community_id, type, title, state, local_at, zone, "
                          "created_at, updated_at) VALUES "
                          "(1, 'story', 'Film', 'scheduled', '2026-11-19T17:30', 'Asia/Tokyo', 1, 1), "
                          "(2, 'guide', 'Duvet', 'scheduled', '2026-11-19T10:00', 'Europe/Berlin', 1, 1), "
                          "(2, 'guide', 'Tomorrow', 'scheduled', '2026-11-20T10:00', 'Europe/Berlin', 1, 1)");
        const auto book = playbook::Playbook::load();
        QVERIFY(book.has_value());
        segments::SegmentService service(workspace.store(), workspace.clock);
        uikit::Navigator navigator;
        QSignalSpy jumps(&navigator, &uikit::Navigator::openRequested);
        todayui::TodayPane pane({workspace.store(), *book, service, navigator, workspace.clock});
        pane.resize(1240, 860);
        pane.show();
        pane.activate();
        auto* table = pane.findChild<uikit::DataTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 4); // two headings with one post each
        QTRY_VERIFY(pane.isSettled());
        const auto state = [&](int row) {
            return table->model()->index(row, 4).data(uikit::CellDataRole).value<uikit::Cell>().state.word;
        };
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Overdue"));
        QCOMPARE(state(1), QStringLiteral("12 min late"));
        QCOMPARE(table->model()->index(2, 0).data().toString(), QStringLiteral("Next 3 hours"));
        QCOMPARE(state(3), QStringLiteral("In 18 min"));
        // No order was ever imported: the average is unknown, not zero; six tiles are there.
        QCOMPARE(pane.findChildren<uikit::Tile*>().size(), 6);
        QCOMPARE(uikit::accessibilityProblems(&pane), QStringList());
        table->setCurrentIndex(table->model()->index(1, 3));
        QTest::keyClick(table, Qt::Key_Down); // over the heading
        QCOMPARE(table->currentRow(), 3);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(jumps.size(), 1);
        const auto button = table->visualRect(table->model()->index(1, 5)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, button);
        QCOMPARE(jumps.size(), 2);
        QCOMPARE(jumps.first().first().toString(), QStringLiteral("calendar"));
    }
};

QTEST_MAIN(TestTodayPane)
#include "tst_todaypane.moc"
