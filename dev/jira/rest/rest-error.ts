/** An answer that is a refusal, in Jira's shape. */
export class RestError extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
  }

  get body() {
    return { errorMessages: this.errorMessages, errors: this.errors };
  }
}

export const badRequest = (message: string) => new RestError(400, [message]);
export const unauthorized = () =>
  new RestError(401, ['Client must be authenticated to access this resource.']);
export const forbidden = (message: string) => new RestError(403, [message]);
export const notFound = (message: string) => new RestError(404, [message]);
export const invalidField = (field: string, message: string) =>
  new RestError(400, [], { [field]: message });

/** Something that the real Jira does and this one does not; never a silent success. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`not modelled: ${what}`);
  }
}
