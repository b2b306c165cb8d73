// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/datatable.h>
#include <uikit/rowwindowmodel.h>

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace serai;
using namespace serai::uikit;

namespace {

struct Number
{
    qint64 id = 0;
    QString text;
};

/// A list somewhere else: answers each question when it is told to, in any order.
class FarList
{
public:
    explicit FarList(qint64 total)
        : m_total(total)
    {
    }

    RowWindowModel<Number>::Fetch fetch()
    {
        return [this](qint64 offset, qint64 limit) {
            Promise<QList<Number>> promise;
            auto future = promise.future();
            ++asked;
            m_waiting.push_back({offset, limit, std::move(promise), prefix});
            return future;
        };
    }

    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    void answerFirst() { answer(0); }

    void answerLast() { answer(m_waiting.size() - 1); }

    void answerAll()
    {
        while (!m_waiting.empty())
            answerFirst();
    }

    void failFirst()
    {
        m_waiting.front().promise.settle(fail(ErrorKind::Storage, QStringLiteral("the disk is gone")));
        m_waiting.pop_front();
    }

    int asked = 0;
    QString prefix = QStringLiteral("row");

private:
    struct Question
    {
        qint64 offset;
        qint64 limit;
        Promise<QList<Number>> promise;
        QString prefix;
    };

    void answer(std::size_t which)
    {
        auto question = std::move(m_waiting[which]);
        std::deque<Question> left;
        for (std::size_t i = 0; i < m_waiting.size(); ++i)
            if (i != which)
                left.push_back(std::move(m_waiting[i]));
        m_waiting.swap(left);
        QList<Number> rows;
        for (qint64 i = question.offset; i < std::min(m_total, question.offset + question.limit); ++i)
            rows << Number{i + 1, QStringLiteral("%1 %2").arg(question.prefix).arg(i)};
        question.promise.settle(std::move(rows));
    }

    qint64 m_total;
    std::deque<Question> m_waiting;
};

QList<Column> columns()
{
    return {{QStringLiteral("check"), {}, CellKind::Check, 40, false, false, false},
        {QStringLiteral("name"), QStringLiteral("Name"), CellKind::Plain, 200, true, false, true}};
}

RowWindowModel<Number>* makeModel(QObject* parent)
{
    return new RowWindowModel<Number>(
        columns(),
        [](const Number& row, int) {
            Cell cell;
            cell.text = row.text;
            return cell;
        },
        [](const Number& row) { return row.id; }, parent);
}

} // namespace

class tst_RowWindowModel : public QObject
{
    Q_OBJECT

private slots:

