-- The workspace file, version 7: a change costs what changed. Until now everything that is known of a changed person
-- was read again; the marks now say which of it: 'profile' and 'name' (columns of member), 'tag', 'identity', 'consent'
-- (and what stops it), 'field'. 'core' is still everything. A new order names nobody: it has a higher id than every
-- order before it, so that it is found by that. One that comes in below (an undo puts it back) names its member.
DROP TRIGGER audience_member_update
-- next
CREATE TRIGGER audience_member_update AFTER UPDATE OF country, city, language, zone, level, stage, created_at ON member
BEGIN
    INSERT INTO audience_dirty VALUES (new.id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('profile', new.id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_member_owner
-- next
CREATE TRIGGER audience_member_owner AFTER UPDATE OF owner, country_source, zone_source, language_source ON member
BEGIN
    INSERT INTO audience_dirty VALUES (new.id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('profile', new.id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_member_name AFTER UPDATE OF name, note, company ON member
BEGIN
    INSERT INTO audience_dirty VALUES (new.id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('name', new.id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_identity_insert
-- next
CREATE TRIGGER audience_identity_insert AFTER INSERT ON member_identity
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('identity', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_identity_update
-- next
CREATE TRIGGER audience_identity_update AFTER UPDATE ON member_identity
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('identity', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('identity', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_identity_delete
-- next
CREATE TRIGGER audience_identity_delete AFTER DELETE ON member_identity
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('identity', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_tag_insert
-- next
CREATE TRIGGER audience_tag_insert AFTER INSERT ON member_tag
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('tag', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_tag_update AFTER UPDATE ON member_tag
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('tag', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('tag', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_tag_delete
-- next
CREATE TRIGGER audience_tag_delete AFTER DELETE ON member_tag
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('tag', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_consent_insert
-- next
CREATE TRIGGER audience_consent_insert AFTER INSERT ON consent_event
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('consent', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_consent_update
-- next
CREATE TRIGGER audience_consent_update AFTER UPDATE ON consent_event
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('consent', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('consent', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_consent_delete
-- next
CREATE TRIGGER audience_consent_delete AFTER DELETE ON consent_event
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('consent', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_suppression_insert
-- next
CREATE TRIGGER audience_suppression_insert AFTER INSERT ON suppression
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('consent', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_suppression_update AFTER UPDATE ON suppression
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('consent', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('consent', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_suppression_delete
-- next
CREATE TRIGGER audience_suppression_delete AFTER DELETE ON suppression
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('consent', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_field_insert
-- next
CREATE TRIGGER audience_field_insert AFTER INSERT ON member_field
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('field', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_field_update
-- next
CREATE TRIGGER audience_field_update AFTER UPDATE ON member_field
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('field', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('field', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_field_delete
-- next
CREATE TRIGGER audience_field_delete AFTER DELETE ON member_field
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('field', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_note_insert
-- next
CREATE TRIGGER audience_note_insert AFTER INSERT ON member_note
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('name', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_note_update
-- next
CREATE TRIGGER audience_note_update AFTER UPDATE ON member_note
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('name', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('name', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_note_delete
-- next
CREATE TRIGGER audience_note_delete AFTER DELETE ON member_note
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('name', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_touch_order_insert
-- next
CREATE TRIGGER audience_touch_order_insert AFTER INSERT ON shop_order
WHEN new.member_id IS NOT NULL AND new.id <= (SELECT seq FROM sqlite_sequence WHERE name = 'shop_order')
BEGIN
    INSERT INTO audience_touched VALUES ('orders', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
-- What was taken over of the marks above and may not be in stored parts yet, packed: after a sudden end, parts are
-- mended by it instead of being made anew. One row for each time of taking over.
CREATE TABLE audience_claim (
    id INTEGER PRIMARY KEY,
    claims BLOB NOT NULL
)
-- next
-- The highest order that a packed part of orders or lines knows: what is above it is added.
ALTER TABLE audience_shard ADD COLUMN known_order INTEGER
-- next
-- What changed in these was taken over before version 7 and is not known any more.
DELETE FROM audience_shard WHERE EXISTS (SELECT 1 FROM audience_building b WHERE b.shard = audience_shard.shard AND b.part = audience_shard.part)
