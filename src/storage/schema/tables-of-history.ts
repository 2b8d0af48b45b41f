const options = 'DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** What linked work was in the past, and what rules last found. */
export const tablesOfHistory = {
  // What an issue was from a moment on, until the next row of the same issue.
  v003_issue_change: `CREATE TABLE IF NOT EXISTS issue_change (
    issue_id VARCHAR(20) NOT NULL,
    at DATETIME(3) NOT NULL,
    parent_id VARCHAR(20) NULL,
    issue_status_category VARCHAR(16) NOT NULL,
    resolution_id VARCHAR(20) NULL,
    estimate DECIMAL(20,6) NULL,
    planned_seconds BIGINT NULL,
    spent_seconds BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (issue_id, at),
    KEY by_parent (parent_id)) ${options}`,

  // What a rule found for a while before it found it again: `work_scope` holds only the last time.
  v003_former_scope: `CREATE TABLE IF NOT EXISTS former_scope (
    key_result_id CHAR(26) NOT NULL,
    issue_id VARCHAR(20) NOT NULL,
    via_issue_id VARCHAR(40) NOT NULL,
    since DATETIME(3) NULL,
    left_at DATETIME(3) NOT NULL,
    PRIMARY KEY (key_result_id, issue_id, via_issue_id, left_at)) ${options}`,

  // A cache: what moved a key result, and what changed in what counts for it (`series`), by the days of the screens of one day.
  v003_counted_work: `CREATE TABLE IF NOT EXISTS counted_work (
    key_result_id CHAR(26) NOT NULL,
    opens_day DATE NOT NULL,
    through_day DATE NOT NULL,
    counted_at DATETIME(3) NOT NULL,
    series MEDIUMTEXT NOT NULL,
    PRIMARY KEY (key_result_id)) ${options}`,

  v003_rule_reading: `CREATE TABLE IF NOT EXISTS rule_reading (
    key_result_id CHAR(26) NOT NULL,
    rule_id VARCHAR(40) NOT NULL,
    asked_at DATETIME(3) NOT NULL,
    read_at DATETIME(3) NULL,
    found INT NOT NULL DEFAULT 0,
    trouble VARCHAR(32) NULL,
    PRIMARY KEY (key_result_id, rule_id),
    KEY by_time (asked_at)) ${options}`,

  v006_counted_work: `ALTER TABLE counted_work
    ADD COLUMN IF NOT EXISTS published_on DATE NULL,
    ADD COLUMN IF NOT EXISTS work MEDIUMTEXT NULL,
    ADD COLUMN IF NOT EXISTS week_values MEDIUMTEXT NULL,
    ADD COLUMN IF NOT EXISTS token CHAR(26) NULL,
    ADD COLUMN IF NOT EXISTS shape INT NOT NULL DEFAULT 0`,

  // The event of a deletion takes one statement; the drain sees to the rest.
  v005_dirty_issue: `ALTER TABLE dirty_issue ADD COLUMN IF NOT EXISTS gone_at DATETIME(3) NULL`,
} as const;
