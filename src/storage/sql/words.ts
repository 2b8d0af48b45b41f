const maxWords = 8;

/** A word as LIKE finds it anywhere, its own wildcards taken literally. */
export const anywhere = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** The words of a search, in small letters. */
export const wordsOf = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, maxWords);
