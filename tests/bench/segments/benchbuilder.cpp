// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The segment pane over the shop of bench_library: how long the window is held up at most while somebody
// types a number, drags a rule and switches one off, and how long it takes from the key to the number and to
// the people on screen. The environment is that of bench_segments.

#include "benchquestions.h"
#include "benchshop.h"

#include <members/memberrepository.h>
#include <segments/segmentservice.h>
#include <segmentsui/segmentspane.h>
#include <store/store.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>
#include <uikit/theme.h>

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <ctime>

using namespace serai;

namespace {

QJsonArray figures;

template <class T>
T want(Result<T> result)
{
    if (!result) {
        QTextStream(stderr) << "bench_builder: " << toText(result.error()) << '\n';
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double processorMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

double at(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * part))];
}

/// The window under somebody's hands.
class Hands
{
public:
    explicit Hands(segmentsui::SegmentsPane& pane)
        : m_pane(pane)
        , m_matched(pane.findChild<uikit::Label*>(QStringLiteral("matched")))
    {
    }

    /// Does \a act and waits for its answer; every turn of the event loop is noted.
    template <class Act>
    void doIt(Act act)
    {
        QElapsedTimer since;
        since.start();
        turn(act);
        bool isCounted = false;
        while (!m_pane.isSettled() && since.elapsed() < 60'000) {
            turn([] { QCoreApplication::processEvents(); });
            if (!isCounted && isFresh()) {
                isCounted = true;
                m_counted.push_back(double(since.nsecsElapsed()) / 1e6);
            }
            QThread::usleep(300);
        }
        m_settled.push_back(double(since.nsecsElapsed()) / 1e6);
        turn([] { QCoreApplication::processEvents(); });
    }

    /// Opens the pane while nothing is in memory yet: when is there a number, and when the exact one?
    void open()
    {
        QElapsedTimer since;
        since.start();
        double first = -1;
        turn([&] {
            m_pane.show();
            m_pane.activate();
        });
        while (!m_pane.isSettled() && since.elapsed() < 60'000) {
            turn([] { QCoreApplication::processEvents(); });
            bool isNumber = false;
            QLocale().toLongLong(m_matched->text(), &isNumber);
            if (isNumber && first < 0)
                first = double(since.nsecsElapsed()) / 1e6;
            QThread::usleep(300);
        }
        add(QStringLiteral("opening, until a number is on screen"), first,
            QStringLiteral(
                "target 100; the index is not read yet: the last size, or all members as the upper "
                "bound"));
        add(QStringLiteral("opening, until everything is on screen"), double(since.nsecsElapsed()) / 1e6,
            QStringLiteral("the index is read from its packed parts meanwhile"));
        m_walls.erase(m_walls.begin()); // making and showing it
        add(QStringLiteral("opening, longest turn"), at(m_walls, 1), QStringLiteral("target 16"));
        m_walls.clear();
        m_processor.clear();
    }

    void say(const QString& what)
    {
        add(what + QStringLiteral(", longest turn"), at(m_walls, 1),
            QStringLiteral(
                "target 16; of the event loop, wall clock; most processor time %1, 99th %2, %3 turns")
                .arg(at(m_processor, 1), 0, 'f', 1)
                .arg(at(m_walls, 0.99), 0, 'f', 1)
                .arg(m_walls.size()));
        if (!m_counted.empty())
            add(what + QStringLiteral(", until the number is on screen"), at(m_counted, 0.5),
                QStringLiteral("target 100; median of %1, slowest %2")
                    .arg(m_counted.size())
                    .arg(at(m_counted, 1), 0, 'f', 1));
        add(what + QStringLiteral(", until the people are on screen"), at(m_settled, 0.5),
            QStringLiteral("slowest %1").arg(at(m_settled, 1), 0, 'f', 1));
        for (auto* times : {&m_walls, &m_processor, &m_counted, &m_settled})
            times->clear();
    }

private:
    /// A number that is being counted anew is muted.
    [[nodiscard]] bool isFresh() const
    {
        return m_matched->palette().color(QPalette::WindowText)
            == uikit::themeOf(m_matched).color(uikit::Role::Text);
    }

    template <class Run>
    void turn(Run run)
    {
        QElapsedTimer wall;
        const double before = processorMs();
        wall.start();
        run();
        m_walls.push_back(double(wall.nsecsElapsed()) / 1e6);
        m_processor.push_back(processorMs() - before);
    }

