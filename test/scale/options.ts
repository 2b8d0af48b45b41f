import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** Sites to measure: the seeded company, or a crowd of so many objectives. */
  readonly sizes: readonly ('company' | number)[];
  /** How often each screen is asked; events run less often. */
  readonly runs: number;
  /** Issue events of the storm; 0 leaves it out. */
  readonly storm: number;
  /** Whether what is found goes into `docs/quality.md`. */
  readonly write: boolean;
}

/** The design's size last, a tenth and a third of it before. */
const growing: readonly number[] = [500, 1_500, 5_000];

const wholeNumber = (name: string, text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} is a whole number.`);
  return number;
};

/** Reads the command line. Throws with a sentence for people. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', multiple: true },
      growth: { type: 'boolean', default: false },
      runs: { type: 'string', default: '100' },
      storm: { type: 'string', default: '10000' },
      write: { type: 'boolean', default: false },
    },
  });
  const asked = values.size?.map((size) => (size === 'company' ? size : wholeNumber('size', size)));
  const growth = values.growth ? growing : [];
  const usual = values.growth ? [] : (['company', 500] as const);
  return {
    sizes: [...(asked ?? usual), ...growth],
    runs: Math.max(1, wholeNumber('runs', values.runs)),
    storm: wholeNumber('storm', values.storm),
    write: values.write,
  };
}
