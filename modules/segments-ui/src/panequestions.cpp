// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frozencard.h"
#include "panestate.h"

#include <base/daytext.h>
#include <base/localtime.h>
#include <segments/audienceindex.h>
#include <segments/ruletext.h>
#include <uikit/card.h>

#include <rates/rates.h>

#include <algorithm>
#include <utility>

namespace serai::segmentsui {

namespace {

constexpr qsizetype mostWordsShown = 3000; ///< a rule of 500 rows would make a label of many pages
constexpr qsizetype mostValues = 5000; ///< that are proposed for one key

int sizeOf(const segments::Node& node)
{
    int size = 1;
    for (const auto& child : node.children)
        size += sizeOf(child);
    return size;
}

QStringList sortedNames(QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names.mid(0, mostValues);
}

QStringList allCountries()
{
    QStringList codes;
    for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
        const auto code = QLocale::territoryToCode(QLocale::Territory(territory));
        if (code.size() == 2)
            codes << code;
    }
    return codes;
}

QStringList allLanguages()
{
    QStringList codes;
    for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
        const auto code = QLocale::languageToCode(QLocale::Language(language));
        if (code.size() == 2)
            codes << code;
    }
    return codes;
}

} // namespace

void SegmentsPane::Private::loadSettings()
{
    ++pending;
    whenDone(store::readSettings(needs.store), &pane, [this](const Result<store::WorkspaceSettings>& read) {
        --pending;
        if (!read)
            return failed(read.error());
        settings = *read;
        inWords->setFooter(tr("Days are counted in %1.").arg(settings.zone));
        showState(); // may name a moment
        loadContext();
    });
    whenDone(rates::Rates(needs.store).list(), &pane, [this](const Result<QList<rates::RateSpan>>& read) {
        if (!read)
            return; // rates are by the way: a rule that converts says what is missing
        QDate last;
        for (const auto& span : *read)
            last = std::max(last, span.last);
        if (std::exchange(rateDay, last) != last)
            loadContext();
    });
}

QDateTime SegmentsPane::Private::localTime(qint64 ms) const
{
    return localOf(ms, zoneById(settings.zone).value_or(QTimeZone::utc()));
}

QString SegmentsPane::Private::moment(qint64 ms) const
{
    return tr("%1, %2", "a moment, its time zone").arg(momentText(QLocale(), localTime(ms)), settings.zone);
}

void SegmentsPane::Private::loadContext()
{
    static const auto countries = allCountries();
    static const auto languages = allLanguages();
    RowContext context;
    context.currency = settings.currency;
    context.zone = settings.zone;
    context.rateDay = rateDay;
    for (const auto& segment : segments) {
        if (!current || segment.id != current->id) // a segment cannot ask for itself
            context.segments.append({QString::number(segment.id.value), segment.name});
    }
    context.known[QStringLiteral("country")] = countries;
    context.known[QStringLiteral("language")] = languages;
    context.known[QStringLiteral("currency")] = {QStringLiteral("EUR"), QStringLiteral("USD"),
        QStringLiteral("GBP"), QStringLiteral("JPY"), QStringLiteral("CHF"), QStringLiteral("CNY")};
    if (const auto index = needs.segments.index()) {
        context.customFields = index->customFields;
        context.known[QStringLiteral("tags")] = sortedNames(index->tags.values());
        context.known[QStringLiteral("campaign")] = sortedNames(index->campaigns.values());
        QStringList groups, products, categories;
        for (const auto& group : index->groups)
            groups << (group.name.isEmpty() ? group.code : group.name);
        for (const auto& product : index->products) {
            products << product.sku;
            categories << product.category;
        }
        context.known[QStringLiteral("group")] = sortedNames(groups);
        context.known[QStringLiteral("groups")] = context.known[QStringLiteral("group")];
        context.known[QStringLiteral("product")] = sortedNames(products);
        context.known[QStringLiteral("category")] = sortedNames(categories);
    }
    builder->setContext(context);
}

void SegmentsPane::Private::ruleChanged()
{
    panel->setStale();
    answer.reset(); // of the rule before; the panel keeps the number, muted
    // Short rules are said at once; long ones come with their count, which a worker writes.
    if (sizeOf(document.rule().root) <= 60) {
        const auto index = needs.segments.index();
        const auto& root = document.rule().root;
        showWords(segments::toWords(
            segments::Rule{index ? segments::withSegmentNames(root, *index) : root}, QLocale()));
    }
    findCells();
    showPresets();
    showState();
    count();
    agePastSizes();
    if (!draftTimer.isActive())
        draftTimer.start();
}

