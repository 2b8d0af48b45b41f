import { readAmount, type Amount } from './amount';

/** Where a number starts and where it should go, as a title tells it. */
export interface Span {
  readonly from: Amount;
  readonly to: Amount;
}

const amount = String.raw`([€$£¥]?\s?-?\d[\d.,]*\s?(?:%|[a-z]{1,8}\b|[万亿]?(?:元|天|小时|分钟|秒|个|次)?)?)`;
const moves = '(?:提升|提高|增加|增长|上升|扩大|降低|下降|减少|缩短|压缩|优化|改善)?';

const spans = [
  new RegExp(String.raw`\bfrom\s+${amount}\s+(?:up |down )?to\s+${amount}`, 'iu'),
  new RegExp(`(?:从|由)\\s*${amount}\\s*${moves}(?:至|到|为)\\s*${amount}`, 'iu'),
  new RegExp(`^\\s*${amount}\\s*(?:->|→|⇒|=>|\\bto\\b|至|到)\\s*${amount}\\s*$`, 'iu'),
];
const percent = String.raw`(\d[\d.,]*\s?%)`;
const aims = [
  new RegExp(String.raw`(?:\bat least|≥|>=|\breach(?:es|ed)?|\bto)\s*${percent}`, 'iu'),
  new RegExp(`(?:至少|不低于|达到|提升至|提高至|提升到|提高到)\\s*${percent}`, 'iu'),
];

/** `from 20 % to 60 %`, `从20%提升至60%`, `20 → 60`; null where no such pair is told. */
export function spanIn(text: string): Span | null {
  for (const pattern of spans) {
    const [, first = '', second = ''] = pattern.exec(text) ?? [];
    const [from, to] = [readAmount(first), readAmount(second)];
    if (from !== null && to !== null && from.value !== to.value) return { from, to };
  }
  return null;
}

/** The span of a title; a share that should be reached starts at nothing. */
export function spanInTitle(title: string): Span | null {
  const plain = title.normalize('NFKC');
  const told = spanIn(plain);
  if (told !== null) return told;
  const aim = aims.map((pattern) => pattern.exec(plain)?.[1]).find((found) => found !== undefined);
  const to = aim === undefined ? null : readAmount(aim);
  return to === null || to.value === 0 ? null : { from: { value: 0, unit: to.unit }, to };
}
