// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowwidget.h"

#include <QScrollArea>

class QVBoxLayout;

namespace serai::segmentsui {

/// The rule as boxes of sentence rows. Follows its document; shows what each row loses.
class RuleBuilder final : public QWidget
{
    Q_OBJECT

public:
    RuleBuilder(RuleDocument& document, QWidget* parent = nullptr);

    void setCurrency(const QString& currency) { m_currency = currency; }

    /// The counts of the rule as it stands.
    void setCounts(const segments::CountAnswer& answer);
    /// Counts on screen belong to the rule before.
    void setStale();
    void rebuild();

private:
    QWidget* makeGroup(const NodePath& path, int depth, int deepest);
    QWidget* makeHead(const NodePath& path, int depth, int deepest);

    RuleDocument& m_document;
    QString m_currency;
    QVBoxLayout* m_layout;
    QWidget* m_root = nullptr;
    QHash<QString, LossColumns*> m_columns; ///< by pointer of the node
    QHash<QString, QString> m_before; ///< pointer of the row to whose "left" the row's losses are compared
    uikit::Label* m_total = nullptr;
    qint64 m_members = -1;
};

} // namespace serai::segmentsui
