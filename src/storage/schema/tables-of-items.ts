// Ids are ULIDs made by the app. Moments are UTC. A change is a new row of a `_version` table, never an UPDATE.
// The collation is named because ids and accounts differ by the case of a letter.
const options = 'DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

const versioned = `
  id CHAR(26) NOT NULL,
  version INT NOT NULL,
  at DATETIME(3) NOT NULL,
  made_by VARCHAR(128) NOT NULL,
  reason TEXT NULL`;

/** Cycles, objectives, key results, their ends, and what people say and measure. */
export const tablesOfItems = {
  v001_cycle_version: `CREATE TABLE IF NOT EXISTS cycle_version (${versioned},
    place VARCHAR(20) NOT NULL,
    name VARCHAR(255) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    stage VARCHAR(16) NOT NULL,
    PRIMARY KEY (id, version),
    KEY by_place (place, starts_on),
    KEY by_time (at)) ${options}`,

  v001_objective_version: `CREATE TABLE IF NOT EXISTS objective_version (${versioned},
    number INT NOT NULL,
    cycle_id CHAR(26) NOT NULL,
    place VARCHAR(20) NOT NULL,
    title VARCHAR(255) NOT NULL,
    why TEXT NOT NULL,
    owner_id VARCHAR(128) NOT NULL,
    commitment VARCHAR(16) NOT NULL,
    weight DOUBLE NOT NULL,
    stage VARCHAR(16) NOT NULL,
    PRIMARY KEY (id, version),
    UNIQUE KEY one_number (number, version),
    KEY by_cycle (cycle_id, place),
    KEY by_time (at)) ${options}`,

  v001_key_result_version: `CREATE TABLE IF NOT EXISTS key_result_version (${versioned},
    number INT NOT NULL,
    objective_id CHAR(26) NOT NULL,
    title VARCHAR(255) NOT NULL,
    owner_id VARCHAR(128) NOT NULL,
    measure_kind VARCHAR(16) NOT NULL,
    unit VARCHAR(20) NULL,
    direction VARCHAR(16) NULL,
    baseline DOUBLE NULL,
    target DOUBLE NULL,
    weight DOUBLE NOT NULL,
    cadence_days INT NOT NULL,
    PRIMARY KEY (id, version),
    UNIQUE KEY one_number (number, version),
    KEY by_objective (objective_id),
    KEY by_time (at)) ${options}`,

  v001_close_record: `CREATE TABLE IF NOT EXISTS close_record (
    subject_id CHAR(26) NOT NULL,
    subject VARCHAR(16) NOT NULL,
    subject_version INT NOT NULL,
    outcome VARCHAR(16) NULL,
    score DOUBLE NULL,
    note TEXT NOT NULL,
    at DATETIME(3) NOT NULL,
    made_by VARCHAR(128) NOT NULL,
    PRIMARY KEY (subject_id),
    KEY by_time (at)) ${options}`,

  v001_check_in: `CREATE TABLE IF NOT EXISTS check_in (
    id CHAR(26) NOT NULL,
    key_result_id CHAR(26) NOT NULL,
    at DATETIME(3) NOT NULL,
    made_by VARCHAR(128) NOT NULL,
    confidence INT NOT NULL,
    assessment VARCHAR(16) NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (id),
    KEY by_key_result (key_result_id, at, id),
    KEY by_time (at)) ${options}`,

  // The key puts the values of one key result side by side: a screen reads all of them.
  v001_measurement: `CREATE TABLE IF NOT EXISTS measurement (
    key_result_id CHAR(26) NOT NULL,
    on_day DATE NOT NULL,
    id CHAR(26) NOT NULL,
    value DOUBLE NOT NULL,
    recorded_at DATETIME(3) NOT NULL,
    made_by VARCHAR(128) NOT NULL,
    source VARCHAR(16) NOT NULL,
    PRIMARY KEY (key_result_id, on_day, id),
    KEY by_time (recorded_at)) ${options}`,

  v001_viewer_grant: `CREATE TABLE IF NOT EXISTS viewer_grant (
    account_id VARCHAR(128) NOT NULL,
    place VARCHAR(20) NOT NULL,
    browse TINYINT NOT NULL,
    edit TINYINT NOT NULL,
    manage TINYINT NOT NULL,
    checked_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, place),
    KEY by_age (checked_at)) ${options}`,
} as const;
