import styles from './library.module.css';

export function TagList({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className={styles['tags']}>
      {tags.map((tag) => (
        <li key={tag} className={styles['tag']}>
          {tag}
        </li>
      ))}
    </ul>
  );
}

/** Tags as one line of text: separated by commas of either kind. */
export const tagsOf = (text: string): string[] =>
  text
    .split(/[,，、]/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
