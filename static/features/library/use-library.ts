import { useEffect, useRef, useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import { RefusalError } from '../../api/refusal-error';
import type { LibraryCard } from './library-types';

export interface LibraryWish {
  readonly kind: 'template' | 'lesson';
  readonly wide: boolean;
  readonly query: string;
}

export interface LibraryList {
  /** Null until the app answered. */
  readonly found: readonly LibraryCard[] | null;
  /** Why there is none; empty where no answer came. */
  readonly trouble: string | null;
  readonly hasMore: boolean;
  more(): void;
  reload(): void;
}

const pauseMs = 200;

/** What the library holds for a question, page by page; only the answer to the newest question is shown. */
export function useLibrary(place: Home, wish: LibraryWish): LibraryList {
  const [found, setFound] = useState<readonly LibraryCard[] | null>(null);
  const [next, setNext] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const question = JSON.stringify([place, wish]);
  const newest = useRef(question);
  newest.current = question;
  const read = useRef((_offset: number) => Promise.resolve());
  read.current = async (offset) => {
    try {
      const answer = await call('library.search', { ...wish, place, offset });
      if (newest.current !== question) return;
      setFound((before) => [...(offset === 0 ? [] : (before ?? [])), ...answer.found]);
      setNext(answer.nextOffset);
      setTrouble(null);
    } catch (error) {
      if (newest.current !== question) return;
      setTrouble(error instanceof RefusalError ? error.refusal.message : '');
    }
  };
  useEffect(() => {
    const timer = setTimeout(() => void read.current(0), turn === 0 ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [question, turn]);
  return {
    ...{ found, trouble, hasMore: next !== null },
    more: () => void (next !== null && read.current(next)),
    reload: () => setTurn((before) => before + 1),
  };
}
