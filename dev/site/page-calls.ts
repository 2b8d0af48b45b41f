/** One request that a frame made to a product through the bridge. */
export interface PageCall {
  /** Site's clock, epoch milliseconds. */
  readonly at: number;
  /** Display name of the viewer. */
  readonly as: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Real milliseconds. */
  readonly ms: number;
}

const kept = 200;

/** Adds a call and forgets the oldest ones. */
export function notePageCall(calls: PageCall[], call: PageCall): void {
  calls.push(call);
  if (calls.length > kept) calls.splice(0, calls.length - kept);
}
