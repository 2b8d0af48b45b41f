const options = 'DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Which Jira issues count for which key result, and what is known of them. No text of an issue. */
export const tablesOfWork = {
  v001_kr_link_version: `CREATE TABLE IF NOT EXISTS kr_link_version (
    key_result_id CHAR(26) NOT NULL,
    issue_id VARCHAR(20) NOT NULL,
    version INT NOT NULL,
    active TINYINT NOT NULL,
    at DATETIME(3) NOT NULL,
    made_by VARCHAR(128) NOT NULL,
    PRIMARY KEY (key_result_id, issue_id, version),
    KEY by_issue (issue_id),
    KEY by_time (at)) ${options}`,

  // An issue may be in scope by itself and through its epic: one row a way.
  v001_work_scope: `CREATE TABLE IF NOT EXISTS work_scope (
    key_result_id CHAR(26) NOT NULL,
    issue_id VARCHAR(20) NOT NULL,
    via_issue_id VARCHAR(20) NOT NULL,
    at DATETIME(3) NOT NULL,
    PRIMARY KEY (key_result_id, issue_id, via_issue_id),
    KEY by_issue (issue_id),
    KEY by_link (via_issue_id, key_result_id),
    KEY by_time (at)) ${options}`,

  v001_issue_fact: `CREATE TABLE IF NOT EXISTS issue_fact (
    issue_id VARCHAR(20) NOT NULL,
    project_id VARCHAR(20) NOT NULL,
    parent_id VARCHAR(20) NULL,
    hierarchy_level INT NOT NULL,
    issue_status_category VARCHAR(16) NOT NULL,
    resolution_id VARCHAR(20) NULL,
    created_at DATETIME(3) NOT NULL,
    done_at DATETIME(3) NULL,
    updated_at DATETIME(3) NOT NULL,
    read_at DATETIME(3) NOT NULL,
    deleted_at DATETIME(3) NULL,
    PRIMARY KEY (issue_id),
    KEY by_parent (parent_id),
    KEY by_time (read_at)) ${options}`,

  v001_dirty_issue: `CREATE TABLE IF NOT EXISTS dirty_issue (
    issue_id VARCHAR(20) NOT NULL,
    token VARCHAR(64) NOT NULL,
    at DATETIME(3) NOT NULL,
    PRIMARY KEY (issue_id),
    KEY by_time (at)) ${options}`,
} as const;
