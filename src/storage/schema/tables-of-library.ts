const options = 'DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

const version = `id CHAR(26) NOT NULL,
    version INT NOT NULL,
    at DATETIME(3) NOT NULL,
    made_by VARCHAR(128) NOT NULL,
    reason TEXT NULL,
    number INT NOT NULL,
    place VARCHAR(20) NOT NULL,`;

const keys = `PRIMARY KEY (id, version),
    UNIQUE KEY one_number (number, version),
    KEY by_place (place, id, version)`;

/** What teams hand on: lessons, templates, and what was made of them. */
export const tablesOfLibrary = {
  v003_lesson_version: `CREATE TABLE IF NOT EXISTS lesson_version (
    ${version}
    title VARCHAR(255) NOT NULL,
    text TEXT NOT NULL,
    tags TEXT NULL,
    owner_id VARCHAR(128) NOT NULL,
    evidence MEDIUMTEXT NULL,
    retro_id CHAR(26) NULL,
    content_id VARCHAR(20) NULL,
    archived_at DATETIME(3) NULL,
    search_text MEDIUMTEXT NOT NULL,
    ${keys},
    KEY by_retro (retro_id),
    KEY by_content (content_id)) ${options}`,

  v003_template_version: `CREATE TABLE IF NOT EXISTS template_version (
    ${version}
    name VARCHAR(255) NOT NULL,
    purpose TEXT NOT NULL,
    guidance TEXT NOT NULL,
    tags TEXT NULL,
    owner_id VARCHAR(128) NOT NULL,
    stage VARCHAR(16) NOT NULL,
    blanks MEDIUMTEXT NOT NULL,
    content MEDIUMTEXT NOT NULL,
    search_text MEDIUMTEXT NOT NULL,
    ${keys}) ${options}`,

  // One row for each thing that one use made, so that a repeat of the use adds nothing.
  v003_template_use: `CREATE TABLE IF NOT EXISTS template_use (
    use_id CHAR(26) NOT NULL,
    item_id VARCHAR(26) NOT NULL,
    template_id CHAR(26) NOT NULL,
    template_version INT NOT NULL,
    kind VARCHAR(16) NOT NULL,
    place VARCHAR(20) NOT NULL,
    cycle_id CHAR(26) NULL,
    at DATETIME(3) NOT NULL,
    made_by VARCHAR(128) NOT NULL,
    PRIMARY KEY (use_id, item_id),
    KEY by_template (template_id, use_id)) ${options}`,
} as const;
