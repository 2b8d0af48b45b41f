/** The columns of each format, in their order. Their words stand in `contract/wording`. */
export const retroColumns = {
  'four-ls': ['liked', 'learned', 'lacked', 'longed-for'],
  'start-stop-continue': ['start', 'stop', 'continue'],
  'glad-sad-mad': ['glad', 'sad', 'mad'],
  sailboat: ['wind', 'anchor', 'rocks', 'island'],
  timeline: ['happened', 'believed', 'helped', 'hindered'],
  method: ['goal', 'result', 'cause', 'lesson'],
} as const;

export type RetroFormat = keyof typeof retroColumns;
export type RetroColumn = (typeof retroColumns)[RetroFormat][number];

export const retroFormats = Object.keys(retroColumns) as [RetroFormat, ...RetroFormat[]];

/** In their order. */
export const columnsOf = (format: RetroFormat): readonly RetroColumn[] => retroColumns[format];

/** Whether cards of the format may stand in the column. */
export const isColumnOf = (format: RetroFormat, column: string): column is RetroColumn =>
  columnsOf(format).some((each) => each === column);

/** Where a card stands: its own column, else, written under another format, the first one. */
export const columnIn = (format: RetroFormat, column: string): RetroColumn =>
  isColumnOf(format, column) ? column : retroColumns[format][0];
