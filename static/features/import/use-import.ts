import { useMemo, useRef } from 'react';
import { call } from '../../api/call';
import { findProjectId } from '../../api/projects';
import type { JiraThing } from '../../api/context';
import { placeOf, type Home } from '../../../src/domain/home';
import type { PlannedObjective, SheetPlace } from '../../../src/domain/sheet/plan';
import { quarterOf } from '../../format/quarter';
import type { CycleView } from '../../ui/views';
import { startCycle, type DoneSteps, type NewObjectivePlan } from '../objective/create-objective';
import { findPeople } from './find-people';
import { sessionOf, useImportState, type ImportSession } from './import-session';
import type { ImportState } from './import-state';
import { notAskedYet } from './not-asked';
import { namesIn, ownerOf } from './people';
import { requestOf } from './request';
import { readSheet, type Sheet } from './sheet';
import { writeSheet } from './write-sheet';

export interface ImportPlace {
  readonly home: Home;
  /** Null for the site: what the sheet names no project for is the site's own. */
  readonly project: JiraThing | null;
  /** Null: writing starts one. */
  readonly cycle: CycleView | null;
  readonly today: string;
}

export interface Import {
  readonly session: ImportSession;
  readonly state: ImportState;
  readonly sheet: Sheet;
  /** What "Create" writes: without faults, in a known project, not left out, not written yet. */
  readonly ready: readonly PlannedObjective[];
  /** Names of owners that stand for nobody yet. */
  readonly unknown: readonly string[];
  readonly change: (part: Partial<ImportState>) => void;
  /** Asks Jira for names and projects that it was not asked for yet. */
  readonly lookUp: () => void;
  readonly write: () => void;
}

const isKnown = (objective: PlannedObjective, { projects }: ImportState): boolean =>
  objective.projectKey === '' || typeof projects.get(objective.projectKey) === 'string';

function readyOf({ plan }: Sheet, state: ImportState): PlannedObjective[] {
  return plan.objectives.filter(
    (objective) =>
      objective.faults.length === 0 &&
      isKnown(objective, state) &&
      !state.leftOut.has(objective.row) &&
      !state.run.written.has(objective.row),
  );
}

/** Only what is not known yet; each answer is kept with the session. */
async function lookUpAll(session: ImportSession, place: SheetPlace): Promise<void> {
  const { names, projectKeys } = notAskedYet(session.state(), place);
  await Promise.all([
    findPeople(names, (name, people) =>
      session.change({ found: new Map(session.state().found).set(name, people) }),
    ),
    ...projectKeys.map(async (key) => {
      const id = await findProjectId(key).catch(() => undefined);
      if (id === undefined) return;
      session.change({ projects: new Map(session.state().projects).set(key, id) });
    }),
  ]);
}

const cycleOf = (cycle: CycleView | null, today: string, id: string): NewObjectivePlan['cycle'] =>
  cycle === null
    ? { kind: 'new', id, quarter: quarterOf(today) }
    : { kind: 'existing', id: cycle.id };

/** Where an objective goes: the project it names, else where the sheet was pasted. */
function homeOf({ projectKey }: PlannedObjective, { projects }: ImportState, here: Home): Home {
  const projectId = projects.get(projectKey);
  return typeof projectId === 'string' ? { kind: 'project', projectId } : here;
}

/** The import of a place, with what its sheet means now. */
export function useImport({ home, project, cycle, today }: ImportPlace): Import {
  const session = sessionOf(placeOf(home));
  const state = useImportState(session);
  const started = useRef<DoneSteps>(new Set());
  const { text, layout, corrections, droppedRows } = state;
  const projectKey = project?.key ?? '';
  const siteCycle = cycle?.home.kind === 'site';
  const sheet = useMemo(
    () => readSheet({ text, layout, corrections, droppedRows }, { projectKey, siteCycle }),
    [text, layout, corrections, droppedRows, projectKey, siteCycle],
  );
  const ready = readyOf(sheet, state);
  const owner = (name: string) => ownerOf(name, state.found, state.chosen);
  const write = () => {
    const into = cycleOf(cycle, today, session.idOf('cycle'));
    const jobs = ready.map((planned) => ({
      row: planned.row,
      request: requestOf(planned, {
        cycleId: into.id,
        home: homeOf(planned, state, home),
        ownerOf: (name) => owner(name) ?? undefined,
        idOf: session.idOf,
      }),
    }));
    const plan = { cycle: into, home };
    session.change({ step: 'write' });
    void writeSheet(session, jobs, {
      prepare: () => startCycle(plan, started.current, call),
      write: (request) => call('objective.create', request),
    });
  };
  return {
    session,
    state,
    sheet,
    ready,
    unknown: namesIn({ objectives: ready }).filter((name) => owner(name) === undefined),
    change: (part) => session.change(part),
    lookUp: () => void lookUpAll(session, { projectKey, siteCycle }),
    write,
  };
}
