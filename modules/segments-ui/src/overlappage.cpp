// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overlappage.h"

#include "subjects.h"

#include <base/clock.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/labels.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace serai::segmentsui {

namespace {

QTableWidget* plainTable(const QString& name, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    table->verticalHeader()->setDefaultSectionSize(uikit::size::tableRow);
    return table;
}

QTableWidgetItem* cellItem(const QString& text, bool number)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    item->setToolTip(text);
    return item;
}

constexpr Qt::Alignment numbersAside = Qt::AlignVCenter | Qt::AlignRight; ///< as their cells

/// A, B, C: names in the head of a table would be cut.
QString overlapLetter(int index)
{
    return QString(QChar(u'A' + index));
}

} // namespace

OverlapPage::OverlapPage(segments::SegmentService& service, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_clock(clock)
    , m_asking(this)
    , m_list(new QListWidget(this))
    , m_refusal(new uikit::Label({}, this, uikit::TextSize::Small, uikit::Role::Negative))
    , m_summary(new uikit::Label({}, this))
    , m_take(uikit::secondaryButton(tr("Take over as a rule"), this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(16, 12, 16, 16);
    across->setSpacing(12);
    auto* chooser = new uikit::Card(tr("Segments"), this);
    chooser->setSubtitle(tr("up to %1").arg(segments::maxOverlap));
    chooser->setFixedWidth(280);
    m_list->setAccessibleName(tr("Segments to lay over each other"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    chooser->body()->addWidget(m_list);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    chooser->body()->addWidget(m_refusal);
    across->addWidget(chooser);

    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    auto* pairs = new uikit::Card(tr("Shared by two"), this);
    m_pairs = plainTable(tr("Members that two segments share"), pairs);
    pairs->setBodyPadding(0);
    pairs->body()->setContentsMargins(0, 0, 0, uikit::size::radius); // the round corners stay
    pairs->body()->addWidget(m_pairs);
    column->addWidget(pairs, 1);
    auto* parts = new uikit::Card(tr("Parts"), this);
    parts->setSubtitle(tr("everybody of these segments is in one of them"));
    m_take->setSmall(true);
    parts->addHeaderWidget(m_take);
    m_parts = plainTable(tr("Parts that the segments make"), parts);
    parts->setBodyPadding(0);
    parts->body()->setContentsMargins(0, 0, 0, uikit::size::radius);
    parts->body()->addWidget(m_parts);
    column->addWidget(parts, 1);
    across->addLayout(column, 1);

    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) { follow(item); });
    connect(m_take, &QPushButton::clicked, this, [this] { takeOver(); });
    connect(m_parts, &QTableWidget::itemActivated, this, [this] { takeOver(); });
    connect(m_parts, &QTableWidget::itemSelectionChanged, this,
        [this] { m_take->setEnabled(!m_parts->selectedItems().isEmpty()); });
}

void OverlapPage::start(
    const std::vector<segments::Segment>& all, SegmentId current, const std::optional<segments::Source>& open)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_refusal->hide();
    m_sources.clear();
    const auto add = [this](const segments::Source& source, const QString& name, bool chosen) {
        m_sources.push_back(source);
        auto* item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(name);
        item->setSizeHint({0, uikit::size::tableRowCompact});
    };
    if (open)
        add(*open, open->name, true);
    for (const auto& segment : all)
        add(segments::Source::of(segment.id), nameWithKind(segment), segment.id == current);
    choose();
}

void OverlapPage::follow(QListWidgetItem* changed)
{
    int chosen = 0;
    for (int i = 0; i < m_list->count(); ++i)
        chosen += m_list->item(i)->checkState() == Qt::Checked ? 1 : 0;
    m_refusal->setVisible(chosen > segments::maxOverlap);
    if (chosen <= segments::maxOverlap)
        return choose();
    // What is on screen stays, and is still about what is chosen.
    const QSignalBlocker quiet(m_list);
    changed->setCheckState(Qt::Unchecked);
    m_refusal->setText(tr("At most %1 segments can be laid over each other.").arg(segments::maxOverlap));
}

void OverlapPage::choose()
{
    std::vector<segments::Source> chosen;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            chosen.push_back(m_sources[std::size_t(i)]);
    }
    m_take->setEnabled(false);
    if (chosen.empty()) {
        m_asking.forget();
        m_isAsking = false;
        m_summary->setText(tr("Choose two segments or more."));
        m_pairs->setRowCount(0);
        m_parts->setRowCount(0);
        return;
    }
    m_isAsking = true;
    m_asking.ask(
        m_service.overlap(chosen, m_clock.nowMs()), [this, chosen](const Result<segments::Overlap>& overlap) {
            m_isAsking = false;
            if (!overlap)
                return emit failed(overlap.error());
            m_chosen = chosen;
            showAnswer(*overlap);
        });
}

