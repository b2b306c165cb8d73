-- The workspace file, version 1. Statements are separated by a line "-- next".
-- Instants are epoch milliseconds UTC (columns *_at); money is minor units with a currency beside it; remote ids are
-- text. Personal columns are declared in privacy.json beside this file.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('members', 'orders', 'contacts')),
    preset TEXT NOT NULL,
    encoding TEXT NOT NULL,
    rows INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    order_lines INTEGER NOT NULL,
    imported_at INTEGER NOT NULL
)
-- next
-- A person. order_count, spend_* and *_order_at are sums over the purchases in shop_order, kept by whoever writes
-- orders; spend is in the workspace's currency where there is any, else in that of the latest purchase.
CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT,
    country TEXT,
    country_text TEXT,
    city TEXT,
    language TEXT,
    zone TEXT,
    note TEXT,
    company TEXT,
    level TEXT,
    stage TEXT,
    order_count INTEGER NOT NULL DEFAULT 0,
    spend_minor INTEGER NOT NULL DEFAULT 0,
    spend_currency TEXT,
    first_order_at INTEGER,
    last_order_at INTEGER,
    import_id INTEGER REFERENCES import (id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
)
-- next
CREATE INDEX member_by_name ON member (name COLLATE NOCASE, id)
-- next
CREATE INDEX member_by_first_order ON member (first_order_at)
-- next
CREATE INDEX member_by_last_order ON member (last_order_at DESC, id)
-- next
CREATE INDEX member_by_orders ON member (order_count DESC, id)
-- next
CREATE INDEX member_by_spend ON member (spend_minor DESC, id)
-- next
-- What a person is known by. One identity belongs to one member.
CREATE TABLE member_identity (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'bsuid', 'username', 'email', 'shop', 'chat')),
    value TEXT NOT NULL,
    source TEXT,
    created_at INTEGER NOT NULL,
    UNIQUE (kind, value)
)
-- next
CREATE INDEX member_identity_by_member ON member_identity (member_id, kind)
-- next
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
)
-- next
CREATE TABLE member_tag (
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (member_id, tag_id)
) WITHOUT ROWID
-- next
CREATE INDEX member_tag_by_tag ON member_tag (tag_id, member_id)
-- next
-- Append-only ledger: the newest row per (member, channel, purpose) is the state.
CREATE TABLE consent_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    channel TEXT NOT NULL CHECK (channel IN ('whatsapp', 'sms', 'email')),
    purpose TEXT NOT NULL CHECK (purpose IN ('marketing', 'service')),
    state TEXT NOT NULL CHECK (state IN ('granted', 'denied', 'withdrawn')),
    source TEXT NOT NULL,
    wording TEXT,
    proof TEXT,
    at INTEGER NOT NULL,
    import_id INTEGER REFERENCES import (id)
)
-- next
CREATE INDEX consent_event_by_member ON consent_event (member_id, channel, purpose, at)
-- next
CREATE INDEX consent_event_withdrawn ON consent_event (at, member_id) WHERE state = 'withdrawn'
-- next
-- Who must not be written to, whatever the ledger says: opt-out word, block, undeliverable number, 131050.
CREATE TABLE suppression (
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (member_id, channel)
) WITHOUT ROWID
-- next
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE,
    title TEXT,
    category TEXT
)
-- next
-- kind: purchase; cancellation (a cancelled order or a return, its amount negative); free (no line with a price).
-- ordered_at is in whole seconds (a multiple of 1000): shop exports are no finer, and segments rely on it.
-- country is a code, or the file's text where that names no single country. content_hash tells an import whether the
-- order and its lines are as they were.
CREATE TABLE shop_order (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER REFERENCES member (id) ON DELETE CASCADE,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('purchase', 'cancellation', 'free')),
    status TEXT,
    ordered_at INTEGER NOT NULL CHECK (ordered_at % 1000 = 0),
    currency TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    country TEXT,
    discount_code TEXT,
    content_hash INTEGER NOT NULL DEFAULT 0,
    import_id INTEGER REFERENCES import (id)
)
-- next
CREATE INDEX shop_order_by_member ON shop_order (member_id, ordered_at, kind, total_minor, currency)
-- next
CREATE INDEX shop_order_by_time ON shop_order (ordered_at, kind, total_minor, currency, member_id)
-- next
-- amount_e4 and unit_price_e4 are in ten-thousandths of the currency's major unit: shops price below a cent.
-- product_id is a product's id without a declared key: products are never deleted, and looking each one up takes a
-- fifth of the time of an import.
CREATE TABLE order_line (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES shop_order (id) ON DELETE CASCADE,
    product_id INTEGER,
    quantity INTEGER NOT NULL,
    unit_price_e4 INTEGER NOT NULL,
    amount_e4 INTEGER NOT NULL
)
-- next
CREATE INDEX order_line_by_order ON order_line (order_id)
-- next
-- Packed columns of 65,536 members each, made from the tables above so that the segment index loads in one read.
-- format names the layout. A part listed in audience_dirty (the tables changed) or audience_building (a rebuild from
-- the tables has begun) is out of date. A rebuild moves its part from dirty to building before it reads, and stores
-- its result only when no new mark came meanwhile. The triggers say ON CONFLICT DO NOTHING, not OR IGNORE: a cascade of
-- a foreign key runs its triggers with ABORT, which overrides OR IGNORE.
CREATE TABLE audience_shard (
    shard INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('core', 'orders', 'lines', 'messages')),
    format INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (shard, part)
)
-- next
CREATE TABLE audience_dirty (
    shard INTEGER NOT NULL,
    part TEXT NOT NULL,
    PRIMARY KEY (shard, part)
) WITHOUT ROWID
-- next
CREATE TABLE audience_building (
    shard INTEGER NOT NULL,
    part TEXT NOT NULL,
    PRIMARY KEY (shard, part)
) WITHOUT ROWID
-- next
CREATE TRIGGER audience_member_insert AFTER INSERT ON member
BEGIN
    INSERT INTO audience_dirty VALUES (new.id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_member_update AFTER UPDATE OF name, country, city, language, zone, note, company, level, stage, created_at ON member
BEGIN
    INSERT INTO audience_dirty VALUES (new.id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
-- Nothing of an erased person may stay behind in a packed copy.
CREATE TRIGGER audience_member_delete AFTER DELETE ON member
BEGIN
    INSERT INTO audience_dirty VALUES (old.id >> 16, 'core') ON CONFLICT DO NOTHING;
    DELETE FROM audience_shard WHERE shard = old.id >> 16 AND part = 'core';
END
-- next
CREATE TRIGGER audience_identity_insert AFTER INSERT ON member_identity
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_identity_update AFTER UPDATE ON member_identity
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_identity_delete AFTER DELETE ON member_identity
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_tag_insert AFTER INSERT ON member_tag
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_tag_delete AFTER DELETE ON member_tag
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_consent_insert AFTER INSERT ON consent_event
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_consent_update AFTER UPDATE ON consent_event
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_consent_delete AFTER DELETE ON consent_event
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_suppression_insert AFTER INSERT ON suppression
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_suppression_delete AFTER DELETE ON suppression
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'core') ON CONFLICT DO NOTHING;
END
-- next
-- Lines are written with their order, in one transaction: a trigger on each new line would double the time of an
-- import. Who adds lines to an order later updates the order, too.
CREATE TRIGGER audience_order_insert AFTER INSERT ON shop_order WHEN new.member_id IS NOT NULL
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'orders') ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'lines') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_order_update AFTER UPDATE OF member_id, kind, ordered_at, currency, total_minor ON shop_order
BEGIN
    INSERT INTO audience_dirty SELECT old.member_id >> 16, 'orders' WHERE old.member_id IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty SELECT old.member_id >> 16, 'lines' WHERE old.member_id IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty SELECT new.member_id >> 16, 'orders' WHERE new.member_id IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty SELECT new.member_id >> 16, 'lines' WHERE new.member_id IS NOT NULL ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_order_delete AFTER DELETE ON shop_order WHEN old.member_id IS NOT NULL
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'orders') ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'lines') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_line_update AFTER UPDATE ON order_line
BEGIN
    INSERT INTO audience_dirty SELECT member_id >> 16, 'lines' FROM shop_order WHERE id = old.order_id AND member_id IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty SELECT member_id >> 16, 'lines' FROM shop_order WHERE id = new.order_id AND member_id IS NOT NULL ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_line_delete AFTER DELETE ON order_line
