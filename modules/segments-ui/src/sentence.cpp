// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentence.h"

#include "sentencelayout.h"

#include <uikit/labels.h>

#include <QAbstractSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
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

struct PatternPart
{
    QString place; ///< empty: words of the pattern itself
    Words words;
};

QList<PatternPart> partsOf(const QString& pattern, const QHash<QString, Words>& places, QWidget* parent)
{
    static const QRegularExpression place(QStringLiteral("\\{(\\w+)\\}"));
    QList<PatternPart> parts;
    const auto addText = [&](QStringView text) {
        if (const auto trimmed = text.trimmed(); !trimmed.isEmpty())
            parts << PatternPart{{}, {wordsBetween(trimmed.toString(), parent)}};
    };
    qsizetype from = 0;
    auto match = place.globalMatch(pattern);
    while (match.hasNext()) {
        const auto found = match.next();
        addText(QStringView(pattern).mid(from, found.capturedStart() - from));
        if (const auto words = places.value(found.captured(1)); !words.isEmpty())
            parts << PatternPart{found.captured(1), words};
        from = found.capturedEnd();
    }
    addText(QStringView(pattern).mid(from));
    return parts;
}

} // namespace

Words fillPattern(const QString& pattern, const QHash<QString, Words>& places, QWidget* parent)
{
    Words words;
    for (const auto& part : partsOf(pattern, places, parent)) {
        for (auto* word : part.words) {
            word->setProperty(keptWithPrevious, !words.isEmpty());
            words << word;
        }
    }
    return words;
}

Words fillSentence(
    const QString& pattern, const QHash<QString, Words>& places, const QStringList& together, QWidget* parent)
{
    Words words;
    QString before;
    for (const auto& part : partsOf(pattern, places, parent)) {
        // Words of the pattern itself lean on what they follow, as particles do.
        const bool kept =
            part.place.isEmpty() || (together.contains(part.place) && together.contains(before));
        part.words.front()->setProperty(keptWithPrevious, kept && !words.isEmpty());
        words << part.words;
        before = part.place;
    }
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
    , m_layout(new SentenceLayout(this, 4)) // long languages take a second line before anything is cut off
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
    for (auto* stop : stops) {
        for (auto* edit : stop->findChildren<QLineEdit*>())
            edit->installEventFilter(this);
        if (qobject_cast<QLineEdit*>(stop) || qobject_cast<QAbstractSpinBox*>(stop))
            stop->installEventFilter(this);
    }
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

bool SentenceLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* edit = qobject_cast<QLineEdit*>(watched);
        if (!edit && qobject_cast<QAbstractSpinBox*>(watched)) // which has the keyboard for its edit
            edit = watched->findChild<QLineEdit*>();
        const auto* key = static_cast<QKeyEvent*>(event);
        if (edit
            && ((key->matches(QKeySequence::Undo) && !edit->isUndoAvailable())
                || (key->matches(QKeySequence::Redo) && !edit->isRedoAvailable()))) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace serai::segmentsui
