// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/accessibility.h>
#include <uikit/avatar.h>
#include <uikit/layouts.h>
#include <uikit/paint.h>
#include <uikit/statelabel.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace serai::uikit {

namespace {

QString firstCluster(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

bool hasCases(QStringView text)
{
    return !text.isEmpty() && (text[0].isUpper() || text[0].isLower());
}

} // namespace

QString initialsOf(const QString& name)
{
    const auto words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto first = firstCluster(words.first());
    if (!hasCases(first) || words.size() == 1)
        return first.toUpper();
    return (first + firstCluster(words.last())).toUpper();
}

Avatar::Avatar(const QString& name, int category, int px, QWidget* parent)
    : QWidget(parent)
    , m_category(category)
    , m_px(px)
{
    setFixedSize(px, px);
    setName(name, category);
}

void Avatar::setName(const QString& name, int category)
{
    m_name = name;
    m_category = category;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), themeOf(this), initialsOf(m_name), m_category);
}

StateLabel::StateLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StateLabel::StateLabel(const State& state, QWidget* parent)
    : StateLabel(parent)
{
    setState(state);
}

void StateLabel::setState(const State& state)
{
    m_state = state;
    setAccessibleName(state.word);
    updateGeometry();
    update();
}

void StateLabel::setTextSize(TextSize textSize)
{
    m_textSize = textSize;
    updateGeometry();
}

QSize StateLabel::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(font(), m_textSize));
    return {size::iconState + 6 + metrics.horizontalAdvance(m_state.word), std::max(18, metrics.height())};
}

QSize StateLabel::minimumSizeHint() const
{
    return {size::iconState + 24, sizeHint().height()};
}

void StateLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(scaledFont(font(), m_textSize));
    paintState(painter, rect(), themeOf(this), m_state);
}

void nameWidget(QWidget* widget, const QString& name)
{
    widget->setAccessibleName(name);
}

QStringList accessibilityProblems(const QWidget* root)
{
    QStringList problems;
    const auto widgets = root->findChildren<QWidget*>();
    for (auto* widget : widgets) {
        if (!widget->isVisibleTo(root) || !widget->isEnabled())
            continue;
        const auto who =
            QStringLiteral("%1 \"%2\"")
                .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        const bool focusable = widget->focusPolicy() & Qt::TabFocus;
        const bool inside = widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusProxy();
        if (focusable && !inside) {
            const auto* face = QAccessible::queryAccessibleInterface(widget);
            const auto name = face ? face->text(QAccessible::Name) : widget->accessibleName();
            if (name.trimmed().isEmpty())
                problems << QStringLiteral("%1 takes the focus but has no accessible name").arg(who);
        }
        if (qobject_cast<QAbstractButton*>(widget) && focusable && !inside
            && !widget->parentWidget()->inherits("QLineEdit")
            && (widget->width() < 18 || widget->height() < 16))
            problems
                << QStringLiteral("%1 is only %2 x %3").arg(who).arg(widget->width()).arg(widget->height());
    }
    return problems;
}

void clearLayout(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        } else if (item->layout()) {
            clearLayout(item->layout());
        }
        delete item;
    }
}

} // namespace serai::uikit
