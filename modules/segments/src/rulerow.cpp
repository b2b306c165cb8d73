// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleparser.h"

#include <segments/fields.h>

#include <QCoreApplication>
#include <QJsonArray>

namespace serai::segments {

static QString rowText(const char* text)
{
    return QCoreApplication::translate("segments", text);
}

static QStringList keysOf(std::span<const Op> ops)
{
    QStringList keys;
    for (const auto op : ops)
        keys << opKey(op);
    return keys;
}

static Result<Op> parseOp(const QJsonObject& json, const QString& path, std::span<const Op> allowed)
{
    const auto value = json.value(QStringLiteral("op"));
    const auto op = value.isString() ? opFromKey(value.toString()) : std::nullopt;
    if (!op || std::find(allowed.begin(), allowed.end(), *op) == allowed.end())
        return badRule(path + QStringLiteral("/op"),
            value.isString()
                ? QCoreApplication::translate("segments", "the comparison \"%1\" does not fit here")
                      .arg(value.toString())
                : rowText(QT_TRANSLATE_NOOP("segments", "the comparison is missing")),
            keysOf(allowed));
    return *op;
}

static Result<> parseFieldValue(const QJsonObject& json, const QString& path, const FieldInfo& info, Row& row)
{
    const auto value = json.value(QStringLiteral("value"));
    const auto here = path + QStringLiteral("/value");
    if (info.type == FieldType::Flag) {
        if (!value.isBool())
            return badRule(here, rowText(QT_TRANSLATE_NOOP("segments", "must be true or false")));
        row.flag = value.toBool();
        return {};
    }
    if (info.type != FieldType::Instant) {
        auto words = parseWords(value, here, row.op == Op::In || row.op == Op::NotIn || row.op == Op::AnyOf);
        if (!words)
            return fail(words.error());
        row.texts = *words;
        return {};
    }
    if (row.op == Op::InLast) {
        auto span = parseLast(value.toObject(), here);
        if (!span)
            return fail(span.error());
        row.span = *span;
        return {};
    }
    const auto list = value.toArray();
    if (row.op == Op::Between && list.size() != 2)
        return badRule(here, rowText(QT_TRANSLATE_NOOP("segments", "\"between\" needs a list of two dates")));
    for (qsizetype i = 0; i < (row.op == Op::Between ? 2 : 1); ++i) {
        const auto& moment = row.op == Op::Between ? QJsonValue(list.at(i)) : value;
        auto parsed = parseMoment(moment, row.op == Op::Between ? here + u'/' + QString::number(i) : here);
        if (!parsed)
            return fail(parsed.error());
        row.texts << *parsed;
    }
    return {};
}

static Result<Row> parseFieldRow(const QJsonObject& json, const QString& path)
{
    const auto key = json.value(QStringLiteral("field")).toString();
    const auto* info = fieldInfo(key);
    if (!info) {
        QStringList keys;
        for (const auto& known : fieldCatalogue())
            keys << QString::fromLatin1(known.key);
        return badRule(path + QStringLiteral("/field"),
            QCoreApplication::translate("segments", "there is no field \"%1\"").arg(key), keys);
    }
    Row row;
    row.field = key;
    auto op = parseOp(json, path, opsOf(info->type));
    if (!op)
        return fail(op.error());
    row.op = *op;
    const bool bare = *op == Op::Known || *op == Op::Unknown;
    QStringList keys{QStringLiteral("field"), QStringLiteral("op"), QStringLiteral("orUnknown")};
    if (!bare)
        keys << QStringLiteral("value");
    if (auto strict = refuseOtherKeys(json, path, keys); !strict)
        return fail(strict.error());
    if (!bare) {
        if (auto value = parseFieldValue(json, path, *info, row); !value)
            return fail(value.error());
    }
    return row;
}

static Result<std::vector<KeyFilter>> parseWhere(
    const QJsonValue& value, const QString& path, const FactInfo& info)
{
    std::vector<KeyFilter> filters;
    if (value.isUndefined())
        return filters;
    const auto list = value.toArray();
    if (!value.isArray() || list.size() > 16)
        return badRule(path,
            rowText(QT_TRANSLATE_NOOP("segments", "\"where\" must be a list of at most 16 conditions")));
    static constexpr Op ops[] = {Op::Is, Op::IsNot, Op::In, Op::NotIn};
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto here = path + u'/' + QString::number(i);
        const auto json = list.at(i).toObject();
        if (auto strict = refuseOtherKeys(
                json, here, {QStringLiteral("field"), QStringLiteral("op"), QStringLiteral("value")});
            !strict)
            return fail(strict.error());
        KeyFilter filter;
        filter.key = json.value(QStringLiteral("field")).toString();
        if (!info.keys.contains(filter.key))
            return badRule(here + QStringLiteral("/field"),
                QCoreApplication::translate("segments", "there is no key \"%1\" here").arg(filter.key),
                info.keys);
        auto op = parseOp(json, here, ops);
        if (!op)
            return fail(op.error());
        filter.op = *op;
        auto words = parseWords(json.value(QStringLiteral("value")), here + QStringLiteral("/value"),
            *op == Op::In || *op == Op::NotIn);
        if (!words)
            return fail(words.error());
        filter.values = *words;
        filters.push_back(std::move(filter));
    }
    return filters;
}

