// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace serai::sandbox {

/// Meta's two limits of sending, as buckets that fill with time: messages per second of the number (with a
/// second's worth in store), and one message per six seconds to one person with a burst. Any thread; times in
/// ms of any one clock.
class SendLimits
{
public:
    /// 0 = no limit.
    SendLimits(int perSecond, int pairBurst)
        : m_perSecond(perSecond)
        , m_pairBurst(pairBurst)
        , m_numberBucket{double(perSecond), 0}
    {
    }

    enum class Verdict { Free, NumberTooFast, PairTooFast };

    [[nodiscard]] Verdict take(const QString& recipient, qint64 nowMs)
    {
        const std::lock_guard lock(m_mutex);
        if (m_perSecond > 0) {
            refill(m_numberBucket, nowMs, m_perSecond / 1000.0, m_perSecond);
            if (m_numberBucket.tokens < 1)
                return Verdict::NumberTooFast;
        }
        if (m_pairBurst > 0) {
            auto& pair = m_pairs.try_emplace(recipient, Bucket{double(m_pairBurst), nowMs}).first->second;
            refill(pair, nowMs, 1.0 / 6000, m_pairBurst);
            if (pair.tokens < 1)
                return Verdict::PairTooFast;
            pair.tokens -= 1;
        }
        m_numberBucket.tokens -= 1;
        return Verdict::Free;
    }

private:
    struct Bucket
    {
        double tokens = 0;
        qint64 atMs = 0;
    };

    static void refill(Bucket& bucket, qint64 nowMs, double perMs, int most)
    {
        bucket.tokens = std::min(double(most), bucket.tokens + double(nowMs - bucket.atMs) * perMs);
        bucket.atMs = nowMs;
    }

    struct Hash
    {
        size_t operator()(const QString& text) const { return qHash(text); }
    };

    std::mutex m_mutex;
    int m_perSecond;
    int m_pairBurst;
    Bucket m_numberBucket;
    std::unordered_map<QString, Bucket, Hash> m_pairs;
};

} // namespace serai::sandbox
