import { z } from 'zod';
import type { Locale } from '../contract/locales';
import { localeOf } from '../contract/wording/locale';
import { exportTroubles } from '../contract/wording/export-troubles';
import { refusalView } from '../contract/wording/refusal-sentence';
import { logFailure } from '../usecases/log';
import type { Ports } from '../usecases/ports';
import { actorOf } from '../usecases/rights/actor-of';
import { exportRetro } from '../usecases/retro/export';
import { Exporter } from './exporter';

/** What the platform hands to an export function; the docs name more, which is not needed. */
const Payload = z.object({
  context: z.object({
    localId: z.string().min(1).max(128),
    locale: z.string().optional(),
    extension: z.object({
      content: z.object({ id: z.coerce.string().regex(/^\d{1,19}$/) }),
      macro: z.object({ body: z.unknown() }).optional(),
    }),
  }),
});

/** The macro in an exported page: what whoever exports may see, else a sentence that says why not. */
export async function onExportRetro(
  ports: Ports,
  body: unknown,
  runtime: unknown,
): Promise<ReturnType<typeof exportTroubles>> {
  const locale = languageOf(body);
  try {
    const { context } = Payload.parse(body);
    const { localId, extension } = context;
    const actor = actorOf(Exporter.parse(runtime).principal?.accountId, true);
    const { content, macro } = extension;
    const wish = { contentId: content.id, localId, language: locale, body: macro?.body };
    return (await exportRetro(ports, actor, wish)) ?? exportTroubles('empty', locale);
  } catch (error) {
    if (refusalView(error, locale) === null) logFailure('export retrospective', error);
    return exportTroubles('unavailable', locale);
  }
}

const languageOf = (body: unknown): Locale =>
  localeOf(Payload.safeParse(body).data?.context.locale);
