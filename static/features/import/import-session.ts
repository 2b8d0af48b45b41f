import { useSyncExternalStore } from 'react';
import { newId } from '../../api/ids';
import { blankImport, type ImportState } from './import-state';

/** One import: it outlives its screen, so that closing that loses nothing and a run goes on. */
export class ImportSession {
  private shown: ImportState = blankImport;
  private ids = new Map<string, string>();
  private readonly listeners = new Set<() => void>();

  readonly state = (): ImportState => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(part: Partial<ImportState>): void {
    this.shown = { ...this.shown, ...part };
    for (const listener of [...this.listeners]) listener();
  }

  /** Made once for each part of the import. */
  readonly idOf = (part: string): string => {
    const id = this.ids.get(part) ?? newId();
    this.ids.set(part, id);
    return id;
  };

  /** Forgets everything for another sheet. */
  reset(): void {
    this.ids = new Map();
    this.change(blankImport);
  }
}

const sessions = new Map<string, ImportSession>();

/** The import of a place, kept as long as the page is open. */
export function sessionOf(place: string): ImportSession {
  const session = sessions.get(place) ?? new ImportSession();
  sessions.set(place, session);
  return session;
}

export const useImportState = (session: ImportSession): ImportState =>
  useSyncExternalStore(session.subscribe, session.state);
