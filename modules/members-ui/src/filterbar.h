// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "memberfilters.h"

#include <QWidget>

namespace serai::uikit {
class Button;
class Dialogs;
class FilterChip;
} // namespace serai::uikit

namespace serai::membersui {

/// The chips above the list: each opens its choices, its cross takes it away, the last one adds. At the end
/// what can be kept of it.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(uikit::Dialogs& dialogs, QWidget* parent);

    void setCurrency(const QString& currency) { m_currency = currency; }

    void setValues(const membersearch::ListValues& values) { m_values = values; }

    [[nodiscard]] const QList<Filter>& filters() const { return m_filters; }

    void setFilters(const QList<Filter>& filters); ///< without changed()
    /// Whether the list is worth keeping; a segment can be made of filters only.
    void setSavable(bool asView, bool asSegment);
    /// Opens the menu of the chip that adds, as a click on it does.
    void openAddMenu();

signals:
    void changed();
    void menuOpening(); ///< values may be out of date
    void saveViewRequested();
    void saveSegmentRequested();

private:
    void rebuild();
    void openMenu(int index);
    void put(int index, const Filter& filter);
    void askNumber(int index, FilterKind kind);

    uikit::Dialogs& m_dialogs;
    QString m_currency;
    membersearch::ListValues m_values;
    QList<Filter> m_filters;
    QList<uikit::FilterChip*> m_chips;
    QWidget* m_chipArea;
    uikit::FilterChip* m_add = nullptr;
    uikit::Button* m_saveView;
    uikit::Button* m_saveSegment;
};

} // namespace serai::membersui
