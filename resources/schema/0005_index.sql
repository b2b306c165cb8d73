-- The workspace file, version 5: whose names, tags, consent and fields changed. Until now a change of one person made
-- the segment index read the 65,536 members of the shard again; the triggers of the core now tell who it was, as those
-- of facts do (see audience_touched). Each mark of a core comes with its member in the same trigger: a mark without one
-- would be taken for the others only.
--
-- Marks from before this version name nobody: they stand for whole parts.
INSERT INTO audience_building SELECT shard, part FROM audience_dirty WHERE part NOT IN ('words', 'rates') ON CONFLICT DO NOTHING
-- next
DROP TRIGGER audience_member_insert
-- next
CREATE TRIGGER audience_member_insert AFTER INSERT ON member
BEGIN
    INSERT INTO audience_dirty VALUES (new.id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_member_update
-- next
CREATE TRIGGER audience_member_update AFTER UPDATE OF name, country, city, language, zone, note, company, level, stage, created_at ON member
BEGIN
    INSERT INTO audience_dirty VALUES (new.id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_member_owner
-- next
-- The owner, and sources that came with it in version 2.
CREATE TRIGGER audience_member_owner AFTER UPDATE OF owner, country_source, zone_source, language_source ON member
BEGIN
    INSERT INTO audience_dirty VALUES (new.id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_member_delete
-- next
-- Nothing of an erased person may stay behind in a packed copy.
CREATE TRIGGER audience_member_delete AFTER DELETE ON member
BEGIN
    INSERT INTO audience_dirty VALUES (old.id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', old.id) ON CONFLICT DO NOTHING;
    DELETE FROM audience_shard WHERE shard = old.id >> 16 AND part = 'core';
END
-- next
DROP TRIGGER audience_identity_insert
-- next
CREATE TRIGGER audience_identity_insert AFTER INSERT ON member_identity
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_identity_update
-- next
CREATE TRIGGER audience_identity_update AFTER UPDATE ON member_identity
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_identity_delete
-- next
CREATE TRIGGER audience_identity_delete AFTER DELETE ON member_identity
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_tag_insert
-- next
CREATE TRIGGER audience_tag_insert AFTER INSERT ON member_tag
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_tag_delete
-- next
CREATE TRIGGER audience_tag_delete AFTER DELETE ON member_tag
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_consent_insert
-- next
CREATE TRIGGER audience_consent_insert AFTER INSERT ON consent_event
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_consent_update
-- next
CREATE TRIGGER audience_consent_update AFTER UPDATE ON consent_event
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_consent_delete
-- next
CREATE TRIGGER audience_consent_delete AFTER DELETE ON consent_event
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_suppression_insert
-- next
CREATE TRIGGER audience_suppression_insert AFTER INSERT ON suppression
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_suppression_delete
-- next
CREATE TRIGGER audience_suppression_delete AFTER DELETE ON suppression
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_field_insert
-- next
CREATE TRIGGER audience_field_insert AFTER INSERT ON member_field
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_field_update
-- next
CREATE TRIGGER audience_field_update AFTER UPDATE ON member_field
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_field_delete
-- next
CREATE TRIGGER audience_field_delete AFTER DELETE ON member_field
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_note_insert
-- next
CREATE TRIGGER audience_note_insert AFTER INSERT ON member_note
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_note_update
-- next
CREATE TRIGGER audience_note_update AFTER UPDATE ON member_note
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
DROP TRIGGER audience_note_delete
-- next
CREATE TRIGGER audience_note_delete AFTER DELETE ON member_note
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('core', old.member_id) ON CONFLICT DO NOTHING;
END
