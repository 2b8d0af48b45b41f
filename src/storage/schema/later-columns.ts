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
} as const;
