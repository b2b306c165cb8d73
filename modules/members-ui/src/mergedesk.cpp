// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergedesk.h"

#include "mergeview.h"

#include <uikit/paneheader.h>
#include <uikit/theme.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>

namespace serai::membersui {

namespace {

constexpr int mostPairs = 100;

/// Who may be one person and below it, quieter, why: two lines with room around them.
class PairDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto lines = index.data().toString().split(u'\n');
        int height = 2 * margin + option.fontMetrics.height();
        if (lines.size() > 1)
            height += gap + QFontMetrics(small(option.font)).height();
        return {0, height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        const auto lines = index.data().toString().split(u'\n');
        painter->save(); // the style clips to its own text, of which there is none
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        painter->restore();
        const auto& theme = uikit::themeOf(item.widget);
        auto line = option.rect.adjusted(12, margin, -12, -margin);
        const auto draw = [&](const QString& text, const QFont& font, uikit::Role role) {
            const QFontMetrics metrics(font);
            line.setHeight(metrics.height());
            painter->setFont(font);
            painter->setPen(theme.color(role));
            painter->drawText(line, int(Qt::AlignLeading) | int(Qt::AlignVCenter),
                metrics.elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, metrics.height() + gap);
        };
        painter->save();
        draw(lines.value(0), option.font, uikit::Role::Text);
        if (lines.size() > 1)
            draw(lines[1], small(option.font), uikit::Role::TextMuted);
        painter->restore();
    }

private:
    static QFont small(const QFont& font) { return uikit::scaledFont(font, uikit::TextSize::Small); }

    static constexpr int margin = 7;
    static constexpr int gap = 1;
};

} // namespace

MergeDesk::MergeDesk(people::Merges& merges, QWidget* parent)
    : QWidget(parent)
    , m_merges(merges)
    , m_header(new uikit::PaneHeader(tr("Possible duplicates"), this))
    , m_list(new QListWidget(this))
    , m_view(new MergeView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->setParentTitle(tr("Members"));
    connect(m_header, &uikit::PaneHeader::parentClicked, this, &MergeDesk::closeRequested);
    column->addWidget(m_header);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(uikit::size::panePadding - 4, 12, 0, 0);
    m_list->setAccessibleName(tr("Pairs that may be one person"));
    m_list->setFixedWidth(280);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PairDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    body->addWidget(m_list);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_view);
    body->addWidget(area, 1);
    column->addLayout(body, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &MergeDesk::choose);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_view->focusFirst(); });
    connect(m_view, &MergeView::mergeRequested, this, &MergeDesk::merge);
    connect(m_view, &MergeView::apartRequested, this, &MergeDesk::keepApart);
    connect(m_view, &MergeView::swapRequested, this, [this] {
        const auto shown = m_view->preview();
        showPair(shown.second.id, shown.first.id);
    });
}

void MergeDesk::start(const QTimeZone& zone, MemberId first, MemberId second)
{
    m_zone = zone;
    m_asked = {first, second};
    m_shown = {};
    m_pairs.clear();
    m_list->clear();
    m_view->showNothing(tr("Looking for people who are here twice…"));
    m_focus = true;
    if (first.isValid())
        showPair(first, second); // at once: the search may take a while
    readPairs();
}

void MergeDesk::refresh()
{
    if (isVisible())
        readPairs();
}

void MergeDesk::setBusy(int change)
{
    m_open += change;
}

void MergeDesk::readPairs()
{
    setBusy(+1);
    // Answers that are overtaken end the question, too: LatestOnly swallows only what is done with them.
    const auto future = m_merges.suggestions(mostPairs);
    whenDone(future, this, [this](const auto&) { setBusy(-1); });
    m_reading.ask(future, [this](const Result<QList<people::MergeSuggestion>>& pairs) {
        if (!pairs) {
            emit failed(pairs.error());
            return;
        }
        showPairs(*pairs);
    });
}

