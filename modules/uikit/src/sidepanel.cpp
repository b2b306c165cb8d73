// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/sidepanel.h>
#include <uikit/theme.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace serai::uikit {

namespace {

/// Keeps its content as wide as itself: a long word wraps or elides instead of pushing the rest out of sight.
/// And at least as high as its wrapped lines need: a scroll area itself asks for no height that depends on
/// the width, and rows in a low window would lie on each other.
class PanelArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fitHeight();
        return QScrollArea::eventFilter(watched, event);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        if (!widget())
            return;
        widget()->setFixedWidth(viewport()->width());
        fitHeight();
    }

private:
    void fitHeight()
    {
        if (const auto* layout = widget()->layout(); layout && layout->hasHeightForWidth())
            widget()->setMinimumHeight(layout->minimumHeightForWidth(viewport()->width()));
    }
};

} // namespace

SidePanel::SidePanel(const QString& settingsKey, QWidget* parent)
    : QWidget(parent)
    , m_settingsKey(QStringLiteral("sidePanel/") + settingsKey)
    , m_width(std::clamp(
          QSettings().value(m_settingsKey, size::sidePanel).toInt(), size::sidePanelMin, size::sidePanelMax))
    , m_head(new QVBoxLayout)
    , m_content(new QVBoxLayout)
    , m_foot(new QWidget(this))
{
    setFixedWidth(m_width);
    setMouseTracking(true);
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    m_content->setContentsMargins(16, 12, 16, 12);
    m_content->setSpacing(8);
    body->setLayout(m_content);
    auto* area = new PanelArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setWidget(body);
    m_head->setContentsMargins(16, 12, 12, 8);
    m_head->setSpacing(8);
    auto* footRow = new QHBoxLayout(m_foot);
    footRow->setContentsMargins(16, 9, 16, 9);
    footRow->setSpacing(8);
    footRow->setAlignment(Qt::AlignLeft);
    m_foot->hide();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(m_head);
    outer->addWidget(area, 1);
    outer->addWidget(m_foot);
}

void SidePanel::addFootWidget(QWidget* widget)
{
    m_foot->layout()->addWidget(widget);
    m_foot->show();
}

QWidget* SidePanel::makeControls(bool walk)
{
    auto* controls = new QWidget(this);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    if (walk) {
        auto* up = iconButton(QStringLiteral("chevron-up"), tr("Previous (Alt+Up)"), controls);
        auto* down = iconButton(QStringLiteral("chevron-down"), tr("Next (Alt+Down)"), controls);
        connect(up, &QToolButton::clicked, this, &SidePanel::previousRequested);
        connect(down, &QToolButton::clicked, this, &SidePanel::nextRequested);
        row->addWidget(up);
        row->addWidget(down);
    }
    auto* close = iconButton(QStringLiteral("close"), tr("Close (Escape)"), controls);
    connect(close, &QToolButton::clicked, this, &SidePanel::closeRequested);
    row->addWidget(close);
    return controls;
}

QSize SidePanel::sizeHint() const
{
    return {m_width, 400};
}

void SidePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Raised));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), theme.color(Role::Line));
    if (!m_foot->isHidden())
        painter.fillRect(QRect(0, m_foot->y(), width(), 1), theme.color(Role::Line));
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        emit previousRequested();
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        emit nextRequested();
    else
        QWidget::keyPressEvent(event);
}

void SidePanel::mousePressEvent(QMouseEvent* event)
{
    const double edge =
        layoutDirection() == Qt::RightToLeft ? width() - event->position().x() : event->position().x();
    m_dragOffset = edge <= 5 ? int(edge) : -1;
}

void SidePanel::mouseMoveEvent(QMouseEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double edge = mirrored ? width() - event->position().x() : event->position().x();
    setCursor(edge <= 5 || m_dragOffset >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_dragOffset < 0)
        return;
    m_width = std::clamp(width() - int(edge) + m_dragOffset, size::sidePanelMin, size::sidePanelMax);
    setFixedWidth(m_width);
}

void SidePanel::mouseReleaseEvent(QMouseEvent*)
{
    if (m_dragOffset >= 0)
        QSettings().setValue(m_settingsKey, m_width);
    m_dragOffset = -1;
}

} // namespace serai::uikit
