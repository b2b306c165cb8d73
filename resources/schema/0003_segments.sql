-- The workspace file, version 3: what people did in chats and groups, and what segments need besides.
-- Every table of facts: id, member_id, at (epoch ms), and the keys that a segment can ask for. Marks for the segment
-- index are set by triggers, as for orders.
-- A message that a member wrote to the shop's number. kind: 'text', 'image', 'button', … as WhatsApp names it; the words
-- themselves are not kept here. campaign_id: of the message that it answers.
CREATE TABLE message_received (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    message_id TEXT UNIQUE,
    campaign_id INTEGER REFERENCES campaign (id)
)
-- next
CREATE INDEX message_received_by_member ON message_received (member_id, at, kind, campaign_id)
-- next
-- A link that a member followed, or a button that leads somewhere. link: its name or address without parameters.
CREATE TABLE link_click (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    link TEXT NOT NULL,
    campaign_id INTEGER REFERENCES campaign (id),
    external_id TEXT UNIQUE
)
-- next
CREATE INDEX link_click_by_member ON link_click (member_id, at, link, campaign_id)
-- next
-- An emoji that a member put on a message of a group, or of a campaign.
CREATE TABLE reaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    emoji TEXT NOT NULL,
    community_id INTEGER REFERENCES community (id) ON DELETE SET NULL,
    campaign_id INTEGER REFERENCES campaign (id),
    external_id TEXT UNIQUE
)
-- next
CREATE INDEX reaction_by_member ON reaction (member_id, at, emoji, community_id, campaign_id)
-- next
-- A choice in a poll; a choice that was taken back is deleted.
CREATE TABLE poll_vote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    poll TEXT NOT NULL,
    choice TEXT NOT NULL,
    community_id INTEGER REFERENCES community (id) ON DELETE SET NULL,
    external_id TEXT UNIQUE
)
-- next
CREATE INDEX poll_vote_by_member ON poll_vote (member_id, at, poll, choice, community_id)
-- next
-- A message that a member wrote in a group. kind: 'text', 'media'.
CREATE TABLE group_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    community_id INTEGER NOT NULL REFERENCES community (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT 'text',
    external_id TEXT UNIQUE
)
-- next
CREATE INDEX group_message_by_member ON group_message (member_id, at, community_id, kind)
-- next
-- A member came into a group or left it.
CREATE TABLE group_move (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    community_id INTEGER NOT NULL REFERENCES community (id) ON DELETE CASCADE,
    act TEXT NOT NULL CHECK (act IN ('joined', 'left')),
    external_id TEXT UNIQUE
)
-- next
CREATE INDEX group_move_by_member ON group_move (member_id, at, act, community_id)
-- next
-- A coupon that a member was given or redeemed. amount is what it was worth, where that is known.
CREATE TABLE coupon_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('granted', 'redeemed')),
    coupon TEXT NOT NULL,
    amount_minor INTEGER,
    currency TEXT,
    campaign_id INTEGER REFERENCES campaign (id),
    order_id INTEGER REFERENCES shop_order (id) ON DELETE SET NULL,
    external_id TEXT UNIQUE,
    CHECK ((amount_minor IS NULL) = (currency IS NULL))
)
-- next
CREATE INDEX coupon_event_by_member ON coupon_event (member_id, at, act, coupon)
-- next
-- Packed parts are only a copy: the table is made anew for the parts of version 3, and filled at the next start.
DROP TABLE audience_shard
-- next
CREATE TABLE audience_shard (
    shard INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('core', 'orders', 'lines', 'messages', 'clicks', 'reactions', 'votes',
        'groupMessages', 'groupMoves', 'coupons')),
    format INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (shard, part)
)
-- next
-- Whose facts changed, beside the mark in audience_dirty: the part in memory is mended for these members only. 'orders'
-- stands for the order lines, too. A mark without members here means that the whole part is read again.
CREATE TABLE audience_touched (
    part TEXT NOT NULL,
    member_id INTEGER NOT NULL,
    PRIMARY KEY (part, member_id)
) WITHOUT ROWID
-- next
CREATE TRIGGER audience_touch_order_insert AFTER INSERT ON shop_order WHEN new.member_id IS NOT NULL
BEGIN
    INSERT INTO audience_touched VALUES ('orders', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
-- The columns that lines of an order are packed with, and those that only orders have.
CREATE TRIGGER audience_touch_order_update AFTER UPDATE OF member_id, kind, ordered_at, currency, total_minor ON shop_order
BEGIN
    INSERT INTO audience_touched SELECT 'orders', old.member_id WHERE old.member_id IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched SELECT 'orders', new.member_id WHERE new.member_id IS NOT NULL ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_touch_order_delete AFTER DELETE ON shop_order WHEN old.member_id IS NOT NULL
BEGIN
    INSERT INTO audience_touched VALUES ('orders', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_touch_line_update AFTER UPDATE ON order_line
BEGIN
    INSERT INTO audience_touched SELECT 'orders', member_id FROM shop_order WHERE id IN (old.order_id, new.order_id) AND member_id IS NOT NULL ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_touch_line_delete AFTER DELETE ON order_line
BEGIN
    INSERT INTO audience_touched SELECT 'orders', member_id FROM shop_order WHERE id = old.order_id AND member_id IS NOT NULL ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_touch_message_insert AFTER INSERT ON outbox WHEN new.accepted_at IS NOT NULL AND new.member_id IS NOT NULL
BEGIN
    INSERT INTO audience_touched VALUES ('messages', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_touch_message_update AFTER UPDATE OF member_id, accepted_at, state ON outbox
WHEN new.accepted_at IS NOT NULL OR old.accepted_at IS NOT NULL
BEGIN
    INSERT INTO audience_touched SELECT 'messages', old.member_id WHERE old.member_id IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched SELECT 'messages', new.member_id WHERE new.member_id IS NOT NULL ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_touch_message_delete AFTER DELETE ON outbox WHEN old.accepted_at IS NOT NULL AND old.member_id IS NOT NULL
BEGIN
    INSERT INTO audience_touched VALUES ('messages', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_message_received_insert AFTER INSERT ON message_received
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'messages') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('messages', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_message_received_update AFTER UPDATE ON message_received
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'messages') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('messages', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'messages') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('messages', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_message_received_delete AFTER DELETE ON message_received
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'messages') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('messages', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_link_click_insert AFTER INSERT ON link_click
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'clicks') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('clicks', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_link_click_update AFTER UPDATE ON link_click
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'clicks') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('clicks', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'clicks') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('clicks', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_link_click_delete AFTER DELETE ON link_click
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'clicks') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('clicks', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_reaction_insert AFTER INSERT ON reaction
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'reactions') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('reactions', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_reaction_update AFTER UPDATE ON reaction
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'reactions') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('reactions', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'reactions') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('reactions', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_reaction_delete AFTER DELETE ON reaction
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'reactions') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('reactions', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_poll_vote_insert AFTER INSERT ON poll_vote
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'votes') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('votes', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_poll_vote_update AFTER UPDATE ON poll_vote
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'votes') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('votes', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'votes') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('votes', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_poll_vote_delete AFTER DELETE ON poll_vote
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'votes') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('votes', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_group_message_insert AFTER INSERT ON group_message
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'groupMessages') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('groupMessages', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_group_message_update AFTER UPDATE ON group_message
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'groupMessages') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('groupMessages', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'groupMessages') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('groupMessages', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_group_message_delete AFTER DELETE ON group_message
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'groupMessages') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('groupMessages', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_group_move_insert AFTER INSERT ON group_move
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'groupMoves') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('groupMoves', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_group_move_update AFTER UPDATE ON group_move
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'groupMoves') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('groupMoves', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'groupMoves') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('groupMoves', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_group_move_delete AFTER DELETE ON group_move
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'groupMoves') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('groupMoves', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_coupon_event_insert AFTER INSERT ON coupon_event
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'coupons') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('coupons', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_coupon_event_update AFTER UPDATE ON coupon_event
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'coupons') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('coupons', old.member_id) ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'coupons') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('coupons', new.member_id) ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_coupon_event_delete AFTER DELETE ON coupon_event
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'coupons') ON CONFLICT DO NOTHING;
    INSERT INTO audience_touched VALUES ('coupons', old.member_id) ON CONFLICT DO NOTHING;
END
-- next
-- Words that rules name (of tags, fields of the shop, saved segments) changed: shard 0 of a part that is not stored.
CREATE TRIGGER audience_segment_insert AFTER INSERT ON segment
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_segment_update AFTER UPDATE OF name, rule, frozen_at, members ON segment
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_segment_delete AFTER DELETE ON segment
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_tag_rename AFTER UPDATE OF name ON tag
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_custom_field_insert AFTER INSERT ON custom_field
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_custom_field_update AFTER UPDATE ON custom_field
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_custom_field_delete AFTER DELETE ON custom_field
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_community_rename AFTER UPDATE OF code, name ON community
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_campaign_rename AFTER UPDATE OF name ON campaign
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_product_change AFTER UPDATE OF sku, title, category ON product
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
-- Saved segments: folders, snapshots and parts.
CREATE TABLE segment_folder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    created_at INTEGER NOT NULL
)
-- next
ALTER TABLE segment ADD COLUMN folder_id INTEGER REFERENCES segment_folder (id) ON DELETE SET NULL
-- next
-- What a snapshot was frozen from. A snapshot stands by itself: it outlives its source.
ALTER TABLE segment ADD COLUMN source_id INTEGER REFERENCES segment (id) ON DELETE SET NULL
-- next
CREATE INDEX segment_by_source ON segment (source_id) WHERE source_id IS NOT NULL
-- next
-- A segment divided by chance into a number of equal shares. Seed and shares never change: a person is in one part for
-- ever.
CREATE TABLE segment_split (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    segment_id INTEGER NOT NULL REFERENCES segment (id),
    seed TEXT NOT NULL,
    shares INTEGER NOT NULL CHECK (shares > 1),
    created_at INTEGER NOT NULL
)
-- next
CREATE INDEX segment_split_by_segment ON segment_split (segment_id)
-- next
-- The part that a segment is; its rule asks for the split's segment and for these shares of the seed.
CREATE TABLE segment_part (
    segment_id INTEGER PRIMARY KEY REFERENCES segment (id) ON DELETE CASCADE,
    split_id INTEGER NOT NULL REFERENCES segment_split (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    first_share INTEGER NOT NULL CHECK (first_share >= 0),
    shares INTEGER NOT NULL CHECK (shares > 0),
    hold_out INTEGER NOT NULL DEFAULT 0
)
-- next
CREATE INDEX segment_part_by_split ON segment_part (split_id, first_share)
