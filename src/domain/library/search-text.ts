/** How texts are compared in a search: width and case of letters do not matter. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase();

const mostWords = 8;

/** The words of a question, each of which must occur. Chinese has no spaces: its words are found as they stand. */
export const wordsOf = (query: string): string[] =>
  searchable(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
