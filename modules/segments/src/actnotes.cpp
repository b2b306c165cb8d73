// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actnotes.h"

#include <QCoreApplication>

namespace serai::segments {

using store::Connection;
using Kind = SegmentAct::Kind;

static constexpr std::pair<Kind, const char*> actKeys[] = {{Kind::Rename, "rename"}, {Kind::Remove, "remove"},
    {Kind::Move, "move"}, {Kind::FolderCreate, "folderCreate"}, {Kind::FolderRename, "folderRename"},
    {Kind::FolderRemove, "folderRemove"}, {Kind::SetRule, "setRule"}};

QString actKey(Kind kind)
{
    return QString::fromLatin1(actKeys[size_t(kind)].second);
}

Kind actFromKey(const QString& key)
{
    for (const auto& [kind, text] : actKeys) {
        if (key == QLatin1String(text))
            return kind;
    }
    return Kind::Rename; // the table has no others
}

QJsonValue jsonOf(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<qint64> numberOf(const QJsonValue& json)
{
    return json.isDouble() ? std::optional(json.toInteger()) : std::nullopt;
}

Result<std::optional<Standing>> standingOf(Connection& connection, qint64 id)
{
    auto row = connection.run("SELECT name, folder_id FROM segment WHERE id = ?", id);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::optional<Standing>();
    return Standing{row->text(0), row->optionalInt64(1)};
}

Result<StoredRule> storedRule(Connection& connection, qint64 id)
{
    auto row = connection.run("SELECT rule, preset FROM segment WHERE id = ?", id);
    if (!row)
        return fail(row.error());
    return row->next() ? StoredRule{row->text(0), row->text(1)} : StoredRule{};
}

Result<std::optional<QString>> folderName(Connection& connection, qint64 id)
{
    auto row = connection.run("SELECT name FROM segment_folder WHERE id = ?", id);
    if (!row)
        return fail(row.error());
    return row->next() ? std::optional(row->text(0)) : std::nullopt;
}

QString actText(const SegmentAct& act)
{
    const auto text = [&](const char* words) {
        return QCoreApplication::translate("segments", words).arg(act.name);
    };
    switch (act.kind) {
    case Kind::Rename:
        return text(QT_TRANSLATE_NOOP("segments", "Renamed the segment \"%1\""));
    case Kind::Remove:
        return text(QT_TRANSLATE_NOOP("segments", "Removed the segment \"%1\""));
    case Kind::Move:
        return text(QT_TRANSLATE_NOOP("segments", "Moved the segment \"%1\""));
    case Kind::FolderCreate:
        return text(QT_TRANSLATE_NOOP("segments", "Made the folder \"%1\""));
    case Kind::FolderRename:
        return text(QT_TRANSLATE_NOOP("segments", "Renamed the folder \"%1\""));
    case Kind::SetRule:
        return text(QT_TRANSLATE_NOOP("segments", "Changed the rule of the segment \"%1\""));
    case Kind::FolderRemove:
        break;
    }
    return text(QT_TRANSLATE_NOOP("segments", "Removed the folder \"%1\""));
}

} // namespace serai::segments
