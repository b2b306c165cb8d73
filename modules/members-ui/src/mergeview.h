// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>
#include <QWidget>

#include <people/merges.h>

class QButtonGroup;
class QGridLayout;
class QVBoxLayout;

namespace serai::uikit {
class Button;
class Label;
} // namespace serai::uikit

namespace serai::membersui {

/// Two people side by side: what speaks for one person, whose value each field gets, who stays, what moves.
class MergeView final : public QWidget
{
    Q_OBJECT

public:
    explicit MergeView(QWidget* parent = nullptr);

    /// Replaces what is on screen; \a zone is the shop's.
    void show(const people::MergePreview& preview, const QTimeZone& zone);

    /// Nobody: a sentence instead, and no acts.
    void showNothing(const QString& sentence);

    /// By MergeField::what, as chosen so far.
    [[nodiscard]] QMap<QString, people::Side> choices() const;

    [[nodiscard]] const people::MergePreview& preview() const { return m_preview; }

    void focusFirst();

signals:
    void mergeRequested();
    void apartRequested();
    void swapRequested(); ///< the other one shall stay

private:
    void fill(const QTimeZone& zone);
    void addPeople(QGridLayout* grid, const QTimeZone& zone);
    void addFields(QGridLayout* grid);
    void addWords(QVBoxLayout* column);
    [[nodiscard]] QString movesText() const;

    people::MergePreview m_preview;
    QList<std::pair<QString, QButtonGroup*>> m_groups; ///< MergeField::what and its two buttons
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    QWidget* m_acts;
    uikit::Button* m_merge;
    uikit::Label* m_nothing;
};

} // namespace serai::membersui
