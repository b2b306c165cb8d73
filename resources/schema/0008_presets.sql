-- The workspace file, version 8: a live segment with a preset follows the playbook's thresholds as long as nobody gives
-- it a rule of its own. Until now the preset only said where a rule came from, whatever was done to it since: those
-- segments keep their rules.
UPDATE segment SET preset = NULL WHERE frozen_at IS NULL
-- next
-- … also those that are brought back after being removed.
UPDATE segment_act SET before = json_remove(before, '$.preset') WHERE kind = 'remove' AND json_extract(before, '$.frozenAt') IS NULL
-- next
DROP TRIGGER audience_segment_update
-- next
CREATE TRIGGER audience_segment_update AFTER UPDATE OF name, rule, preset, frozen_at, members ON segment
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
-- What presets depend on besides: thresholds, the currency of the workspace, its groups.
CREATE TRIGGER audience_playbook_insert AFTER INSERT ON playbook_override
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_playbook_update AFTER UPDATE ON playbook_override
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_playbook_delete AFTER DELETE ON playbook_override
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_currency_change AFTER UPDATE OF value ON setting WHEN new.key = 'shop.currency'
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_community_insert AFTER INSERT ON community
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_community_delete AFTER DELETE ON community
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
-- What stands in the builder, so that closing the program or losing power costs no rule: the segment that is open, and
-- the rule where it was edited and not saved.
CREATE TABLE segment_open (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    segment_id INTEGER REFERENCES segment (id) ON DELETE SET NULL,
    rule TEXT,
    preset TEXT,
    at INTEGER NOT NULL
)
