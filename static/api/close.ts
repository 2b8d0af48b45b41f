import { view } from '@forge/bridge';

/** Closes the dialog that this page stands in. */
export async function closeDialog(): Promise<void> {
  await view.close();
}
