// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberstanding.h"

#include <uikit/buttons.h>
#include <uikit/filterchip.h>
#include <uikit/flowlayout.h>
#include <uikit/labels.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace serai::membersui {

namespace {

/// Answers of several questions on their way to one Standing; all of it on the thread of the context.
struct Gathering
{
    Promise<Standing> promise;
    Standing standing;
    std::optional<Error> problem;
    int open = 1; ///< questions without an answer, and the asking itself

    void close()
    {
        if (--open > 0)
            return;
        std::sort(standing.segments.begin(), standing.segments.end(),
            [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
        if (problem)
            promise.settle(fail(*problem));
        else
            promise.settle(std::move(standing));
    }
};

using GatheringPointer = std::shared_ptr<Gathering>;

/// The cells on the diagonal name every class of recency and of frequency once; no cut is repeated here.
void askGrid(segments::SegmentService& service, MemberId member, qint64 nowMs, QObject* context,
    const GatheringPointer& all)
{
    for (int cell = 0; cell < 5; ++cell) {
        ++all->open;
        whenDone(service.explain(segments::rfmRule(cell, cell), member, nowMs), context,
            [all, cell](const Result<segments::Explanation>& answer) {
                if (!answer) {
                    all->problem = answer.error();
                } else {
                    for (const auto& line : answer->lines) {
                        if (line.path == u"/all/0" && line.counted) {
                            all->standing.recency = cell + 1;
                            all->standing.lastOrder = line.value;
                        } else if (line.path == u"/all/1" && line.counted) {
                            all->standing.frequency = cell + 1;
                            all->standing.orders = line.value;
                        }
                    }
                }
                all->close();
            });
    }
}

/// Why \a member is in \a segment: the rows that hold, with the member's values.
void askWhy(segments::SegmentService& service, const segments::Segment& segment, MemberId member,
    qint64 nowMs, QObject* context, const GatheringPointer& all)
{
    ++all->open;
    whenDone(service.explain(segment.id, member, nowMs), context,
        [all, id = segment.id, name = segment.name](const Result<segments::Explanation>& answer) {
            QStringList why;
            QStringList rows;
            for (const auto& line : answer ? answer->lines : std::vector<segments::Explanation::Line>()) {
                if (!line.counted || line.text.isEmpty() || line.path.count(u'/') < 2)
                    continue;
                rows << line.text;
                why << (line.value.isEmpty() ? line.text
                                             : QCoreApplication::translate(
                                                 "membersui", "%1: %2", "row of a rule: the member's value")
                                                   .arg(line.text, line.value));
            }
            all->standing.segments << Standing::In{id, name, why, rows};
            all->close();
        });
}

} // namespace

Async<Standing> standingOf(segments::SegmentService& service, MemberId member, qint64 nowMs, QObject* context)
{
    auto all = std::make_shared<Gathering>();
    const auto future = all->promise.future();
    askGrid(service, member, nowMs, context, all);
    whenDone(service.segmentsOf(member, nowMs), context,
        [&service, member, nowMs, context, all](const Result<std::vector<segments::Segment>>& list) {
            if (!list)
                all->problem = list.error();
            for (std::size_t i = 0; list && i < list->size(); ++i)
                askWhy(service, (*list)[i], member, nowMs, context, all);
            all->close();
        });
    return future;
}

/// Five by five cells, the newest at the top, the most frequent at the right; one of them is filled.
class StandingView::Grid final : public QWidget
{
public:
    explicit Grid(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(44, 44);
    }

