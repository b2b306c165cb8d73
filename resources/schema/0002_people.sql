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
-- known got has neither. member_id: whose data it is; when the person is erased, the values before go with them.
CREATE TABLE import_change (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('member', 'identity', 'tag', 'order', 'product')),
    row_id INTEGER NOT NULL,
    member_id INTEGER REFERENCES member (id) ON DELETE CASCADE,
    before TEXT,
    after TEXT
)
-- next
CREATE INDEX import_change_by_import ON import_change (import_id, what, row_id)
-- next
CREATE INDEX import_change_by_member ON import_change (member_id) WHERE member_id IS NOT NULL