void OverlapPage::showAnswer(const segments::Overlap& overlap)
{
    const QLocale locale;
    if (overlap.sizes.size() < 2)
        m_summary->setText(
            tr("%1 of %2 members are in this segment. Choose another one to see what they share.")
                .arg(locale.toString(overlap.inAny), locale.toString(overlap.total)));
    else
        m_summary->setText(tr("%1 of %2 members are in at least one of these, %3 in all of them.")
                               .arg(locale.toString(overlap.inAny), locale.toString(overlap.total),
                                   locale.toString(overlap.inAll)));
    showPairs(overlap);
    showParts(overlap);
}

void OverlapPage::showPairs(const segments::Overlap& overlap)
{
    const QLocale locale;
    const int count = int(overlap.sizes.size());
    m_pairs->clear();
    m_pairs->setRowCount(count);
    m_pairs->setColumnCount(count + 1);
    QStringList heads{tr("Segment")};
    for (int i = 0; i < count; ++i)
        heads << overlapLetter(i);
    m_pairs->setHorizontalHeaderLabels(heads);
    for (int i = 1; i <= count; ++i)
        m_pairs->horizontalHeaderItem(i)->setTextAlignment(numbersAside);
    m_pairs->verticalHeader()->hide();
    m_pairs->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int a = 0; a < count; ++a) {
        m_pairs->setItem(a, 0,
            cellItem(
                tr("%1: %2", "letter of a segment, its name").arg(overlapLetter(a), overlap.names.value(a)),
                false));
        for (int b = 0; b < count; ++b) {
            const auto share = overlap.shareOf(a, b);
            const auto shared = locale.toString(overlap.both(a, b));
            m_pairs->setItem(a, b + 1,
                cellItem(a == b || !share
                        ? shared
                        : tr("%1 (%2 %)", "number, share").arg(shared, locale.toString(*share * 100, 'f', 0)),
                    true));
        }
    }
    for (int column = 1; column <= count; ++column)
        m_pairs->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void OverlapPage::showParts(const segments::Overlap& overlap)
{
    const QLocale locale;
    m_masks.clear();
    for (quint32 mask = 1; mask < overlap.exactly.size(); ++mask) {
        if (overlap.exactly[mask] > 0)
            m_masks.push_back(mask);
    }
    std::stable_sort(m_masks.begin(), m_masks.end(),
        [&](quint32 a, quint32 b) { return overlap.exactly[a] > overlap.exactly[b]; });
    m_parts->clear();
    m_parts->setRowCount(int(m_masks.size()));
    m_parts->setColumnCount(3);
    m_parts->setHorizontalHeaderLabels({tr("In"), tr("Not in"), tr("Members")});
    m_parts->horizontalHeaderItem(2)->setTextAlignment(numbersAside);
    m_parts->verticalHeader()->hide();
    m_parts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_parts->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    for (int row = 0; row < int(m_masks.size()); ++row) {
        const auto mask = m_masks[std::size_t(row)];
        QStringList in, out;
        for (int i = 0; i < int(overlap.sizes.size()); ++i)
            ((mask >> i) & 1 ? in : out) << overlapLetter(i);
        m_parts->setItem(row, 0, cellItem(in.join(QStringLiteral(", ")), false));
        m_parts->setItem(row, 1, cellItem(out.join(QStringLiteral(", ")), false));
        m_parts->setItem(row, 2, cellItem(locale.toString(overlap.exactly[mask]), true));
    }
}

segments::Rule OverlapPage::ruleOf(quint32 mask) const
{
    segments::Rule rule;
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        const auto& source = m_chosen[i];
        const bool in = (mask >> i) & 1;
        segments::Node node;
        if (source.segment) {
            segments::Row row;
            row.segment = QString::number(source.segment->value);
            row.op = in ? segments::Op::In : segments::Op::NotIn;
            node.row = row;
        } else if (in) {
            node = source.rule.root;
        } else {
            node.combine = segments::Combine::None;
            node.children.push_back(source.rule.root);
        }
        rule.root.children.push_back(std::move(node));
    }
    return rule;
}

void OverlapPage::takeOver()
{
    const int row = m_parts->currentRow();
    if (row >= 0 && row < int(m_masks.size()))
        emit ruleWanted(ruleOf(m_masks[std::size_t(row)]));
}

} // namespace serai::segmentsui
