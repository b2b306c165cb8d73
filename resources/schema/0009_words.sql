-- The workspace file, version 9: campaigns that come and go are words of rules, as groups are. Before, only a new name of
-- one was seen.
CREATE TRIGGER audience_campaign_insert AFTER INSERT ON campaign
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
-- next
CREATE TRIGGER audience_campaign_delete AFTER DELETE ON campaign
BEGIN
    INSERT INTO audience_dirty VALUES (0, 'words') ON CONFLICT DO NOTHING;
END
