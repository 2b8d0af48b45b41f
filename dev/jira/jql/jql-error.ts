/** JQL that Jira refuses, in Jira's words. */
export class JqlError extends Error {
  constructor(readonly messages: readonly string[]) {
    super(messages.join(' '));
  }
}

/** JQL that Jira understands and this emulator does not. */
export class JqlNotModelled extends Error {
  constructor(what: string) {
    super(`not modelled: JQL ${what}`);
  }
}

export const refuse = (message: string): never => {
  throw new JqlError([message]);
};
