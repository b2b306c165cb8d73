// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "parts.h"
#include "rail.h"
#include "welcomepane.h"

#include <content/communityrepository.h>
#include <uikit/messagebar.h>
#include <uikit/readingorder.h>

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace serai::desktop {

namespace {
constexpr int collapseRailBelow = 1180;
constexpr auto workspaceKey = "workspace";
constexpr auto paneKey = "window/pane";
constexpr auto geometryKey = "window/geometry";
constexpr auto maskedKey = "appearance/masked";
} // namespace

MainWindow::MainWindow(Composition& composition, uikit::ThemeController& theme, const Options& options)
    : m_composition(composition)
    , m_theme(theme)
    , m_options(options)
    , m_descriptors(composition.panes())
    , m_rail(new Rail(this))
    , m_stack(new QStackedWidget)
    , m_message(new uikit::MessageBar)
    , m_welcome(new WelcomePane)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Serai"));
    setMinimumSize(880, 560);
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* messageRow = new QVBoxLayout;
    messageRow->setContentsMargins(0, 0, 0, 0);
    messageRow->addWidget(m_message);
    column->addLayout(messageRow);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(body);
    m_stack->addWidget(m_welcome);
    m_welcome->setBusy({});
    for (const auto& pane : m_descriptors) {
        if (pane.id == u"settings")
            m_rail->addSeparator();
        m_rail->addEntry(pane.id, pane.title(), pane.icon);
    }
    m_rail->setEnabled(false);
    m_masked = QSettings().value(QLatin1String(maskedKey)).toBool();
    buildMenus();
    connect(m_rail, &Rail::activated, this, [this](const QString& id) { showPane(id); });
    connect(&m_composition.navigator(), &uikit::Navigator::openRequested, this, &MainWindow::showPane);
    connect(m_welcome, &WelcomePane::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePane::newRequested, this, &MainWindow::askForNew);
    connect(m_welcome, &WelcomePane::openRequested, this, &MainWindow::askForOpen);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now)
            QMetaObject::invokeMethod(this, &MainWindow::keepKeyboard, Qt::QueuedConnection);
    });
    restoreWindow();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // what goes with the window gives the keyboard away
    // Panes hold references to the services of the workspace, which outlives the window.
    qDeleteAll(m_panes);
}

void MainWindow::restoreWindow()
{
    if (m_options.windowSize.isValid())
        resize(m_options.windowSize);
    else if (!restoreGeometry(QSettings().value(QLatin1String(geometryKey)).toByteArray()))
        resize(1440, 900);
}

void MainWindow::start()
{
    if (m_composition.isOpen()) // the window was made anew, for another language
        return workspaceOpened();
    if (m_options.demo)
        return openSample();
    auto path = m_options.workspace;
    if (path.isEmpty())
        path = QSettings().value(QLatin1String(workspaceKey)).toString();
    if (path.isEmpty() || (m_options.workspace.isEmpty() && !QFileInfo::exists(path)))
        m_welcome->showChoices();
    else
        openWorkspace(path, false);
}

void MainWindow::openWorkspace(const QString& path, bool create)
{
    qDeleteAll(std::exchange(m_panes, {}));
    m_current.clear();
    auto opened = m_composition.open(path, create ? store::OpenMode::Create : store::OpenMode::ReadWrite);
    if (!opened) {
        m_stack->setCurrentWidget(m_welcome);
        m_welcome->showChoices();
        m_rail->setEnabled(false);
        showError(opened.error());
        return;
    }
    QSettings().setValue(QLatin1String(workspaceKey), QFileInfo(path).absoluteFilePath());
    workspaceOpened();
}

void MainWindow::openSample()
{
    qDeleteAll(std::exchange(m_panes, {}));
    m_current.clear();
    m_busy = true;
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setBusy(tr("Opening the sample shop"));
    const auto path = m_options.workspace.isEmpty() ? demoPath() : m_options.workspace;
    m_composition.openDemo(path, this, [this](Result<> opened) {
        m_busy = false;
        if (!opened) {
            m_welcome->showChoices();
            showError(opened.error());
            return;
        }
        workspaceOpened();
    });
}

