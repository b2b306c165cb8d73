// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ideasshelf.h"

#include "calendarmodel.h"

#include <uikit/accessibility.h>
#include <uikit/buttons.h>
#include <uikit/icons.h>
#include <uikit/labels.h>
#include <uikit/layouts.h>
#include <uikit/paint.h>
#include <uikit/searchbox.h>
#include <uikit/theme.h>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTextLayout>

namespace serai::calendarui {

using namespace content;
using uikit::Role;
using uikit::TextSize;

static constexpr int cardLeft = 31; // icon and its margins

/// At most two lines of the title; more ends in an ellipsis.
static QStringList titleLines(const QString& title, const QFont& font, int width)
{
    QTextLayout layout(title, font);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < 2) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        lines << title.mid(line.textStart(), line.textLength()).trimmed();
        if (lines.size() == 2)
            lines[1] = QFontMetrics(font).elidedText(title.mid(line.textStart()), Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

ShelfCard::ShelfCard(const ContentItem& item, const QString& subtitle, QWidget* parent)
    : QWidget(parent)
    , m_item(item)
    , m_subtitle(subtitle)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_Hover);
    uikit::nameWidget(this, item.title);
    setAccessibleDescription(subtitle);
    setToolTip(item.title.toHtmlEscaped());
}

QSize ShelfCard::sizeHint() const
{
    return {IdeasShelf::fullWidth - 16, heightForWidth(IdeasShelf::fullWidth - 16)};
}

int ShelfCard::heightForWidth(int width) const
{
    const auto lines = titleLines(m_item.title, font(), width - cardLeft - 8);
    const int small = QFontMetrics(uikit::scaledFont(font(), TextSize::Small)).height();
    return 12 + int(lines.size()) * fontMetrics().height() + (m_subtitle.isEmpty() ? 0 : small + 2);
}

void ShelfCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    painter.setOpacity(m_dragging ? 0.4 : 1);
    uikit::paintFrame(painter, QRectF(rect()), theme, m_hovered ? Role::Hover : Role::Raised);
    if (const auto* type = contentType(m_item.type))
        uikit::paintIcon(painter, QRect(9, 8, 14, 14), type->icon, theme.color(Role::Text));
    painter.setPen(theme.color(Role::Text));
    int y = 6;
    for (const auto& line : titleLines(m_item.title, font(), width() - cardLeft - 8)) {
        painter.drawText(
            QRect(cardLeft, y, width() - cardLeft - 6, fontMetrics().height()), Qt::AlignLeading, line);
        y += fontMetrics().height();
    }
    painter.setFont(uikit::scaledFont(font(), TextSize::Small));
    painter.setPen(theme.color(Role::TextMuted));
    uikit::paintElided(painter,
        QRect(cardLeft, y, width() - cardLeft - 6, painter.fontMetrics().height() + 2),
        Qt::AlignLeading | Qt::AlignVCenter, m_subtitle);
    if (hasFocus())
        uikit::paintFocusRing(painter, QRectF(rect()), theme);
}

void ShelfCard::mousePressEvent(QMouseEvent* event)
{
    m_pressAt = event->pos();
    setFocus(Qt::MouseFocusReason);
}

void ShelfCard::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_dragging && (event->pos() - m_pressAt).manhattanLength() < 4)
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    emit dragMoved(m_item, event->globalPosition().toPoint());
    update();
}

void ShelfCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
    update();
    emit dropped(event->globalPosition().toPoint());
}

void ShelfCard::mouseDoubleClickEvent(QMouseEvent*)
{
    emit activated(m_item);
}

void ShelfCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated(m_item);
        return;
    case Qt::Key_Delete:
        emit deleteRequested(m_item);
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    case Qt::Key_Escape:
        if (m_dragging) {
            m_dragging = false;
            setCursor(Qt::OpenHandCursor);
            update();
            emit dragCancelled();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ShelfCard::enterEvent(QEnterEvent*)
{
    m_hovered = true;
    update();
}

void ShelfCard::leaveEvent(QEvent*)
{
    m_hovered = false;
    update();
}

void ShelfCard::focusInEvent(QFocusEvent*)
{
    update();
}

void ShelfCard::focusOutEvent(QFocusEvent*)
{
    update();
}

static QWidget* sectionHead(
    const QString& title, uikit::Label*& count, QWidget* parent, QWidget* button = nullptr)
{
    auto* head = new QWidget(parent);
    head->setFixedHeight(uikit::size::cardHeader);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 4, 0);
    row->setSpacing(6);
    auto* text = uikit::heading(title, head);
    row->addWidget(text);
    count = new uikit::Label({}, head, TextSize::Normal, Role::TextMuted);
    row->addWidget(count);
    row->addStretch(1);
    if (button)
        row->addWidget(button);
    return head;
}

