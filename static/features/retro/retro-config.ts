import * as z from 'zod/mini';
import type { Home } from '../../../src/domain/home';
import { retroFormats, type RetroFormat } from '../../../src/domain/retro-format';

/** A retrospective as its macro's settings save it. */
export interface RetroConfig {
  readonly title: string;
  readonly format: RetroFormat;
  readonly home: Home;
  readonly cycleId: string | null;
  readonly isAnonymous: boolean;
  readonly votesEach: number;
}

/** Each field by itself: settings of an older page keep what is still understood. */
const Saved = z.object({
  title: z.catch(z.string(), ''),
  format: z.catch(z.enum(retroFormats), 'method'),
  home: z.catch(z.string(), 'site'),
  cycleId: z.catch(z.nullable(z.string()), null),
  isAnonymous: z.catch(z.boolean(), false),
  votesEach: z.catch(z.number(), 5),
});

const projectId = /^\d{1,19}$/;

/** What a page saved; whatever is missing or makes no sense has its default. */
export function readConfig(saved: unknown): RetroConfig {
  const found = Saved.safeParse(saved ?? {});
  const { home, ...rest } = found.success ? found.data : Saved.parse({});
  return {
    ...rest,
    home: projectId.test(home) ? { kind: 'project', projectId: home } : { kind: 'site' },
  };
}

/** The same as a page saves it. */
export const writeConfig = ({ home, cycleId, ...rest }: RetroConfig) => ({
  ...rest,
  home: home.kind === 'site' ? 'site' : home.projectId,
  ...(cycleId === null ? {} : { cycleId }),
});
