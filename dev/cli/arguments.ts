/** What `npm run okr` was asked to do. */
export type Command =
  | {
      readonly kind: 'operate';
      readonly operation: string;
      readonly input: unknown;
      readonly user: string;
      readonly locale: string;
    }
  | { readonly kind: 'clock-set'; readonly moment: string }
  | { readonly kind: 'clock-advance'; readonly ms: number }
  | { readonly kind: 'clock-show' }
  | { readonly kind: 'settle' }
  | { readonly kind: 'schedule'; readonly key: string };

/** The command line could not be understood; the message says how it is used. */
export class UsageError extends Error {}

export const usage = `Usage:
  npm run okr -- <operation> '<json>' --as <user> [--locale zh-CN]
  npm run okr -- clock [set 2026-12-01T00:00:00Z | advance 7d]
  npm run okr -- settle
  npm run okr -- schedule <key>
  npm run operations          lists the operations`;

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** `7d`, `36h`, `90m` or `2w` as milliseconds. */
export function durationMs(text: string): number {
  const match = /^(\d+(?:\.\d+)?)([mhdw])$/.exec(text);
  const unit = match?.[2] as keyof typeof unitMs | undefined;
  if (!match?.[1] || !unit) throw new UsageError(`'${text}' is no time such as 90m, 36h, 7d, 2w.`);
  return Number(match[1]) * unitMs[unit];
}

function moment(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time))
    throw new UsageError(`'${text}' is no moment such as 2026-12-01T00:00:00Z.`);
  return new Date(time).toISOString();
}

function clockCommand(verb: string | undefined, value: string | undefined): Command {
  if (verb === undefined) return { kind: 'clock-show' };
  if (verb === 'set' && value) return { kind: 'clock-set', moment: moment(value) };
  if (verb === 'advance' && value) return { kind: 'clock-advance', ms: durationMs(value) };
  throw new UsageError(usage);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`The input is no JSON: ${text}`);
  }
}

interface Split {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

function split(args: readonly string[]): Split {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('--')) words.push(arg);
    else {
      at += 1;
      const value = args[at];
      if (value === undefined) throw new UsageError(`${arg} needs a value.\n${usage}`);
      options[arg.slice(2)] = value;
    }
  }
  return { words, options };
}

/** Reads the command line. Throws `UsageError`. */
export function readCommand(args: readonly string[]): Command {
  const { words, options } = split(args);
  const unknown = Object.keys(options).find((name) => !['as', 'locale'].includes(name));
  if (unknown) throw new UsageError(`There is no option --${unknown}.\n${usage}`);
  const [first, second, third] = words;
  if (first === undefined) throw new UsageError(usage);
  if (first === 'clock') return clockCommand(second, third);
  if (first === 'settle') return { kind: 'settle' };
  if (first === 'schedule') {
    if (second === undefined) throw new UsageError(usage);
    return { kind: 'schedule', key: second };
  }
  if (options['as'] === undefined) throw new UsageError(`--as <user> is missing.\n${usage}`);
  return {
    kind: 'operate',
    operation: first,
    input: json(second ?? '{}'),
    user: options['as'],
    locale: options['locale'] ?? 'en-US',
  };
}
