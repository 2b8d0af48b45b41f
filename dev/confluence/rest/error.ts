/** An answer that is a refusal, in the shape of REST v2. */
export class RestError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
  ) {
    super(title);
  }

  get body() {
    const { status, code, title } = this;
    return { errors: [{ status, code, title, detail: null }] };
  }
}

/** Also what one may not see is not there. */
export const notFound = () => new RestError(404, 'NOT_FOUND', 'Not Found');
export const badRequest = (title: string) => new RestError(400, 'INVALID_REQUEST', title);
export const forbidden = () => new RestError(403, 'FORBIDDEN', 'Not permitted');
export const conflict = () =>
  new RestError(409, 'CONFLICT', 'Version must be incremented when updating a page.');
