// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "losscolumns.h"
#include "ruledocument.h"
#include "subjects.h"

#include <base/error.h>

#include <QFrame>

class QComboBox;
class QHBoxLayout;

namespace serai::uikit {
class Label;
}

namespace serai::segmentsui {

class FilterPart;
class Grip;
class SentenceLine;
class ValuePart;
class WindowPart;

/// What the rows of one builder share; made anew with the context.
struct RowShared
{
    RowContext context;
    QList<Subject> subjects;
};

/// One rule as a sentence of controls.
class RowWidget final : public QFrame
{
    Q_OBJECT

public:
    /// \a shared outlives the widget.
    RowWidget(RuleDocument& document, NodePath path, const RowShared& shared, QWidget* parent = nullptr);
    ~RowWidget() override;

    [[nodiscard]] const NodePath& path() const { return m_path; }

    void setPath(const NodePath& path) { m_path = path; }

    /// Whether it shows \a node as it is, so that it can be used for it somewhere else.
    [[nodiscard]] bool shows(const segments::Node& node) const;

    [[nodiscard]] LossColumns* columns() { return m_columns; }

    [[nodiscard]] Grip* grip() { return m_grip; }

    /// Why the rule that counts is not the one on screen, as a sentence; empty = it is.
    [[nodiscard]] QString unfinished() const;
    /// Gives the keyboard to what is unfinished.
    void focusUnfinished();

    void setCurrent(bool current);
    /// Gives the keyboard to the control named \a part, else to the first one.
    void focusPart(const QString& part);

signals:
    void unfinishedTold(); ///< unfinished() may be another sentence now

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QComboBox* makeSubject();
    void makeParts();
    void makeOp();
    void arrange();
    void addMenu(QHBoxLayout* outer);
    void fillMenu(class QMenu* menu);
    void remakeUnknowns();
    void showUnfinished();
    void publish(); ///< the row as it stands goes to the document when it is complete

    RuleDocument& m_document;
    NodePath m_path;
    const RowShared& m_shared;
    segments::Row m_row; ///< as on screen; may be unfinished
    segments::Row m_known; ///< as in the document
    QString m_incomplete; ///< why m_row is no rule; empty = it is one
    bool m_off;
    bool m_current = false;
    Grip* m_grip;
    SentenceLine* m_line;
    uikit::Label* m_problem; ///< why the sentence does not count
    LossColumns* m_columns;
    QComboBox* m_subject = nullptr;
    QComboBox* m_op = nullptr;
    QWidget* m_unknowns = nullptr;
    // Parts are children of the line and go with it.
    FilterPart* m_filter = nullptr;
    WindowPart* m_window = nullptr;
    ValuePart* m_value = nullptr;
};

/// The row with nothing in it that its operator does not need, as a rule file would have it. Errors:
/// InvalidInput with what is unfinished.
[[nodiscard]] Result<segments::Row> finishedRow(const segments::Row& row);

} // namespace serai::segmentsui
