const archived = 'ADD COLUMN IF NOT EXISTS archived_at DATETIME(3) NULL';

/** Columns that came after the first tables; each has a default, so that an older version of the app can go on writing. */
export const laterColumns = {
  v002_cycle_version: `ALTER TABLE cycle_version
    ADD COLUMN IF NOT EXISTS shelf TINYINT NOT NULL DEFAULT 0,
    ${archived}`,

  v002_objective_version: `ALTER TABLE objective_version
    ADD COLUMN IF NOT EXISTS contributors TEXT NULL,
    ADD COLUMN IF NOT EXISTS team VARCHAR(60) NOT NULL DEFAULT '',
    ADD COLUMN IF NOT EXISTS level VARCHAR(16) NULL,
    ADD COLUMN IF NOT EXISTS visibility VARCHAR(16) NOT NULL DEFAULT 'home',
    ADD COLUMN IF NOT EXISTS audience TEXT NULL,
    ${archived}`,

  v002_key_result_version: `ALTER TABLE key_result_version
    ADD COLUMN IF NOT EXISTS measure_detail TEXT NULL,
    ${archived}`,

  v002_measurement: `ALTER TABLE measurement
    ADD COLUMN IF NOT EXISTS part CHAR(26) NOT NULL DEFAULT ''`,

  // What is linked may also be a rule, whose id is longer than an issue's.
  v003_kr_link_version: `ALTER TABLE kr_link_version
    MODIFY COLUMN issue_id VARCHAR(40) NOT NULL,
    ADD COLUMN IF NOT EXISTS jql TEXT NULL,
    ADD COLUMN IF NOT EXISTS source_issue_id VARCHAR(20) NULL`,
  v003_kr_link_source: `ALTER TABLE kr_link_version ADD INDEX IF NOT EXISTS by_source (source_issue_id)`,

  v003_work_scope: `ALTER TABLE work_scope
    MODIFY COLUMN via_issue_id VARCHAR(40) NOT NULL,
    ADD COLUMN IF NOT EXISTS since DATETIME(3) NULL,
    ADD COLUMN IF NOT EXISTS left_at DATETIME(3) NULL`,

  v003_issue_fact: `ALTER TABLE issue_fact
    ADD COLUMN IF NOT EXISTS estimate DECIMAL(20,6) NULL,
    ADD COLUMN IF NOT EXISTS planned_seconds BIGINT NULL,
    ADD COLUMN IF NOT EXISTS spent_seconds BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS history_at DATETIME(3) NULL,
    ADD COLUMN IF NOT EXISTS children_at DATETIME(3) NULL,
    ADD COLUMN IF NOT EXISTS checked_at DATETIME(3) NULL,
    ADD COLUMN IF NOT EXISTS missing_since DATETIME(3) NULL`,
  v003_issue_fact_history: `ALTER TABLE issue_fact ADD INDEX IF NOT EXISTS by_history (history_at)`,
  v003_issue_fact_check: `ALTER TABLE issue_fact ADD INDEX IF NOT EXISTS by_check (checked_at)`,
  v003_issue_fact_missing: `ALTER TABLE issue_fact ADD INDEX IF NOT EXISTS by_missing (missing_since)`,
  v003_issue_fact_project: `ALTER TABLE issue_fact ADD INDEX IF NOT EXISTS by_project (project_id)`,

  // What is somebody's own is looked for by its owner.
  v004_objective_owner: `ALTER TABLE objective_version ADD INDEX IF NOT EXISTS by_owner (owner_id)`,
  v004_key_result_owner: `ALTER TABLE key_result_version ADD INDEX IF NOT EXISTS by_owner (owner_id)`,
} as const;