IdeasShelf::IdeasShelf(CalendarModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    setMinimumWidth(IdeasShelf::fullWidth);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 1, 0);
    outer->setSpacing(0);
    auto* add = uikit::iconButton(QStringLiteral("add"), tr("New idea"), this);
    connect(add, &QToolButton::clicked, this, &IdeasShelf::newRequested);
    outer->addWidget(sectionHead(tr("Ideas"), m_ideasCount, this, add));
    outer->addWidget(new uikit::HairLine(Qt::Horizontal, this));
    m_search = new uikit::SearchBox(tr("Search ideas"), this, false);
    uikit::nameWidget(m_search, tr("Search ideas"));
    m_search->setMinimumWidth(0);
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 8, 8, 8);
    searchRow->addWidget(m_search);
    outer->addLayout(searchRow);
    const auto column = [this] {
        auto* layout = new QVBoxLayout;
        layout->setContentsMargins(8, 0, 8, 8);
        layout->setSpacing(8);
        return layout;
    };
    m_ideas = column();
    m_drafts = column();
    m_drafts->setContentsMargins(8, 8, 8, 8);
    auto* body = new QWidget(this);
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(0);
    bodyLayout->addLayout(m_ideas);
    bodyLayout->addWidget(new uikit::HairLine(Qt::Horizontal, body));
    bodyLayout->addWidget(sectionHead(tr("Drafts without a date"), m_draftsCount, body));
    bodyLayout->addWidget(new uikit::HairLine(Qt::Horizontal, body));
    bodyLayout->addLayout(m_drafts);
    bodyLayout->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    outer->addWidget(area, 1);
    outer->addWidget(new uikit::HairLine(Qt::Horizontal, this));
    auto* hint = uikit::caption(tr("Drag into a day. The time of the best hour is filled in."), this);
    hint->setWordWrap(true);
    hint->setContentsMargins(12, 8, 12, 8);
    outer->addWidget(hint);
    connect(m_search, &uikit::SearchBox::searchChanged, this, [this] {
        m_shown.clear();
        rebuild();
    });
    connect(&m_model, &CalendarModel::changed, this, &IdeasShelf::rebuild);
}

void IdeasShelf::fill(QVBoxLayout* layout, bool ideas, int& count)
{
    uikit::clearLayout(layout);
    for (const auto& item : m_model.snapshot().shelf) {
        if ((item.state == ContentState::Idea) != ideas)
            continue;
        ++count;
        if (!item.title.contains(m_search->text().trimmed(), Qt::CaseInsensitive))
            continue;
        const auto* community = m_model.community(item.community);
        auto* card = new ShelfCard(item,
            community ? tr("%1 · %2", "group · type").arg(community->code, typeTitle(item.type))
                      : typeTitle(item.type));
        connect(card, &ShelfCard::activated, this, &IdeasShelf::itemActivated);
        connect(card, &ShelfCard::dragMoved, this, &IdeasShelf::dragMoved);
        connect(card, &ShelfCard::dropped, this, &IdeasShelf::dropped);
        connect(card, &ShelfCard::dragCancelled, this, &IdeasShelf::dragCancelled);
        connect(card, &ShelfCard::deleteRequested, this,
            [this](const ContentItem& gone) { m_model.apply(removeEdit(gone)); });
        layout->addWidget(card);
    }
}

void IdeasShelf::rebuild()
{
    if (!m_shown.isEmpty() && m_shown == m_model.snapshot().shelf)
        return; // a card under the mouse must not be replaced without need
    m_shown = m_model.snapshot().shelf;
    int ideas = 0;
    int drafts = 0;
    fill(m_ideas, true, ideas);
    fill(m_drafts, false, drafts);
    m_ideasCount->setText(QLocale().toString(ideas));
    m_draftsCount->setText(QLocale().toString(drafts));
}

void IdeasShelf::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color(Role::Line));
}

} // namespace serai::calendarui
