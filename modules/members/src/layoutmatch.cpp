// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importlayout.h"
#include "moneycell.h"

#include <QRegularExpression>

#include <algorithm>

namespace serai::members {

namespace {
/// The columns of a file by header, as it stands there and without the unit behind it.
class HeaderIndex
{
public:
    explicit HeaderIndex(const QStringList& headers)
    {
        for (int column = 0; column < int(headers.size()); ++column) {
            m_whole[normalisedHeader(headers[column])].push_back(column);
            m_short[normalisedHeader(headers[column], true)].push_back(column);
        }
    }

    /// Columns under \a header; those with exactly this one before those with other units.
    [[nodiscard]] std::vector<int> columns(const QString& header) const
    {
        if (auto found = m_whole.value(normalisedHeader(header)); !found.empty())
            return found;
        return m_short.value(normalisedHeader(header, true));
    }

private:
    QHash<QString, std::vector<int>> m_whole;
    QHash<QString, std::vector<int>> m_short;
};
} // namespace

static int matchAgainst(const Preset& preset, const HeaderIndex& index, Layout& layout)
{
    int found = 0;
    for (const auto& entry : preset.columns) {
        auto& columns = layout.columns[std::size_t(entry.field)];
        columns.clear();
        layout.allOf[std::size_t(entry.field)] = entry.all;
        for (const auto& header : entry.headers) {
            for (const int column : index.columns(header)) {
                if (std::find(columns.begin(), columns.end(), column) == columns.end())
                    columns.push_back(column);
            }
        }
        found += !columns.empty();
    }
    return found;
}

static int matchIndexed(const Preset& preset, const HeaderIndex& index, Layout& layout)
{
    for (const auto& needed : preset.signature) {
        if (index.columns(needed).empty())
            return -1;
    }
    const int found = matchAgainst(preset, index, layout);
    for (const auto field : preset.required) {
        if (!layout.has(field))
            return -1;
    }
    layout.preset = &preset;
    return found;
}

int matchColumns(const Preset& preset, const QStringList& headers, Layout& layout)
{
    return matchAgainst(preset, HeaderIndex(headers), layout);
}

int matchPreset(const Preset& preset, const QStringList& headers, Layout& layout)
{
    const int found = matchIndexed(preset, HeaderIndex(headers), layout);
    if (found >= 0)
        layout.headers = headers;
    return found;
}

QString currencyInHeaders(const Layout& layout)
{
    static const QRegularExpression unit(QStringLiteral("[(\\[]([^)\\]]*)[)\\]]\\s*$"));
    QStringList found;
    for (const auto field : {Field::Total, Field::Price, Field::Amount}) {
        const auto meant = currenciesOf(unit.match(layout.header(layout.column(field))).captured(1));
        if (meant.size() == 1 && !found.contains(meant.constFirst()))
            found << meant.constFirst();
    }
    return found.size() == 1 ? found.constFirst() : QString();
}

static bool identifiesSomebody(const Layout& layout)
{
    for (const auto field : {Field::ShopId, Field::Bsuid, Field::Username, Field::Email, Field::Phone})
        if (layout.has(field))
            return true;
    return false;
}

bool isUsable(const Layout& layout)
{
    if (layout.preset->kind == ImportKind::Orders)
        return layout.has(Field::Price) || layout.has(Field::Amount) || layout.has(Field::Total);
    return identifiesSomebody(layout);
}

void findHeader(
    Layout& layout, const std::vector<tables::SampleRow>& rows, const std::vector<const Preset*>& candidates)
{
    int best = 0;
    const Layout start = layout;
    for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 10); ++i) {
        const HeaderIndex index(rows[i].cells);
        for (const auto* preset : candidates) {
            Layout attempt = start;
            const int found = matchIndexed(*preset, index, attempt);
            // A preset with a signature is certain; among tables, the one with more columns known wins.
            const int score =
                found < 0 || !isUsable(attempt) ? 0 : found + (preset->signature.isEmpty() ? 0 : 1000);
            if (score > best) {
                best = score;
                layout = attempt;
                layout.headers = rows[i].cells;
                layout.headerLine = rows[i].line;
            }
        }
    }
}

} // namespace serai::members
