const options = 'DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** What teams look back on: retrospectives with their cards, votes, causes and actions. */
export const tablesOfLearning = {
  v003_retrospective: `CREATE TABLE IF NOT EXISTS retrospective (
    id CHAR(26) NOT NULL,
    content_id VARCHAR(20) NOT NULL,
    local_id VARCHAR(128) NOT NULL,
    place VARCHAR(20) NOT NULL,
    cycle_id CHAR(26) NULL,
    title VARCHAR(255) NOT NULL,
    format VARCHAR(24) NOT NULL,
    is_anonymous TINYINT NOT NULL,
    votes_each INT NOT NULL,
    made_by VARCHAR(128) NOT NULL,
    at DATETIME(3) NOT NULL,
    locked_at DATETIME(3) NULL,
    locked_by VARCHAR(128) NULL,
    frozen MEDIUMTEXT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY one_a_macro (content_id, local_id),
    KEY by_place (place, id)) ${options}`,

  // No account where the retrospective is anonymous, and a proof for each card of its own: nothing here tells which
  // cards one person wrote.
  v003_retro_card: `CREATE TABLE IF NOT EXISTS retro_card (
    id CHAR(26) NOT NULL,
    retro_id CHAR(26) NOT NULL,
    column_key VARCHAR(20) NOT NULL,
    text TEXT NOT NULL,
    author_id VARCHAR(128) NOT NULL,
    author_proof CHAR(64) NULL,
    lead_id CHAR(26) NULL,
    at DATETIME(3) NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    removed_at DATETIME(3) NULL,
    PRIMARY KEY (id),
    KEY by_change (retro_id, changed_at, id),
    KEY in_sight (retro_id, removed_at)) ${options}`,

  // Nobody has more votes than slots, however many browsers they use at once.
  v003_retro_vote: `CREATE TABLE IF NOT EXISTS retro_vote (
    retro_id CHAR(26) NOT NULL,
    account_id VARCHAR(128) NOT NULL,
    slot INT NOT NULL,
    card_id CHAR(26) NOT NULL,
    at DATETIME(3) NOT NULL,
    PRIMARY KEY (retro_id, account_id, slot),
    KEY by_card (card_id),
    KEY by_change (retro_id, at, card_id)) ${options}`,

  v003_retro_cause: `CREATE TABLE IF NOT EXISTS retro_cause (
    id CHAR(26) NOT NULL,
    retro_id CHAR(26) NOT NULL,
    revision INT NOT NULL,
    text TEXT NOT NULL,
    hands VARCHAR(16) NOT NULL,
    evidence MEDIUMTEXT NULL,
    made_by VARCHAR(128) NOT NULL,
    at DATETIME(3) NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    removed_at DATETIME(3) NULL,
    PRIMARY KEY (id),
    KEY by_change (retro_id, changed_at)) ${options}`,

  // Whoever holds the claim makes the issue; it runs out, so that a lost answer holds up nobody.
  v003_retro_action: `CREATE TABLE IF NOT EXISTS retro_action (
    id CHAR(26) NOT NULL,
    retro_id CHAR(26) NOT NULL,
    revision INT NOT NULL,
    text VARCHAR(255) NOT NULL,
    owner_id VARCHAR(128) NULL,
    due_on DATE NULL,
    claim CHAR(26) NULL,
    claimed_by VARCHAR(128) NULL,
    claimed_at DATETIME(3) NULL,
    issue_id VARCHAR(20) NULL,
    issue_key VARCHAR(255) NULL,
    made_by VARCHAR(128) NOT NULL,
    at DATETIME(3) NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    removed_at DATETIME(3) NULL,
    PRIMARY KEY (id),
    KEY by_change (retro_id, changed_at)) ${options}`,
} as const;
