// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/member.h>

#include <QList>
#include <QMap>
#include <QString>

#include <people/acts.h>

namespace serai {
class Clock;
}

namespace serai::store {
class Store;
}

namespace serai::people {

/// Why two members may be one person.
struct Evidence
{
    QString kind; ///< "name", "phone", "email", "mailbox", "city", "chat", "company"; stable
    QString text; ///< what both have: "Priya Nair"
    int weight = 0; ///< 100 = enough by itself

    bool operator==(const Evidence&) const = default;
};

/// In the reader's language: "the same name".
[[nodiscard]] QString evidenceTitle(const QString& kind);

struct MergeSuggestion
{
    MemberId first; ///< the one with more orders, else the older: the one that should stay
    MemberId second;
    QString firstName; ///< displayName()
    QString secondName;
    QList<Evidence> evidence; ///< the strongest first
    int weight = 0; ///< sum of the evidence, at most 100

    bool operator==(const MergeSuggestion&) const = default;
};

enum class Side { First, Second };

/// A field in which the two differ, or which only one has.
struct MergeField
{
    QString what; ///< "name", "city", …, "field:<key>"
    QString first; ///< empty = unknown
    QString second;
    Side suggested = Side::First; ///< the known one; of two the one from the better source, then the first
    QString title = {}; ///< of the field, in the reader's language; a custom field's own name

    bool operator==(const MergeField&) const = default;
};

struct MergePreview
{
    members::MemberRow first; ///< stays
    members::MemberRow second; ///< is taken in
    QList<Evidence> evidence; ///< none: nothing but the person's word says that they are one
    QList<MergeField> fields; ///< to choose from
    QList<std::pair<QString, qint64>> moves; ///< table and number of rows that change hands
    bool stops = false; ///< one of them opted out of WhatsApp marketing: so will the merged one

    bool operator==(const MergePreview&) const = default;
};

/// What was merged and can be taken apart again.
struct MergeRecord
{
    qint64 id = 0;
    MemberId survivor;
    QString absorbedName; ///< how the other one was called; empty when that has been erased
    qint64 at = 0; ///< epoch ms
    std::optional<qint64> undoneAt; ///< epoch ms

    bool operator==(const MergeRecord&) const = default;
};

/// Makes one member of two and two of one. The second member's rows of every table change hands and its own
/// row goes; the journal keeps what is needed for the exact way back. Topics "member", "order", "outbox".
class Merges
{
public:
    /// \a store and \a clock must outlive it.
    Merges(store::Store& store, const Clock& clock);

    /// Pairs that may be one person, the surest first. Looks at people with the same name, at phones that
    /// differ by a national prefix only and at e-mail addresses of one mailbox. Long reader. Errors: Storage.
    [[nodiscard]] Async<QList<MergeSuggestion>> suggestions(int limit = 100);

    /// What a merge would do; writes nothing. Errors: NotFound, InvalidInput (twice the same), Storage.
    [[nodiscard]] Async<MergePreview> preview(MemberId first, MemberId second);

    /// Takes \a second into \a first; \a choices by MergeField::what, the suggestion where it names none. The
    /// newest word about consent decides, and a suppression of either stays. Answers the id for unmerge().
    /// Errors: NotFound, InvalidInput, Storage.
    [[nodiscard]] Async<qint64> merge(MemberId first, MemberId second, QMap<QString, Side> choices = {});

    /// The exact inverse: the second member is there again under its id with what it had; what happened since
    /// (new orders, changed fields) stays with the first, and so does an identity that has gone to somebody
    /// else; a "no" said since bars both. Answers the member that came back. Errors: NotFound, Conflict
    /// (undone already; a later merge or a deletion of the survivor must be taken back first), Storage.
    [[nodiscard]] Async<MemberId> unmerge(qint64 merge);

    /// Notes that the two are two people: suggestions() leaves them out from now on. PeopleActs::undo() takes
    /// it back. Errors: NotFound, InvalidInput (twice the same), Conflict (noted already), Storage.
    [[nodiscard]] Async<ActRecord> keepApart(MemberId first, MemberId second);

    /// Merges in effect and undone, newest first; those of \a survivor where it is valid. Errors: Storage.
    [[nodiscard]] Async<QList<MergeRecord>> list(MemberId survivor = {}, int limit = 200);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::people
