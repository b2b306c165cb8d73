// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include "catalogue.h"
#include "random.h"

#include <base/localtime.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace serai::demo {

namespace {

constexpr int peopleCount = 5000;
constexpr int historyDays = 730;

/// How often somebody comes back, by temperament.
struct Habit
{
    double share;
    double meanDays; ///< between orders
    double stayChance; ///< that there is a next one
};

constexpr std::array<Habit, 4> habits{
    {{0.44, 120, 0.12}, {0.36, 95, 0.66}, {0.15, 48, 0.88}, {0.05, 24, 0.955}}};

const Market& marketOf(Random& random)
{
    int ticket = random.below(100);
    for (const auto& market : markets()) {
        ticket -= market.share;
        if (ticket < 0)
            return market;
    }
    return markets().front();
}

QString phoneOf(Random& random, const Market& market, QSet<QString>& taken)
{
    QString phone;
    do {
        if (std::string_view(market.code) == "US") {
            // 555-0100 to 555-0199 are kept free for fiction, in every area.
            static constexpr const char* areas[] = {
                "201", "212", "312", "415", "503", "512", "617", "720", "206", "602"};
            phone = QStringLiteral("+1%1%2")
                        .arg(QLatin1String(random.of(std::span<const char* const>(areas))))
                        .arg(5550100 + random.below(100));
        } else {
            int limit = 1;
            for (int i = 0; i < market.phoneDigits; ++i)
                limit *= 10;
            phone = QLatin1String(market.phonePrefix)
                + QString::number(random.below(limit)).rightJustified(market.phoneDigits, u'0');
        }
    } while (taken.contains(phone));
    taken.insert(phone);
    return phone;
}

void giveConsent(Random& random, Person& person, qint64 nowMs)
{
    const double ticket = random.share();
    person.consent = ticket < 0.78 ? Consent::Granted
        : ticket < 0.86            ? Consent::Withdrawn
        : ticket < 0.89            ? Consent::Denied
                                   : Consent::Unknown;
    if (person.consent == Consent::Withdrawn) {
        const auto span = static_cast<double>(nowMs - person.createdAtMs);
        person.withdrawnAtMs =
            person.createdAtMs + qint64(span * (0.05 + 0.85 * random.share())) / secondMs * secondMs;
        if (random.chance(0.5))
            person.suppression = QStringLiteral("optOut");
    } else if (person.consent == Consent::Granted && random.chance(0.012)) {
        person.suppression = random.chance(0.5) ? QStringLiteral("blocked") : QStringLiteral("undeliverable");
    }
}

Person makePerson(Random& random, int number, qint64 createdAtMs, qint64 nowMs, QSet<QString>& phones)
{
    Person person;
    person.market = &marketOf(random);
    const auto& market = *person.market;
    const auto given = QString::fromUtf8(random.of(market.given));
    const auto family = QString::fromUtf8(random.of(market.family));
    person.name = market.familyFirst ? family + u' ' + given : given + u' ' + family;
    const auto& city = random.of(market.cities);
    person.city = QString::fromUtf8(city.name);
    person.zone = QLatin1String(city.zone);
    person.createdAtMs = createdAtMs;
    if (random.chance(0.94))
        person.phone = phoneOf(random, market, phones);
    if (person.phone.isEmpty() || random.chance(0.9))
        person.email = QStringLiteral("customer%1@example.com").arg(number);
    giveConsent(random, person, nowMs);
    return person;
}

/// How willingly people of \a market buy at \a atMs, 0 to 1: a feast, a warm summer.
double seasonOf(const Market& market, qint64 atMs)
{
    const int month = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).date().month();
    if (month == market.peakMonth)
        return 1.0;
    if (month == 11 || month == 12)
        return 0.85;
    return month == 7 || month == 8 ? 0.42 : 0.6;
}

Order makeOrder(Random& random, int person, qint64 atMs)
{
    Order order;
    order.person = person;
    order.atMs = atMs;
    const int month = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).date().month();
    const bool cold = month >= 10 || month <= 2;
    const int lines =
        1 + (random.chance(0.45) ? 1 : 0) + (random.chance(0.2) ? 1 : 0) + (random.chance(0.08) ? 1 : 0);
    const auto goods = products();
    while (int(order.lines.size()) < lines) {
        // The square favours the front of each shelf: some goods sell far better than others.
        const double pick = random.share();
        const int index = (int(pick * pick * double(goods.size())) * 7 + 1) % int(goods.size());
        const auto& product = goods[std::size_t(index)];
        if (product.winter != cold && product.winter && random.chance(0.8))
            continue;
        const int quantity = product.cents < 4000 && random.chance(0.4) ? 2 + random.below(3) : 1;
        order.lines.push_back({index, quantity});
        order.cents += qint64(product.cents) * quantity;
    }
    if (random.chance(0.14)) {
        static constexpr const char* codes[] = {"WELCOME5", "LINEN15", "VIP12", "EARLY15"};
        order.discountCode = QLatin1String(random.of(std::span<const char* const>(codes)));
        order.cents = order.cents * 86 / 100;
    }
    return order;
}

