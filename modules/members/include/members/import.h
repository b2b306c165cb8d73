// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/cancel.h>
#include <base/id.h>

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace serai {
class Clock;
}

namespace serai::store {
class Store;
}

namespace serai::members {

/// A known file layout.
struct ImportPreset
{
    QString id; ///< "shopify-orders"
    QString title;
    QString kind; ///< "members", "orders", "contacts"
};

/// A field that a column can be mapped to.
struct ImportField
{
    QString id; ///< "orderNumber"
    QString title;
    bool forOrders = false;
    bool forMembers = false;
};

/// All layouts that the importer knows, in the order in which they are tried.
[[nodiscard]] QList<ImportPreset> importPresets();
/// The fields that --map names.
[[nodiscard]] QList<ImportField> importFields();

/// What a person decided about one line of the file; the file itself stays as it is.
struct ImportDecision
{
    enum class Act {
        Set, ///< the cell of column is read as value
        LeaveOut, ///< the row is left out
        Apart, ///< whoever the row is found to be is not meant: it is somebody new, without what is theirs
    };
    qint64 line = 0; ///< where the row begins
    Act act = Act::Set;
    QString column; ///< header; of Set
    QString value; ///< of Set; personal data: for the screen, never for a log

    bool operator==(const ImportDecision&) const = default;
};

/// What the file is and how to read it. Empty strings mean "find out".
struct ImportOptions
{
    QString file;
    QString preset; ///< id of a preset, or empty / "auto"
    /// Field id → header of the column, empty = not there; wins over the preset. "field:<key>" is a field of
    /// the shop's own.
    QHash<QString, QString> map;
    QString encoding; ///< "UTF-8", "windows-1252", …
    QString delimiter; ///< one sign, or "tab"
    QString sheet; ///< of a workbook; empty = the first one whose columns are known
    QString country; ///< ISO 3166, home of national phone numbers; empty = the workspace's
    QString zone; ///< IANA, of times without a zone; empty = the workspace's
    QString dateOrder; ///< "dmy", "mdy", "ymd"; empty = found in the file
    QString currency; ///< of amounts without one; empty = the workspace's
    /// A column whose "yes" grants consent to WhatsApp marketing, or "all"; empty = the file grants nobody's.
    /// In a list of people its "no" is written down and withdraws an earlier yes; in a list of orders only
    /// words such as "STOP" and "opted out" do.
    QString whatsappConsent;
    QString consentSource; ///< where the consent was given; needed with whatsappConsent
    QString consentWording; ///< what the people agreed to; may be empty
    /// Field id → "fill", "replace" or "keep": what happens where a member has another value. Without a rule,
    /// lists of people replace what nobody wrote here, and orders fill what is not known. What people wrote
    /// here, took away or untagged gives way only to "replace".
    QHash<QString, QString> conflicts;
    /// Whether a phone whose digits had to be guessed (a lost + or 0, a ninth digit) is taken; otherwise it
    /// is left out as a problem.
    bool useRepairs = true;
    /// Lines that are not read as they are. Of one line, "leave out" wins; of one cell, the last value.
    QList<ImportDecision> decisions;
    int problemLimit =
        200; ///< problems, matches, repairs, changes and duplicates listed; the others are counted
};

/// The fields that ImportOptions::conflicts may name, besides every "field:<key>".
[[nodiscard]] QStringList importConflictFields();

/// Reads {"field": "Header", …}. Errors: InvalidInput (not an object, unknown field).
[[nodiscard]] Result<QHash<QString, QString>> importMapFromJson(const QJsonObject& object);

/// How a file is read, as JSON for keeping: all of \a options but the file, the limit of lists, and cells
/// that were set (what people were called must not outlive their erasure).
[[nodiscard]] QString packImportOptions(const ImportOptions& options);
[[nodiscard]] ImportOptions unpackImportOptions(const QString& text);
/// Takes from \a kept what \a given says nothing about.
void fillImportOptions(ImportOptions& given, const ImportOptions& kept);

/// What a look at the beginning of the file finds: enough to show the file before the dry run.
struct ImportSniff
{
    QString preset; ///< empty = no known layout
    QString kind;
    QString fileKind; ///< "text", "xlsx", "vcard"
    QString encoding; ///< IANA name; empty for a workbook
    QStringList encodings; ///< others that fit too, the likeliest first: a list to choose from
    QString delimiter; ///< one sign; empty for workbooks and cards
    QString sheet; ///< of a workbook
    QStringList sheets; ///< of the workbook, without hidden ones
    int headerRow = 1; ///< line of the header, from 1
    QStringList columns;
    QHash<QString, QString> map; ///< field id → column header
    QList<QStringList> sample; ///< the first rows, as they are
    qint64 sizeBytes = 0;
};

/// Something in the file that was left out or needs care.
struct ImportProblem
{
    qint64 line = 0; ///< from 1; 0 = the whole file
    QString column; ///< header; empty = the row
    QString kind; ///< stable key: "badPhone", "badDate", "identityTaken", …
    QString message;
    QString value; ///< the cell, shortened; personal data: for the screen, never for a log
    bool skipped = false; ///< the row (or order) was left out; otherwise only the cell

