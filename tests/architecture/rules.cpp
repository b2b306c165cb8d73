// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

#include <QFileInfo>
#include <QRegularExpression>

static QString at(const SourceFile& file, qsizetype offset, const QString& what)
{
    const auto line = QStringView(file.text).first(offset).count(u'\n') + 1;
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

/// Calls \a visit(offset, "QtCore/QFoo or base/error.h") for each #include with angle brackets.
template <class Visit>
static void forEachInclude(const SourceFile& file, Visit visit)
{
    static const QRegularExpression include(
        QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*<([^>\n]+)>)"), QRegularExpression::MultilineOption);
    for (auto found = include.globalMatch(file.text); found.hasNext();) {
        const auto match = found.next();
        visit(match.capturedStart(), match.captured(1));
    }
}

ModuleInfo readModule(const QString& folder, const QString& cmakeText)
{
    static const QRegularExpression call(
        QStringLiteral(R"(serai_add_module\(\s*(\S+)\s+LEVEL\s+(\d+)([^)]*)\))"));
    const auto match = call.match(cmakeText);
    ModuleInfo info;
    if (!match.hasMatch() || match.captured(1) != folder)
        return info;
    info.name = folder;
    info.level = match.captured(2).toInt();
    const auto words = match.captured(3).simplified().split(u' ');
    info.gui = words.contains(QStringLiteral("GUI"));
    info.paints = words.contains(QStringLiteral("USES_GUI"));
    return info;
}

QStringList checkLevels(const SourceFile& file, const ModuleInfo& owner, const Modules& modules)
{
    QStringList wrong;
    forEachInclude(file, [&](qsizetype offset, const QString& header) {
        const auto target = modules.constFind(header.section(u'/', 0, 0));
        if (!header.contains(u'/') || target == modules.cend() || target->name == owner.name)
            return;
        if (target->level >= owner.level)
            wrong << at(file, offset,
                QStringLiteral("%1 (level %2) includes %3 (level %4)")
                    .arg(owner.name)
                    .arg(owner.level)
                    .arg(header)
                    .arg(target->level));
        if (target->gui && !owner.gui)
            wrong << at(file, offset, QStringLiteral("core module %1 includes %2").arg(owner.name, header));
    });
    return wrong;
}

QStringList checkCoreHeaders(const SourceFile& file, const ModuleInfo& owner, const QString& qtHeaders)
{
    if (owner.gui)
        return {};
    QStringList libraries{QStringLiteral("QtWidgets"), QStringLiteral("QtCharts"), QStringLiteral("QtSvg"),
        QStringLiteral("QtSvgWidgets")};
    if (!owner.paints)
        libraries << QStringLiteral("QtGui") << QStringLiteral("QtPrintSupport");
    QStringList wrong;
    forEachInclude(file, [&](qsizetype offset, const QString& header) {
        for (const auto& library : libraries) {
            const bool byName = header == library || header.startsWith(library + u'/');
            if (byName || QFileInfo::exists(qtHeaders + u'/' + library + u'/' + header))
                wrong << at(file, offset,
                    QStringLiteral("core module %1 includes <%2> of %3").arg(owner.name, header, library));
        }
    });
    return wrong;
}

QStringList checkSql(const SourceFile& file)
{
    // The self-test asks whether the driver plugin is there at all.
    const bool allowed = file.path.startsWith(QStringLiteral("modules/store/"))
        || file.path == QStringLiteral("app/desktop/selftest.cpp")
        || file.path.startsWith(QStringLiteral("tests/"))
        || file.path.endsWith(QStringLiteral("repository.cpp"));
    QStringList wrong;
    forEachInclude(file, [&](qsizetype offset, const QString& header) {
        if (!allowed
            && (header.startsWith(QStringLiteral("QSql")) || header.startsWith(QStringLiteral("QtSql"))))
            wrong << at(
                file, offset, QStringLiteral("<%1> outside of store and *repository.cpp").arg(header));
    });
    return wrong;
}

QStringList checkPublicHeader(const SourceFile& file, const ModuleInfo& owner)
{
    // Level 1 is where these types are at home: store, http, secrets.
    if (owner.gui || owner.level < 2)
        return {};
    static const QRegularExpression types(
        QStringLiteral(R"(\b(QSql\w+|QNetwork\w+|QKeychain\w*|qtkeychain\w*)\b)"));
    QStringList wrong;
    for (auto found = types.globalMatch(file.text); found.hasNext();) {
        const auto match = found.next();
        wrong << at(
            file, match.capturedStart(), QStringLiteral("public header names %1").arg(match.captured(1)));
    }
    return wrong;
}

QStringList checkBannedTokens(const SourceFile& file)
{
    struct Token
    {
        QString text;
        bool alsoInTests;
    };

    static const QList<Token> tokens{{QStringLiteral("::instance("), true},
        {QStringLiteral("QEventLoop"), true}, {QStringLiteral("processEvents"), false},
        {QStringLiteral(".then(this"), true}, {QStringLiteral("SIGNAL("), true},
        {QStringLiteral("SLOT("), true}, {QStringLiteral("qFatal"), false},
        {QStringLiteral("ignoreSslErrors"), true}, {QStringLiteral("setInsecureFallback(true"), true},
        {QStringLiteral("<sqlite3.h>"), true}, {QStringLiteral("QTest::qWait("), true},
        {QStringLiteral("TODO"), true}, {QStringLiteral("FIXME"), true}};
    const bool test = file.path.startsWith(QStringLiteral("tests/"));
    QStringList wrong;
    for (const auto& token : tokens) {
        if (test && !token.alsoInTests)
            continue;
        for (auto found = file.text.indexOf(token.text); found >= 0;
             found = file.text.indexOf(token.text, found + 1)) {
            // A comment may say why something is not used.
            const auto lineStart = found == 0 ? 0 : file.text.lastIndexOf(u'\n', found) + 1;
            const auto before = QStringView(file.text).mid(lineStart, found - lineStart);
            if (before.contains(u"//") && !token.text.endsWith(u'O') && !token.text.endsWith(u'E'))
                continue;
            wrong << at(file, found, QStringLiteral("\"%1\" is banned").arg(token.text));
        }
    }
    return wrong;
}

QStringList checkLicence(const SourceFile& file)
{
    const auto head = file.text.left(600);
    if (head.contains(QStringLiteral("SPDX-FileCopyrightText: "))
        && head.contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")))
        return {};
    return {QStringLiteral("%1:1: the two SPDX lines are missing").arg(file.path)};
}

QStringList checkLength(const SourceFile& file)
{
    const auto lines = file.text.count(u'\n');
    if (lines <= 500)
        return {};
    return {QStringLiteral("%1: %2 lines; 500 is the most, 300 the aim").arg(file.path).arg(lines)};
}

QStringList checkLabels(const SourceFile& file)
{
    // Names and messages come from outside: a label that guesses its format would render their markup (R16).
    static const QRegularExpression label(QStringLiteral(R"(new QLabel\b)"));
    const auto match = label.match(file.text);
    if (!match.hasMatch() || file.text.contains(QStringLiteral("setTextFormat(")))
        return {};
    return {at(file, match.capturedStart(),
        QStringLiteral("QLabel without setTextFormat(Qt::PlainText) in this file"))};
}

QStringList checkPlurals(const SourceFile& file)
{
    // lupdate 6.4 drops a plural whose number is an expression, and never returns from one with nested
    // brackets.
    static const QRegularExpression call(QStringLiteral(
        R"re(translate\(\s*"[^"]*",\s*(?:"(?:[^"\\]|\\.)*"\s*)+,\s*(?:nullptr|"(?:[^"\\]|\\.)*"),\s*)re"));
    static const QRegularExpression plain(
        QStringLiteral(R"(^(?:int\((?:[^()<>]|->|\(\))*\)|\w+(?:(?:\.|->)\w+(?:\(\))?)*)$)"));
    QStringList wrong;
    for (auto found = call.globalMatch(file.text); found.hasNext();) {
        const auto match = found.next();
        auto end = match.capturedEnd();
        for (int depth = 1; end < file.text.size(); ++end) {
            depth += file.text.at(end) == u'(' ? 1 : file.text.at(end) == u')' ? -1 : 0;
            if (depth == 0)
                break;
        }
        const auto number = file.text.mid(match.capturedEnd(), end - match.capturedEnd()).simplified();
        if (!plain.match(number).hasMatch())
            wrong << at(file, match.capturedStart(),
                QStringLiteral(
                    "the number of a plural must be a name or int(…) without further brackets, not \"%1\"")
                    .arg(number));
    }
    return wrong;
}

QStringList checkTopLevel(const QStringList& names)
{
    static const QStringList allowed{QStringLiteral("CMakeLists.txt"), QStringLiteral("app"),
        QStringLiteral("modules"), QStringLiteral("resources"), QStringLiteral("translations"),
        QStringLiteral("tests"), QStringLiteral("packaging"), QStringLiteral("README.md"),
        QStringLiteral("CONTRIBUTING.md"), QStringLiteral("LICENSE"), QStringLiteral("CMakePresets.json"),
        QStringLiteral("vcpkg.json"), QStringLiteral("dev"), QStringLiteral(".clang-format"),
        QStringLiteral(".clang-tidy"), QStringLiteral(".editorconfig"), QStringLiteral(".gitignore"),
        QStringLiteral(".ci"), QStringLiteral(".github"),
        // not part of the project: see .gitignore
        QStringLiteral(".git"), QStringLiteral("build"), QStringLiteral("demo-out"), QStringLiteral(".cache"),
        QStringLiteral("compile_commands.json")};
    QStringList wrong;
    for (const auto& name : names) {
        if (!allowed.contains(name) && !name.endsWith(QStringLiteral(".user")))
            wrong << QStringLiteral("%1: not a part of the top level").arg(name);
    }
    return wrong;
}
