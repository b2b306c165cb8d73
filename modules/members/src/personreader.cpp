// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personreader.h"

#include "emailcell.h"
#include "importcells.h"
#include "importcustom.h"
#include "text.h"

#include <base/phonekind.h>
#include <base/territory.h>

#include <QRegularExpression>

#include <numeric>

namespace serai::members {

PersonReader::PersonReader(const Layout& layout, ProblemList& problems, RepairList& repairs, bool useRepairs)
    : m_layout(layout)
    , m_problems(problems)
    , m_repairs(repairs)
    , m_useRepairs(useRepairs)
{
}

std::string_view PersonReader::cell(const DelimitedRow& row, Field field) const
{
    for (const int column : m_layout.columns[std::size_t(field)]) {
        if (const auto found = cleanCell(row.cell(column)); !found.empty())
            return found;
    }
    return {};
}

QString PersonReader::text(const DelimitedRow& row, Field field) const
{
    const auto found = cell(row, field);
    return QString::fromUtf8(found.data(), qsizetype(found.size()));
}

std::string PersonReader::keyOf(const DelimitedRow& row) const
{
    std::string key;
    bool any = false;
    for (const auto field : m_layout.preset->identityOrder) {
        const auto found = cell(row, field);
        any = any || !found.empty();
        key.append(found).push_back('\x1f');
    }
    if (!any)
        return {};
    return key;
}

const CountryCell& PersonReader::country(std::string_view text)
{
    const auto known = m_countries.find(text);
    if (known != m_countries.end())
        return known->second;
    CountryCell cell;
    const auto name = cellText(text);
    if (const auto code = territoryFromText(name))
        cell.code = *code;
    else
        cell.text = name;
    return m_countries.emplace(std::string(text), cell).first->second;
}

void PersonReader::addProblem(
    const DelimitedRow& row, int column, const char* kind, QString message, const QString& value)
{
    m_problems.add(
        {row.line, m_layout.header(column), QString::fromLatin1(kind), std::move(message), value, false});
}

void PersonReader::addIdentityProblem(
    const DelimitedRow& row, int column, const char* kind, QString message, const QString& value)
{
    if (m_cause)
        return addProblem(row, column, kind, std::move(message), value);
    m_cause = {
        row.line, m_layout.header(column), QString::fromLatin1(kind), std::move(message), value, false};
}

bool PersonReader::settleCause(bool refusesRow)
{
    if (!m_cause)
        return false;
    if (refusesRow) {
        m_cause->skipped = true;
        m_cause->message =
            membersText(QT_TRANSLATE_NOOP("members", "%1; nothing else in the row tells who it is"))
                .arg(m_cause->message);
    }
    m_problems.add(*m_cause);
    m_cause.reset();
    return true;
}

QStringList PersonReader::values(const DelimitedRow& row, int column) const
{
    QStringList list;
    for (const auto& part : cellText(row.cell(column)).split(m_layout.preset->separator)) {
        if (const auto trimmed = part.trimmed(); !trimmed.isEmpty())
            list << trimmed;
    }
    return list;
}

bool PersonReader::acceptRepair(
    const DelimitedRow& row, int column, const QString& cell, const RepairedPhone& phone)
{
    if (phone.repair == PhoneRepair::None)
        return true;
    if (!m_useRepairs && isGuessedDigits(phone.repair)) {
        addIdentityProblem(row, column, "badPhone",
            membersText(QT_TRANSLATE_NOOP("members", "repairs are switched off: %1")).arg(phone.note), cell);
        return false;
    }
    m_repairs.add({row.line, m_layout.header(column), phoneRepairKey(phone.repair), cell, phone.number.e164,
        phone.note});
    return true;
}

void PersonReader::readPhones(const DelimitedRow& row, PersonRow& person)
{
    struct Cell
    {
        int column;
        QString text;
    };

    std::vector<Cell> cells;
    const bool all = m_layout.allOf[std::size_t(Field::Phone)];
    for (const int column : m_layout.columns[std::size_t(Field::Phone)]) {
        // As it stands there, with the apostrophe that cleaning would take off unnoticed.
        const auto found = all ? values(row, column) : QStringList{row.text(column).trimmed()};
        for (const auto& text : found) {
            if (!text.isEmpty())
                cells.push_back({column, text});
        }
        if (!all && !cells.empty())
            break;
    }
    // International numbers are read first, as they tell the home of the national ones beside them; which of
    // the numbers is the first one stays.
    std::vector<std::size_t> order(cells.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (order.size() > 1)
        std::stable_partition(order.begin(), order.end(),
            [&cells](std::size_t index) { return isInternationalPhone(cells[index].text); });
    QString home = person.country.isEmpty() ? m_layout.country : person.country;
    std::vector<PhoneNumber> numbers(cells.size());
    bool any = false;
    for (const auto index : order) {
        const auto& cell = cells[index];
        const auto phone = repairPhone(cell.text, home);
        if (!phone) {
            addIdentityProblem(row, cell.column, "badPhone", phone.error().what, cell.text);
            continue;
        }
        if (!acceptRepair(row, cell.column, cell.text, *phone))
            continue;
        numbers[index] = phone->number;
        if (!any && !phone->number.region.isEmpty())
            home = phone->number.region;
        any = true;
    }
    addPhones(std::move(numbers), person);
}

static void addIdentity(PersonRow& person, Field kind, const QString& value)
{
    const std::pair identity{kind, value};
    if (std::find(person.identities.begin(), person.identities.end(), identity) == person.identities.end())
        person.identities.push_back(identity);
}

void PersonReader::addPhones(std::vector<PhoneNumber> numbers, PersonRow& person) const
{
    std::erase_if(numbers, [](const PhoneNumber& number) { return number.e164.isEmpty(); });
    // Where a list says nothing of what its phones are, the mobile one is the likelier to have WhatsApp. The
    // numbers of cards come in that order already.
    if (numbers.size() > 1 && m_layout.format.kind != tables::TableKind::Cards)
        std::stable_partition(numbers.begin(), numbers.end(),
            [](const PhoneNumber& number) { return phoneKindOf(number.e164) != PhoneKind::FixedLine; });
    for (const auto& number : numbers) {
        if (person.phoneRegion.isEmpty())
            person.phoneRegion = number.region;
        addIdentity(person, Field::Phone, number.e164);
    }
}

void PersonReader::readEmails(const DelimitedRow& row, PersonRow& person)
{
    const bool all = m_layout.allOf[std::size_t(Field::Email)];
    for (const int column : m_layout.columns[std::size_t(Field::Email)]) {
        const auto found = all ? values(row, column) : QStringList{cellText(row.cell(column))};
        for (const auto& text : found) {
            if (text.isEmpty())
                continue;
            const auto emails = members::readEmails(text);
            if (emails.isEmpty()) {
                addIdentityProblem(row, column, "badEmail",
                    membersText(QT_TRANSLATE_NOOP("members", "this is not an e-mail address")), text);
                continue;
            }
            QStringList addresses;
            for (const auto& email : emails) {
                addresses << email.address;
                addIdentity(person, Field::Email, email.address);
            }
            if (emails.size() > 1 || emails.front().isTakenOut) {
                const auto repair = emails.size() > 1 ? severalAddresses() : addressTakenOut();
                m_repairs.add({row.line, m_layout.header(column), repair.key, text,
                    addresses.join(QStringLiteral(", ")), repair.note});
            }
        }
        if (!all && !person.identities.empty() && person.identities.back().first == Field::Email)
            break;
    }
}

/// "17850.0", as programs that keep numbers with gaps write it, is customer 17850.
static QString shopIdOf(QString text)
{
    static const QRegularExpression floating(QStringLiteral("^\\d+\\.0+$"));
    if (floating.match(text).hasMatch())
        text.truncate(text.indexOf(u'.'));
    return text;
}

static bool isEastAsian(const QString& name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
            || c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Hangul
            || c == QChar(0x30fc);
    });
}

