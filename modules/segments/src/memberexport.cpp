// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/async.h>
#include <base/localtime.h>
#include <members/memberrepository.h>
#include <segments/memberexport.h>

#include <QCoreApplication>
#include <QSaveFile>

namespace serai::segments {

using members::MemberRow;

/// Quotes \a text and takes the effect from what a spreadsheet would run (OWASP: CSV injection).
static QString exportedText(QString text)
{
    text.remove(QChar(u'\0'));
    static const QString signs = QStringLiteral("=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20\u2212");
    for (const auto sign : std::as_const(text)) {
        if (signs.contains(sign)) {
            text.prepend(u'\'');
            break;
        }
        // Blanks and invisible marks before the sign do not stop every spreadsheet.
        if (!sign.isSpace() && sign.category() != QChar::Other_Format
            && sign.category() != QChar::Other_Control)
            break;
    }
    return u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

static QString exportedAmount(const Money& money)
{
    const int digits = minorDigits(money.currency);
    auto text = QString::number(std::abs(money.minor)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return money.minor < 0 ? u'-' + text : text;
}

struct ExportColumn
{
    const char* key;
    QString (*cell)(const MemberRow& row, const QTimeZone& zone);
};

static constexpr ExportColumn exportable[] = {
    {"id", [](const MemberRow& row, const QTimeZone&) { return QString::number(row.id.value); }},
    {"name", [](const MemberRow& row, const QTimeZone&) { return exportedText(row.name); }},
    {"phone", [](const MemberRow& row, const QTimeZone&) { return exportedText(row.phone); }},
    {"email", [](const MemberRow& row, const QTimeZone&) { return exportedText(row.email); }},
    {"shopId", [](const MemberRow& row, const QTimeZone&) { return exportedText(row.shopId); }},
    {"country", [](const MemberRow& row, const QTimeZone&) { return exportedText(row.country); }},
    {"city", [](const MemberRow& row, const QTimeZone&) { return exportedText(row.city); }},
    {"language", [](const MemberRow& row, const QTimeZone&) { return exportedText(row.language); }},
    {"zone", [](const MemberRow& row, const QTimeZone&) { return exportedText(row.zone); }},
    {"level", [](const MemberRow& row, const QTimeZone&) { return exportedText(row.level); }},
    {"orders", [](const MemberRow& row, const QTimeZone&) { return QString::number(row.orders); }},
    {"spend", [](const MemberRow& row, const QTimeZone&) { return exportedAmount(row.spend); }},
    {"currency", [](const MemberRow& row, const QTimeZone&) { return row.spend.currency; }},
    {"lastOrderAt",
        [](const MemberRow& row, const QTimeZone& zone) {
            return row.lastOrderAt ? isoOf(*row.lastOrderAt, zone) : QString();
        }},
    {"reachable",
        [](const MemberRow& row, const QTimeZone&) {
            return row.reach == members::Reach::Reachable ? QStringLiteral("yes") : QStringLiteral("no");
        }},
    {"reachReason", [](const MemberRow& row, const QTimeZone&) { return members::reachKey(row.reach); }},
    {"tags",
        [](const MemberRow& row, const QTimeZone&) {
            return exportedText(row.tags.join(QStringLiteral(", ")));
        }},
};

QStringList exportColumns()
{
    QStringList keys;
    for (const auto& column : exportable)
        keys << QString::fromLatin1(column.key);
    return keys;
}

static Result<std::vector<const ExportColumn*>> chosenColumns(const QStringList& keys)
{
    std::vector<const ExportColumn*> chosen;
    for (const auto& key : keys) {
        const auto found = std::find_if(std::begin(exportable), std::end(exportable),
            [&](const ExportColumn& column) { return key == QLatin1String(column.key); });
        if (found == std::end(exportable))
            return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("segments", "there is no column \"%1\"").arg(key), {},
                QCoreApplication::translate("segments", "use one of: %1")
                    .arg(exportColumns().join(QStringLiteral(", "))));
        chosen.push_back(found);
    }
    return chosen;
}

Result<qint64> writeMembersCsv(store::Store& store, const Clock& clock, const std::vector<MemberId>& members,
    const QStringList& columns, const QTimeZone& zone, const QString& path)
{
    const auto chosen = chosenColumns(columns.isEmpty() ? exportColumns() : columns);
    if (!chosen)
        return fail(chosen.error());
    const auto refused = [&](const QSaveFile& file) {
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("segments", "the file could not be written"), path,
            file.errorString());
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file);
    QStringList header;
    for (const auto* column : *chosen)
        header << QString::fromLatin1(column->key);
    file.write(header.join(u',').toUtf8() + "\r\n");
    auto only = std::make_shared<QList<qint64>>();
    for (const auto id : members)
        only->append(id.value);
    serai::members::MemberRepository repository(store, clock);
    const serai::members::MemberQuery query{{}, serai::members::MemberSort::Added, false, only};
    constexpr qint64 pageSize = 2'000;
    qint64 written = 0;
    for (bool more = !members.empty(); more;) {
        const auto page = await(repository.page(query, written, pageSize));
        if (!page)
            return fail(page.error());
        for (const auto& row : page->rows) {
            QStringList cells;
            for (const auto* column : *chosen)
                cells << column->cell(row, zone);
            file.write(cells.join(u',').toUtf8() + "\r\n");
        }
        written += page->rows.size();
        more = page->rows.size() == pageSize;
    }
    if (!file.commit())
        return refused(file);
    return written;
}

} // namespace serai::segments
