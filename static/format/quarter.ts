/** A stretch of days that a new cycle starts with. */
export interface Quarter {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The calendar quarter that holds a day, or the one `ahead` quarters later. */
export function quarterOf(day: string, ahead = 0): Quarter {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  const index = year * 4 + Math.floor((month - 1) / 3) + ahead;
  const quarterYear = Math.floor(index / 4);
  const first = (index % 4) * 3 + 1;
  const lastDay = new Date(Date.UTC(quarterYear, first + 2, 0)).getUTCDate();
  return {
    name: `Q${String((index % 4) + 1)} ${String(quarterYear)}`,
    startsOn: `${String(quarterYear)}-${two(first)}-01`,
    endsOn: `${String(quarterYear)}-${two(first + 2)}-${two(lastDay)}`,
  };
}