BEGIN
    INSERT INTO audience_dirty SELECT member_id >> 16, 'lines' FROM shop_order WHERE id = old.order_id AND member_id IS NOT NULL ON CONFLICT DO NOTHING;
END
-- next
CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    rule TEXT NOT NULL,
    preset TEXT,
    frozen_at INTEGER,
    members BLOB,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
)
-- next
CREATE TABLE segment_size (
    segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    size INTEGER NOT NULL,
    reachable INTEGER NOT NULL,
    PRIMARY KEY (segment_id, day)
) WITHOUT ROWID
-- next
-- A group chat as the calendar needs it; category is its colour and shape (0-7).
CREATE TABLE community (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    country TEXT,
    zone TEXT NOT NULL,
    language TEXT,
    purpose TEXT,
    category INTEGER NOT NULL DEFAULT 0,
    member_count INTEGER,
    created_at INTEGER NOT NULL
)
-- next
-- local_at is wall-clock time "2026-11-19T20:30" in zone: an intent, resolved to an instant only when it is due.
CREATE TABLE content_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    community_id INTEGER REFERENCES community (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    call_to_action TEXT,
    state TEXT NOT NULL CHECK (state IN ('idea', 'draft', 'scheduled', 'approved', 'posted', 'failed')),
    local_at TEXT,
    zone TEXT,
    cost_minor INTEGER,
    currency TEXT,
    posted_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
)
-- next
CREATE INDEX content_item_by_time ON content_item (local_at)
-- next
-- The WhatsApp number that sends. Tokens and the app secret are in the key store, never here.
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    phone_number_id TEXT NOT NULL UNIQUE,
    waba_id TEXT NOT NULL,
    base_url TEXT NOT NULL,
    display_phone TEXT,
    display_name TEXT,
    quality TEXT,
    per_second INTEGER NOT NULL DEFAULT 80,
    created_at INTEGER NOT NULL
)
-- next
CREATE TABLE message_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    category TEXT NOT NULL,
    status TEXT NOT NULL,
    quality TEXT,
    parameter_format TEXT NOT NULL DEFAULT 'positional',
    components TEXT NOT NULL,
    synced_at INTEGER NOT NULL,
    UNIQUE (account_id, name, language)
)
-- next
-- local_at with zone = 'member': at that wall-clock time in each member's own zone. NULL = as soon as it is started.
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'broadcast' CHECK (kind IN ('broadcast', 'invitation')),
    segment_id INTEGER REFERENCES segment (id),
    account_id INTEGER REFERENCES account (id),
    template_name TEXT NOT NULL,
    template_language TEXT NOT NULL,
    variables TEXT NOT NULL DEFAULT '{}',
    category TEXT NOT NULL DEFAULT 'MARKETING',
    local_at TEXT,
    zone TEXT,
    ignore_quiet_hours INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('draft', 'running', 'paused', 'cancelled', 'done')),
    audience INTEGER,
    excluded TEXT,
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    finished_at INTEGER
)
-- next
-- One row per (campaign, member), for ever. key goes out as biz_opaque_callback_data and comes back with each status.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    member_id INTEGER REFERENCES member (id) ON DELETE SET NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    key TEXT NOT NULL UNIQUE,
    payload TEXT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'claimed', 'in_flight', 'accepted', 'delivered', 'read',
        'failed', 'unknown', 'cancelled', 'skipped')),
    reason TEXT,
    error_code INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL,
    message_id TEXT,
    requested_at INTEGER,
    accepted_at INTEGER,
    sent_at INTEGER,
    delivered_at INTEGER,
    read_at INTEGER,
    failed_at INTEGER,
    UNIQUE (campaign_id, member_id)
)
-- next
CREATE INDEX outbox_by_due ON outbox (state, due_at, id)
-- next
CREATE INDEX outbox_by_message ON outbox (message_id)
-- next
CREATE INDEX outbox_by_member ON outbox (member_id, accepted_at)
-- next
CREATE INDEX outbox_by_campaign ON outbox (campaign_id, state, due_at)
-- next
-- A message that a person sends again opens its campaign again: only rows of running campaigns leave.
CREATE TRIGGER outbox_reopens_campaign AFTER UPDATE OF state ON outbox
WHEN new.state = 'planned' AND old.state = 'unknown'
BEGIN UPDATE campaign SET state = 'running', finished_at = NULL WHERE id = new.campaign_id AND state = 'done'; END
-- next
-- When a message left this computer; figures of a period are counted by it.
CREATE INDEX outbox_by_departure ON outbox (coalesce(requested_at, accepted_at, failed_at))
-- next
-- Sent messages are packed for segments as well; see audience_shard.
CREATE TRIGGER audience_message_insert AFTER INSERT ON outbox
WHEN new.accepted_at IS NOT NULL AND new.member_id IS NOT NULL
BEGIN
    INSERT INTO audience_dirty VALUES (new.member_id >> 16, 'messages') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_message_update AFTER UPDATE OF member_id, accepted_at, state ON outbox
WHEN new.accepted_at IS NOT NULL OR old.accepted_at IS NOT NULL
BEGIN
    INSERT INTO audience_dirty SELECT old.member_id >> 16, 'messages' WHERE old.member_id IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO audience_dirty SELECT new.member_id >> 16, 'messages' WHERE new.member_id IS NOT NULL ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_message_delete AFTER DELETE ON outbox
WHEN old.accepted_at IS NOT NULL AND old.member_id IS NOT NULL
BEGIN
    INSERT INTO audience_dirty VALUES (old.member_id >> 16, 'messages') ON CONFLICT DO NOTHING;
END
-- next
-- What happened outside, once each: source and external id are the identity.
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    external_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    occurred_at INTEGER,
    received_at INTEGER NOT NULL,
    UNIQUE (source, external_id)
)
-- next
CREATE INDEX event_by_kind ON event (kind, occurred_at)
-- next
-- Who did what to personal data and sending, append-only (R30).
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    act TEXT NOT NULL,
    subject TEXT,
    detail TEXT,
    at INTEGER NOT NULL
)
-- next
CREATE TABLE playbook_override (
    rule_id TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID
