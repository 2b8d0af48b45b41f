import { view } from '@forge/bridge';

/** Tells an export that waits for this macro that it is drawn. */
export const tellReady = (): void => {
  view.emitReadyEvent().catch(() => undefined);
};

/** Saves a macro's settings into the page and closes them. */
export const submitConfig = (config: Readonly<Record<string, string | number | boolean>>) =>
  view.submit({ config });