static Result<const FactInfo*> parseFact(const QJsonObject& json, const QString& path)
{
    const auto key = json.value(QStringLiteral("fact")).toString();
    QStringList known;
    for (const auto& info : factCatalogue()) {
        if (key == QLatin1String(info.key))
            return &info;
        known << QString::fromLatin1(info.key);
    }
    static const QStringList later{QStringLiteral("clicks"), QStringLiteral("reactions"),
        QStringLiteral("groupMessages"), QStringLiteral("coupons"), QStringLiteral("votes")};
    const auto here = path + QStringLiteral("/fact");
    if (later.contains(key))
        return fail(ErrorKind::Unavailable,
            QCoreApplication::translate("segments", "\"%1\" needs group chat data").arg(key), here,
            QCoreApplication::translate("segments", "use one of: %1").arg(known.join(QStringLiteral(", "))));
    return badRule(here, QCoreApplication::translate("segments", "there is no fact \"%1\"").arg(key), known);
}

static Result<Of> parseOf(const QJsonObject& json, const QString& path, const Row& row)
{
    const auto choices = ofChoices(row.fact, row.measure);
    const auto key = json.value(QStringLiteral("of"));
    if (choices.empty())
        return badRule(path + QStringLiteral("/measure"),
            QCoreApplication::translate("segments", "\"%1\" cannot be taken of \"%2\"")
                .arg(measureKey(row.measure), factKey(row.fact)));
    QStringList keys;
    for (const auto of : choices) {
        if (of == Of::Nothing && key.isUndefined())
            return of;
        if (of != Of::Nothing && key.toString() == ofKey(of))
            return of;
        keys << ofKey(of);
    }
    return badRule(path + QStringLiteral("/of"),
        rowText(
            QT_TRANSLATE_NOOP("segments", "it is not said what is measured, or it does not fit the measure")),
        keys == QStringList{QString()} ? QStringList() : keys);
}

static Result<Row> parseFactRow(const QJsonObject& json, const QString& path)
{
    Row row;
    const auto info = parseFact(json, path);
    if (!info)
        return fail(info.error());
    row.fact = (*info)->fact;
    QStringList keys;
    bool found = false;
    for (const auto measure : measures()) {
        keys << measureKey(measure);
        if (json.value(QStringLiteral("measure")).toString() == keys.last()) {
            row.measure = measure;
            found = true;
        }
    }
    if (!found)
        return badRule(path + QStringLiteral("/measure"),
            rowText(QT_TRANSLATE_NOOP("segments", "the measure is missing or not known")), keys);
    auto of = parseOf(json, path, row);
    if (!of)
        return fail(of.error());
    row.of = *of;
    auto where = parseWhere(json.value(QStringLiteral("where")), path + QStringLiteral("/where"), **info);
    if (!where)
        return fail(where.error());
    row.where = std::move(*where);
    if (json.contains(QStringLiteral("window"))) {
        auto window = parseWindow(json.value(QStringLiteral("window")), path + QStringLiteral("/window"));
        if (!window)
            return fail(window.error());
        row.window = *window;
    }
    auto op = parseOp(json, path, factOps(row.measure));
    if (!op)
        return fail(op.error());
    row.op = *op;
    QStringList allowed{QStringLiteral("fact"), QStringLiteral("measure"), QStringLiteral("of"),
        QStringLiteral("where"), QStringLiteral("window"), QStringLiteral("op"), QStringLiteral("orUnknown")};
    if (*op != Op::Known && *op != Op::Unknown)
        allowed << QStringLiteral("value");
    if (auto strict = refuseOtherKeys(json, path, allowed); !strict)
        return fail(strict.error());
    if (auto numbers = parseNumbers(json, path, row); !numbers)
        return fail(numbers.error());
    return row;
}

Result<Row> parseRow(const QJsonObject& json, const QString& path)
{
    const bool field = json.contains(QStringLiteral("field"));
    if (field == json.contains(QStringLiteral("fact")))
        return badRule(path, rowText(QT_TRANSLATE_NOOP("segments", "a row is about one field or one fact")),
            {QStringLiteral("field"), QStringLiteral("fact"), QStringLiteral("all"), QStringLiteral("any"),
                QStringLiteral("none")});
    const auto orUnknown = json.value(QStringLiteral("orUnknown"));
    if (!orUnknown.isUndefined() && !orUnknown.isBool())
        return badRule(path + QStringLiteral("/orUnknown"),
            rowText(QT_TRANSLATE_NOOP("segments", "must be true or false")));
    auto row = field ? parseFieldRow(json, path) : parseFactRow(json, path);
    if (row)
        row->orUnknown = orUnknown.toBool();
    return row;
}

} // namespace serai::segments
