/** Each once, however its letters are written; the first way of writing it stays. */
export const tidyTags = (tags: readonly string[]): string[] => {
  const kept = new Map<string, string>();
  for (const tag of tags.map((each) => each.trim())) {
    const key = tag.normalize('NFKC').toLowerCase();
    if (key !== '' && !kept.has(key)) kept.set(key, tag);
  }
  return [...kept.values()];
};