void MainWindow::workspaceOpened()
{
    auto& store = m_composition.store();
    connect(&store, &store::Store::changed, this, &MainWindow::storeChanged);
    m_rail->setEnabled(true);
    m_message->dismiss();
    for (auto* act : std::as_const(m_needWorkspace))
        act->setEnabled(true);
    readShop();
    startSending();
    startRetention();
    if (store.isReadOnly())
        m_message->showMessage(uikit::Severity::Caution, tr("This workspace is open for reading only"),
            tr("Another program writes it. Close that program and open the file again to make changes."));
    auto pane = QSettings().value(QLatin1String(paneKey)).toString();
    const auto ids = paneIds();
    if (!ids.contains(pane))
        pane = ids.value(0);
    if (!pane.isEmpty())
        showPane(pane);
}

void MainWindow::startSending()
{
    auto& sending = m_composition.parts().sending();
    connect(&sending, &SendingControl::stateChanged, m_rail, &Rail::setConnection);
    connect(&sending, &SendingControl::jobChanged, m_rail, &Rail::setJob);
    connect(&sending, &SendingControl::trouble, this, [this](const Error& error) {
        m_message->showError(error, tr("Try again"), [this] {
            m_message->dismiss();
            m_composition.parts().sending().resume();
        });
    });
    m_rail->setConnection({uikit::Severity::Neutral, tr("Connecting"), QStringLiteral("connection")}, {});
    if (m_options.shotsFolder.isEmpty() && !m_options.startupReport)
        // After the first pane has its rows: sending can wait a moment, the person should not.
        QTimer::singleShot(500, &sending, &SendingControl::start);
    else
        m_rail->setConnection(
            {uikit::Severity::Info, tr("Sandbox"), QStringLiteral("sandbox")}, tr("nothing leaves"));
}

void MainWindow::startRetention()
{
    if (!m_options.shotsFolder.isEmpty() || m_options.startupReport)
        return;
    auto& keeper = m_composition.parts().retention();
    using privacy::RetentionKeeper;
    connect(&keeper, &RetentionKeeper::announced, this, [this](const QList<privacy::RetentionRule>& rules) {
        qint64 due = 0;
        QStringList kinds;
        for (const auto& rule : rules) {
            due += rule.due;
            if (rule.due > 0)
                kinds << privacy::retentionText(rule.purpose);
        }
        const int count = int(due);
        m_message->showMessage(uikit::Severity::Caution,
            tr("%n entries past their time are removed in two minutes", nullptr, count),
            kinds.join(QStringLiteral(" · ")), tr("Not today"), [this] {
                m_message->dismiss();
                m_composition.parts().retention().postpone();
            });
    });
    connect(&keeper, &RetentionKeeper::applied, this, [this](const privacy::RetentionResult& result) {
        qint64 removed = 0;
        for (const auto& line : result.lines)
            removed += line.removed;
        const int count = int(removed);
        m_message->showMessage(uikit::Severity::Positive,
            tr("%n entries past their time were removed", nullptr, count),
            result.receipt.isEmpty() ? QString() : tr("Receipt %1").arg(result.receipt));
    });
    connect(&keeper, &RetentionKeeper::failed, this, &MainWindow::showError);
    // After the first pane has its rows.
    QTimer::singleShot(2000, &keeper, &RetentionKeeper::keep);
}

void MainWindow::setMasked(bool masked)
{
    m_masked = masked;
    QSettings().setValue(QLatin1String(maskedKey), masked);
    for (auto* pane : std::as_const(m_panes))
        pane->setMasked(masked);
    if (m_composition.isOpen())
        readShop();
}

