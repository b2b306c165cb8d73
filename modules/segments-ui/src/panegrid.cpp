// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The grid of recency and frequency, whose cells filter the rule.

#include "panestate.h"
#include "rfmgridview.h"

#include <algorithm>

namespace serai::segmentsui {

/// The rule of some cells of the grid: of one, as the service makes it; of several, any of them.
static segments::Rule rfmCellsRule(segments::RfmCuts cuts, const std::vector<std::pair<int, int>>& cells)
{
    if (cells.size() == 1)
        return segments::rfmRule(cuts, cells.front().first, cells.front().second);
    segments::Rule rule;
    rule.root.combine = segments::Combine::Any;
    for (const auto& [recency, frequency] : cells)
        rule.root.children.push_back(segments::rfmRule(cuts, recency, frequency).root);
    return rule;
}

/// The boxes of the 25 cells, recency by recency. Compared with on every key that changes a rule.
static const std::vector<segments::Node>& cellBoxes(segments::RfmCuts cuts)
{
    const auto make = [](segments::RfmCuts of) {
        std::vector<segments::Node> boxes;
        for (int cell = 0; cell < 25; ++cell)
            boxes.push_back(segments::rfmRule(of, cell / 5, cell % 5).root);
        return boxes;
    };
    static const auto fixed = make(segments::RfmCuts::Fixed);
    static const auto quintiles = make(segments::RfmCuts::Quintiles);
    return cuts == segments::RfmCuts::Fixed ? fixed : quintiles;
}

/// The cells that \a box stands for; none: it is something else.
static std::vector<std::pair<int, int>> cellsOf(segments::RfmCuts cuts, const segments::Node& box)
{
    if (box.row || box.disabled)
        return {};
    const auto& boxes = cellBoxes(cuts);
    if (const auto at = std::find(boxes.begin(), boxes.end(), box); at != boxes.end())
        return {{int(at - boxes.begin()) / 5, int(at - boxes.begin()) % 5}};
    if (box.combine != segments::Combine::Any || box.children.size() < 2)
        return {};
    std::vector<std::pair<int, int>> cells;
    for (const auto& child : box.children) {
        const auto cell = cellsOf(cuts, child);
        if (cell.size() != 1)
            return {};
        cells.push_back(cell.front());
    }
    return cells;
}

void SegmentsPane::Private::askGrid()
{
    ++pending;
    auto asked = needs.segments.rfm(needs.clock.nowMs(), cuts);
    whenDone(asked, &pane, [this](const Result<segments::RfmGrid>&) { --pending; });
    gridding.ask(asked, [this](const Result<segments::RfmGrid>& grid) {
        if (grid && grid->cuts == cuts)
            panel->setGrid(*grid);
    });
}

void SegmentsPane::Private::chooseCell(int recency, int frequency, bool add)
{
    makeRoom();
    const std::pair cell(recency, frequency);
    std::vector<std::pair<int, int>> next{cell};
    if (add && !cells.empty()) {
        next = cells;
        const auto there = std::find(next.begin(), next.end(), cell);
        if (there == next.end())
            next.push_back(cell);
        else if (next.size() > 1)
            next.erase(there);
    }
    if (cells.empty()) {
        cellBase = document.rule();
        cellPlace = cellBase.root.combine == segments::Combine::All ? cellBase.root.children.size() : 1;
    }
    cells = next;
    document.replaceAll(tr("choose a cell of the grid"), withCells()); // findCells() outlines them
}

void SegmentsPane::Private::findCells()
{
    const auto& root = document.rule().root;
    cells = cellsOf(cuts, root);
    cellBase = {};
    cellPlace = 0;
    if (cells.empty() && root.combine == segments::Combine::All) {
        for (std::size_t i = root.children.size(); i-- > 0 && cells.empty();) { // the newest is the last one
            cells = cellsOf(cuts, root.children[i]);
            cellPlace = i;
        }
        if (!cells.empty()) {
            cellBase = document.rule();
            cellBase.root.children.erase(cellBase.root.children.begin() + std::ptrdiff_t(cellPlace));
        }
    }
    panel->grid().setChosen(cells);
}

segments::Rule SegmentsPane::Private::withCells() const
{
    const auto chosen = rfmCellsRule(cuts, cells);
    if (cellBase.root.children.empty())
        return chosen;
    auto rule = cellBase;
    if (rule.root.combine != segments::Combine::All) {
        rule = {};
        rule.root.children.push_back(cellBase.root);
    }
    rule.root.children.insert(rule.root.children.begin() + std::ptrdiff_t(cellPlace), chosen.root);
    return rule;
}

void SegmentsPane::Private::chooseCuts(segments::RfmCuts chosen)
{
    cuts = chosen;
    findCells(); // of the other grid
    askGrid();
}

} // namespace serai::segmentsui
