import {
  bulletList,
  doc,
  heading,
  paragraph,
  panel,
  table,
  type Block,
  type Doc,
  type Item,
} from './adf/blocks';
import { em, link, lozenge, strong, type Words } from './adf/inline';
import type { Action } from './action';
import type { Cause, Hands } from './cause';
import type { Evidence } from './evidence';
import type { FieldChange } from './history';
import type { Status } from './judgement';
import type { Lesson } from './library/lesson';
import { columnsOf, columnIn, type RetroColumn } from './retro-format';
import type { Adjustment, KeyResultHistoryFacts, ObjectiveHistoryFacts } from './retro-facts';
import type { Retrospective } from './retrospective';
import { stacksOf } from './stacks';
import { statusColours } from './status-document';

/** How one language says what stands in the document. */
export interface RetroDocumentWords {
  readonly notes: string;
  readonly facts: string;
  readonly factsHead: readonly [string, string, string, string];
  readonly cards: string;
  readonly causes: string;
  readonly hands: Readonly<Record<Hands, string>>;
  readonly lessons: string;
  readonly actions: string;
  readonly actionsHead: readonly [string, string, string];
  readonly nothing: string;
  readonly unchanged: string;
  /** That the rest was written into the page. */
  readonly onPage: string;
  readonly column: (column: RetroColumn) => string;
  readonly status: (status: Status) => string;
  readonly percent: (ratio: number | null) => string;
  readonly change: (change: FieldChange) => string;
  readonly adjustment: (adjustment: Pick<Adjustment, 'at' | 'reason' | 'by'>) => string;
  readonly votes: (count: number) => string;
  /** Objectives, and lessons, that the reader may not see. */
  readonly hidden: (count: number) => string;
  readonly hiddenLessons: (count: number) => string;
  readonly day: (day: string) => string;
  /** Until when it is as it stands here: the moment it was locked, else now. */
  readonly asOf: (moment: string, isLocked: boolean) => string;
}

/** A card with all votes on it. */
export interface DocumentCard {
  readonly id: string;
  readonly leadId: string | null;
  readonly column: string;
  readonly text: string;
  readonly votes: number;
}

export interface DocumentLesson extends Pick<Lesson, 'title' | 'text' | 'tags' | 'evidence'> {
  /** `L-7` */
  readonly key: string;
}

/** Everything that one reader may see of a retrospective. */
export interface RetroContents {
  readonly retro: Pick<Retrospective, 'title' | 'format' | 'lockedAt'>;
  readonly asOf: string;
  /** What people wrote into the macro, a line each. */
  readonly notes: readonly string[];
  readonly objectives: readonly ObjectiveHistoryFacts[];
  readonly hidden: number;
  readonly cards: readonly DocumentCard[];
  readonly causes: readonly Pick<Cause, 'text' | 'hands' | 'evidence'>[];
  readonly lessons: readonly DocumentLesson[];
  readonly hiddenLessons: number;
  readonly actions: readonly Pick<Action, 'text' | 'dueOn' | 'issue'>[];
  /** Address of an issue by its key. */
  readonly issueAddress: (key: string) => string;
}

type Fact = ObjectiveHistoryFacts | KeyResultHistoryFacts;

const changed = ({ firstToFinal }: Fact, say: RetroDocumentWords): string =>
  firstToFinal.length === 0 ? say.unchanged : firstToFinal.map(say.change).join('\n');

const rowOf = (fact: Fact, name: Words[], say: RetroDocumentWords) => [
  name,
  lozenge(say.status(fact.status), statusColours[fact.status]),
  say.percent(fact.progress),
  changed(fact, say),
];

const factRows = (objective: ObjectiveHistoryFacts, say: RetroDocumentWords) => [
  rowOf(objective, [strong(`${objective.key} ${objective.title}`)], say),
  ...objective.keyResults.map((fact) => rowOf(fact, [`${fact.key} ${fact.title}`], say)),
];

/** Why the goal posts moved, under each item that had them moved. */
function adjustmentsOf(fact: Fact, say: RetroDocumentWords): Item[] {
  const told = fact.adjustments.map(say.adjustment);
  return told.length === 0 ? [] : [{ words: [`${fact.key} ${fact.title}`], below: told }];
}

function factBlocks({ objectives, hidden }: RetroContents, say: RetroDocumentWords): Block[] {
  const rows = objectives.flatMap((objective) => factRows(objective, say));
  const adjusted = objectives
    .flatMap((objective) => [objective, ...objective.keyResults])
    .flatMap((fact) => adjustmentsOf(fact, say));
  return [
    rows.length === 0 ? paragraph(say.nothing) : table(say.factsHead, rows),
    ...bulletList(adjusted),
    ...(hidden === 0 ? [] : [paragraph(em(say.hidden(hidden)))]),
  ];
}

