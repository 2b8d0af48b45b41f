import type { Grant } from '../domain/actor';
import type { AppPermissions } from '../domain/app-permissions';
import type { Moment } from '../domain/calendar';
import type { Estimation } from '../domain/estimation';
import type { Home } from '../domain/home';
import type { SavedView } from '../domain/saved-view';
import type { Settings } from '../domain/settings';

export interface GrantStore {
  of(accountId: string, places: readonly string[]): Promise<Grant[]>;
  save(grants: readonly Grant[]): Promise<void>;
  /** Drops grants checked before this moment (epoch milliseconds), a bounded number at once. */
  forget(before: number): Promise<void>;
}

export interface RevisionStore {
  /**
   * `count` covers a window before the newest row, so that a late commit changes the pair too.
   * `grant` is the viewer's at the site, however old; null when never asked.
   */
  read(accountId: string): Promise<{ latestAt: Moment | null; count: number; grant: Grant | null }>;
}

export interface ViewStore {
  /** Own ones and those shared at the place, by name. */
  of(home: Home, accountId: string): Promise<SavedView[]>;
  find(id: string): Promise<SavedView | null>;
  some(ids: readonly string[]): Promise<SavedView[]>;
  /** A new view where the place has fewer than `most`, else nothing. A repeat changes nothing. */
  add(view: SavedView, most: number): Promise<void>;
  change(view: Pick<SavedView, 'id' | 'name' | 'query' | 'shared'>): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface SettingsStore {
  /** Null before the first installation step stored any. */
  read(): Promise<Settings | null>;
  write(settings: Settings): Promise<void>;
}

/** By which fields all issues were marked to be read the last time; the settings may name others by now. */
export interface EstimationMarkStore {
  /** Null while they are the first. */
  read(): Promise<Estimation | null>;
  write(estimation: Estimation): Promise<void>;
}

/** Keys of the app's own permissions, as Jira last told them. */
export interface AppPermissionStore {
  /** Null before Jira was asked. */
  read(): Promise<AppPermissions | null>;
  write(keys: AppPermissions): Promise<void>;
}

export interface Schema {
  /** Runs what is missing; safe to repeat and to run twice at once. */
  migrate(): Promise<void>;
  isReady(): Promise<boolean>;
}
