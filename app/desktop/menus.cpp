// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"
#include "parts.h"
#include "rail.h"

#include <uikit/icons.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/paint.h>

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

#include <privacy/privacydesk.h>

namespace serai::desktop {

namespace {

/// "Find an act or a thing  Ctrl+K" at the right end of the menu bar.
class PaletteHint final : public QAbstractButton
{
public:
    explicit PaletteHint(const QString& text, QWidget* parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setAccessibleName(text);
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(uikit::scaledFont(font(), uikit::TextSize::Small));
        return {
            metrics.horizontalAdvance(text()) + metrics.horizontalAdvance(key()) + 66, uikit::size::menuBar};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = uikit::themeOf(this);
        painter.fillRect(rect(), theme.color(uikit::Role::Sunken));
        painter.setFont(uikit::scaledFont(font(), uikit::TextSize::Small));
        const auto place = [&](const QRect& part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        uikit::paintIcon(painter, place(QRect(4, (height() - 12) / 2, 12, 12)), QStringLiteral("search"),
            theme.color(uikit::Role::TextMuted));
        painter.setPen(theme.color(underMouse() ? uikit::Role::Text : uikit::Role::TextMuted));
        const int width = painter.fontMetrics().horizontalAdvance(text());
        painter.drawText(place(QRect(24, 0, width + 2, height())), Qt::AlignVCenter, text());
        const QRect box = place(
            QRect(width + 32, (height() - 16) / 2, painter.fontMetrics().horizontalAdvance(key()) + 10, 16));
        uikit::paintFrame(painter, box, theme, uikit::Role::Raised, uikit::Role::Line, 3);
        painter.setPen(theme.color(uikit::Role::Text));
        painter.drawText(box, Qt::AlignCenter, key());
    }

private:
    [[nodiscard]] static QString key()
    {
        return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    }
};

QAction* addAct(QMenu* menu, const char* icon, const QString& text, const QKeySequence& key = {})
{
    auto* act = menu->addAction(uikit::icon(QString::fromLatin1(icon)), text);
    act->setShortcut(key);
    act->setProperty("seraiIcon", QString::fromLatin1(icon));
    return act;
}

} // namespace

void MainWindow::buildMenus()
{
    auto* file = menuBar()->addMenu(tr("&File"));
    connect(addAct(file, "add", tr("New workspace…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)),
        &QAction::triggered, this, &MainWindow::askForNew);
    connect(addAct(file, "document", tr("Open workspace…"), QKeySequence::Open), &QAction::triggered, this,
        &MainWindow::askForOpen);
    connect(addAct(file, "home-shop", tr("Open the sample shop")), &QAction::triggered, this,
        &MainWindow::openSample);
    file->addSeparator();
    auto* import = addAct(file, "import", tr("Import orders and customers…"));
    connect(import, &QAction::triggered, this, &MainWindow::askForImport);
    auto* backup = addAct(file, "backup", tr("Back up…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(backup, &QAction::triggered, this, &MainWindow::askForBackup);
    m_needWorkspace << import << backup;
    file->addSeparator();
    connect(addAct(file, "close", tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)), &QAction::triggered, this,
        &QWidget::close);

    auto* view = menuBar()->addMenu(tr("&View"));
    auto* themes = new QActionGroup(this);
    const auto addTheme = [&](const QString& text, const char* icon, uikit::ThemeChoice choice) {
        auto* act = addAct(view, icon, text);
        act->setCheckable(true);
        act->setChecked(m_theme.choice() == choice);
        themes->addAction(act);
        connect(act, &QAction::triggered, this, [this, choice] { setTheme(choice); });
    };
    addTheme(tr("Colours of the system"), "sync", uikit::ThemeChoice::System);
    addTheme(tr("Light colours"), "theme-light", uikit::ThemeChoice::Light);
    addTheme(tr("Dark colours"), "theme-dark", uikit::ThemeChoice::Dark);
    addTheme(tr("High contrast"), "preview", uikit::ThemeChoice::HighContrast);
    view->addSeparator();
    auto* mask =
        addAct(view, "shield", tr("Mask personal data"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    mask->setCheckable(true);
    mask->setChecked(m_masked);
    connect(mask, &QAction::toggled, this, &MainWindow::setMasked);
    auto* full = addAct(view, "fullscreen", tr("Full screen"), QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });

    m_goMenu = menuBar()->addMenu(tr("&Go"));
    buildGoMenu();
    m_paneMenu = menuBar()->addMenu(QString());
    m_paneMenu->menuAction()->setVisible(false);

    auto* tools = menuBar()->addMenu(tr("&Tools"));
    auto* settings = addAct(tools, "settings", tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(settings, &QAction::triggered, this, [this] { showPane(QStringLiteral("settings")); });
    auto* check = addAct(tools, "health", tr("Check the workspace file"));
    connect(check, &QAction::triggered, this, [this] {
        whenDone(m_composition.store().check(), this, [this](Result<QStringList> problems) {
            if (!problems)
                return showError(problems.error());
            if (problems->isEmpty())
                m_message->showMessage(uikit::Severity::Positive, tr("The workspace file is sound"));
            else
                m_message->showMessage(uikit::Severity::Negative, tr("The workspace file is damaged"),
                    tr("Restore the last backup. First problem: %1").arg(problems->first()));
        });
    });
    m_needWorkspace << settings << check;

    auto* help = menuBar()->addMenu(tr("&Help"));
    auto* privacy = addAct(help, "shield", tr("What leaves this computer"));
    connect(privacy, &QAction::triggered, this, [this] {
        showPane(QStringLiteral("settings"), {{QStringLiteral("page"), QStringLiteral("privacy")}});
    });
    m_needWorkspace << privacy;
    connect(addAct(help, "info", tr("About Serai")), &QAction::triggered, this, [this] {
        m_message->showMessage(uikit::Severity::Info, tr("Serai %1").arg(QApplication::applicationVersion()),
            tr("Free software under the GPL, version 3 or later. Built on Qt %1.")
                .arg(QString::fromLatin1(qVersion())));
    });
    for (auto* act : std::as_const(m_needWorkspace))
        act->setEnabled(m_composition.isOpen());

    auto* hint = new PaletteHint(tr("Find an act or a thing"), menuBar());
    connect(hint, &QAbstractButton::clicked, this, &MainWindow::openPalette);
    menuBar()->setCornerWidget(hint, Qt::TopRightCorner);
}

void MainWindow::buildGoMenu()
{
    auto* palette =
        addAct(m_goMenu, "palette-command", tr("Find an act or a thing"), QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(palette, &QAction::triggered, this, &MainWindow::openPalette);
    m_goMenu->addSeparator();
    for (const auto& pane : m_descriptors) {
        auto* act = addAct(m_goMenu, pane.icon.toLatin1().constData(), pane.title());
        connect(act, &QAction::triggered, this, [this, id = pane.id] {
            setAttribute(Qt::WA_KeyboardFocusChange); // whoever comes by key sees where they are
            showPane(id);
        });
        m_needWorkspace << act;
        m_paneActs << act;
    }
    placePaneKeys();
}

void MainWindow::placePaneKeys()
{
    const auto* pane = currentPane();
    const bool taken = pane && pane->takesDigits();
    for (int i = 0; i < std::min(9, int(m_paneActs.size())); ++i) {
        const auto digit = Qt::Key(Qt::Key_1 + i);
        QList<QKeySequence> keys{Qt::ALT | digit};
        if (!taken)
            keys.prepend(Qt::CTRL | digit); // the first one is shown in menus
        m_paneActs[i]->setShortcuts(keys);
        m_rail->setKey(m_descriptors[std::size_t(i)].id, keys.first());
    }
}

/// \a title with a letter to open its menu by that no other menu of \a bar has: one of its own, else, in
/// other scripts, one of \a id behind it, as translators do: ファイル(&F).
static QString withMnemonic(const QString& title, const QString& id, const QMenuBar* bar)
{
    QString taken;
    for (const auto* act : bar->actions()) {
        const auto at = act->text().indexOf(u'&');
        if (at >= 0 && at + 1 < act->text().size())
            taken += act->text().at(at + 1).toUpper();
    }
    const auto isFree = [&taken](QChar letter) {
        return letter.unicode() < 128 && letter.isLetter() && !taken.contains(letter.toUpper());
    };
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (isFree(title[i]))
            return QString(title).insert(i, u'&');
    }
    for (const auto letter : id) {
        if (isFree(letter))
            return QStringLiteral("%1(&%2)").arg(title, letter.toUpper());
    }
    return title;
}

void MainWindow::fillPaneMenu()
{
    const auto* pane = currentPane();
    const auto acts = pane ? pane->actions() : QList<QAction*>();
    m_paneMenu->clear();
    m_paneMenu->addActions(acts);
    m_paneMenu->menuAction()->setVisible(!acts.isEmpty());
    m_paneMenu->setTitle({}); // the letter of the pane before is free again
    for (const auto& descriptor : m_descriptors)
        if (descriptor.id == m_current)
            m_paneMenu->setTitle(withMnemonic(descriptor.title(), m_current, menuBar()));
}

void MainWindow::openPalette()
{
    if (!m_palette) {
        m_palette = new uikit::CommandPalette(this);
        m_palette->setMenuBar(menuBar());
        m_palette->addSource([this](const QString& query) -> Async<QList<uikit::PaletteItem>> {
            if (!m_composition.isOpen())
                return ready<QList<uikit::PaletteItem>>(QList<uikit::PaletteItem>());
            auto answer = std::make_shared<Promise<QList<uikit::PaletteItem>>>();
            auto future = answer->future();
            members::MemberQuery wanted;
            wanted.search = query;
            whenDone(m_composition.parts().members().page(wanted, 0, 5), this,
                [this, answer](Result<members::MemberPage> page) {
                    QList<uikit::PaletteItem> items;
                    if (page)
                        for (const auto& row : page->rows)
                            items << uikit::PaletteItem{
                                row.name, tr("Member"), QStringLiteral("members"), [this, id = row.id.value] {
                                    showPane(QStringLiteral("members"), {{QStringLiteral("member"), id}});
                                }};
                    answer->settle(std::move(items));
                });
            return future;
        });
    }
    m_palette->popUp();
}

void MainWindow::askForNew()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_composition.dialogs().saveFile(this, tr("New workspace"), folder + QStringLiteral("/shop.serai"),
        tr("Serai workspaces (*.serai)"), [this](QString path) {
            if (path.isEmpty())
                return;
            if (QFileInfo(path).suffix().isEmpty())
                path += QStringLiteral(".serai");
            openWorkspace(path, true);
        });
}

void MainWindow::askForOpen()
{
    m_composition.dialogs().openFile(this, tr("Open workspace"),
        tr("Serai workspaces (*.serai);;All files (*)"), [this](const QString& path) {
            if (!path.isEmpty())
                openWorkspace(path, false);
        });
}

void MainWindow::askForImport()
{
    m_composition.dialogs().openFile(this, tr("Import orders and customers"),
        tr("Tables (*.csv *.tsv *.txt);;All files (*)"), [this](const QString& path) {
            if (!path.isEmpty())
                showPane(QStringLiteral("members"), {{QStringLiteral("import"), path}});
        });
}

void MainWindow::askForBackup()
{
    const auto suggested = QFileInfo(m_composition.store().path());
    const auto name = QStringLiteral("%1/%2-%3.serai")
                          .arg(suggested.absolutePath(), suggested.completeBaseName(),
                              m_composition.clock().now().date().toString(Qt::ISODate));
    m_composition.dialogs().saveFile(
        this, tr("Back up"), name, tr("Serai workspaces (*.serai)"), [this](const QString& path) {
            if (path.isEmpty())
                return;
            privacy::PrivacyDesk desk(m_composition.store(), m_composition.clock());
            whenDone(desk.backUp(path), this, [this, path](Result<> done) {
                if (!done)
                    return showError(done.error());
                m_message->showMessage(uikit::Severity::Positive, tr("Backup finished and checked"), path);
            });
        });
}

void MainWindow::setTheme(uikit::ThemeChoice choice)
{
    m_theme.setChoice(choice);
    QSettings().setValue(QStringLiteral("appearance/theme"), int(choice));
}

void MainWindow::setLanguage(const QString& language)
{
    QSettings().setValue(QStringLiteral("appearance/language"), language);
    emit languageChanged();
}

} // namespace serai::desktop
