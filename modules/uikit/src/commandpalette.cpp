// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/commandpalette.h>
#include <uikit/icons.h>
#include <uikit/paint.h>

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace serai::uikit {

namespace {

constexpr int hintRole = Qt::UserRole + 1;
constexpr int iconNameRole = Qt::UserRole + 2;
constexpr int mostPaletteLines = 12;

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& theme = themeOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Role::Selection));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 4, 4);
        }
        const auto inner = option.rect.adjusted(14, 0, -14, 0);
        const auto place = [&](const QRect& part) {
            return QStyle::visualRect(option.direction, inner, part);
        };
        paintIcon(*painter, place(QRect(inner.x(), inner.center().y() - 7, 16, 16)),
            index.data(iconNameRole).toString(), theme.color(Role::TextMuted));
        const auto hint = index.data(hintRole).toString();
        const int hintWidth = hint.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(hint) + 8;
        painter->setPen(theme.color(Role::Text));
        paintElided(*painter,
            place(QRect(inner.x() + 26, inner.y(), inner.width() - 26 - hintWidth, inner.height())),
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
            index.data().toString());
        painter->setFont(scaledFont(option.font, TextSize::Small));
        painter->setPen(theme.color(Role::TextMuted));
        painter->drawText(place(QRect(inner.right() - hintWidth, inner.y(), hintWidth, inner.height())),
            int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), hint);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, 32}; }
};

void collectActions(const QList<QAction*>& actions, const QString& path, QList<PaletteItem>& items)
{
    for (auto* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const auto text = QString(action->text()).remove(u'&').remove(QStringLiteral("…"));
        if (action->menu()) {
            collectActions(action->menu()->actions(), text, items);
        } else if (action->isEnabled()) {
            const auto key = action->shortcut().toString(QKeySequence::NativeText);
            items << PaletteItem{text, key.isEmpty() ? path : key, action->property("seraiIcon").toString(),
                [action] { action->trigger(); }};
        }
    }
}

} // namespace

int paletteScore(const QString& query, const QString& text)
{
    if (query.isEmpty())
        return 0;
    int score = 0;
    qsizetype from = 0;
    for (const auto sign : query) {
        if (sign.isSpace())
            continue;
        const auto at = text.indexOf(sign, from, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        const bool wordStart = at == 0 || !text[at - 1].isLetterOrNumber();
        score += at == from && from > 0 ? 6 : wordStart ? 8 : 1;
        from = at + 1;
    }
    if (text.startsWith(query, Qt::CaseInsensitive))
        score += 20;
    return score * 100 - int(std::min<qsizetype>(99, text.size()));
}

CommandPalette::CommandPalette(QWidget* window)
    : QDialog(window, Qt::Popup)
    , m_input(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Find an act or a thing"));
    m_input->setPlaceholderText(tr("Find an act or a thing"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_input->setClearButtonEnabled(false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Found"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this] { runCurrent(); });
}

void CommandPalette::setMenuBar(const QMenuBar* menuBar)
{
    m_menuBar = menuBar;
}

void CommandPalette::addSource(Source source)
{
    m_sources << std::move(source);
}

void CommandPalette::popUp()
{
    const auto* window = parentWidget();
    const int width = std::min(560, window->width() - 48);
    resize(width, 456);
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, std::min(96, window->height() / 8))));
    m_input->clear();
    search({});
    QDialog::show();
    m_input->setFocus();
}

void CommandPalette::search(const QString& query)
{
    QList<PaletteItem> acts;
    if (m_menuBar)
        collectActions(m_menuBar->actions(), {}, acts);
    QList<std::pair<int, PaletteItem>> scored;
    for (const auto& act : std::as_const(acts))
        if (const int score = paletteScore(query, act.text); score >= 0)
            scored.append({score, act});
    std::stable_sort(
        scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<PaletteItem> items;
    for (const auto& [score, act] : std::as_const(scored))
        items << act;
    show(items.mid(0, mostPaletteLines));
    m_latest.forget();
    if (query.size() < 2)
        return;
    for (const auto& source : std::as_const(m_sources))
        m_latest.ask(source(query), [this](Result<QList<PaletteItem>> things) {
            if (things)
                show((m_items + *things).mid(0, mostPaletteLines));
        });
}

void CommandPalette::show(QList<PaletteItem> items)
{
    m_items = std::move(items);
    m_model->clear();
    for (const auto& item : std::as_const(m_items)) {
        auto* line = new QStandardItem(item.text);
        line->setData(item.hint, hintRole);
        line->setData(item.icon.isEmpty() ? QStringLiteral("palette-command") : item.icon, iconNameRole);
        m_model->appendRow(line);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_items.size())
        return;
    const auto run = m_items[row].run;
    hide();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1), 0));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0), 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Raised));
    paintFrame(painter, rect(), theme, Role::Raised, Role::LineStrong, 0);
}

} // namespace serai::uikit