/// Ids in the order of their numbers: a pair whichever way round.
static std::pair<qint64, qint64> unordered(const std::pair<MemberId, MemberId>& pair)
{
    return std::minmax({pair.first.value, pair.second.value});
}

void MergeDesk::showPairs(const QList<people::MergeSuggestion>& pairs)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_pairs.clear();
    const auto add = [this](MemberId first, MemberId second, const QString& text) {
        m_pairs.emplaceBack(first, second);
        auto* item = new QListWidgetItem(text, m_list);
        item->setToolTip(text.toHtmlEscaped());
    };
    if (m_asked.first.isValid())
        add(m_asked.first, m_asked.second, tr("The two you chose"));
    for (const auto& pair : pairs) {
        QStringList reasons;
        for (const auto& item : pair.evidence)
            reasons << people::evidenceTitle(item.kind);
        const auto why = QLocale().createSeparatedList(reasons);
        add(pair.first, pair.second,
            pair.firstName == pair.secondName
                ? tr("%1, twice\n%2", "a name; why they may be one").arg(pair.firstName, why)
                : tr("%1 and %2\n%3", "two people; why they may be one")
                      .arg(pair.firstName, pair.secondName, why));
    }
    const auto count = QLocale().toString(pairs.size());
    m_header->setSubtitle(
        pairs.size() < mostPairs ? count : tr("the %1 likeliest", "pairs of people").arg(count));
    int row = -1;
    for (int i = 0; i < int(m_pairs.size()); ++i) {
        if (unordered(m_pairs[i]) == unordered(m_shown) && row < 0)
            row = i;
    }
    if (row < 0 && m_pairs.isEmpty()) {
        m_shown = {};
        return m_view->showNothing(
            tr("Nobody seems to be here twice. To make one of two people, check both in the list and choose "
               "“Merge with…”."));
    }
    const bool isShown = row >= 0;
    m_list->setCurrentRow(std::max(row, 0));
    if (isShown)
        showPair(m_shown.first, m_shown.second); // they may have changed
    else
        choose(0);
    if (std::exchange(m_focus, false))
        m_list->setFocus();
}

void MergeDesk::choose(int row)
{
    if (row >= 0 && row < int(m_pairs.size()))
        showPair(m_pairs[row].first, m_pairs[row].second);
}

void MergeDesk::showPair(MemberId first, MemberId second)
{
    m_shown = {first, second};
    setBusy(+1);
    const auto future = m_merges.preview(first, second);
    whenDone(future, this, [this](const auto&) { setBusy(-1); });
    m_comparing.ask(future, [this](const Result<people::MergePreview>& preview) {
        if (preview)
            return m_view->show(*preview, m_zone);
        if (preview.error().kind == ErrorKind::NotFound) // merged or deleted meanwhile
            return m_view->showNothing(tr("One of the two is not here any more."));
        m_view->showNothing({});
        emit failed(preview.error());
    });
}

void MergeDesk::merge()
{
    const auto shown = m_view->preview(); // what is on screen, not what was asked for since
    setBusy(+1);
    whenDone(m_merges.merge(shown.first.id, shown.second.id, m_view->choices()), this,
        [this, stays = displayName(shown.first), gone = displayName(shown.second)](
            const Result<qint64>& merge) {
            setBusy(-1);
            if (!merge) {
                emit failed(merge.error());
                return;
            }
            done();
            m_view->showNothing(tr("“%1” and “%2” are one member now.").arg(stays, gone));
            emit merged(*merge, stays, gone);
        });
}

void MergeDesk::keepApart()
{
    const auto shown = m_view->preview();
    setBusy(+1);
    whenDone(m_merges.keepApart(shown.first.id, shown.second.id), this,
        [this](const Result<people::ActRecord>& act) {
            setBusy(-1);
            if (!act) {
                emit failed(act.error());
                return;
            }
            done();
            emit keptApart(*act);
        });
}

void MergeDesk::done()
{
    m_asked = {};
    m_shown = {};
    m_focus = true;
    readPairs();
}

void MergeDesk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace serai::membersui
