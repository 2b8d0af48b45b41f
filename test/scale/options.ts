import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** Sites to measure: the seeded company, or a crowd of so many objectives. */
  readonly sizes: readonly ('company' | number)[];
  /** How often each screen is asked; events run less often. */
  readonly runs: number;
  /** Issue events of the storm; 0 leaves it out. */
  readonly storm: number;
}

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
      size: { type: 'string', multiple: true, default: ['company', '500'] },
      runs: { type: 'string', default: '100' },
      storm: { type: 'string', default: '10000' },
    },
  });
  return {
    sizes: values.size.map((size) => (size === 'company' ? size : wholeNumber('size', size))),
    runs: Math.max(1, wholeNumber('runs', values.runs)),
    storm: wholeNumber('storm', values.storm),
  };
}
