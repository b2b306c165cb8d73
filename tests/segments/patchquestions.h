// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <vector>

namespace serai::test {

/// A rule that needs every part.
[[nodiscard]] segments::Rule everything();

/// Ids of all members, ascending.
[[nodiscard]] std::vector<qint64> everybody(TestWorkspace& workspace);

[[nodiscard]] QByteArray textOf(const segments::CountAnswer& answer);

/// The same question to \a service and to one that reads the tables for the first time, without writing:
/// counts, funnel, reach, members, reasons. Fails the test where they differ.
void compareWithFresh(
    TestWorkspace& workspace, segments::SegmentService& service, const segments::Rule& rule, unsigned seed);

} // namespace serai::test
