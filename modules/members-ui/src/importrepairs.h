// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/import.h>
#include <uikit/card.h>
#include <uikit/rowwindowmodel.h>

class QCheckBox;

namespace serai::uikit {
class Button;
}

namespace serai::membersui {

/// The phones that an import mends: line, before, after, what was mended; how many of each kind.
class ImportRepairs final : public uikit::Card
{
    Q_OBJECT

public:
    explicit ImportRepairs(QWidget* parent = nullptr);
    /// \a used: whether guessed digits are taken in this dry run.
    void setReport(const members::ImportReport& report, bool used);

signals:
    void useChanged(bool use); ///< by the person: the dry run is due again
    void saveRequested();

private:
    QCheckBox* m_use;
    uikit::Button* m_save;
    uikit::RowWindowModel<members::ImportRepair>* m_model;
};

} // namespace serai::membersui
