// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/workthread.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace serai::segments {

/// Calls \a setup()(shard number) for each of \a count shards on up to \a threads threads, the calling one
/// included; each thread has its own result of \a setup.
template <class Setup>
void overShards(size_t count, int threads, Setup setup)
{
    std::atomic<size_t> next{0};
    const auto worker = [&] {
        auto work = setup();
        for (size_t shard = next++; shard < count; shard = next++)
            work(shard);
    };
    std::vector<std::thread> helpers;
    for (size_t i = 1; i < std::min(size_t(std::max(1, threads)), count); ++i)
        helpers.emplace_back([&worker] {
            workBehindTheWindow();
            worker();
        });
    worker();
    for (auto& helper : helpers)
        helper.join();
}

} // namespace serai::segments