    bool operator==(const ImportProblem&) const = default;
};

/// A phone that could be read only after something was mended.
struct ImportRepair
{
    qint64 line = 0;
    QString column; ///< header
    QString kind; ///< stable key: "lostPlus", "lostZero", "country", "quoteMark", …
    QString before; ///< the cell, shortened; personal data: for the screen, never for a log
    QString after; ///< E.164
    QString note; ///< what was mended, a clause for the reader

    bool operator==(const ImportRepair&) const = default;
};

/// The kinds of repair, each with its title for the reader ("+ in front lost"), the gravest first.
[[nodiscard]] QList<std::pair<QString, QString>> importRepairKinds();

/// A field of a member that gets another value.
struct ImportChange
{
    qint64 line = 0; ///< where the file says so
    MemberId member;
    QString name; ///< in the file; may be empty. Personal data, as the two values
    QString field; ///< id of an ImportField, "field:<key>", or "whatsappConsent"
    QString before; ///< shortened; personal data: for the screen, never for a log
    QString after;

    bool operator==(const ImportChange&) const = default;
};

/// A fact of an order that is here already and gets another value.
struct ImportOrderChange
{
    qint64 line = 0; ///< where the order begins in the file
    QString number; ///< of the order
    QString field; ///< id of an ImportField, "customer", "kind" or "lines"
    QString before; ///< shortened; of "customer" personal data: for the screen, never for a log
    QString after; ///< empty: the file does not say

    bool operator==(const ImportOrderChange&) const = default;
};

/// A value of the file that gave way because somebody wrote here what is here.
struct ImportKept
{
    qint64 line = 0; ///< where the file says otherwise
    MemberId member;
    QString name; ///< of the member here; may be empty. Personal data, as the two values
    QString field; ///< id of an ImportField, or "field:<key>"
    QString here; ///< shortened; empty: it was taken away
    QString file; ///< shortened
    std::optional<qint64> writtenAt; ///< epoch ms; nothing: entered, but nobody noted when

    bool operator==(const ImportKept&) const = default;
};

/// Two rows of one person in a list of people: the later one is taken for the earlier one's.
struct ImportDuplicate
{
    qint64 line = 0;
    qint64 firstLine = 0;
    QString by; ///< id of the ImportField that is the same
    MemberId member;

    bool operator==(const ImportDuplicate&) const = default;
};

/// A row whose person is here already, and what speaks for it.
struct ImportMatch
{
    qint64 line = 0; ///< of orders: the first that names the person
    MemberId member;
    QString by; ///< id of the ImportField by which the member was found
    QString value; ///< that identity, shortened; personal data: for the screen, never for a log
    QString name; ///< in the file; may be empty
    QString memberName; ///< here; may be empty
    QStringList same; ///< ids of further fields in which file and member agree
    QStringList differs; ///< ids of fields in which they do not; an identity here is somebody else's
    bool isApart = false; ///< decided: somebody else is meant

    /// Something speaks against it.
    [[nodiscard]] bool isDoubtful() const { return !differs.isEmpty(); }

    bool operator==(const ImportMatch&) const = default;
};

/// A row that was left out.
struct ImportRefusal
{
    qint64 line = 0;
    int reason = 0; ///< in ImportReport::refusalReasons

