// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dropshelf.h"

#include <uikit/icons.h>
#include <uikit/labels.h>
#include <uikit/paint.h>
#include <uikit/theme.h>

#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace serai::membersui {

using uikit::Role;
using uikit::TextSize;

static constexpr int shelfWidth = 264;
static constexpr int targetHeight = 40;
static constexpr int shelfEdge = 28; ///< so near to an end the shelf scrolls on

/// The targets, one below the other.
class DropShelf::Rows final : public QWidget
{
public:
    explicit Rows(DropShelf* shelf)
        : m_shelf(shelf)
    {
        setAccessibleName(DropShelf::tr("Lists and groups"));
    }

    void setHot(int index)
    {
        if (std::exchange(m_hot, index) != index)
            update();
    }

    [[nodiscard]] int at(QPoint place) const
    {
        if (!rect().contains(place))
            return -1;
        const int index = place.y() / targetHeight;
        return index < int(m_shelf->m_targets.size()) ? index : -1;
    }

    [[nodiscard]] QRect rectOf(int index) const { return {0, index * targetHeight, width(), targetHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& theme = uikit::themeOf(this);
        const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        for (int i = 0; i < int(m_shelf->m_targets.size()); ++i) {
            const auto& target = m_shelf->m_targets[i];
            const auto line = rectOf(i);
            const bool refused = !target.refusal.isEmpty();
            if (i == m_hot && !refused) {
                painter.setPen(QPen(theme.color(Role::Focus), 2));
                painter.setBrush(theme.color(Role::Selection));
                painter.drawRoundedRect(
                    QRectF(line).adjusted(5, 1, -5, -1), uikit::size::radius, uikit::size::radius);
            }
            const auto place = [&](const QRect& part) {
                return QStyle::visualRect(layoutDirection(), line, part);
            };
            const auto* sign = refused                 ? "lock"
                : target.kind == Target::Kind::NewList ? "add"
                : target.kind == Target::Kind::List    ? "segments"
                                                       : "groups";
            const auto ink = theme.color(refused ? Role::TextMuted : Role::Text);
            uikit::paintIcon(
                painter, place(QRect(14, line.y() + 12, 16, 16)), QString::fromLatin1(sign), ink);
            painter.setFont(font());
            painter.setPen(ink);
            const auto& small = refused ? target.refusal : target.second;
            const int first = small.isEmpty() ? targetHeight : 22;
            uikit::paintElided(
                painter, place(QRect(40, line.y() + 2, width() - 52, first - 2)), start, target.title);
            painter.setFont(uikit::scaledFont(font(), TextSize::Small));
            painter.setPen(theme.color(Role::TextMuted));
            uikit::paintElided(painter, place(QRect(40, line.y() + 20, width() - 52, 18)), start, small);
        }
    }

private:
    DropShelf* m_shelf;
    int m_hot = -1;
};

/// What hangs at the pointer: how many, and where they would land or why not.
class DropShelf::Ghost final : public QWidget
{
public:
    explicit Ghost(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void say(const QString& what, const QString& where, bool refused)
    {
        m_what = what;
        m_where = where;
        m_refused = refused;
        const QFontMetrics strong(uikit::scaledFont(font(), TextSize::Normal, true));
        const QFontMetrics small(uikit::scaledFont(font(), TextSize::Small));
        resize(std::min(320, std::max(strong.horizontalAdvance(what), small.horizontalAdvance(where)) + 28),
            where.isEmpty() ? 32 : 50);
        update();
    }

    [[nodiscard]] const QString& what() const { return m_what; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = uikit::themeOf(this);
        uikit::paintFrame(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme, Role::Raised,
            m_refused ? Role::Negative : Role::Focus);
        const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.setFont(uikit::scaledFont(font(), TextSize::Normal, true));
        painter.setPen(theme.color(Role::Text));
        uikit::paintElided(painter, QRect(12, 4, width() - 24, 24), start, m_what);
        painter.setFont(uikit::scaledFont(font(), TextSize::Small));
        painter.setPen(theme.color(m_refused ? Role::Negative : Role::TextMuted));
        uikit::paintElided(painter, QRect(12, 26, width() - 24, 18), start, m_where);
    }

private:
    QString m_what;
    QString m_where;
    bool m_refused = false;
};

DropShelf::DropShelf(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_rows(new Rows(this))
    , m_ghost(new Ghost(parent))
{
    setAccessibleName(tr("Drop on a list or a group"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto* title = uikit::heading(tr("Drop on a list or a group"), this);
    title->setContentsMargins(14, 10, 14, 10);
    column->addWidget(title);
    column->addWidget(new uikit::HairLine(Qt::Horizontal, this));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    m_rows->setBackgroundRole(QPalette::Base);
    m_area->setWidget(m_rows);
    column->addWidget(m_area, 1);
    auto* hint = uikit::caption(
        tr("A group notes who joined; nobody is invited and nothing is sent. Escape takes the drag back."),
        this);
    hint->setWordWrap(true);
    hint->setContentsMargins(14, 8, 14, 10);
    column->addWidget(hint);
    m_scroll.setInterval(30);
    connect(&m_scroll, &QTimer::timeout, this, &DropShelf::scrollOn);
    hide();
}

void DropShelf::begin(const QString& what)
{
    const auto* page = parentWidget();
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : page->width() - shelfWidth;
    setGeometry(left, 0, shelfWidth, page->height());
    m_ghost->say(what, {}, false);
    show();
    raise();
    m_ghost->show();
    m_ghost->raise();
}

void DropShelf::setTargets(const QList<people::ListPlace>& lists, const QList<people::GroupPlace>& groups)
{
    const QLocale locale;
    m_targets = {{Target::Kind::NewList, 0, tr("New list…"), {}, {}}};
    QList<Target> closed; // what takes nobody comes last
    for (const auto& list : lists) {
        const Target target{Target::Kind::List, list.segment, list.name,
            tr("%n member(s)", nullptr, int(list.members)), list.refusal};
        (list.refusal.isEmpty() ? m_targets : closed) << target;
    }
    for (const auto& group : groups)
        m_targets << Target{Target::Kind::Group, group.community,
            tr("%1 · %2", "code of a group · its name").arg(group.code, group.name),
            tr("%n member(s)", nullptr, int(group.members)), {}};
    m_targets += closed;
    m_rows->setFixedHeight(int(m_targets.size()) * targetHeight);
    m_rows->update();
}

const DropShelf::Target* DropShelf::targetAt(QPoint global) const
{
    if (!isVisible() || !m_area->viewport()->rect().contains(m_area->viewport()->mapFromGlobal(global)))
        return nullptr;
    const int index = m_rows->at(m_rows->mapFromGlobal(global));
    return index < 0 ? nullptr : &m_targets[index];
}

QRect DropShelf::globalRectOf(int index) const
{
    const auto line = m_rows->rectOf(index);
    return {m_rows->mapToGlobal(line.topLeft()), line.size()};
}

void DropShelf::moveTo(QPoint global)
{
    const auto* target = targetAt(global);
    m_rows->setHot(target ? int(target - m_targets.constData()) : -1);
    m_ghost->say(m_ghost->what(),
        !target                         ? QString()
            : target->refusal.isEmpty() ? target->title
                                        : target->refusal,
        target && !target->refusal.isEmpty());
    const auto* page = parentWidget();
    auto place = page->mapFromGlobal(global) + QPoint(12, 14);
    place.setX(std::clamp(place.x(), 0, std::max(0, page->width() - m_ghost->width())));
    place.setY(std::clamp(place.y(), 0, std::max(0, page->height() - m_ghost->height())));
    m_ghost->move(place);
    const auto inside = m_area->viewport()->mapFromGlobal(global);
    const bool over = m_area->viewport()->rect().contains(inside);
    m_step = !over                                              ? 0
        : inside.y() < shelfEdge                                ? -8
        : inside.y() > m_area->viewport()->height() - shelfEdge ? 8
                                                                : 0;
    if (m_step == 0)
        m_scroll.stop();
    else if (!m_scroll.isActive())
        m_scroll.start();
}

void DropShelf::scrollOn()
{
    auto* bar = m_area->verticalScrollBar();
    bar->setValue(bar->value() + m_step);
}

void DropShelf::end()
{
    m_scroll.stop();
    m_ghost->hide();
    m_rows->setHot(-1);
    hide();
}

void DropShelf::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Raised));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), theme.color(Role::LineStrong));
}

} // namespace serai::membersui
