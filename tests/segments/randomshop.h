// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/testworkspace.h>

#include <QJsonObject>
#include <QTimeZone>

#include <random>

namespace serai::test {

/// Fills \a workspace with members on both sides of shard borders and their orders, lines, tags, consents and
/// messages, many values missing; and table order_day (order_id, day), the date of each order in \a zone as a
/// Julian day by Qt's calendar, which SQL cannot compute.
void fillRandomShop(TestWorkspace& workspace, const QTimeZone& zone, unsigned seed);

/// A rule of the rule language, valid by construction.
class RandomRules
{
public:
    explicit RandomRules(unsigned seed)
        : m_random(seed)
    {
    }

    QJsonObject next();

private:
    int below(int n) { return int(m_random() % unsigned(n)); }

    QString oneOf(const QStringList& words) { return words.at(below(int(words.size()))); }

    QJsonObject group(int depth);
    QJsonObject row();
    QJsonObject fieldRow();
    QJsonObject textRow(const QString& field, const QStringList& words, bool free);
    QJsonObject factRow();
    QJsonObject window();
    void addWhere(QJsonObject& row, const QString& fact);
    void addNumbers(QJsonObject& row, int kind, int highest);

    std::mt19937 m_random;
};

} // namespace serai::test
