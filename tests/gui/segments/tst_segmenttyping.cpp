// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneshop.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace serai;
using test::PaneShop;

namespace {

/// Processor time of this thread in ms: a busy machine does not count as a blocked window.
double threadMs()
{
#ifdef Q_OS_LINUX
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    static QElapsedTimer since;
    if (!since.isValid())
        since.start();
    return double(since.nsecsElapsed()) / 1e6;
#endif
}

} // namespace

/// Notes how long each event keeps the window from the next one.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0 || !measuring)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double before = threadMs();
        const bool done = QApplication::notify(receiver, event);
        turns.push_back(threadMs() - before);
        --m_depth;
        return done;
    }

    bool measuring = false;
    std::vector<double> turns;

private:
    int m_depth = 0;
};

/// The window is never blocked while somebody types into a rule.
class TestSegmentTyping : public QObject
{
    Q_OBJECT

    static QByteArray longRule(int rows)
    {
        QByteArray rule(R"({"all":[)");
        for (int i = 0; i < rows; ++i) {
            rule += i ? "," : "";
            rule += R"({"fact":"orders","measure":"count","window":{"last":)" + QByteArray::number(30 + i)
                + R"(,"unit":"days"},"op":">=","value":)" + QByteArray::number(i % 3) + "}";
        }
        return rule + "]}";
    }

private slots:

    void neverBlocked_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("a rule of six rows") << 6;
        QTest::newRow("a rule of sixty rows") << 60;
    }

    void neverBlocked()
    {
        QFETCH(int, rows);
        auto* app = static_cast<MeasuredApplication*>(qApp);
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Long"), longRule(rows));
        const auto pane = shop.makePane();
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        QTRY_VERIFY(pane->isSettled());
        QTRY_COMPARE(pane->findChildren<QWidget*>(QStringLiteral("subject")).size(), rows);
        QLineEdit* value = nullptr;
        for (auto* edit : pane->findChildren<QLineEdit*>(QStringLiteral("value")))
            value = edit; // the last row's: everything before it has its counts changed as well
        QVERIFY(value);
        value->setFocus();
        QTRY_VERIFY(pane->isSettled());

        // A heartbeat beside the keys: how late does it come?
        QElapsedTimer clock;
        double latest = 0;
        qint64 lastBeat = 0;
        QTimer heart;
        heart.setTimerType(Qt::PreciseTimer);
        heart.setInterval(4);
        connect(&heart, &QTimer::timeout, this, [&] {
            latest = std::max(latest, double(clock.nsecsElapsed() - lastBeat) / 1e6 - 4);
            lastBeat = clock.nsecsElapsed();
        });
        app->turns.clear();
        app->measuring = true;
        clock.start();
        heart.start();
        for (int round = 0; round < 12; ++round) {
            QTest::keyClick(value, Qt::Key_A, Qt::ControlModifier);
            for (const char key : {'1', '2', '3'})
                QTest::keyClick(value, key);
            QTRY_VERIFY(pane->isSettled()); // its count and its sample are on screen
        }
        heart.stop();
        app->measuring = false;
        std::sort(app->turns.begin(), app->turns.end());
        const double longest = app->turns.back();
        const double usual = app->turns[app->turns.size() * 99 / 100];
        qInfo(
            "%d rows: longest turn %.1f ms of processor time, 99 %% below %.1f ms; latest heartbeat %.1f ms",
            rows, longest, usual, latest);
#if defined(__SANITIZE_ADDRESS__)
        constexpr double factor = 4; // what the sanitizers cost
#else
        constexpr double factor = 1;
#endif
        QVERIFY2(longest <= 16 * factor, qPrintable(QStringLiteral("%1 ms").arg(longest)));
    }

    void aNumberIsAlwaysThere()
    {
        // From the first moment of typing to the answer, the number on screen is a number.
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Six"), longRule(6));
        const auto pane = shop.makePane();
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        auto* matched = pane->findChild<QLabel*>(QStringLiteral("matched"));
        QTRY_VERIFY(pane->isSettled());
        auto* value = pane->findChild<QLineEdit*>(QStringLiteral("value"));
        int looked = 0;
        QTimer look;
        look.setInterval(0);
        connect(&look, &QTimer::timeout, this, [&] {
            bool number = false;
            QLocale().toLongLong(matched->text(), &number);
            QVERIFY2(number, qPrintable(matched->text()));
            ++looked;
        });
        look.start();
        for (int round = 0; round < 5; ++round) {
            QTest::keyClick(value, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(value, QString::number(round));
            QTRY_VERIFY(pane->isSettled());
        }
        QVERIFY(looked > 0);
    }
};

int main(int argc, char** argv)
{
    MeasuredApplication app(argc, argv);
    TestSegmentTyping test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_segmenttyping.moc"
