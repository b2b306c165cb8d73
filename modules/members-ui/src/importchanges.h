// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/import.h>
#include <uikit/card.h>
#include <uikit/rowwindowmodel.h>

namespace serai::uikit {
class DataTable;
class FilterChip;
} // namespace serai::uikit

namespace serai::membersui {

/// What the import changes in members and orders who are here, value by value, and what it leaves because
/// somebody wrote it here by hand: the file's can be taken all the same.
class ImportChanges final : public uikit::Card
{
    Q_OBJECT

public:
    explicit ImportChanges(QWidget* parent = nullptr);
    void setReport(const members::ImportReport& report);

    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }

signals:
    /// The file's values of \a field are wanted, also where somebody wrote others; the dry run is due again.
    void fileWanted(const QString& field);

private:
    enum class Part { Kept, Members, Orders };

    struct Change
    {
        Part part = Part::Members;
        qint64 line = 0;
        QString whose; ///< the member's name, or the number of the order
        QString field; ///< id
        QString title; ///< of the field
        QString here;
        QString file;
        QString note;
    };

    [[nodiscard]] static QString titleOf(const members::ImportReport& report, const QString& field);
    void makeTable();
    void showRows();
    [[nodiscard]] static uikit::Cell cell(const Change& change, int column);
    void fill(const members::ImportReport& report);

    QList<Change> m_all;
    QList<uikit::FilterChip*> m_filters; ///< by Part
    uikit::DataTable* m_table = nullptr;
    uikit::RowWindowModel<Change>* m_model = nullptr;
};

} // namespace serai::membersui
