// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <playbook/playbook.h>

namespace serai::playbook {

/// Reads the rules of \a document and collects every fault with its JSON path ("rules[3].values[0].unit").
[[nodiscard]] Result<QList<Rule>> readRules(const QJsonDocument& document, const QString& source);

/// Puts \a texts ({"rule id": {"title", "rule"}}) over the rules' own.
[[nodiscard]] Result<> overlayTexts(QList<Rule>& rules, const QJsonDocument& texts, const QString& source);

/// \a rule with the values of \a changes; each fault is added to \a faults.
[[nodiscard]] Rule overridden(const Rule& rule, const QJsonObject& changes, QStringList& faults);

} // namespace serai::playbook
