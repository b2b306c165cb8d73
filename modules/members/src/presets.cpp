// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfields.h"
#include "text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace serai::members {

// A shop knows its customers by number and e-mail; a phone may change. In an address book the phone is the
// person and families share an e-mail address.
static const std::vector<Field> shopIdentities{
    Field::ShopId, Field::Bsuid, Field::Email, Field::Phone, Field::Username};
static const std::vector<Field> contactIdentities{Field::Bsuid, Field::Phone, Field::Username, Field::Email};

static tl::unexpected<Error> wrongPreset(const QString& source, const QString& place)
{
    return fail(ErrorKind::InvalidInput,
        membersText(QT_TRANSLATE_NOOP("members", "this is not a layout of import files")),
        QStringLiteral("%1, %2").arg(source, place),
        membersText(QT_TRANSLATE_NOOP("members", "compare it with the other layouts")));
}

static QStringList headersFrom(const QJsonValue& value)
{
    QStringList headers;
    for (const auto& header : value.toArray())
        headers << header.toString();
    return headers;
}

static std::optional<ImportKind> kindFromKey(const QString& key)
{
    for (const auto kind : {ImportKind::Members, ImportKind::Orders, ImportKind::Contacts}) {
        if (key == importKindKey(kind))
            return kind;
    }
    return std::nullopt;
}

static Result<> readColumns(Preset& preset, const QJsonObject& columns, const QString& source)
{
    for (auto entry = columns.begin(); entry != columns.end(); ++entry) {
        const auto field = fieldFromKey(entry.key());
        if (!field)
            return wrongPreset(source, entry.key());
        PresetColumn column{*field, {}, entry->isObject()};
        column.headers = headersFrom(column.all ? entry->toObject()[QStringLiteral("all")] : *entry);
        if (column.headers.isEmpty() || column.headers.contains(QString()))
            return wrongPreset(source, entry.key());
        preset.columns.push_back(std::move(column));
    }
    return {};
}

Result<Preset> presetFromJson(const QByteArray& json, const QString& source)
{
    QJsonParseError problem;
    const auto object = QJsonDocument::fromJson(json, &problem).object();
    if (object.isEmpty())
        return wrongPreset(source, problem.errorString());
    Preset preset;
    preset.id = object[QStringLiteral("id")].toString().toLatin1();
    preset.name = object[QStringLiteral("name")].toString();
    const auto kind = kindFromKey(object[QStringLiteral("kind")].toString());
    if (preset.id.isEmpty() || !kind)
        return wrongPreset(source, QStringLiteral("id, kind"));
    preset.kind = *kind;
    preset.signature = headersFrom(object[QStringLiteral("signature")]);
    for (const auto& each : object[QStringLiteral("required")].toArray()) {
        const auto field = fieldFromKey(each.toString());
        if (!field)
            return wrongPreset(source, QStringLiteral("required"));
        preset.required.push_back(*field);
    }
    const auto identities = object[QStringLiteral("identities")].toString(
        preset.kind == ImportKind::Contacts ? QStringLiteral("contacts") : QStringLiteral("shop"));
    if (identities != u"contacts" && identities != u"shop")
        return wrongPreset(source, QStringLiteral("identities"));
    preset.identityOrder = identities == u"contacts" ? contactIdentities : shopIdentities;
    preset.separator = object[QStringLiteral("separator")].toString(QStringLiteral(","));
    preset.cancelByNumber = object[QStringLiteral("cancelByNumber")].toBool();
    for (const auto& status : object[QStringLiteral("cancelledStatus")].toArray())
        preset.cancelledStatus << status.toString().toLower();
    preset.country = object[QStringLiteral("country")].toString();
    preset.currency = object[QStringLiteral("currency")].toString();
    preset.dateOrder = object[QStringLiteral("dateOrder")].toString();
    if (!QStringList{QString(), QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd")}.contains(
            preset.dateOrder))
        return wrongPreset(source, QStringLiteral("dateOrder"));
    if (auto done = readColumns(preset, object[QStringLiteral("columns")].toObject(), source); !done)
        return fail(done.error());
    return preset;
}

static std::vector<Preset> readPresets()
{
    std::vector<Preset> presets;
    const QDir folder(QStringLiteral(":/members/presets"));
    for (const auto& info : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto preset = presetFromJson(file.readAll(), info.fileName());
        Q_ASSERT(preset); // they are part of the program, and a test reads each
        if (preset)
            presets.push_back(std::move(*preset));
    }
    std::stable_partition(
        presets.begin(), presets.end(), [](const Preset& preset) { return !preset.signature.isEmpty(); });
    return presets;
}

const std::vector<Preset>& presetCatalogue()
{
    static const auto catalogue = readPresets();
    return catalogue;
}

const Preset* presetById(QStringView id)
{
    for (const auto& preset : presetCatalogue()) {
        if (id == QLatin1StringView(preset.id))
            return &preset;
    }
    return nullptr;
}

QString presetTitle(const Preset& preset)
{
    if (preset.name.isEmpty())
        return preset.kind == ImportKind::Orders
            ? membersText(QT_TRANSLATE_NOOP("members", "Table of orders"))
            : membersText(QT_TRANSLATE_NOOP("members", "Table of customers"));
    const auto text = preset.kind == ImportKind::Orders
        ? membersText(QT_TRANSLATE_NOOP("members", "%1: orders"))
        : preset.kind == ImportKind::Contacts ? membersText(QT_TRANSLATE_NOOP("members", "%1: contacts"))
                                              : membersText(QT_TRANSLATE_NOOP("members", "%1: customers"));
    return text.arg(preset.name);
}

} // namespace serai::members