    void millionRowsCostNothingUntilShown()
    {
        QObject owner;
        FarList list(1'000'000);
        auto* model = makeModel(&owner);
        model->setQuery(1'000'000, list.fetch());
        QVERIFY(model->rowCount() >= 100'000); // the rest follows, so that no turn of the loop is long
        QVERIFY(!model->isWhole());
        QTRY_COMPARE(model->rowCount(), 1'000'000);
        QVERIFY(model->isWhole());
        const auto cell = model->index(500'000, 1);
        QVERIFY(cell.data(LoadingRole).toBool());
        QCOMPARE(list.waiting(), 1);
        list.answerAll();
        QTRY_COMPARE(cell.data().toString(), QStringLiteral("row 500000"));
        QVERIFY(!cell.data(LoadingRole).toBool());
        QCOMPARE(cell.data(RowIdRole).toLongLong(), 500'001);
    }

    void anotherListEndsTheGrowthOfTheLast()
    {
        QObject owner;
        FarList list(2'000'000);
        auto* model = makeModel(&owner);
        model->setQuery(2'000'000, list.fetch());
        model->setAllChecked(true);
        QCOMPARE(model->checkedCount(), 2'000'000); // also those that views do not know yet
        model->setQuery(300, list.fetch());
        QCOMPARE(model->rowCount(), 300);
        QCoreApplication::processEvents();
        QCOMPARE(model->rowCount(), 300);
        model->setQuery(700'000, list.fetch());
        QVERIFY(model->rowCount() < 700'000);
        QTRY_COMPARE(model->rowCount(), 700'000);
        model->refresh(699'999);
        QCOMPARE(model->rowCount(), 699'999);
    }

    void onePageIsAskedForOnce()
    {
        QObject owner;
        FarList list(1000);
        auto* model = makeModel(&owner);
        model->setQuery(1000, list.fetch());
        for (int row = 0; row < RowWindowModelBase::pageSize; ++row)
            (void)model->index(row, 1).data();
        QCOMPARE(list.asked, 1);
        (void)model->index(RowWindowModelBase::pageSize, 1).data();
        QCOMPARE(list.asked, 2);
    }

    void answersInAnyOrderComeToTheirRows()
    {
        QObject owner;
        FarList list(1000);
        auto* model = makeModel(&owner);
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setQuery(1000, list.fetch());
        (void)model->index(0, 1).data();
        (void)model->index(300, 1).data();
        (void)model->index(900, 1).data();
        while (list.waiting() > 0)
            list.answerLast();
        QTRY_COMPARE(model->index(0, 1).data().toString(), QStringLiteral("row 0"));
        QTRY_COMPARE(model->index(300, 1).data().toString(), QStringLiteral("row 300"));
        QTRY_COMPARE(model->index(900, 1).data().toString(), QStringLiteral("row 900"));
    }

    void answerToAnOlderQuestionIsDropped()
    {
        QObject owner;
        FarList list(1000);
        auto* model = makeModel(&owner);
        model->setQuery(1000, list.fetch());
        (void)model->index(0, 1).data();
        list.prefix = QStringLiteral("new");
        model->setQuery(1000, list.fetch());
        (void)model->index(0, 1).data();
        QCOMPARE(list.waiting(), 2);
        list.answerLast(); // the new one first
        QTRY_COMPARE(model->index(0, 1).data().toString(), QStringLiteral("new 0"));
        QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        list.answerAll(); // the old one comes late
        QCoreApplication::sendPostedEvents();
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("new 0"));
        QCOMPARE(changed.count(), 0);
    }

    void refreshKeepsRowsSelectionAndChecks()
    {
        QObject owner;
        FarList list(1000);
        auto* model = makeModel(&owner);
        QItemSelectionModel selection(model);
        model->setQuery(1000, list.fetch());
        (void)model->index(5, 1).data();
        list.answerAll();
        QTRY_COMPARE(model->index(5, 1).data().toString(), QStringLiteral("row 5"));
        selection.setCurrentIndex(
            model->index(5, 1), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        model->setChecked(6, true);
        list.prefix = QStringLiteral("again");
        model->refresh(1000);
        QCOMPARE(model->index(5, 1).data().toString(), QStringLiteral("row 5")); // no flicker
        list.answerAll();
        QTRY_COMPARE(model->index(5, 1).data().toString(), QStringLiteral("again 5"));
        QCOMPARE(selection.currentIndex().row(), 5);
        QCOMPARE(model->index(5, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        model->refresh(400);
        QCOMPARE(model->rowCount(), 400);
        QCOMPARE(selection.currentIndex().row(), 5);
    }

    void keepsAFewPagesOnly()
    {
        QObject owner;
        FarList list(1'000'000);
        auto* model = makeModel(&owner);
        model->setQuery(1'000'000, list.fetch());
        for (int page = 0; page < RowWindowModelBase::keptPages * 2; ++page) {
            (void)model->index(page * RowWindowModelBase::pageSize, 1).data();
            list.answerAll();
            QTRY_VERIFY(model->isLoaded(page * RowWindowModelBase::pageSize));
        }
        QVERIFY(!model->isLoaded(0));
        QVERIFY(model->isLoaded((RowWindowModelBase::keptPages * 2 - 1) * RowWindowModelBase::pageSize));
    }

    void allCheckedMeansAllMatches()
    {
        QObject owner;
        FarList list(1'000'000);
        auto* model = makeModel(&owner);
        model->setQuery(1'000'000, list.fetch());
        QSignalSpy changed(model, &RowWindowModelBase::checkedChanged);
        model->setAllChecked(true);
        QCOMPARE(model->checkedCount(), 1'000'000);
        model->setChecked(7, false);
        QCOMPARE(model->checkedCount(), 999'999);
        QVERIFY(model->isChecked(8));
        QVERIFY(!model->isChecked(7));
        model->setAllChecked(false);
        QCOMPARE(model->checkedCount(), 0);
        QCOMPARE(changed.count(), 3);
    }

    void failedPageIsToldOnceAndNotAskedAgainInALoop()
    {
        QObject owner;
        FarList list(1000);
        auto* model = makeModel(&owner);
        QSignalSpy failed(model, &RowWindowModelBase::fetchFailed);
        model->setQuery(1000, list.fetch());
        (void)model->index(0, 1).data();
        list.failFirst();
        QTRY_COMPARE(failed.count(), 1);
        (void)model->index(0, 1).data();
        QCOMPARE(list.asked, 1);
        model->refresh(1000);
        (void)model->index(0, 1).data();
        QCOMPARE(list.asked, 2);
        list.answerAll();
        QTRY_COMPARE(model->index(0, 1).data().toString(), QStringLiteral("row 0"));
    }

    void deadModelIsNotCalled()
    {
        FarList list(1000);
        {
            QObject owner;
            auto* model = makeModel(&owner);
            model->setQuery(1000, list.fetch());
            (void)model->index(0, 1).data();
        }
        list.answerAll();
        QCoreApplication::sendPostedEvents();
    }

    void tableShowsOnlyWhatIsVisible()
    {
        FarList list(1'000'000);
        DataTable table(QStringLiteral("test"), QStringLiteral("Numbers"));
        auto* model = makeModel(&table);
        model->setQuery(1'000'000, list.fetch());
        table.setModel(model);
        table.resize(600, 500);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        (void)table.grab();
        QVERIFY2(list.asked <= 2, qPrintable(QString::number(list.asked)));
        list.answerAll();
        QTRY_VERIFY(model->isLoaded(0));
        QSignalSpy opened(&table, &DataTable::opened);
        table.setCurrentIndex(model->index(3, 1));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toModelIndex().row(), 3);
        QCOMPARE(table.verticalHeader()->defaultSectionSize(), size::tableRow);
    }
};

QTEST_MAIN(tst_RowWindowModel)
#include "tst_rowwindowmodel.moc"
