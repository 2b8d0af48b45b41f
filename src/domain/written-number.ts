/**
 * The number somebody wrote: group marks, full-width digits, decimal comma or point. Null when it is
 * none.
 */
export function readNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '').replace('−', '-');
  const { sign = '', digits = '' } = /^(?<sign>[+-]?)(?<digits>.+)$/u.exec(plain)?.groups ?? {};
  const figure = readFigure(digits);
  return figure === null ? null : figure * (sign === '-' ? -1 : 1) + 0;
}

/**
 * Digits and marks, without a sign. One mark before three figures groups them when it is a comma
 * (`1,200`), and divides when it is a point (`1.200`); a mark that comes twice always groups; of two
 * kinds the last one divides.
 */
export function readFigure(digits: string): number | null {
  const text = digits.replaceAll(/[\s_'’]/gu, '');
  const divides = dividingMark(text);
  const whole = divides === -1 ? text : text.slice(0, divides);
  const fraction = divides === -1 ? '' : text.slice(divides + 1);
  const isClean = /^\d*$/.test(fraction) && wholes.some((shape) => shape.test(whole));
  if (!isClean || whole + fraction === '') return null;
  return Number(`${whole.replaceAll(/[.,]/g, '') || '0'}.${fraction || '0'}`);
}

/** In one piece, by thousands, and as India groups. */
const wholes = [/^\d*$/, /^\d{1,3}([.,]\d{3})+$/, /^\d{1,2}(,\d{2})+,\d{3}$/];

function dividingMark(text: string): number {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma !== -1 && point !== -1) return Math.max(comma, point);
  const mark = Math.max(comma, point);
  if (mark === -1 || text.indexOf(text.charAt(mark)) !== mark) return -1;
  const groups = comma !== -1 && /^[1-9]\d{0,2},\d{3}$/.test(text);
  return groups ? -1 : mark;
}
