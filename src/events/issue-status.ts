import { z } from 'zod';
import { statusLabel } from '../contract/wording/status-words';
import { issueStatus } from '../usecases/issue/status';
import { logFailure } from '../usecases/log';
import type { Ports } from '../usecases/ports';

const Payload = z.object({ issue: z.object({ id: z.coerce.string().regex(/^\d{1,19}$/) }) });

type Status = NonNullable<Awaited<ReturnType<typeof issueStatus>>>;
type LozengeType = 'default' | 'moved' | 'new' | 'removed' | 'success';

const lozenges: Readonly<Record<Status, LozengeType>> = {
  'on-track': 'success',
  'at-risk': 'moved',
  'off-track': 'removed',
  outdated: 'moved',
  unmeasured: 'default',
  draft: 'default',
  achieved: 'success',
  partly: 'moved',
  missed: 'removed',
  cancelled: 'default',
  carried: 'default',
};

interface Shown {
  readonly status?: {
    readonly type: 'lozenge';
    readonly value: { readonly label: string; readonly type: LozengeType };
  };
}

/**
 * The lozenge beside the collapsed panel of an issue. The platform does not say who looks, so it is
 * English and shows only what everybody may see who sees the issue.
 */
export async function onIssueStatus(ports: Ports, body: unknown): Promise<Shown> {
  try {
    const status = await issueStatus(ports, Payload.parse(body).issue.id);
    const value: NonNullable<Shown['status']>['value'] =
      status === null
        ? { label: 'Link', type: 'default' }
        : { label: statusLabel(status, 'en-US'), type: lozenges[status] };
    return { status: { type: 'lozenge', value } };
  } catch (error) {
    logFailure('issue status', error);
    return {};
  }
}
