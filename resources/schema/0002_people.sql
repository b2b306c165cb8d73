-- The workspace file, version 2: what a shop wants to know about its people, and the journal that takes acts back.
-- A fact of the shop's own making. kind says how member_field keeps its values; money is in currency, always.
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'money', 'choice', 'yesno')),
    currency TEXT CHECK ((kind = 'money') = (currency IS NOT NULL)),
    position INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
)
-- next
-- The values that a field of kind 'choice' may have, in their order.
CREATE TABLE custom_choice (
    field_id INTEGER NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE,
    value TEXT NOT NULL COLLATE NOCASE,
    position INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (field_id, value)
) WITHOUT ROWID
-- next
-- A value is in text (kinds text and choice) or in number: number = ten-thousandths, date = days since 1970-01-01
-- (a day of the calendar, without a zone), money = minor units of the field's currency, yesno = 0 or 1. No row: unknown.
CREATE TABLE member_field (
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    field_id INTEGER NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE,
    text TEXT,
    number INTEGER,
    PRIMARY KEY (member_id, field_id),
    CHECK ((text IS NULL) <> (number IS NULL))
) WITHOUT ROWID
-- next
CREATE INDEX member_field_by_number ON member_field (field_id, number, member_id) WHERE number IS NOT NULL
-- next
CREATE INDEX member_field_by_text ON member_field (field_id, text, member_id) WHERE text IS NOT NULL
-- next
CREATE TRIGGER audience_field_insert AFTER INSERT ON member_field
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_field_update AFTER UPDATE ON member_field
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_field_delete AFTER DELETE ON member_field
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
-- Where a value comes from: 'entered' at the keyboard, 'list' (an imported list of people), 'order' (an imported order),
-- 'phone' (inferred from the number's region), 'country' (a zone inferred from the only one of the country), 'spend' (a
-- level by total spend). NULL: written before version 2, or there is no value. A weaker source never overrides a stronger.
ALTER TABLE member ADD COLUMN country_source TEXT CHECK (country_source IN ('entered', 'list', 'order', 'phone'))
-- next
ALTER TABLE member ADD COLUMN zone_source TEXT CHECK (zone_source IN ('entered', 'list', 'order', 'phone', 'country'))
-- next
ALTER TABLE member ADD COLUMN language_source TEXT CHECK (language_source IN ('entered', 'list', 'order'))
-- next
ALTER TABLE member ADD COLUMN level_source TEXT CHECK (level_source IN ('entered', 'list', 'spend'))
-- next
-- Who of the shop looks after the person.
ALTER TABLE member ADD COLUMN owner TEXT
-- next
CREATE INDEX member_by_owner ON member (owner) WHERE owner IS NOT NULL
-- next
CREATE TRIGGER audience_member_owner AFTER UPDATE OF owner, country_source, zone_source, language_source ON member
BEGIN
    INSERT INTO audience_dirty VALUES (new.id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
-- What people did to members, so that it can be shown and taken back. members: how many it changed. survivor_id: the one
-- whom a merge left. detail: JSON of what was asked for.
CREATE TABLE member_act (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '{}',
    members INTEGER NOT NULL DEFAULT 0,
    survivor_id INTEGER,
    at INTEGER NOT NULL,
    undone_at INTEGER
)
-- next
CREATE INDEX member_act_by_survivor ON member_act (survivor_id, id) WHERE survivor_id IS NOT NULL
-- next
-- One fact of one member before and after an act: 'tag' (the tag), 'level', 'name', 'phone', 'field:<key>' ...; 'rows' =
-- JSON of all rows of a person who is gone. member_id is no foreign key: the step outlives its member, for the way back.
-- Whoever erases a person removes the steps of that member, and those of everybody who was merged into it.
CREATE TABLE member_act_step (
    act_id INTEGER NOT NULL REFERENCES member_act (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (act_id, member_id, what)
) WITHOUT ROWID
-- next
CREATE INDEX member_act_step_by_member ON member_act_step (member_id, act_id)
-- next
-- What an import made, as ranges of ids and sums over them (JSON), so that it can be undone. NULL: an import of before
-- version 2. undone_at: it has been.
ALTER TABLE import ADD COLUMN made TEXT
-- next
ALTER TABLE import ADD COLUMN undone_at INTEGER
-- next
-- What an import changed in rows that were there: the row before it and after it, JSON. An identity or a tag that somebody
-- known got has neither. made_*: made by an import that has been undone while it was in use; goes with this one.
-- member_id: whose data it is; when the person is erased, the values before go with them.
CREATE TABLE import_change (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('member', 'identity', 'tag', 'order', 'product', 'made_tag', 'made_product')),
    row_id INTEGER NOT NULL,
    member_id INTEGER REFERENCES member (id) ON DELETE CASCADE,
    before TEXT,
    after TEXT
)
-- next
CREATE INDEX import_change_by_import ON import_change (import_id, what, row_id)
-- next
CREATE INDEX import_change_by_member ON import_change (member_id) WHERE member_id IS NOT NULL
-- next
-- Numbers and addresses that must not be written to although nobody with them is known: who wrote "stop" before any
-- import, and who was erased. digest: HMAC of kind and value under the setting privacy.salt. channel '*' = every channel.
CREATE TABLE identity_block (
    digest TEXT NOT NULL,
    channel TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (digest, channel)
) WITHOUT ROWID
-- next
-- Identities written in the transaction under way; the store compares them with identity_block before it commits.
CREATE TABLE identity_unchecked (
    identity_id INTEGER PRIMARY KEY
)
-- next
CREATE TRIGGER identity_block_insert AFTER INSERT ON member_identity WHEN EXISTS (SELECT 1 FROM identity_block)
BEGIN
    INSERT INTO identity_unchecked VALUES (new.id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER identity_block_update AFTER UPDATE OF kind, value ON member_identity WHEN EXISTS (SELECT 1 FROM identity_block)
BEGIN
    INSERT INTO identity_unchecked VALUES (new.id) ON CONFLICT DO NOTHING;
END
-- next
-- WhatsApp's own switch for marketing as the person last set it.
CREATE TABLE marketing_switch (
    member_id INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    is_on INTEGER NOT NULL,
    at INTEGER NOT NULL
)
-- next
-- Messages with words that mean or may mean "no more". judged_at NULL: waits for a person. entry_id: the line of the
-- ledger that came of it. at: when it was written; received_at: when it came here.
CREATE TABLE opt_out_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER REFERENCES member (id) ON DELETE CASCADE,
    phone TEXT,
    bsuid TEXT,
    text TEXT,
    word TEXT NOT NULL,
    language TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('certain', 'unsure', 'guard')),
    event_id TEXT,
    at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    judged_at INTEGER,
    is_opt_out INTEGER,
    entry_id INTEGER
)
-- next
CREATE INDEX opt_out_message_waiting ON opt_out_message (member_id, id) WHERE judged_at IS NULL
-- next
CREATE INDEX opt_out_message_by_receipt ON opt_out_message (received_at)
-- next
CREATE INDEX opt_out_message_by_member ON opt_out_message (member_id)
-- next
-- The register of exports: personal data that left as a file.
CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    people INTEGER NOT NULL,
    columns TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL,
    purpose TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
)
-- next
-- Receipts of erasures; they name nobody. removed and kept: JSON, rows by table.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    people INTEGER NOT NULL,
    reason TEXT NOT NULL,
    removed TEXT NOT NULL,
    kept TEXT NOT NULL,
    at INTEGER NOT NULL,
    verified_at INTEGER,
    bytes_searched INTEGER
)
-- next
-- How long personal data are kept, by purpose; days NULL = without limit. A purpose without a row has its default.
CREATE TABLE retention (
    purpose TEXT PRIMARY KEY,
    days INTEGER,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID
-- next
-- A kept list of members: search, filter (a rule as JSON; NULL = none), order and columns (JSON, as the table wrote it).
CREATE TABLE member_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    search TEXT NOT NULL DEFAULT '',
    rule TEXT,
    sort TEXT NOT NULL,
    descending INTEGER NOT NULL,
    columns TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
)
-- next
-- How a file with these columns was read, to be recognised next time. columns: its headers, folded and sorted, JSON.
-- options: what was chosen, JSON without the file.
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    columns TEXT NOT NULL,
    options TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL
)
-- next
CREATE INDEX import_mapping_by_columns ON import_mapping (columns, used_at)
-- next
-- Exchange rates by day, as the European Central Bank writes them: units of the currency for one euro, times 10^8.
-- day: days since 1970-01-01. A day without a row (weekend, holiday) has the rate of the last one before.
CREATE TABLE exchange_rate (
    currency TEXT NOT NULL,
    day INTEGER NOT NULL,
    per_euro_e8 INTEGER NOT NULL CHECK (per_euro_e8 > 0),
    PRIMARY KEY (currency, day)
) WITHOUT ROWID