const withVotes = ({ text, votes }: DocumentCard, say: RetroDocumentWords): string =>
  votes === 0 ? text : `${text} · ${say.votes(votes)}`;

/** Stacks of a column, those with most votes first. */
function cardItems(cards: readonly DocumentCard[], say: RetroDocumentWords): Item[] {
  const stacks = stacksOf(cards).map((stack) => ({
    stack,
    votes: stack.reduce((sum, card) => sum + card.votes, 0),
  }));
  return stacks
    .toSorted((a, b) => b.votes - a.votes)
    .flatMap(({ stack: [top, ...under] }) =>
      top === undefined
        ? []
        : [{ words: [withVotes(top, say)], below: under.map((card) => withVotes(card, say)) }],
    );
}

const cardBlocks = ({ retro, cards }: RetroContents, say: RetroDocumentWords): Block[] =>
  columnsOf(retro.format).flatMap((column) => {
    const inIt = cards.filter((card) => columnIn(retro.format, card.column) === column);
    const items = cardItems(inIt, say);
    const list = items.length === 0 ? [paragraph(say.nothing)] : bulletList(items);
    return [heading(3, say.column(column)), ...list];
  });

const causeBlocks = ({ causes }: RetroContents, say: RetroDocumentWords): Block[] =>
  (['ours', 'outside'] as const).flatMap((hands) => {
    const items = causes
      .filter((cause) => cause.hands === hands)
      .map(({ text, evidence }): Item => ({ words: [text], below: notesOn(evidence) }));
    const list = items.length === 0 ? [paragraph(say.nothing)] : bulletList(items);
    return [heading(3, say.hands[hands]), ...list];
  });

const notesOn = (evidence: readonly Evidence[]): string[] =>
  evidence.flatMap(({ note }) => (note === '' ? [] : [note]));

const lessonItem = ({ key, title, text, tags, evidence }: DocumentLesson): Item => ({
  words: [strong(`${key} ${title}`)],
  below: [text, tags.map((tag) => `#${tag}`).join(' '), ...notesOn(evidence)].filter(
    (line) => line !== '',
  ),
});

function lessonBlocks({ lessons, hiddenLessons }: RetroContents, say: RetroDocumentWords): Block[] {
  const isEmpty = lessons.length === 0 && hiddenLessons === 0;
  return [
    ...(isEmpty ? [paragraph(say.nothing)] : bulletList(lessons.map(lessonItem))),
    ...(hiddenLessons === 0 ? [] : [paragraph(em(say.hiddenLessons(hiddenLessons)))]),
  ];
}

function actionBlocks({ actions, issueAddress }: RetroContents, say: RetroDocumentWords): Block[] {
  if (actions.length === 0) return [paragraph(say.nothing)];
  const rows = actions.map(({ text, dueOn, issue }) => [
    text,
    dueOn === null ? '' : say.day(dueOn),
    issue === null ? '' : link(issue.key, issueAddress(issue.key)),
  ]);
  return [table(say.actionsHead, rows)];
}

type Noted = Pick<RetroContents, 'retro' | 'notes' | 'asOf'>;

const notesOf = ({ notes }: Noted, say: RetroDocumentWords): Block[] =>
  notes.length === 0 ? [] : [heading(2, say.notes), ...notes.map((line) => paragraph(line))];

const headOf = ({ retro, asOf }: Noted, say: RetroDocumentWords): Block[] => [
  heading(2, retro.title),
  panel('info', paragraph(say.asOf(retro.lockedAt ?? asOf, retro.lockedAt !== null))),
];

/** What is left to print where the retrospective itself was written into the page. */
export const retroOnPage = (noted: Noted, say: RetroDocumentWords): Doc =>
  doc(...headOf(noted, say), ...notesOf(noted, say), paragraph(say.onPage));

/** A retrospective as it is printed and exported. Nobody’s name stands on a card. */
export function retroDocument(contents: RetroContents, say: RetroDocumentWords): Doc {
  return doc(
    ...headOf(contents, say),
    ...notesOf(contents, say),
    heading(2, say.facts),
    ...factBlocks(contents, say),
    heading(2, say.cards),
    ...cardBlocks(contents, say),
    heading(2, say.causes),
    ...causeBlocks(contents, say),
    heading(2, say.lessons),
    ...lessonBlocks(contents, say),
    heading(2, say.actions),
    ...actionBlocks(contents, say),
  );
}
