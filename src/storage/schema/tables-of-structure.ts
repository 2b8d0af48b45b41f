const options = 'DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** How items hang together, in which order they stand, and how people like to look at them. */
export const tablesOfStructure = {
  // One revision for the whole graph: whoever adds an edge took the revision after the one they looked at, so two
  // edges that would close a circle together cannot both be stored.
  v002_alignment_log: `CREATE TABLE IF NOT EXISTS alignment_log (
    revision INT NOT NULL,
    child_id CHAR(26) NOT NULL,
    parent_kind VARCHAR(16) NOT NULL,
    parent_id CHAR(26) NOT NULL,
    counts TINYINT NOT NULL,
    active TINYINT NOT NULL,
    at DATETIME(3) NOT NULL,
    made_by VARCHAR(128) NOT NULL,
    PRIMARY KEY (revision),
    KEY by_child (child_id, parent_id, revision),
    KEY by_parent (parent_id, child_id, revision),
    KEY by_time (at)) ${options}`,

  v002_dependency: `CREATE TABLE IF NOT EXISTS dependency (
    id CHAR(26) NOT NULL,
    version INT NOT NULL,
    from_kind VARCHAR(16) NOT NULL,
    from_id CHAR(26) NOT NULL,
    to_kind VARCHAR(16) NOT NULL,
    to_id CHAR(26) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    active TINYINT NOT NULL,
    note TEXT NOT NULL,
    at DATETIME(3) NOT NULL,
    made_by VARCHAR(128) NOT NULL,
    PRIMARY KEY (id, version),
    KEY by_from (from_id),
    KEY by_to (to_id),
    KEY by_time (at)) ${options}`,

  v002_sibling_order: `CREATE TABLE IF NOT EXISTS sibling_order (
    parent_id CHAR(26) NOT NULL,
    child_id CHAR(26) NOT NULL,
    position INT NOT NULL,
    at DATETIME(3) NOT NULL,
    PRIMARY KEY (parent_id, child_id),
    KEY by_time (at)) ${options}`,

  v002_saved_view: `CREATE TABLE IF NOT EXISTS saved_view (
    id CHAR(26) NOT NULL,
    place VARCHAR(20) NOT NULL,
    owner_id VARCHAR(128) NOT NULL,
    name VARCHAR(120) NOT NULL,
    query TEXT NOT NULL,
    shared TINYINT NOT NULL,
    at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    KEY by_place (place, owner_id)) ${options}`,

  // Only of a key result on its way to another objective: the version that will be there.
  v003_alignment_log: `ALTER TABLE alignment_log
    ADD COLUMN IF NOT EXISTS version INT NULL`,

  // A place has so many numbers for its views; older views have none.
  v004_saved_view: `ALTER TABLE saved_view
    ADD COLUMN IF NOT EXISTS slot INT NULL`,
  v004_saved_view_slot: `CREATE UNIQUE INDEX IF NOT EXISTS by_slot ON saved_view (place, slot)`,
} as const;
