/** Working time as Jira counts it: a week has five days of eight hours. */
const units = { w: 5 * 8 * 3600, d: 8 * 3600, h: 3600, m: 60 } as const;

const part = /^(\d+(?:\.\d+)?)([wdhm])?$/u;

/** Seconds of `1w 2d 3h 30m` or `1.5h`; a bare number is minutes. Undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const parts = text.trim().toLowerCase().split(/\s+/u);
  const seconds = parts.map((each) => {
    const [, amount, unit = 'm'] = part.exec(each) ?? [];
    return amount === undefined ? Number.NaN : Number(amount) * units[unit as keyof typeof units];
  });
  const sum = seconds.reduce((total, each) => total + each, 0);
  return Number.isNaN(sum) ? undefined : Math.round(sum);
}

/** `1w 2d 3h 30m`; nothing is `0m`. */
export function durationText(seconds: number): string {
  const { parts } = Object.entries(units).reduce<{ left: number; parts: string[] }>(
    ({ left, parts: sofar }, [unit, size]) => {
      const amount = Math.floor(left / size);
      return { left: left % size, parts: amount > 0 ? [...sofar, `${amount}${unit}`] : sofar };
    },
    { left: seconds, parts: [] },
  );
  return parts.join(' ') || '0m';
}
