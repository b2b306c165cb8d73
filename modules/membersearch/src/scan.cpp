// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scan.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace serai::membersearch {

const char* findBytes(const char* begin, const char* end, const char* needle, std::size_t size)
{
    if (std::size_t(end - begin) < size)
        return end;
    if (size == 1) {
        const auto* found = std::memchr(begin, *needle, std::size_t(end - begin));
        return found ? static_cast<const char*>(found) : end;
    }
    const char* place = begin;
    const char* const last = end - size; // where the needle can begin at the latest
#ifdef __SSE2__
    // First and last byte are compared at sixteen places at once; what is left is nearly always a hit.
    const __m128i first16 = _mm_set1_epi8(needle[0]);
    const __m128i last16 = _mm_set1_epi8(needle[size - 1]);
    for (; place + 15 <= last; place += 16) {
        const auto atFirst = _mm_loadu_si128(reinterpret_cast<const __m128i*>(place));
        const auto atLast = _mm_loadu_si128(reinterpret_cast<const __m128i*>(place + size - 1));
        auto mask = unsigned(_mm_movemask_epi8(
            _mm_and_si128(_mm_cmpeq_epi8(first16, atFirst), _mm_cmpeq_epi8(last16, atLast))));
        for (; mask != 0; mask &= mask - 1) {
            const char* candidate = place + std::countr_zero(mask);
            if (std::memcmp(candidate, needle, size) == 0)
                return candidate;
        }
    }
#endif
    while (place <= last) {
        const auto* found = std::memchr(place, *needle, std::size_t(last - place) + 1);
        if (!found)
            return end;
        place = static_cast<const char*>(found);
        if (std::memcmp(place, needle, size) == 0)
            return place;
        ++place;
    }
    return end;
}

