-- A changed rule can be taken back like a name: SQLite alters no CHECK, so the table of acts is made anew.
CREATE TABLE segment_act_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('rename', 'remove', 'move', 'folderCreate', 'folderRename', 'folderRemove',
        'setRule')),
    subject_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    before TEXT NOT NULL,
    members BLOB,
    undone_at INTEGER
)
-- next
INSERT INTO segment_act_new SELECT id, at, kind, subject_id, name, before, members, undone_at FROM segment_act
-- next
DROP TABLE segment_act
-- next
ALTER TABLE segment_act_new RENAME TO segment_act
