// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QWidget>

namespace serai::segmentsui {

class SentenceLayout;

/// Widgets of one part of a sentence, in reading order.
using Words = QList<QWidget*>;

/// Property of a line: name of the word that had the focus when it was taken away.
inline constexpr char focusedPart[] = "focusedPart";

/// Fills \a pattern, a whole sentence of the reader's language with places in braces ("{number} {unit} after
/// {anchor}"): each place becomes the widgets given for it, the text between them labels below \a parent.
/// Places without widgets fall away. So the order of the controls is the language's own. The words stay on
/// one line where it is long enough.
[[nodiscard]] Words fillPattern(const QString& pattern, const QHash<QString, Words>& places, QWidget* parent);

/// The same for a whole row, which may break between its places, but not where one of \a together follows
/// another of them: an operator and its value.
[[nodiscard]] Words fillSentence(const QString& pattern, const QHash<QString, Words>& places,
    const QStringList& together, QWidget* parent);

/// \a words as one that never wraps inside: an amount and its currency stay side by side.
[[nodiscard]] QWidget* keepTogether(const Words& words, QWidget* parent);

/// A line of controls that wraps where the width ends; the Tab key goes in reading order.
class SentenceLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceLine(QWidget* parent = nullptr);

    /// Puts \a words in this order. Labels of the last call are deleted, other widgets stay who owns them. A
    /// word named as the one that had the focus has it again.
    void setWords(const Words& words);

    /// A field in which nothing can be undone leaves the key to the rule.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    SentenceLayout* m_layout;
};

} // namespace serai::segmentsui