void SegmentsPane::Private::showWords(const QString& text)
{
    fullWords = text;
    const auto shown = text.size() > mostWordsShown ? text.left(mostWordsShown) + QStringLiteral(" …") : text;
    if (words->text() != shown)
        words->setText(shown);
}

void SegmentsPane::Private::expect()
{
    if (answer)
        return;
    const auto about = current && current->lastSize && !document.isEdited();
    if (about)
        return panel->setExpected(QLocale().toString(*current->lastSize),
            tr("members on %1").arg(dayText(QLocale(), current->lastSizeDay, DayForm::Full)));
    // An upper bound is a number too, and true.
    whenDone(needs.members.page({}, 0, 1), &pane, [this](const Result<members::MemberPage>& page) {
        if (page && !answer)
            panel->setExpected(QLocale().toString(page->total), tr("members in all, counting…"));
    });
}

void SegmentsPane::Private::count()
{
    ++pending;
    const auto now = needs.clock.nowMs();
    // A saved, unedited segment is asked for by id: that records its size of the day.
    const bool saved = current && !document.isEdited();
    auto asked = saved ? needs.segments.count(current->id, now) : needs.segments.count(document.rule(), now);
    whenDone(asked, &pane, [this](const Result<segments::CountAnswer>&) {
        --pending;
        isAnswered = true;
    });
    counting.ask(asked, [this](const Result<segments::CountAnswer>& answered) {
        const bool failedBefore = std::exchange(isCountFailed, !answered.has_value());
        if (!answered) {
            answer.reset();
            forgetPerson();
            panel->setUnknown(); // what stands there is about another rule
            return failed(answered.error());
        }
        if (failedBefore)
            message->dismiss(); // what was wrong then is not any more
        counted(*answered);
    });
}

void SegmentsPane::Private::counted(const segments::CountAnswer& counts)
{
    answer = counts;
    builder->setCounts(counts);
    panel->setCounts(counts);
    if (!counts.text.isEmpty())
        showWords(counts.text);
    showSizeOfToday();
    askSample();
    if (isFixed())
        frozenCard->refresh();
    if (person.value > 0)
        askPerson();
}

void SegmentsPane::Private::askSample()
{
    constexpr int people = 12;
    ++pending;
    const auto now = needs.clock.nowMs();
    auto asked = isFixed() ? needs.segments.sample(current->id, now, people, seed)
                           : needs.segments.sample(document.rule(), now, people, seed);
    whenDone(asked, &pane, [this](const Result<std::vector<MemberId>>&) { --pending; });
    sampling.ask(asked, [this](const Result<std::vector<MemberId>>& ids) {
        if (!ids || !answer)
            return;
        auto only = std::make_shared<QList<qint64>>();
        for (const auto id : *ids)
            only->append(id.value);
        members::MemberQuery query;
        query.only = only;
        ++pending;
        auto page = needs.members.page(query, 0, people);
        whenDone(page, &pane, [this](const Result<members::MemberPage>&) { --pending; });
        samplePages.ask(page, [this](const Result<members::MemberPage>& read) {
            if (read && answer)
                panel->setSample(read->rows, answer->matched);
        });
    });
}

void SegmentsPane::Private::forgetPerson()
{
    person = {};
    personName.clear();
    askPerson();
}

void SegmentsPane::Private::askPerson()
{
    if (person.value <= 0) {
        builder->setExplanation({});
        return panel->setVerdict({});
    }
    const auto now = needs.clock.nowMs();
    if (isFixed())
        return explaining.ask(needs.segments.explain(current->id, person, now),
            [this](const Result<segments::Explanation>& explained) { sayWhetherKept(explained); });
    explaining.ask(needs.segments.explain(document.rule(), person, now),
        [this](const Result<segments::Explanation>& explained) { sayWhy(explained); });
}

void SegmentsPane::Private::sayWhy(const Result<segments::Explanation>& explained)
{
    if (person.value <= 0)
        return;
    if (!explained)
        return failed(explained.error());
    builder->setExplanation(*explained);
    if (explained->matches)
        return panel->setVerdict(
            tr("%1 is in the segment. The signs at the rules say what is true of them.").arg(personName));
    const auto out = std::find_if(
        explained->lines.begin(), explained->lines.end(), [](const auto& line) { return !line.counted; });
    panel->setVerdict(out == explained->lines.end()
            ? tr("%1 is not in the segment. The signs at the rules say why.").arg(personName)
            : tr("%1 is not in the segment: “%2” is not true of them.").arg(personName, out->text));
}

} // namespace serai::segmentsui
