const label = (words: string): RegExp =>
  new RegExp(`^(?:${words})\\s*\\d+(?:[.-]\\d+)*\\s*(?:[:：.)\\-–、]\\s*|\\s+)`, 'iu');
const objectiveLabel = label('O|Objective|Goal|目标');
const keyResultLabel = label('KR|Key result|关键成果|关键结果');

const onOneLine = (cell: string): string => cell.replaceAll(/\s+/g, ' ').trim();

/** A title on one line, without the `O1:` or `KR 1.2` that people count with. */
export const objectiveTitle = (cell: string): string => onOneLine(cell).replace(objectiveLabel, '');
export const keyResultTitle = (cell: string): string => onOneLine(cell).replace(keyResultLabel, '');

/** Whether a cell calls itself a key result, wherever it stands. */
export const isKeyResultTitle = (cell: string): boolean => keyResultLabel.test(onOneLine(cell));
