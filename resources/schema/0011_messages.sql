-- The workspace file, version 11: for segments, a message is one that left this computer, as figures of a period count
-- it. Before, one was known once Meta had accepted it: refused ones and those whose outcome nobody knows did not exist,
-- and a limit such as "no message in the last week" passed over them.
DELETE FROM audience_shard WHERE part = 'messages'
-- next
DROP TRIGGER audience_message_insert
-- next
DROP TRIGGER audience_message_update
-- next
DROP TRIGGER audience_message_delete
-- next
DROP TRIGGER audience_touch_message_insert
-- next
DROP TRIGGER audience_touch_message_update
-- next
DROP TRIGGER audience_touch_message_delete
-- next
CREATE TRIGGER audience_message_insert AFTER INSERT ON outbox
WHEN coalesce(new.requested_at, new.accepted_at, new.failed_at) IS NOT NULL AND new.member_id IS NOT NULL
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'messages') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('messages', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_message_update
AFTER UPDATE OF member_id, campaign_id, state, requested_at, accepted_at, sent_at, failed_at ON outbox
WHEN coalesce(new.requested_at, new.accepted_at, new.failed_at, old.requested_at, old.accepted_at, old.failed_at) IS NOT NULL
BEGIN
    INSERT INTO audience_dirty SELECT old.member_id >> 16, 'messages' WHERE old.member_id IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty SELECT new.member_id >> 16, 'messages' WHERE new.member_id IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched SELECT 'messages', old.member_id WHERE old.member_id IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched SELECT 'messages', new.member_id WHERE new.member_id IS NOT NULL ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_message_delete AFTER DELETE ON outbox
WHEN coalesce(old.requested_at, old.accepted_at, old.failed_at) IS NOT NULL AND old.member_id IS NOT NULL
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'messages') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('messages', old.member_id) ON CONFLICT DO NOTHING;
END
