-- The workspace file, version 10: a list is put together by hand, and says so. Until now it was told by having neither
-- a rule nor a source, which "everybody", frozen, has as well.
ALTER TABLE segment ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1))
-- next
UPDATE segment SET by_hand = 1 WHERE frozen_at IS NOT NULL AND source_id IS NULL
    AND CASE WHEN json_valid(rule) THEN json_array_length(rule, '$.all') = 0 ELSE 0 END
-- next
-- Frozen copies of lists, and copies of these, had no rule either; they are of who was on the list.
WITH RECURSIVE copy (id, rule) AS (
    SELECT s.id, json_object('all', json_array(json_object('segment', CAST(l.id AS TEXT), 'op', 'in')))
        FROM segment s JOIN segment l ON l.id = s.source_id AND l.by_hand WHERE s.frozen_at IS NOT NULL
    UNION SELECT s.id, c.rule FROM segment s JOIN copy c ON c.id = s.source_id WHERE s.frozen_at IS NOT NULL)
UPDATE segment SET rule = (SELECT c.rule FROM copy c WHERE c.id = segment.id) WHERE id IN (SELECT id FROM copy)
-- next
-- Lists that were removed come back as lists.
UPDATE segment_act SET before = json_set(before, '$.byHand', 1) WHERE kind = 'remove'
    AND json_extract(before, '$.frozenAt') IS NOT NULL AND json_extract(before, '$.source') IS NULL
    AND CASE WHEN json_valid(json_extract(before, '$.rule'))
        THEN json_array_length(json_extract(before, '$.rule'), '$.all') = 0 ELSE 0 END
