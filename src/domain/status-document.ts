import type { CalendarDate } from './calendar';
import { doc, heading, paragraph, table, type Block, type Doc } from './adf/blocks';
import { em, lozenge, strong, type LozengeColour, type Words } from './adf/inline';
import type { Status } from './judgement';
import type { StatusLook } from './status-config';

/** How one language says what stands in the document. */
export interface StatusDocumentWords {
  readonly head: readonly [string, string, string, string];
  readonly status: (status: Status) => string;
  readonly percent: (ratio: number | null) => string;
  readonly hidden: (count: number) => string;
  readonly more: (count: number) => string;
  readonly asOf: (on: CalendarDate) => string;
  readonly day: (moment: string) => string;
  readonly never: string;
  readonly nothing: string;
  readonly gone: string;
}

interface Line {
  readonly key: string;
  readonly title: string;
  readonly judgement: { readonly status: Status; readonly progress: number | null };
}

/** What one reader may see of a selection. */
export interface StatusContents {
  readonly look: StatusLook;
  readonly title: string;
  readonly asOf: CalendarDate;
  readonly objectives: readonly (Line & {
    readonly keyResults: readonly (Line & {
      readonly lastCheckIn: { readonly at: string } | null;
    })[];
  })[];
  readonly hidden: number;
  readonly more: number;
  readonly isGone: boolean;
}

/** The colours that a page has for what a status says in words. */
export const statusColours: Readonly<Record<Status, LozengeColour>> = {
  ...{ draft: 'neutral', 'on-track': 'green', 'at-risk': 'yellow', 'off-track': 'red' },
  ...{ outdated: 'neutral', unmeasured: 'neutral', achieved: 'green', partly: 'yellow' },
  ...{ missed: 'red', cancelled: 'neutral', carried: 'blue' },
};

const figures = ({ judgement: { status, progress } }: Line, say: StatusDocumentWords): Words[] => [
  lozenge(say.status(status), statusColours[status]),
  ` ${say.percent(progress)}`,
];

const rowsOf = ({ objectives }: StatusContents, say: StatusDocumentWords) =>
  objectives.flatMap((objective) => [
    [[strong(`${objective.key} ${objective.title}`)], ...cellsOf(objective, say), ''],
    ...objective.keyResults.map((keyResult) => [
      `${keyResult.key} ${keyResult.title}`,
      ...cellsOf(keyResult, say),
      keyResult.lastCheckIn === null ? say.never : say.day(keyResult.lastCheckIn.at),
    ]),
  ]);

const cellsOf = ({ judgement: { status, progress } }: Line, say: StatusDocumentWords) => [
  lozenge(say.status(status), statusColours[status]),
  say.percent(progress),
];

function bodyOf(contents: StatusContents, say: StatusDocumentWords): Block[] {
  const { look, objectives } = contents;
  if (contents.isGone) return [paragraph(say.gone)];
  if (objectives.length === 0) return contents.hidden > 0 ? [] : [paragraph(say.nothing)];
  if (look === 'line' || look === 'number') {
    return objectives.map((objective) =>
      paragraph(strong(`${objective.key} ${objective.title}`), ' ', ...figures(objective, say)),
    );
  }
  return [table(say.head, rowsOf(contents, say))];
}

/** A status panel as it is printed and exported: what colours say is said in words. */
export function statusDocument(contents: StatusContents, say: StatusDocumentWords): Doc {
  const { title, hidden, more, asOf } = contents;
  return doc(
    ...(title === '' ? [] : [heading(3, title)]),
    ...bodyOf(contents, say),
    ...(more === 0 ? [] : [paragraph(say.more(more))]),
    ...(hidden === 0 ? [] : [paragraph(em(say.hidden(hidden)))]),
    paragraph(em(say.asOf(asOf))),
  );
}
