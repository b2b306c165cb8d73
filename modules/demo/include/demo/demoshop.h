// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <store/store.h>

#include <QString>

#include <memory>

namespace serai::demo {

/// The sending number of the demo shop's past campaigns. It belongs to nobody; the sandbox serves it.
inline constexpr char phoneNumberId[] = "106540352242922";
inline constexpr char wabaId[] = "102290129340398";

/// How many rows of each kind the demo shop has.
struct DemoCounts
{
    qint64 members = 0;
    qint64 orders = 0;
    qint64 orderLines = 0;
    qint64 products = 0;
    qint64 communities = 0;
    qint64 contentItems = 0;
    qint64 segments = 0;
    qint64 campaigns = 0;
    qint64 messages = 0;

    bool operator==(const DemoCounts&) const = default;
};

/// Makes the workspace file of "Lindenhain", a shop for home textiles and lamps, USD, Europe/Berlin, still
/// empty. Errors: as Store::open() with OpenMode::Create.
[[nodiscard]] Result<std::unique_ptr<store::Store>> createDemoWorkspace(
    const QString& path, const Clock& clock);

/// Fills an empty workspace with the demo shop in one transaction: members in five countries, two years of
/// orders up to \a clock's now, communities, a month of content around now, saved segments, past campaigns.
/// The same instant gives the same rows. All people, numbers and addresses are invented: phones vary the last
/// digits of libphonenumber's example numbers, e-mails end in example.com. Main thread; takes about a second.
/// Errors: Conflict when there are members already, Storage, DiskFull.
[[nodiscard]] Async<DemoCounts> createDemoShop(store::Store& store, const Clock& clock);

/// Which make of the demo shop this program fills in; kept in the workspace, and higher with every kind of
/// fact that is new in it.
inline constexpr int currentMake = 2;

/// Which make of the demo shop \a store holds; 0 = it is not one. Errors: Storage.
[[nodiscard]] Async<int> madeAs(store::Store& store);

} // namespace serai::demo