/// The instant near \a atMs at which the person's clock shows a waking hour.
qint64 wakingHour(Random& random, qint64 atMs, const QTimeZone& zone)
{
    static constexpr int hours[] = {8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 20, 21, 21, 22};
    const int hour = random.of(std::span<const int>(hours));
    return instantOf(localOf(atMs, zone).date(), QTime(hour, random.below(60), random.below(60)), zone);
}

void orderHistory(Random& random, World& world, int index, const QTimeZone& zone)
{
    auto& person = world.people[std::size_t(index)];
    double ticket = random.share();
    auto habit = habits.front();
    for (const auto& candidate : habits) {
        habit = candidate;
        if ((ticket -= candidate.share) < 0)
            break;
    }
    qint64 at = person.createdAtMs;
    for (bool first = true; first || random.chance(habit.stayChance); first = false) {
        if (!first) {
            at += qint64(std::max(1.0, random.waiting(habit.meanDays)) * double(dayMs));
            if (at < world.nowMs && !random.chance(seasonOf(*person.market, at)))
                at += qint64(random.waiting(20) * double(dayMs));
            at = at < world.nowMs ? wakingHour(random, at, zone) : at;
        }
        if (at >= world.nowMs)
            break;
        auto order = makeOrder(random, index, at);
        if (random.chance(0.03) && at + 9 * dayMs < world.nowMs) {
            auto back = order;
            back.returned = true;
            back.atMs += 9 * dayMs;
            back.cents = -order.cents;
            back.discountCode.clear();
            world.orders.push_back(std::move(back));
        }
        person.purchasesMs.push_back(at);
        person.spendCents += order.cents;
        world.orders.push_back(std::move(order));
    }
}

void describe(Random& random, Person& person, const QSet<QString>& bought)
{
    // Levels and their limits are those of the playbook, level.by_spend.
    const auto dollars = person.spendCents / 100;
    person.level = dollars >= 1500 ? QStringLiteral("Diamond")
        : dollars >= 500           ? QStringLiteral("Gold")
        : dollars >= 200           ? QStringLiteral("Silver")
                                   : QStringLiteral("Bronze");
    person.stage = person.purchasesMs.size() > 1 ? QStringLiteral("return") : QStringLiteral("buy");
    if (bought.contains(QStringLiteral("LH-1001")) || bought.contains(QStringLiteral("LH-1002")))
        person.tags << QStringLiteral("brass");
    if (bought.contains(QStringLiteral("LH-2001")) || bought.contains(QStringLiteral("LH-2002")))
        person.tags << QStringLiteral("linen");
    if (random.chance(0.12))
        person.tags << QStringLiteral("watches discounts");
    if (random.chance(0.1))
        person.tags << QStringLiteral("prefers sustainable materials");
    if (random.chance(0.18))
        person.tags << QStringLiteral("parcel card");
    if (person.purchasesMs.size() >= 6 && random.chance(0.15))
        person.tags << QStringLiteral("ambassador");
}

} // namespace

QString Person::unreachableReason() const
{
    if (phone.isEmpty())
        return QStringLiteral("noIdentity");
    if (consent != Consent::Granted)
        return QStringLiteral("noConsent");
    if (phone.startsWith(QStringLiteral("+1")))
        return QStringLiteral("plusOne");
    return suppression.isEmpty() ? QString() : QStringLiteral("suppressed");
}

World makeWorld(qint64 nowMs)
{
    Random random(20261119);
    World world;
    world.nowMs = nowMs;
    // People come faster as the shop grows: the square root leans towards now.
    std::vector<qint64> arrivals;
    for (int i = 0; i < peopleCount; ++i) {
        const double age = historyDays * (1.0 - std::sqrt(random.share()));
        arrivals.push_back((nowMs - qint64(age * double(dayMs)) - dayMs / 12) / secondMs * secondMs);
    }
    std::sort(arrivals.begin(), arrivals.end());
    QSet<QString> phones;
    QHash<QString, QTimeZone> zones;
    for (int i = 0; i < peopleCount; ++i) {
        auto person = makePerson(random, i + 1, arrivals[std::size_t(i)], nowMs, phones);
        if (!zones.contains(person.zone))
            zones.insert(person.zone, zoneById(person.zone).value_or(QTimeZone::utc()));
        const auto zone = zones.value(person.zone);
        const auto atDay = wakingHour(random, person.createdAtMs, zone);
        person.createdAtMs = std::min(atDay, person.createdAtMs);
        world.people.push_back(std::move(person));
        orderHistory(random, world, i, zone);
    }
    std::vector<QSet<QString>> bought(world.people.size());
    for (const auto& order : world.orders) {
        for (const auto& line : order.lines)
            bought[std::size_t(order.person)].insert(
                QLatin1String(products()[std::size_t(line.product)].sku));
    }
    for (std::size_t i = 0; i < world.people.size(); ++i)
        describe(random, world.people[i], bought[i]);
    std::stable_sort(world.orders.begin(), world.orders.end(),
        [](const Order& a, const Order& b) { return a.atMs < b.atMs; });
    int number = 10001;
    for (auto& order : world.orders)
        order.number = (order.returned ? QStringLiteral("R%1") : QStringLiteral("#%1")).arg(number++);
    return world;
}

} // namespace serai::demo