namespace {

void set(ShardBits& bits, std::size_t slot)
{
    bits[slot / 64] |= quint64(1) << slot % 64;
}

/// Calls \a visit(slot) for each record of \a shard with \a needle in it.
template <class Visit>
void forEachRecord(const Shard& shard, const QByteArray& needle, Visit visit)
{
    const char* const begin = shard.texts.constData();
    const char* const end = begin + shard.texts.size();
    const char* from = begin;
    const char* recordEnd = begin;
    std::size_t next = 0; // slot of the record after recordEnd
    while (from < end) {
        const char* hit = findBytes(from, end, needle.constData(), std::size_t(needle.size()));
        if (hit == end)
            return;
        while (recordEnd <= hit)
            recordEnd += shard.lengthOf(next++);
        visit(next - 1);
        from = recordEnd;
    }
}

/// An address is kept as local part and domain: what goes over the @ is looked for in both.
void scanAddresses(const Shard& shard, const QByteArray& text, ShardBits& bits)
{
    if (shard.domainNames.empty())
        return;
    std::vector<bool> wanted(shard.domainNames.size() + 1);
    const auto mark = [&](auto test) {
        bool any = false;
        for (std::size_t i = 0; i < shard.domainNames.size(); ++i) {
            wanted[i + 1] = test(shard.domainNames[i]);
            any = any || wanted[i + 1];
        }
        return any;
    };
    if (mark([&](const QByteArray& domain) { return domain.contains(text); })) {
        for (std::size_t slot = 0; slot < shard.domains.size(); ++slot) {
            if (wanted[shard.domains[slot]])
                set(bits, slot);
        }
    }
    for (auto at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        const auto rest = text.mid(at + 1);
        if (rest.isEmpty() || !mark([&](const QByteArray& domain) { return domain.startsWith(rest); }))
            continue;
        forEachRecord(shard, text.left(at + 1) + localEnd, [&](std::size_t slot) {
            if (wanted[shard.domains[slot]])
                set(bits, slot);
        });
    }
}

/// For each of 64 numbers, one bit for every place at which the digits of \a needle stand. Digit by digit and
/// with all sixteen places of a number at once, in loops that the compiler makes wide: digits are kept as
/// value + 1, so that a needle never meets the empty places above a number.
template <class Packed>
void placesOf(const Packed* numbers, const DigitNeedle& needle, Packed* hits)
{
    constexpr auto ones = Packed(0x1111111111111111);
    for (int digit = 0; digit < needle.digits; ++digit) {
        const auto wanted = Packed(Packed(needle.bits >> 4 * digit & 15) * ones);
        for (int i = 0; i < 64; ++i) {
            Packed other = numbers[i] ^ wanted;
            other |= other >> 2;
            other |= other >> 1;
            const Packed same = (~other & ones) >> 4 * digit;
            hits[i] = digit == 0 ? same : hits[i] & same;
        }
    }
}

template <class Packed>
void scanFirst(const std::vector<Packed>& first, const DigitNeedle& needle, ShardBits& bits)
{
    if (needle.digits > int(sizeof(Packed)) * 2)
        return; // longer than any of them
    if (needle.fromStart) {
        for (std::size_t slot = 0; slot < first.size(); ++slot) {
            if (containsDigits(first[slot], needle))
                set(bits, slot);
        }
    } else {
        for (std::size_t word = 0; word * 64 < first.size(); ++word) {
            Packed hits[64];
            placesOf(first.data() + word * 64, needle, hits);
            quint64 packed = 0;
            for (int i = 0; i < 64; ++i)
                packed |= quint64(hits[i] != 0) << i;
            bits[word] |= packed;
        }
    }
}

void scanMore(const std::vector<Shard::Number>& more, const DigitNeedle& needle, ShardBits& bits)
{
    for (const auto& [slot, number] : more) {
        if (containsDigits(number, needle))
            set(bits, slot);
    }
}

/// Whether a word of \a tag begins with \a term.
bool beginsWord(const QString& tag, const QString& term)
{
    for (auto at = tag.indexOf(term); at >= 0; at = tag.indexOf(term, at + 1)) {
        if (at == 0 || !(tag.at(at - 1).isLetterOrNumber() || tag.at(at - 1).isMark()))
            return true;
    }
    return false;
}

/// The tags that \a term finds, ascending.
std::vector<qint64> tagsOf(const SearchTerm& term, const std::vector<SearchTag>& tags)
{
    std::vector<qint64> found;
    for (const auto& tag : tags) {
        if (beginsWord(QString::fromUtf8(tag.folded), term.text))
            found.push_back(tag.id);
    }
    std::sort(found.begin(), found.end());
    return found;
}

ShardBits scanTerm(const Shard& shard, const SearchTerm& term, const std::vector<qint64>& tags)
{
    ShardBits bits{};
    forEachRecord(shard, term.bytes, [&](std::size_t slot) { set(bits, slot); });
    scanAddresses(shard, term.bytes, bits);
    if (term.phone.digits > 0) {
        scanFirst(shard.phones, term.phone, bits);
        scanMore(shard.morePhones, term.phone, bits);
    }
    if (term.digits.digits > 0) {
        scanFirst(shard.ids, term.digits, bits);
        scanFirst(shard.shortIds, term.digits, bits);
        scanMore(shard.moreIds, term.digits, bits);
    }
    for (const auto& [tag, holders] : shard.tags) {
        if (!std::binary_search(tags.begin(), tags.end(), tag))
            continue;
        for (const auto slot : holders)
            set(bits, slot);
    }
    return bits;
}

} // namespace

std::vector<quint64> scan(const Snapshot& snapshot, const SearchText& search, const FoundElsewhere& elsewhere)
{
    std::vector<quint64> all(snapshot.shards.size() * std::size_t(shardWords));
    std::vector<std::vector<qint64>> tags; // by term
    for (const auto& term : search.terms)
        tags.push_back(tagsOf(term, snapshot.tags));
    for (std::size_t i = 0; i < snapshot.shards.size(); ++i) {
        const auto& shard = *snapshot.shards[i];
        auto bits = shard.present;
        for (std::size_t term = 0; term < search.terms.size(); ++term) {
            auto found = scanTerm(shard, search.terms[term], tags[term]);
            for (const auto ordinal : elsewhere[term]) {
                if (ordinal >> shardBits == i)
                    set(found, ordinal & (shardSize - 1));
            }
            for (std::size_t word = 0; word < bits.size(); ++word)
                bits[word] &= found[word];
        }
        std::copy(bits.begin(), bits.end(), all.begin() + std::ptrdiff_t(i * bits.size()));
    }
    return all;
}

} // namespace serai::membersearch