void MainWindow::readShop()
{
    whenDone(
        store::readSettings(m_composition.store()), this, [this](Result<store::WorkspaceSettings> settings) {
            if (!settings)
                return showError(settings.error());
            const auto name = settings->name.isEmpty()
                ? QFileInfo(m_composition.store().path()).completeBaseName()
                : settings->name;
            setWindowTitle(
                m_masked ? tr("%1 - Serai, personal data masked").arg(name) : tr("%1 - Serai").arg(name));
            m_rail->setShop(name, settings->zone);
            content::CommunityRepository communities(m_composition.store(), m_composition.clock());
            whenDone(communities.list(), this, [this, name](Result<QList<content::Community>> list) {
                if (!list || list->isEmpty())
                    return;
                QSet<QString> countries;
                for (const auto& community : *list)
                    countries << community.country;
                m_rail->setShop(name,
                    tr("%1 · %2").arg(tr("%n group(s)", nullptr, int(list->size())),
                        tr("%n country(s)", nullptr, int(countries.size()))));
            });
        });
}

void MainWindow::storeChanged(const store::Changes& changes)
{
    m_rail->setSaved(tr("Saved"),
        QLocale().toString(m_composition.clock().now().toLocalTime().time(), QStringLiteral("HH:mm")));
    if (changes.has(QStringLiteral("settings")))
        readShop();
}

QStringList MainWindow::paneIds() const
{
    QStringList ids;
    for (const auto& pane : m_descriptors)
        ids << pane.id;
    return ids;
}

uikit::Pane* MainWindow::currentPane() const
{
    return m_panes.value(m_current);
}

void MainWindow::showPane(const QString& id, const QVariantMap& target)
{
    const auto found = std::find_if(
        m_descriptors.begin(), m_descriptors.end(), [&](const auto& pane) { return pane.id == id; });
    if (found == m_descriptors.end() || !m_composition.isOpen())
        return;
    auto*& pane = m_panes[id];
    const bool first = pane == nullptr;
    if (first) {
        pane = found->make(m_stack);
        pane->setObjectName(QStringLiteral("pane-") + id);
        m_stack->addWidget(pane);
        pane->setMasked(m_masked);
    }
    m_current = id;
    const auto* place = pane->focusWidget(); // it may have gone meanwhile, as bars do
    const bool knowsItsPlace = place && place->isVisibleTo(pane) && place->isEnabled();
    const bool isOnRail = m_rail->isAncestorOf(focusWidget()); // who walks the rail stays there
    m_stack->setCurrentWidget(pane);
    m_rail->setCurrent(id);
    pane->activate();
    if (!target.isEmpty())
        pane->showTarget(target);
    if (!knowsItsPlace && !isOnRail)
        pane->takeKeyboard();
    placePaneKeys();
    fillPaneMenu();
    QSettings().setValue(QLatin1String(paneKey), id);
}

bool MainWindow::isSettled() const
{
    if (m_busy)
        return false;
    const auto* pane = currentPane();
    return pane ? pane->isSettled() : true;
}

void MainWindow::showError(const Error& error)
{
    m_message->showError(error);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCollapsed(width() < collapseRailBelow);
}

void MainWindow::keepKeyboard()
{
    auto* pane = currentPane();
    if (pane && pane->isVisible() && isActiveWindow() && !QApplication::focusWidget()
        && !QApplication::activePopupWidget())
        pane->takeKeyboard();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return uikit::focusByReading(this, next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_composition.isOpen() && m_composition.parts().sending().isRunning()) {
        // What is on its way completes first: a message cut off is one of which nobody knows whether it
        // arrived.
        event->ignore();
        hide();
        whenDone(m_composition.parts().sending().stop(), this, [this](Result<>) {
            close();
            QCoreApplication::quit(); // a hidden window is not the last one that closes
        });
        return;
    }
    if (!m_options.windowSize.isValid())
        QSettings().setValue(QLatin1String(geometryKey), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace serai::desktop
