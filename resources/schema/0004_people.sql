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
