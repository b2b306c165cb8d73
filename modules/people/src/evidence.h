// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

#include <people/merges.h>

namespace serai::people {

/// Why the two may be one person, the strongest first; empty where nothing says so.
[[nodiscard]] Result<QList<Evidence>> evidenceFor(
    store::Connection& connection, MemberId first, MemberId second);

/// Pairs of members worth a look, each once, smaller id first; at most \a limit.
[[nodiscard]] Result<QList<std::pair<qint64, qint64>>> candidatePairs(
    store::Connection& connection, int limit);

/// Sum of the weights, at most 100.
[[nodiscard]] int weightOf(const QList<Evidence>& evidence);

/// The mailbox that an e-mail address delivers to: without "+…", and without dots where the provider ignores
/// them.
[[nodiscard]] QString mailboxOf(const QString& email);

/// The digits of a phone without the marks that countries put between code and number for mobiles (Mexico 1,
/// Argentina 9) or that were added later (Brazil's ninth digit), and without a national 0 that was kept.
[[nodiscard]] QString barePhone(const QString& e164);

} // namespace serai::people
