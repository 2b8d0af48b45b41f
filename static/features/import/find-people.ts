import { searchPeople } from '../../api/users';
import type { Found } from './people';

const atOnce = 4;

/** Asks Jira for each name as the viewer, a few at once. */
export async function findPeople(
  names: readonly string[],
  tell: (name: string, found: Found) => void,
): Promise<void> {
  const waiting = [...names];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      tell(name, await searchPeople(name).catch(() => 'failed' as const));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
