import { showFlag } from '@forge/bridge';
import { newId } from './ids';

export interface Notice {
  readonly title: string;
  readonly description?: string;
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly action?: { readonly text: string; readonly run: () => void };
}

/** A flag in Jira's own corner, with one way on or back. */
export function notify({ title, description, tone, action }: Notice): void {
  const flag = showFlag({
    id: newId(),
    title,
    type: tone,
    isAutoDismiss: true,
    ...(description === undefined ? {} : { description }),
    ...(action === undefined
      ? {}
      : {
          actions: [
            {
              text: action.text,
              onClick: () => {
                action.run();
                flag.close().catch(() => undefined);
              },
            },
          ],
        }),
  });
}