    bool operator==(const ImportRefusal&) const = default;
};

/// What an import will do (dry run) or has done.
struct ImportReport
{
    ImportSniff found;
    QString zone; ///< in which times without a zone are read
    QString dateOrder; ///< "ymd", "dmy", "mdy"; empty = no date column
    qint64 rows = 0; ///< data rows of the file
    qint64 create = 0; ///< members
    qint64 update = 0; ///< members
    qint64 unchanged = 0; ///< members
    qint64 skip = 0; ///< rows left out
    qint64 orders = 0; ///< orders in the file that were taken
    qint64 orderLines = 0; ///< their lines
    qint64 ordersCreate = 0;
    qint64 ordersUpdate = 0;
    qint64 ordersUnchanged = 0;
    qint64 guestOrders = 0; ///< orders without a customer
    qint64 freeOrders = 0; ///< orders without an amount: they count as no purchases
    qint64 couponsRedeemed = 0; ///< coupon codes of new and changed orders that members redeemed
    qint64 consentGranted = 0; ///< members whose WhatsApp consent the file states and who had none
    QList<ImportProblem> problems; ///< at most ImportOptions::problemLimit
    qint64 problemsTotal = 0;
    QHash<QString, qint64> problemCounts; ///< by kind
    QList<ImportRepair> repairs; ///< at most ImportOptions::problemLimit, some of each kind
    qint64 repaired = 0; ///< all of them
    QHash<QString, qint64> repairCounts; ///< by kind
    QList<ImportChange> changes; ///< of members who are here already; at most ImportOptions::problemLimit
    QHash<QString, qint64> changeCounts; ///< by field
    QList<ImportOrderChange> orderChanges; ///< of orders that are here; at most ImportOptions::problemLimit
    QHash<QString, qint64> orderChangeCounts; ///< by field
    qint64 inferred =
        0; ///< people whose country or time zone follows from number or country; marked as inferred
    qint64 kept = 0; ///< values of the file that gave way to the member's
    QList<ImportKept> keptByHand; ///< those among them that somebody wrote; at most problemLimit
    qint64 keptByHandTotal = 0;
    QHash<QString, qint64> keptByHandCounts; ///< by field
    QHash<QString, QString> customTitles; ///< "field:<key>" of the file → what people call it
    QList<ImportDuplicate> duplicates; ///< at most ImportOptions::problemLimit
    qint64 duplicatesTotal = 0;
    QList<ImportMatch> matches; ///< doubtful ones first; at most ImportOptions::problemLimit
    qint64 matchesTotal = 0;
    qint64 matchesDoubtful = 0;
    QHash<QString, qint64> matchCounts; ///< by the field by which they were found
    QList<ImportRefusal> refusals; ///< all rows left out, by line
    QStringList refusalReasons;
    QStringList notes; ///< sentences for the reader
    ImportId importId; ///< 0 in a dry run
    qint64 elapsedMs = 0;
};

/// A past import.
struct ImportRecord
{
    ImportId id;
    QString fileName; ///< without folder
    QString kind;
    QString preset;
    QString encoding;
    qint64 rows = 0;
    qint64 create = 0;
    qint64 update = 0;
    qint64 unchanged = 0;
    qint64 skip = 0;
    qint64 orders = 0;
    qint64 orderLines = 0;
    qint64 importedAt = 0; ///< epoch ms
    std::optional<qint64> undoneAt; ///< epoch ms; nothing: it stands

    bool operator==(const ImportRecord&) const = default;
};

/// Looks at the beginning of the file. Blocking (64 KB; of a workbook all of its texts). Errors: NotFound,
/// InvalidInput (not a table, empty), Cancelled.
[[nodiscard]] Result<ImportSniff> sniffImport(const ImportOptions& options, const CancelToken& cancel = {});

/// What an import is at. Figures of progress count within a stage, in its own unit.
enum class ImportStage {
    Look, ///< format, columns, order of dates; bytes of the file, mostly none
    Read, ///< rows, people, new orders; bytes of the file
    Orders, ///< what came of each order; orders
    Lines, ///< lines of changed orders, a second pass; bytes of the file
    Sums, ///< what members spent; members
    Journal, ///< what an undo will need; changes
    Stops, ///< who had said no under an identity that came now; identities. Only where somebody ever did
    Commit, ///< the last one: it cannot be cancelled any more
};
using ImportStages = std::function<void(ImportStage)>;

/// "Reading the file", for the reader.
[[nodiscard]] QString importStageTitle(ImportStage stage);

/// Brings files of customers, orders and contacts into the workspace. Dry run and run go through the same
/// planner and give the same figures. \a store and \a clock must outlive the answers.
class Importer
{
public:
    Importer(store::Store& store, const Clock& clock);

    /// Says what run() would do, and writes nothing. Long reader thread plus one of its own. \a progress
    /// counts within the stage that \a stages named last, both on that thread. Errors: NotFound,
    /// InvalidInput, Cancelled, Storage.
    [[nodiscard]] Async<ImportReport> preview(
        ImportOptions options, Progress progress = {}, CancelToken cancel = {}, ImportStages stages = {});

    /// Imports in one write transaction: all of the file's good rows, or nothing. Orders that are there
    /// already are compared and updated, never doubled. Errors: as preview(), DiskFull, WorkspaceLocked.
    [[nodiscard]] Async<ImportReport> run(
        ImportOptions options, Progress progress = {}, CancelToken cancel = {}, ImportStages stages = {});

    /// Reads the file once more and hands every repaired phone to \a take, on a thread of its own, while the
    /// long reader thread waits; then their number to \a finish, whose answer is the answer. Errors: those of
    /// \a take and \a finish; NotFound, InvalidInput, Cancelled, Storage.
    [[nodiscard]] Async<qint64> eachRepair(ImportOptions options,
        std::function<Result<>(const ImportRepair&)> take, std::function<Result<qint64>(qint64)> finish,
        Progress progress = {}, CancelToken cancel = {});

    /// Past imports, newest first.
    [[nodiscard]] Async<QList<ImportRecord>> list();

    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] store::Store& store() const { return m_store; }

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::members
