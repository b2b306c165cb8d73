// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partmerge.h"

#include "corebuilder.h"

#include <map>

namespace serai::segments {

/// What is kept of each part that runs come from; \a make(part) makes it.
template <class State, class T>
class PartStates
{
public:
    template <class Make>
    State& of(const T* part, Make&& make)
    {
        if (part == m_last)
            return *m_state;
        auto& state = m_states[part];
        if (!state)
            state = make(*part);
        m_last = part;
        m_state = state.get();
        return *m_state;
    }

private:
    std::map<const T*, std::unique_ptr<State>> m_states; // two or three
    const T* m_last = nullptr;
    State* m_state = nullptr;
};

QByteArray mergeCore(const Runs<CorePart>& runs)
{
    CoreBuilder builder;
    PartStates<CoreCopier, CorePart> copiers;
    quint32 target = 0;
    for (const auto& run : runs) {
        auto& copier = copiers.of(
            run.part, [&](const CorePart& part) { return std::make_unique<CoreCopier>(part, builder); });
        for (quint32 i = 0; i < run.count; ++i)
            copier.copy(run.first + i, target++);
    }
    return builder.finish();
}

/// What streams of one part share.
struct MoneyMaps
{
    CodeMap currencies;
    std::vector<std::vector<CodeMap>> keys; ///< by stream
};

QByteArray mergeOrders(const Runs<OrdersPart>& runs)
{
    WordTable currencies;
    StreamBuilder purchases(StreamBuilder::Shape::Orders, 0);
    StreamBuilder returns(StreamBuilder::Shape::Orders, 0);
    PartStates<CodeMap, OrdersPart> maps;
    std::vector<CodeMap> none;
    const auto codesOf = [&](const OrdersPart* part) {
        auto& map = maps.of(
            part, [&](const OrdersPart& of) { return std::make_unique<CodeMap>(of.currencies, currencies); });
        return [&map](quint32 code) { return quint16(map(code + 1) - 1); };
    };
    for (const auto& run : runs) {
        const auto currency = codesOf(run.part);
        purchases.append(run.part->purchases, run.first, run.count, none, currency);
        returns.append(run.part->returns, run.first, run.count, none, currency);
        if (!run.more)
            continue;
        const auto others = codesOf(run.more);
        purchases.extend(run.more->purchases, run.moreFirst, none, others);
        returns.extend(run.more->returns, run.moreFirst, none, others);
    }
    PayloadWriter writer;
    writer.addWords(SectionCurrencies, currencies.words());
    purchases.write(writer, SectionPurchases);
    returns.write(writer, SectionReturns);
    return writer.finish();
}

QByteArray mergeLines(const Runs<LinesPart>& runs)
{
    WordTable currencies;
    StreamBuilder lines(StreamBuilder::Shape::Lines, 0);
    PartStates<CodeMap, LinesPart> maps;
    std::vector<CodeMap> none;
    const auto codesOf = [&](const LinesPart* part) {
        auto& map = maps.of(
            part, [&](const LinesPart& of) { return std::make_unique<CodeMap>(of.currencies, currencies); });
        return [&map](quint32 code) { return quint16(map(code + 1) - 1); };
    };
    for (const auto& run : runs) {
        lines.append(run.part->lines, run.first, run.count, none, codesOf(run.part));
        if (run.more)
            lines.extend(run.more->lines, run.moreFirst, none, codesOf(run.more));
    }
    PayloadWriter writer;
    writer.addWords(SectionCurrencies, currencies.words());
    lines.write(writer, SectionLines);
    return writer.finish();
}

QByteArray mergeEvents(const Runs<EventsPart>& runs, Events events)
{
    const bool money = events == Events::Coupons;
    std::vector<StreamBuilder> streams(streamCount(events),
        {money ? StreamBuilder::Shape::Coupons : StreamBuilder::Shape::Events, keyCountOf(events)});
    WordTable currencies;
    PartStates<MoneyMaps, EventsPart> maps;
    for (const auto& run : runs) {
        auto& map = maps.of(run.part, [&](const EventsPart& part) {
            // The part's first word is the empty one, for no amount: its code, 1 in a map, becomes 0.
            auto made = std::make_unique<MoneyMaps>(MoneyMaps{CodeMap(part.currencies, currencies), {}});
            for (size_t i = 0; i < streams.size(); ++i)
                made->keys.push_back(streams[i].keyMaps(part.streams[i]));
            return made;
        });
        for (size_t i = 0; i < streams.size(); ++i)
            streams[i].append(run.part->streams[i], run.first, run.count, map.keys[i],
                [&](quint32 code) { return quint16(map.currencies(code + 1)); });
    }
    PayloadWriter writer;
    if (money)
        writer.addWords(SectionCurrencies, currencies.words());
    for (quint32 i = 0; i < streams.size(); ++i)
        streams[i].write(writer, SectionEvents + i * 20, SectionEventWords + i * 20);
    return writer.finish();
}

std::shared_ptr<const TextsPart> mergeTexts(const Runs<TextsPart>& runs)
{
    auto merged = std::make_shared<TextsPart>();
    for (size_t field = 0; field < knownFieldCount; ++field) {
        auto& column = merged->texts[field];
        for (const auto& run : runs) {
            const auto& from = run.part->texts[field];
            const auto last = std::min(from.size(), size_t(run.first) + run.count);
            const auto size = column.size() + run.count;
            if (run.first < last)
                column.insert(column.end(), from.begin() + run.first, from.begin() + qptrdiff(last));
            column.resize(size);
        }
    }
    return merged;
}

} // namespace serai::segments
