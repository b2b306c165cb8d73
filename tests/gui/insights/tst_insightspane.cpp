// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../reports/reportshop.h"

#include <charts/chartview.h>
#include <insightsui/insightspane.h>
#include <uikit/datatable.h>
#include <uikit/dialogs.h>
#include <uikit/messagebar.h>
#include <uikit/theme.h>
#include <uikit/tile.h>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDateEdit>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace serai;

class TestInsightsPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tilesShowThePage();
    void aTileOpensItsChart();
    void unknownSaysWhy();
    void comparisonCanBeTurnedOff();
    void customPeriod();
    void targetsAreFollowed();
    void readsAgainWhenOrdersCome();
    void emptyWorkspaceLeadsToTheImport();
    void makesAReport();
    void aReportThatCannotBeWrittenSaysSo();
    void everyControlHasAName();
    void shots();

private:
    [[nodiscard]] uikit::Tile* tile(const char* id)
    {
        return m_pane->findChild<uikit::Tile*>(QString::fromLatin1(id));
    }

    [[nodiscard]] const charts::ChartSpec& spec(const char* card)
    {
        return m_pane->findChild<charts::ChartCard*>(QString::fromLatin1(card))->view()->spec();
    }

    void press(const char* chip) { m_pane->findChild<QAbstractButton*>(QString::fromLatin1(chip))->click(); }

    /// The menu that is open now.
    [[nodiscard]] QMenu* menu() { return m_pane->findChildren<QMenu*>().last(); }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    playbook::Playbook m_playbook = *playbook::Playbook::load();
    uikit::Navigator m_navigator;
    uikit::ScriptedDialogs m_dialogs;
    std::unique_ptr<insightsui::InsightsPane> m_pane;
};

void TestInsightsPane::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_workspace = std::make_unique<test::TestWorkspace>();
    test::fillReportShop(*m_workspace);
    m_pane = std::make_unique<insightsui::InsightsPane>(
        m_workspace->store(), m_playbook, m_navigator, m_workspace->clock);
    m_pane->setDialogs(m_dialogs);
    m_pane->resize(1256, 872);
    m_pane->show();
    QTRY_VERIFY(m_pane->isSettled());
}

void TestInsightsPane::cleanup()
{
    m_pane.reset();
    QVERIFY2(m_dialogs.unexpected().isEmpty(), qPrintable(m_dialogs.unexpected().join(u' ')));
}

void TestInsightsPane::tilesShowThePage()
{
    const auto page = test::reportPage(*m_workspace);
    QCOMPARE(m_pane->period(), test::reportPeriod);
    const QLocale locale;
    QCOMPARE(
        tile("orders")->data().value, locale.toString(*page.figure(QStringLiteral("orders"))->value.amount));
    const auto& open = *page.figure(QStringLiteral("kpi.open"));
    QCOMPARE(tile("kpi.open")->data().value, locale.toString(*open.value.number() * 100.0, 'f', 1));
    QCOMPARE(tile("kpi.open")->data().state.word, kpi::bandTitle(open.band));
    QCOMPARE(tile("kpi.open")->data().change, kpi::formatChange(open.value, open.previous, locale));
    QCOMPARE(spec("funnel").series.first().values,
        (QList<double>{*page.figure(QStringLiteral("messages.sent"))->value.number(),
            *page.figure(QStringLiteral("messages.delivered"))->value.number(),
            *page.figure(QStringLiteral("messages.read"))->value.number()}));
    QCOMPARE(spec("segments").series.size(), 1);
    QCOMPARE(spec("segments").series.first().values.size(), page.segments.first().days.size());
    auto* table = m_pane->findChild<uikit::DataTable*>();
    QCOMPARE(table->model()->rowCount(), 2);
    new QAbstractItemModelTester(
        table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_pane.get());
}

void TestInsightsPane::aTileOpensItsChart()
{
    const auto page = test::reportPage(*m_workspace);
    QCOMPARE(spec("chart").title, page.figure(QStringLiteral("revenue"))->metric.title);
    tile("kpi.open")->click();
    const auto& shown = spec("chart");
    QCOMPARE(shown.title, page.figure(QStringLiteral("kpi.open"))->metric.title);
    QCOMPARE(shown.unit, QStringLiteral("%"));
    QVERIFY(shown.band);
    QCOMPARE(shown.band->low, 75.0);
    QCOMPARE(shown.labels.size(), 30);
    for (int i = 0; i < 30; ++i) {
        const auto number = page.figure(QStringLiteral("kpi.open"))->series[i].value.number();
        QCOMPARE(std::isnan(shown.series.first().values[i]), !number.has_value());
        if (number)
            QCOMPARE(shown.series.first().values[i], *number * 100.0);
    }
}

void TestInsightsPane::unknownSaysWhy()
{
    QVERIFY(tile("kpi.daily_active")->data().value.isEmpty());
    QCOMPARE(tile("kpi.daily_active")->data().state.word, QStringLiteral("needs group chats"));
}

