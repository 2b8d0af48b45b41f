import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/words';
import styles from './filter-bar.module.css';

interface SearchBoxProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

const pauseMs = 250;

/** Words looked for in keys and titles; asked for once the typing rests. */
export function SearchBox({ words, onWords }: SearchBoxProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(words);
  const newest = useRef(onWords);
  newest.current = onWords;
  const asked = useRef(words);
  // Somebody else changed the address: a saved view, the way back, "Clear filters".
  useEffect(() => {
    if (words === asked.current) return;
    asked.current = words;
    setTyped(words);
  }, [words]);
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = wanted;
      newest.current(wanted);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <input
      type="search"
      className={styles['search']}
      aria-label={t('filter.words')}
      placeholder={t('filter.words')}
      maxLength={255}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