    void setCell(int recency, int frequency)
    {
        m_recency = recency;
        m_frequency = frequency;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = uikit::themeOf(this);
        for (int r = 0; r < 5; ++r) {
            for (int f = 0; f < 5; ++f) {
                const QRect cell(f * 9, (4 - r) * 9, 8, 8);
                const bool here = r + 1 == m_recency && f + 1 == m_frequency;
                painter.fillRect(cell, theme.color(here ? uikit::Role::Accent : uikit::Role::Sunken));
                if (!here && theme.scheme == uikit::Scheme::HighContrast) { // black on black else
                    painter.setPen(theme.color(uikit::Role::Line));
                    painter.drawRect(cell.adjusted(0, 0, -1, -1));
                    painter.setPen(theme.color(uikit::Role::Text));
                }
                if (here) // a frame, so that the cell is told by more than its colour
                    painter.drawRect(cell.adjusted(0, 0, -1, -1));
            }
        }
    }

private:
    int m_recency = 0;
    int m_frequency = 0;
};

StandingView::StandingView(QWidget* parent)
    : QWidget(parent)
    , m_grid(new Grid(this))
    , m_cell(new uikit::Label({}, this, uikit::TextSize::Normal, uikit::Role::Text, true))
    , m_reason(uikit::caption({}, this))
    , m_chips(new QWidget(this))
    , m_why(uikit::caption({}, this))
    , m_open(uikit::linkButton(tr("Open segment"), this))
    , m_verdict(new uikit::Label({}, this, uikit::TextSize::Normal, uikit::Role::Text, true))
    , m_tested(uikit::caption({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_grid, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_cell);
    m_reason->setWordWrap(true);
    words->addWidget(m_reason);
    top->addLayout(words, 1);
    column->addLayout(top);
    auto* flow = new uikit::FlowLayout(m_chips, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    auto* test = uikit::linkButton(tr("Test another segment…"), this);
    column->addWidget(test, 0, Qt::AlignLeft);
    connect(test, &QPushButton::clicked, this,
        [this, test] { emit testRequested(test->mapToGlobal(test->rect().bottomLeft())); });
    for (auto* label : {m_verdict, m_tested}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->hide();
        column->addWidget(label);
    }
    connect(static_cast<uikit::Button*>(m_open), &QPushButton::clicked, this, [this] {
        if (m_shown >= 0)
            emit segmentOpened(m_standing.segments.at(m_shown).segment);
    });
    clear();
}

void StandingView::clear()
{
    m_standing = {};
    m_grid->setCell(0, 0);
    m_cell->clear();
    m_reason->clear();
    for (auto* chip : m_chips->findChildren<uikit::FilterChip*>())
        delete chip;
    showWhy(-1);
    m_verdict->hide();
    m_tested->hide();
    hide();
}

void StandingView::showTest(const QString& segment, const segments::Explanation& answer)
{
    m_verdict->setText(answer.matches ? tr("In “%1”").arg(segment) : tr("Not in “%1”").arg(segment));
    QStringList rows;
    for (const auto& line : answer.lines) {
        if (line.text.isEmpty() || line.path.count(u'/') < 2)
            continue; // the rule as a whole: the verdict says it
        auto row = line.value.isEmpty() || m_masking.isOn
            ? line.text
            : QCoreApplication::translate("membersui", "%1: %2", "row of a rule: the member's value")
                  .arg(line.text, line.value);
        if (line.truth == segments::Truth::Unknown)
            row = line.counted ? tr("Yes, as unknown counts: %1").arg(row)
                               : tr("No, as it is unknown: %1").arg(row);
        else
            row = line.counted ? tr("Yes: %1", "a row of a rule holds").arg(row)
                               : tr("No: %1", "a row of a rule does not hold").arg(row);
        rows << row;
        if (!line.note.isEmpty())
            rows << line.note;
    }
    m_tested->setText(rows.join(u'\n'));
    m_verdict->show();
    m_tested->setVisible(!rows.isEmpty());
}

void StandingView::setStanding(const Standing& standing)
{
    if (isVisibleTo(parentWidget()) && standing == m_standing)
        return;
    clear();
    m_standing = standing;
    m_grid->setCell(standing.recency, standing.frequency);
    if (standing.recency == 0) {
        m_cell->setText(tr("No order yet"));
        m_reason->setText(tr("Recency and frequency begin with the first order."));
    } else {
        m_cell->setText(tr("R%1 F%2").arg(standing.recency).arg(standing.frequency));
        m_reason->setText(tr("Since the last order: %1, so R%2. Orders in the last 12 months: %3, so F%4.")
                              .arg(standing.lastOrder)
                              .arg(standing.recency)
                              .arg(standing.orders)
                              .arg(standing.frequency));
    }
    for (int i = 0; i < int(standing.segments.size()); ++i) {
        auto* chip =
            new uikit::FilterChip(standing.segments[i].name, uikit::FilterChip::Kind::Choice, m_chips);
        chip->setSmall(true);
        chip->setCheckable(true);
        chip->setToolTip(reasonsOf(standing.segments[i]).join(u'\n'));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { showWhy(m_shown == i ? -1 : i); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!standing.segments.isEmpty());
    show();
}

QStringList StandingView::reasonsOf(const Standing::In& in) const
{
    return m_masking.isOn ? in.rows : in.why;
}

void StandingView::showWhy(int index)
{
    m_shown = index;
    const auto chips = m_chips->findChildren<uikit::FilterChip*>();
    for (int i = 0; i < int(chips.size()); ++i)
        chips[i]->setChecked(i == index);
    const bool known = index >= 0 && index < int(m_standing.segments.size());
    m_why->setText(known ? reasonsOf(m_standing.segments[index]).join(u'\n') : QString());
    m_why->setVisible(known && !m_standing.segments[index].why.isEmpty());
    m_open->setVisible(known);
}

} // namespace serai::membersui