    static void add(const QString& name, double value, const QString& note)
    {
        figures.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value},
            {QStringLiteral("unit"), QStringLiteral("ms")}, {QStringLiteral("note"), note}});
    }

    segmentsui::SegmentsPane& m_pane;
    uikit::Label* m_matched;
    std::vector<double> m_walls;
    std::vector<double> m_processor;
    std::vector<double> m_counted;
    std::vector<double> m_settled;
};

void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers, const QString& text = {})
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void mouse(QWidget* widget, QEvent::Type type, QPoint to, Qt::MouseButton button, Qt::MouseButtons held)
{
    QMouseEvent event(type, to, widget->mapToGlobal(to), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

/// The row's grip pulled down by its own height, and let go.
void drag(QWidget* grip)
{
    const QPoint from(4, 8);
    mouse(grip, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    const QPoint to = from + QPoint(0, grip->parentWidget()->height() * 3 / 2);
    for (int step = 1; step <= 10; ++step)
        mouse(grip, QEvent::MouseMove, from + (to - from) * step / 10, Qt::NoButton, Qt::LeftButton);
    mouse(grip, QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

void useThePane(segmentsui::SegmentsPane& pane, Hands& hands)
{
    const auto visible = [&](const QString& name) {
        QList<QWidget*> all;
        for (auto* widget : pane.findChildren<QWidget*>(name)) {
            if (widget->isVisibleTo(&pane))
                all << widget;
        }
        return all;
    };
    QLineEdit* value = nullptr;
    for (auto* widget : visible(QStringLiteral("value"))) {
        auto* edit = qobject_cast<QLineEdit*>(widget);
        if (edit && edit->text() == QStringLiteral("2"))
            value = edit; // "orders in the last 6 months is at least 2"
    }
    if (!value)
        want(Result<>(fail(ErrorKind::Internal, QStringLiteral("there is no field to type into"))));
    value->setFocus();
    for (int round = 0; round < 20; ++round) {
        value->selectAll();
        for (const char digit : {'1', '2', '3'})
            hands.doIt([&] { press(value, digit, Qt::NoModifier, QString(QLatin1Char(digit))); });
    }
    hands.say(QStringLiteral("typing a number"));
    for (int round = 0; round < 20; ++round)
        hands.doIt([&] { drag(visible(QStringLiteral("grip")).at(round % 2)); });
    hands.say(QStringLiteral("dragging a rule"));
    for (int round = 0; round < 20; ++round)
        hands.doIt([&] { static_cast<QCheckBox*>(visible(QStringLiteral("on")).at(1))->toggle(); });
    hands.say(QStringLiteral("switching a rule off and on"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("serai-bench"));
    const FixedClock clock(bench::benchNowMs);
    const auto wanted = qEnvironmentVariableIntValue("SERAI_BENCH_MEMBERS");
    QTemporaryDir folder;
    const auto kept = qEnvironmentVariable("SERAI_BENCH_DIR");
    const auto path = QStringLiteral("%1/library-%2.serai")
                          .arg(kept.isEmpty() ? folder.path() : kept)
                          .arg(wanted > 0 ? wanted : 1'000'000);
    if (!QFile::exists(path))
        want(bench::makeBenchShop(path, wanted > 0 ? wanted : 1'000'000, clock));
    auto store = want(store::Store::open(path, store::OpenMode::ReadWrite, clock));
    segments::SegmentService service(*store, clock);
    const auto rule = want(segments::parseRule(bench::contractRule(), QStringLiteral("the contract's rule")));
    members::MemberRepository members(*store, clock);
    uikit::Navigator navigator;
    uikit::ScriptedDialogs dialogs;
    {
        segmentsui::SegmentsPane pane({*store, service, members, navigator, dialogs, clock});
        pane.resize(1256, 860);
        Hands hands(pane);
        hands.open();
        want(await(service.count(rule, bench::benchNowMs))); // everything it asks for is in memory
        pane.showTarget({{QStringLiteral("rule"), segments::toJson(rule)}});
        QElapsedTimer limit;
        limit.start();
        while ((!pane.isSettled() || pane.findChildren<QWidget*>(QStringLiteral("subject")).size() < 6)
            && limit.elapsed() < 60'000) {
            QCoreApplication::processEvents();
            QThread::usleep(300);
        }
        useThePane(pane, hands);
    }
    QTextStream(stdout) << QJsonDocument(
        QJsonObject{{QStringLiteral("bench"), QStringLiteral("segment builder")},
            {QStringLiteral("figures"),
                figures}}).toJson();
    return 0;
}
