/** A macro of an app as a page names it. */
export interface MacroIdentity {
  /** `<app>/<environment>/static/<module>`. */
  readonly extensionKey: string;
  /** The same as an ARI. */
  readonly extensionId: string;
}

export interface Macro extends MacroIdentity {
  /** What the editor shows before the macro is drawn. */
  readonly title: string;
  /** Tells this one from others on the page. */
  readonly localId: string;
  readonly config: Readonly<Record<string, string | number | boolean>>;
}

/** A macro with a body that people write in. */
export interface BodiedMacro<Body> {
  readonly type: 'bodiedExtension';
  readonly attrs: ReturnType<typeof attrsOf>;
  readonly content: readonly [Body, ...(readonly Body[])];
}

/** Shape as Confluence itself saves a Forge macro. */
const attrsOf = ({ extensionKey, extensionId, title, localId, config }: Macro) => ({
  layout: 'default' as const,
  extensionType: 'com.atlassian.ecosystem' as const,
  extensionKey,
  text: title,
  localId,
  parameters: {
    layout: 'bodiedExtension' as const,
    extensionId,
    extensionTitle: title,
    localId,
    guestParams: config,
  },
});

/** The body is at least one block: Confluence refuses an empty one. */
export const bodiedMacro = <Body>(
  macro: Macro,
  ...content: readonly [Body, ...(readonly Body[])]
): BodiedMacro<Body> => ({ type: 'bodiedExtension', attrs: attrsOf(macro), content });
