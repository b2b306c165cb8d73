// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <deque>
#include <optional>
#include <vector>

namespace serai::members {

/// Stands for a text where only equality matters: 128 bits under seeds of this process, so that nobody can
/// make up two texts that meet.
struct TextDigest
{
    quint64 a = 0;
    quint64 b = 0;

    [[nodiscard]] static TextDigest of(int kind, QStringView text);
    bool operator==(const TextDigest&) const = default;
};

/// A number for each digest. In many small parts, so that growing never takes long, and without the texts:
/// 1.5 million identities take some 50 MB.
class DigestMap
{
public:
    [[nodiscard]] std::optional<qint64> find(const TextDigest& digest) const;
    void insert(const TextDigest& digest, qint64 value); ///< replaces
    /// True where it was not there before.
    bool add(const TextDigest& digest);

private:
    struct Slot
    {
        TextDigest digest; ///< both zero: free
        qint64 value = 0;
    };

    struct Part
    {
        std::vector<Slot> cells; ///< a power of two
        std::size_t used = 0;
    };

    [[nodiscard]] static Slot& slotFor(std::vector<Slot>& all, const TextDigest& digest);
    static constexpr std::size_t partCount = 256;
    std::array<Part, partCount> m_parts;
};

/// What an import knows of one member whom it met.
struct MetMember
{
    enum class State : quint8 { Unmet, Unchanged, Updated, Created };

    State state = State::Unmet;
    bool hasKinds = false; ///< kinds is known
    bool isMatched = false; ///< was here, and found by a row
    quint32 kinds = 0; ///< bit per kind of identity
    qint64 firstLine = 0; ///< lists: where the file first speaks of the member; 0 = not yet
    QByteArray values; ///< packed; empty = as in the workspace
};

/// What an import remembers of the members it met: new ones by their number, as they come without gaps, those
/// who were here in many small hashes.
class PeopleMemory
{
public:
    void begin(qint64 firstNew) { m_firstNew = firstNew; }

    /// Notes the member where it was not met yet.
    [[nodiscard]] MetMember& of(qint64 member);
    [[nodiscard]] const MetMember* find(qint64 member) const; ///< null = not met

    template <class Take>
    void forEach(Take take) const
    {
        for (const auto& met : m_new)
            take(met);
        for (const auto& part : m_old) {
            for (const auto& met : part)
                take(met);
        }
    }

    DigestMap owners; ///< identities of people met in this file → member
    DigestMap nameless; ///< folded name → new member without identity
    DigestMap tagged; ///< member and tag: given in this file
    DigestMap keptByHand; ///< member, field and value of the file: told
    DigestMap consent; ///< member and channel → state

private:
    static constexpr std::size_t partCount = 64;
    qint64 m_firstNew = 1;
    std::deque<MetMember> m_new;
    std::array<QHash<qint64, MetMember>, partCount> m_old;
};

/// Texts one after the other, and back; \a count of them.
[[nodiscard]] QByteArray packTexts(const QString* const* texts, int count);
void unpackTexts(const QByteArray& packed, QString* const* texts, int count);

} // namespace serai::members
