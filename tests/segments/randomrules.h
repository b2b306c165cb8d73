// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

#include <random>

namespace serai::test {

/// A rule of the rule language about the random shop, valid by construction; every kind of row comes up.
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
    QJsonObject customRow();
    QJsonObject textRow(const QString& field, const QStringList& words, bool free);
    QJsonObject setRow(const QString& field, const QStringList& words);
    QJsonObject dateRow(const QString& field, bool ofShop);
    QJsonObject scoreRow();
    QJsonObject randomRow();
    QJsonObject factRow();
    QJsonObject measured(const QString& kind);
    QJsonObject window(bool relative);
    QJsonValue rankValue(QJsonObject& row, bool money);
    void addWhere(QJsonObject& row, const QString& fact);
    void addConversion(QJsonObject& row);
    void addNumbers(QJsonObject& row, int kind, int highest);

    std::mt19937 m_random;
};

} // namespace serai::test
