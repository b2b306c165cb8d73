// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// A source file by its path from the project's root, with '/'.
struct SourceFile
{
    QString path;
    QString text;
};

/// What a module's CMakeLists.txt says of it.
struct ModuleInfo
{
    QString name; ///< of its folder: "calendar-ui"
    int level = -1;
    bool gui = false; ///< may use Widgets
    bool paints = false; ///< core, but may use Gui: reports
};

/// The modules by the first part of their include paths ("calendarui").
using Modules = QHash<QString, ModuleInfo>;

// Each rule answers with what it found wrong, "path:line: what"; nothing = the rule is kept. Pure functions,
// so that the rules themselves are tested on bad examples.
[[nodiscard]] ModuleInfo readModule(const QString& folder, const QString& cmakeText);
[[nodiscard]] QStringList checkLevels(
    const SourceFile& file, const ModuleInfo& owner, const Modules& modules);
[[nodiscard]] QStringList checkCoreHeaders(
    const SourceFile& file, const ModuleInfo& owner, const QString& qtHeaders);
[[nodiscard]] QStringList checkSql(const SourceFile& file);
[[nodiscard]] QStringList checkPublicHeader(const SourceFile& file, const ModuleInfo& owner);
[[nodiscard]] QStringList checkBannedTokens(const SourceFile& file);
[[nodiscard]] QStringList checkLicence(const SourceFile& file);
[[nodiscard]] QStringList checkLength(const SourceFile& file);
[[nodiscard]] QStringList checkLabels(const SourceFile& file);
[[nodiscard]] QStringList checkPlurals(const SourceFile& file);
[[nodiscard]] QStringList checkTopLevel(const QStringList& names);