void TestInsightsPane::comparisonCanBeTurnedOff()
{
    QVERIFY(spec("chart").previous);
    QVERIFY(!tile("orders")->data().change.isEmpty());
    press("compare");
    menu()->actions().last()->trigger();
    QVERIFY(!spec("chart").previous);
    QVERIFY(tile("orders")->data().change.isEmpty());
}

void TestInsightsPane::customPeriod()
{
    press("period");
    menu()->actions().last()->trigger();
    auto* from = m_pane->findChild<QDateEdit*>(QStringLiteral("from"));
    QVERIFY(from);
    from->setDate(QDate(2026, 11, 2));
    m_pane->findChild<QDateEdit*>(QStringLiteral("to"))->setDate(QDate(2026, 11, 8));
    press("apply");
    QTRY_VERIFY(m_pane->isSettled());
    QCOMPARE(m_pane->period(), (kpi::Period{QDate(2026, 11, 2), QDate(2026, 11, 8)}));
    QCOMPARE(spec("chart").labels.size(), 7);
}

void TestInsightsPane::targetsAreFollowed()
{
    m_pane->showTarget({{QStringLiteral("metric"), QStringLiteral("orders")},
        {QStringLiteral("from"), QStringLiteral("2026-11-01")},
        {QStringLiteral("to"), QStringLiteral("2026-11-10")}});
    QTRY_VERIFY(m_pane->isSettled());
    QCOMPARE(spec("chart").labels.size(), 10);
    QCOMPARE(spec("chart").title, kpi::metricById(QStringLiteral("orders"))->title);
    m_pane->showTarget(
        {{QStringLiteral("metric"), QStringLiteral("nonsense")}, {QStringLiteral("other"), 1}});
    QCOMPARE(spec("chart").title, kpi::metricById(QStringLiteral("orders"))->title);
}

void TestInsightsPane::readsAgainWhenOrdersCome()
{
    const auto before = tile("orders")->data().value;
    QVERIFY(await(m_workspace->store().write([](store::Transaction& transaction) -> Result<> {
        auto done =
            transaction->run("INSERT INTO shop_order (number, kind, ordered_at, currency, total_minor)"
                             " VALUES ('new', 'purchase', 1795000000000, 'USD', 100)");
        if (!done)
            return fail(done.error());
        transaction.changed(QStringLiteral("order"), 1);
        return {};
    })).has_value());
    QTRY_VERIFY(tile("orders")->data().value != before);
}

void TestInsightsPane::emptyWorkspaceLeadsToTheImport()
{
    test::TestWorkspace empty;
    QSignalSpy jumps(&m_navigator, &uikit::Navigator::openRequested);
    insightsui::InsightsPane pane(empty.store(), m_playbook, m_navigator, empty.clock);
    pane.show();
    QTRY_VERIFY(pane.isSettled());
    QVERIFY(!pane.findChild<QAbstractButton*>(QStringLiteral("report"))->isEnabled());
    for (auto* button : pane.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == u"Import orders")
            button->click();
    }
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(jumps.first().first().toString(), QStringLiteral("members"));
}

void TestInsightsPane::makesAReport()
{
    const auto path = m_workspace->filePath(QStringLiteral("out.pdf"));
    m_dialogs.answerPath(path.chopped(4)); // the suffix is added
    press("report");
    menu()->actions().first()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && m_pane->isSettled(), 20'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    auto* bar = m_pane->findChild<uikit::MessageBar*>();
    QCOMPARE(bar->severity(), uikit::Severity::Positive);
    QVERIFY(bar->text().contains(QStringLiteral("out.pdf")));
}

void TestInsightsPane::aReportThatCannotBeWrittenSaysSo()
{
    m_dialogs.answerPath(m_workspace->filePath(QStringLiteral("no/such/folder/out.csv")));
    press("report");
    menu()->actions().last()->trigger();
    auto* bar = m_pane->findChild<uikit::MessageBar*>();
    QTRY_COMPARE(bar->severity(), uikit::Severity::Negative);
    QVERIFY(bar->isVisible());
}

void TestInsightsPane::everyControlHasAName()
{
    for (auto* widget : m_pane->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const auto* accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

/// Pictures for people, where SERAI_SHOTS names a folder.
void TestInsightsPane::shots()
{
    const auto folder = qEnvironmentVariable("SERAI_SHOTS");
    if (folder.isEmpty())
        QSKIP("SERAI_SHOTS is not set");
    uikit::ThemeController theme(*qApp);
    for (const auto& [choice, name] :
        {std::pair{uikit::ThemeChoice::Light, "light"}, {uikit::ThemeChoice::Dark, "dark"}}) {
        theme.setChoice(choice);
        for (const auto& size : {QSize(1256, 872), QSize(972, 672)}) {
            m_pane->resize(size);
            QCoreApplication::sendPostedEvents();
            QVERIFY(m_pane->grab().save(
                QStringLiteral("%1/insights-%2-%3.png").arg(folder, QLatin1String(name)).arg(size.width())));
        }
    }
}

QTEST_MAIN(TestInsightsPane)
#include "tst_insightspane.moc"
