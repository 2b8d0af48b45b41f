import type { Grant } from '../../domain/actor';
import type { Alignment, Supported } from '../../domain/alignment';
import type { Moment } from '../../domain/calendar';
import type { KeyResult } from '../../domain/key-result';
import type { Objective } from '../../domain/objective';
import type { Saved } from '../saved';

/** An objective or key result with what naming it takes and what decides who sees it. */
export interface AlignedItem {
  readonly objective: Pick<
    Objective,
    'id' | 'number' | 'title' | 'home' | 'visibility' | 'ownerId' | 'contributorIds'
  >;
  /** Null where the item is the objective. */
  readonly keyResult: Pick<KeyResult, 'id' | 'number' | 'title'> | null;
  /** The viewer's at its home and at the site, however old. */
  readonly grants: readonly Grant[];
}

/** An alignment with what it leads to. */
export interface AlignmentStep {
  readonly alignment: Alignment;
  readonly parent: AlignedItem;
}

/** An entry of the log; the last one of a pair is how it stands. */
export interface AlignmentEntry extends Omit<Alignment, 'parentObjectiveId'> {
  /** One more than that of the graph it was checked against. */
  readonly revision: number;
  readonly active: boolean;
  readonly at: Moment;
  readonly by: string;
}

/** A key result on its way to another objective. */
export interface Moving {
  readonly keyResultId: string;
  readonly objectiveId: string;
}

/** What a mover says before the version that moves. */
export interface MoveEntry extends Moving {
  /** One more than that of the graph it was checked against. */
  readonly revision: number;
  /** The version of the key result that will be there. */
  readonly version: number;
  readonly at: Moment;
  readonly by: string;
}

/** All that stands, archived items too. */
export interface SiteGraph {
  /** At which it does. */
  readonly revision: number;
  /** What supports a key result on its way leads to both of its objectives. */
  readonly alignments: readonly Alignment[];
  /** Announced, and the version not taken yet: by the mover or by anybody who was faster. */
  readonly moving: readonly Moving[];
}

export interface AlignmentStore {
  graph(): Promise<SiteGraph>;
  write(entry: AlignmentEntry): Promise<Saved>;
  /** Changes no alignment, but takes the revision. */
  announce(move: MoveEntry): Promise<Saved>;
  /** Items by id; at most 100. */
  named(items: readonly Supported[], accountId: string): Promise<AlignedItem[]>;
  /** Objectives and key results of open cycles by words or key, at most `limit` of each. */
  search(query: { words: string; accountId: string; limit: number }): Promise<AlignedItem[]>;
}
