// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentence.h"

#include <uikit/flowlayout.h>
#include <uikit/labels.h>

#include <QHBoxLayout>
#include <QRegularExpression>

namespace serai::segmentsui {

namespace {

const char patternLabel[] = "ofPattern"; ///< property of labels that the pattern made

QWidget* wordsBetween(const QString& text, QWidget* parent)
{
    auto* label = new uikit::Label(text, parent);
    label->setProperty(patternLabel, true);
    return label;
}

} // namespace

Words fillPattern(const QString& pattern, const QHash<QString, Words>& places, QWidget* parent)
{
    static const QRegularExpression place(QStringLiteral("\\{(\\w+)\\}"));
    Words words;
    const auto addText = [&](QStringView text) {
        if (const auto trimmed = text.trimmed(); !trimmed.isEmpty())
            words << wordsBetween(trimmed.toString(), parent);
    };
    qsizetype from = 0;
    auto match = place.globalMatch(pattern);
    while (match.hasNext()) {
        const auto found = match.next();
        addText(QStringView(pattern).mid(from, found.capturedStart() - from));
        words << places.value(found.captured(1));
        from = found.capturedEnd();
    }
    addText(QStringView(pattern).mid(from));
    return words;
}

QWidget* keepTogether(const Words& words, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (auto* word : words)
        layout->addWidget(word);
    return box;
}

/// The controls that the Tab key stops at, in reading order.
static Words stopsOf(const Words& words)
{
    Words stops;
    for (auto* word : words) {
        if (word->focusPolicy() != Qt::NoFocus)
            stops << word;
        else if (word->layout())
            for (int i = 0; i < word->layout()->count(); ++i)
                stops << stopsOf({word->layout()->itemAt(i)->widget()});
    }
    return stops;
}

SentenceLine::SentenceLine(QWidget* parent)
    : QWidget(parent)
    , m_layout(new uikit::FlowLayout(this, 4)) // long languages take a second line before anything is cut off
{
    m_layout->setContentsMargins(2, 5, 0, 5);
}

void SentenceLine::setWords(const Words& words)
{
    while (auto* item = m_layout->takeAt(0)) {
        auto* widget = item->widget();
        delete item;
        if (widget && widget->property(patternLabel).toBool() && !words.contains(widget))
            delete widget;
    }
    for (auto* word : words) {
        m_layout->addWidget(word);
        word->show();
    }
    const auto stops = stopsOf(words);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
    updateGeometry();
    const auto focused = property(focusedPart).toString();
    setProperty(focusedPart, {});
    for (auto* word : stops) {
        if (!focused.isEmpty() && word->objectName() == focused) {
            word->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

} // namespace serai::segmentsui
