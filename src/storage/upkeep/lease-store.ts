import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { unavailable } from '../kvs-value';
import type { LeaseStore } from './stores';

const Conflict = z.object({ code: z.literal('KEY_CONFLICT') });
const Held = z.number().optional();

/** Forge removes a key some time in the two days after its time: that only tidies up here. */
const keptSeconds = 3_600;
const optionsOf = (until: number, now: number) => ({
  ttl: { value: Math.ceil((until - now) / 1000) + keptSeconds, unit: 'SECONDS' as const },
});

/** Creates the key, at once and for one of us only; says whether it was not there. */
async function created(key: string, until: number, now: number): Promise<boolean> {
  try {
    await kvs.set(key, until, { ...optionsOf(until, now), keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    if (Conflict.safeParse(error).success) return false;
    return unavailable(error);
  }
}

/**
 * A key is created once, and its value says until when it holds. One whose holder is gone stays
 * there, so the next holder creates its only successor, which bears that end in its name.
 */
const take: LeaseStore['take'] = async (name, until, now) => {
  const first = `lease.${name}`;
  for (let key = first; ;) {
    if (await created(key, until, now)) {
      if (key !== first) await kvs.set(first, until, optionsOf(until, now)).catch(unavailable);
      return first;
    }
    const held = Held.parse(await kvs.get(key).catch(unavailable));
    if (held === undefined || held > now) return null;
    key = `${first}.${held}`;
  }
};

export const createLeaseStore = (): LeaseStore => ({
  take,
  giveBack: async (key) => {
    await kvs.delete(key).catch(unavailable);
  },
});