ConsentWord PersonReader::consentIn(const DelimitedRow& row, int column, std::string_view cell)
{
    const auto word = readConsent(cell);
    if (word == ConsentWord::Unclear)
        addProblem(row, column, "badConsent",
            membersText(
                QT_TRANSLATE_NOOP("members", "this is neither yes nor no; no consent is recorded from it")),
            cellText(cell).left(60));
    return word;
}

// A value that the field cannot have is left out; the rest of the row counts.
void PersonReader::readCustom(const DelimitedRow& row, PersonRow& person)
{
    for (const auto& custom : m_layout.custom) {
        const auto value = readCustomCell(m_layout, custom.field, row.cell(custom.column));
        person.custom << (value ? storedFieldText(*value) : QString());
        if (!value)
            addProblem(row, custom.column, "badField",
                membersText(QT_TRANSLATE_NOOP("members", "%1; the field \"%2\" stays as it is"))
                    .arg(value.error().what, custom.field.name),
                cellText(row.cell(custom.column)));
    }
}

PersonRow PersonReader::read(const DelimitedRow& row)
{
    (void)settleCause(false);
    PersonRow person;
    person.line = row.line;
    const auto& where = country(cell(row, Field::Country));
    person.country = where.code;
    person.countryText = where.text;
    for (const auto field : m_layout.preset->identityOrder) {
        if (field == Field::Phone) {
            readPhones(row, person);
        } else if (field == Field::Email) {
            readEmails(row, person);
        } else if (auto value = text(row, field); !value.isEmpty()) {
            if (field == Field::ShopId && hasLostDigits(value)) {
                addIdentityProblem(row, m_layout.column(field), "cutNumber",
                    membersText(QT_TRANSLATE_NOOP("members", "a spreadsheet cut the digits off")), value);
                continue;
            }
            if (field == Field::ShopId)
                value = shopIdOf(value);
            else if (field == Field::Username && value.startsWith(u'@'))
                value.remove(0, 1);
            person.identities.emplace_back(field, value);
        }
    }
    person.name = text(row, Field::Name);
    if (person.name.isEmpty()) {
        QStringList parts;
        for (const auto field : {Field::FirstName, Field::MiddleName, Field::LastName}) {
            if (const auto part = text(row, field).simplified(); !part.isEmpty())
                parts << part;
        }
        // In East Asia the family comes first.
        if (parts.size() == 2 && std::all_of(parts.begin(), parts.end(), isEastAsian))
            parts.swapItemsAt(0, 1);
        person.name = parts.join(u' ');
    }
    person.name = person.name.simplified();
    person.city = text(row, Field::City);
    person.language = text(row, Field::Language);
    person.zone = text(row, Field::Zone);
    person.company = text(row, Field::Company);
    person.note = text(row, Field::Note);
    person.level = text(row, Field::Level);
    for (const int column : m_layout.columns[std::size_t(Field::Tags)]) {
        for (auto tag : values(row, column)) {
            // Google marks its own groups ("* myContacts") with an asterisk; everybody is in them.
            if (!tag.startsWith(u"* "))
                person.tags << tag.simplified();
        }
    }
    person.emailConsent =
        consentIn(row, m_layout.column(Field::EmailConsent), cell(row, Field::EmailConsent));
    person.smsConsent = consentIn(row, m_layout.column(Field::SmsConsent), cell(row, Field::SmsConsent));
    if (m_layout.whatsappAll)
        person.whatsappConsent = ConsentWord::Yes;
    else if (m_layout.whatsappColumn >= 0)
        person.whatsappConsent = consentIn(row, m_layout.whatsappColumn, row.cell(m_layout.whatsappColumn));
    if (m_layout.preset->kind == ImportKind::Orders || !person.identities.empty())
        (void)settleCause(false);
    readCustom(row, person);
    return person;
}

} // namespace serai::members
