// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/import.h>
#include <uikit/card.h>
#include <uikit/theme.h>

class QHBoxLayout;
class QVBoxLayout;

namespace serai::uikit {
class Label;
class PartsBar;
} // namespace serai::uikit

namespace serai::membersui {

/// An icon of 14 px in the colour of a role.
class SignIcon final : public QWidget
{
    Q_OBJECT

public:
    SignIcon(const QString& icon, uikit::Role role, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    uikit::Role m_role;
};

/// What an import will do: create, update, unchanged, skip with their shares, how the file was read, and one
/// bar of all.
class ImportSummary final : public uikit::Card
{
    Q_OBJECT

public:
    explicit ImportSummary(QWidget* parent = nullptr);
    void setReport(const members::ImportReport& report);

private:
    struct Count
    {
        uikit::Label* value = nullptr;
        uikit::Label* share = nullptr;
        uikit::Label* more = nullptr;
    };

    void addCount(QHBoxLayout* across, const QString& icon, uikit::Role role, const QString& name);
    [[nodiscard]] static QStringList changedFields(const members::ImportReport& report);
    void showCounts(const members::ImportReport& report);
    void showFacts(const members::ImportReport& report);
    void addFact(const QString& icon, uikit::Role role, const QString& text);

    QList<Count> m_counts;
    QVBoxLayout* m_factColumn;
    QWidget* m_facts = nullptr;
    uikit::PartsBar* m_bar;
};

} // namespace serai::membersui
