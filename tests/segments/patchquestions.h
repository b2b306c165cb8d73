// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QTimeZone>

namespace serai::test {

/// A rule that needs every part.
[[nodiscard]] segments::Rule everything();

/// The same question to \a service and to one that reads the tables for the first time, without writing:
/// counts, funnel, reach, members, reasons. Fails the test where they differ.
void compareWithFresh(TestWorkspace& workspace, segments::SegmentService& service, const segments::Rule& rule,
    unsigned seed, const QTimeZone& zone);

} // namespace serai::test
