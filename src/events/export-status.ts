import { z } from 'zod';
import { exportTroubles } from '../contract/wording/export-troubles';
import { localeOf } from '../contract/wording/locale';
import { refusalView } from '../contract/wording/refusal-sentence';
import { logFailure } from '../usecases/log';
import type { Ports } from '../usecases/ports';
import { actorOrNobody } from '../usecases/rights/actor-of';
import { exportStatus } from '../usecases/status/export';
import { Exporter } from './exporter';

/** The settings stand in one place or the other, by the kind of export. */
const Payload = z.object({
  extensionPayload: z.object({ config: z.unknown() }).optional(),
  context: z
    .object({
      locale: z.string().optional(),
      extension: z.object({ config: z.unknown() }).optional(),
    })
    .optional(),
});

/** The macro in an exported page: what whoever exports may see; without a login counts alone. */
export async function onExportStatus(
  ports: Ports,
  body: unknown,
  runtime: unknown,
): Promise<ReturnType<typeof exportTroubles>> {
  const payload = Payload.safeParse(body).data;
  const language = localeOf(payload?.context?.locale);
  try {
    const config = payload?.extensionPayload?.config ?? payload?.context?.extension?.config;
    const actor = actorOrNobody(Exporter.parse(runtime).principal?.accountId);
    const wish = { config, language };
    return (await exportStatus(ports, actor, wish)) ?? exportTroubles('empty', language);
  } catch (error) {
    if (refusalView(error, language) === null) logFailure('export status', error);
    return exportTroubles('unavailable', language);
  }
}
