/** What a page's `invoke` rejects with when the function failed. */
export class InvokeError extends Error {
  constructor(readonly reason: string) {
    super(`There was an error invoking the function - ${reason}`);
  }
}
