// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTimeZone>

#include <vector>

namespace serai::bench {

/// A question as a rule and as SQL with the same meaning.
struct Question
{
    const char* name;
    double targetMs;
    QByteArray rule;
    QByteArray sql;
    std::vector<qint64> parameters; ///< up to six
};

/// Asked of the shop of benchshop.h at its now; days are those of \a zone.
[[nodiscard]] std::vector<Question> questionsIn(const QTimeZone& zone);

/// The six-row rule of the command line's contract.
[[nodiscard]] QByteArray contractRule();

/// One rule of a single fact for every way in which facts are asked about: each measure, key, kind of window
/// and comparison. Tests compare them with SQL; here only their time counts.
[[nodiscard]] std::vector<QByteArray> singleFactRules();

} // namespace serai::bench
