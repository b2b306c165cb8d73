// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ruledocument.h"

#include <segments/answers.h>

#include <QFrame>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QSpinBox;

namespace serai::uikit {
class Label;
class Meter;
} // namespace serai::uikit

namespace serai::segmentsui {

class ValueEditor;

/// What a row loses, what is left and what share of the row before: the three columns at the right of every
/// row.
class LossColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit LossColumns(QWidget* parent = nullptr);

    /// \a before: members that came to the row. Nothing = not counted yet.
    void setRow(const segments::FunnelRow& row, qint64 before);
    void setOff(); ///< the row is switched off
    void setStale(bool stale); ///< muted until the new count is there

    static constexpr int lostWidth = 84, leftWidth = 64, shareWidth = 96;

private:
    uikit::Label* m_lost;
    uikit::Label* m_left;
    uikit::Label* m_share;
    QWidget* m_bar;
};

/// One rule as a sentence of controls.
class RowWidget final : public QFrame
{
    Q_OBJECT

public:
    RowWidget(RuleDocument& document, NodePath path, const QString& currency, QWidget* parent = nullptr);

    [[nodiscard]] const NodePath& path() const { return m_path; }

    [[nodiscard]] LossColumns* columns() { return m_columns; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addSubject();
    void addWindow();
    void addOp();
    void addUnknowns();
    void addMenu(QHBoxLayout* outer);
    void remakeValue();
    void publish(); ///< the row as it stands goes to the document

    RuleDocument& m_document;
    NodePath m_path;
    QString m_currency;
    segments::Row m_row;
    QLayout* m_sentence;
    QComboBox* m_op = nullptr;
    QWidget* m_windowBox = nullptr;
    ValueEditor* m_value = nullptr;
    QWidget* m_unknowns = nullptr;
    LossColumns* m_columns;
};

} // namespace serai::segmentsui
