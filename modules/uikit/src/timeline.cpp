// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/icons.h>
#include <uikit/paint.h>
#include <uikit/timeline.h>

#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace serai::uikit {

class Timeline::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    struct Line
    {
        TimelineEntry entry;
        bool heading = false;
        bool last = false; ///< no line to the next circle
    };

    void set(const QList<TimelineEntry>& entries)
    {
        beginResetModel();
        m_lines.clear();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const auto& entry = entries[i];
            if (!entry.group.isEmpty() && (i == 0 || entries[i - 1].group != entry.group)) {
                if (!m_lines.isEmpty())
                    m_lines.last().last = true;
                m_lines << Line{entry, true, false};
            }
            m_lines << Line{entry, false, i + 1 == entries.size()};
        }
        endResetModel();
    }

    [[nodiscard]] const Line& line(int row) const { return m_lines[row]; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_lines.size())
            return {};
        const auto& line = m_lines[index.row()];
        if (role == Qt::DisplayRole)
            return line.heading ? line.entry.group : line.entry.title;
        if (role == Qt::AccessibleTextRole)
            return line.heading
                ? line.entry.group
                : QStringLiteral("%1, %2, %3").arg(line.entry.title, line.entry.second, line.entry.when);
        return {};
    }

    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        if (!index.isValid())
            return Qt::NoItemFlags;
        return m_lines[index.row()].heading ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

private:
    QList<Line> m_lines;
};

class Timeline::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(Model* model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int line = QFontMetrics(option.font).height();
        return {200, m_model->line(index.row()).heading ? line + 8 : 2 * line + 11};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& theme = themeOf(option.palette);
        const auto& line = m_model->line(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto left = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto right = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        const auto r = option.rect;
        const auto place = [&](const QRect& part) { return QStyle::visualRect(option.direction, r, part); };
        if (line.heading) {
            painter->setFont(scaledFont(option.font, TextSize::Small));
            painter->setPen(theme.color(Role::TextMuted));
            painter->drawText(r, int(left), line.entry.group);
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Role::Selection));
            painter->drawRoundedRect(QRectF(r), 4, 4);
        }
        const QRect circle = place(QRect(r.x(), r.y() + 5, 24, 24));
        painter->setPen(theme.color(Role::Line));
        if (!line.last)
            painter->drawLine(circle.center().x(), circle.bottom() + 1, circle.center().x(), r.bottom() + 5);
        painter->setBrush(theme.color(Role::Surface));
        painter->drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        paintIcon(*painter, circle.adjusted(5, 5, -5, -5), line.entry.icon, theme.color(Role::Text));
        const int lineHeight = QFontMetrics(option.font).height();
        const int whenWidth =
            QFontMetrics(scaledFont(option.font, TextSize::Small)).horizontalAdvance(line.entry.when) + 4;
        const int textX = r.x() + 34;
        painter->setPen(theme.color(Role::Text));
        painter->setFont(option.font);
        paintElided(*painter, place(QRect(textX, r.y() + 4, r.right() - textX - whenWidth, lineHeight)), left,
            line.entry.title);
        painter->setFont(scaledFont(option.font, TextSize::Small));
        painter->setPen(theme.color(severityRole(line.entry.severity)));
        painter->drawText(place(QRect(r.right() - whenWidth, r.y() + 4, whenWidth, lineHeight)), int(right),
            line.entry.when);
        painter->setPen(theme.color(Role::TextMuted));
        paintElided(*painter, place(QRect(textX, r.y() + 4 + lineHeight, r.right() - textX, lineHeight)),
            left, line.entry.second);
        painter->restore();
    }

private:
    Model* m_model;
};

Timeline::Timeline(const QString& accessibleName, QWidget* parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    setAccessibleName(accessibleName);
    setFrameShape(NoFrame);
    setModel(m_model);
    setItemDelegate(new Delegate(m_model, this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::activated, this,
        [this](const QModelIndex& index) { emit entryOpened(m_model->line(index.row()).entry.id); });
}

void Timeline::setEntries(const QList<TimelineEntry>& entries)
{
    m_model->set(entries);
}

} // namespace serai::uikit
