// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importbatch.h"
#include "importlayout.h"
#include "phonerepair.h"

#include <unordered_map>

namespace serai::members {

/// Hashes string_view and string alike, so that a lookup makes no string.
struct CellHash
{
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <class T>
using CellMap = std::unordered_map<std::string, T, CellHash, std::equal_to<>>;

/// A country cell: its code, or the text where it names no single country.
struct CountryCell
{
    QString code;
    QString text;
};

/// Makes people out of rows: cleans names, reads phones and e-mail addresses, reports what is wrong with
/// them.
class PersonReader
{
public:
    /// \a useRepairs false: phones whose digits had to be guessed are problems.
    PersonReader(const Layout& layout, ProblemList& problems, RepairList& repairs, bool useRepairs);

    /// The cells that tell people apart, joined: equal keys are one person. Empty where no identity is given.
    [[nodiscard]] std::string keyOf(const DelimitedRow& row) const;
    /// A person whose every identity could not be read has none; in a list of people the caller then calls
    /// settleCause().
    [[nodiscard]] PersonRow read(const DelimitedRow& row);
    /// Reports the identity that the row read last gives and that could not be read; false where there is
    /// none. \a refusesRow: it is why the row is left out.
    [[nodiscard]] bool settleCause(bool refusesRow);

    [[nodiscard]] const CountryCell& country(std::string_view cell);
    /// The first column of \a field with something in it, cleaned.
    [[nodiscard]] std::string_view cell(const DelimitedRow& row, Field field) const;
    [[nodiscard]] QString text(const DelimitedRow& row, Field field) const;

private:
    void readPhones(const DelimitedRow& row, PersonRow& person);
    /// \a numbers in the order of the row, those that could not be read empty.
    void addPhones(std::vector<PhoneNumber> numbers, PersonRow& person) const;
    /// False where a repair was needed and is not wanted.
    [[nodiscard]] bool acceptRepair(
        const DelimitedRow& row, int column, const QString& cell, const RepairedPhone& phone);
    void readCustom(const DelimitedRow& row, PersonRow& person);
    void readEmails(const DelimitedRow& row, PersonRow& person);
    [[nodiscard]] ConsentWord consentIn(const DelimitedRow& row, int column, std::string_view cell);
    void addProblem(
        const DelimitedRow& row, int column, const char* kind, QString message, const QString& value);
    /// The first one waits for settleCause().
    void addIdentityProblem(
        const DelimitedRow& row, int column, const char* kind, QString message, const QString& value);
    [[nodiscard]] QStringList values(const DelimitedRow& row, int column) const;

    const Layout& m_layout;
    ProblemList& m_problems;
    RepairList& m_repairs;
    bool m_useRepairs;
    CellMap<CountryCell> m_countries;
    std::optional<ImportProblem> m_cause; // of the row under way
};

} // namespace serai::members
