const options = 'DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** How the app keeps what it knows of Jira true, and what that takes. */
export const tablesOfUpkeep = {
  v003_usage_hour: `CREATE TABLE IF NOT EXISTS usage_hour (
    hour DATETIME NOT NULL,
    kind VARCHAR(16) NOT NULL,
    calls INT NOT NULL,
    points INT NOT NULL,
    statements INT NOT NULL,
    sql_ms INT NOT NULL,
    last_at DATETIME(3) NOT NULL,
    outcome VARCHAR(16) NOT NULL,
    PRIMARY KEY (hour, kind)) ${options}`,

  // A project of its own each: one that Jira hides for a while holds up no other and misses nothing.
  v003_project_watermark: `CREATE TABLE IF NOT EXISTS project_watermark (
    project_id VARCHAR(20) NOT NULL,
    reached_at DATETIME(3) NOT NULL,
    refused_at DATETIME(3) NULL,
    PRIMARY KEY (project_id)) ${options}`,
} as const;
