-- The workspace file, version 4: dated notes about people, and what else members need.
-- A note that the shop wrote about a member. member.note is another thing: the remark that a list or a form brought,
-- one text that imports compare, write and take back. edited_at NULL: as it was first written.
CREATE TABLE member_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> ''),
    created_at INTEGER NOT NULL,
    edited_at INTEGER
)
-- next
CREATE INDEX member_note_by_member ON member_note (member_id, created_at)
-- next
-- Segments ask for notes, too: both kinds.
CREATE TRIGGER audience_note_insert AFTER INSERT ON member_note
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_note_update AFTER UPDATE ON member_note
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_note_delete AFTER DELETE ON member_note
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
-- What was taken off an order, in minor units of its currency; NULL: the file does not say.
ALTER TABLE shop_order ADD COLUMN discount_minor INTEGER
-- next
-- Orders are looked at by their coupons when an import is undone.
CREATE INDEX coupon_event_by_order ON coupon_event (order_id) WHERE order_id IS NOT NULL
-- next
-- Orders that were here before coupons were read out of them: one event for each code, of those that stand.
INSERT INTO coupon_event (member_id, at, act, coupon, order_id)
WITH RECURSIVE piece (order_id, member_id, at, rest, code) AS (
    SELECT id, member_id, ordered_at, replace(replace(discount_code, ';', ','), char(10), ',') || ',', ''
    FROM shop_order WHERE member_id IS NOT NULL AND discount_code IS NOT NULL AND kind <> 'cancellation'
    UNION ALL
    SELECT order_id, member_id, at, substr(rest, instr(rest, ',') + 1), trim(substr(rest, 1, instr(rest, ',') - 1))
    FROM piece WHERE rest <> '')
SELECT DISTINCT member_id, at, 'redeemed', code, order_id FROM piece WHERE code <> '' ORDER BY order_id, code
-- next
-- Which file an import read (JSON: path, size, modified) and how, so that it can be done again after an undo.
ALTER TABLE import ADD COLUMN source TEXT
-- next
ALTER TABLE import ADD COLUMN options TEXT
-- next
-- Rules convert money: rates that came or went make the segment index read them again.
CREATE TRIGGER audience_rate_insert AFTER INSERT ON exchange_rate
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'rates') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_rate_update AFTER UPDATE ON exchange_rate
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'rates') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_rate_delete AFTER DELETE ON exchange_rate
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'rates') ON CONFLICT DO NOTHING;
END
-- next
-- What was done to saved segments and folders, so that it can be taken back; before is JSON, members those of a
-- removed frozen segment. The newest fifty are kept.
CREATE TABLE segment_act (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('rename', 'remove', 'move', 'folderCreate', 'folderRename', 'folderRemove')),
    subject_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    before TEXT NOT NULL,
    members BLOB,
    undone_at INTEGER
)
