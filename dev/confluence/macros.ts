import { z } from 'zod';

const macroNode = z.looseObject({
  type: z.enum(['extension', 'inlineExtension', 'bodiedExtension']),
  attrs: z.looseObject({
    extensionType: z.literal('com.atlassian.ecosystem'),
    extensionKey: z.string(),
    localId: z.string().optional(),
    parameters: z
      .looseObject({
        localId: z.string().optional(),
        guestParams: z.record(z.string(), z.unknown()).optional(),
      })
      .optional(),
  }),
  content: z.array(z.unknown()).optional(),
});

const parent = z.looseObject({ content: z.array(z.unknown()).optional() });

/** A macro of a Forge app on a page. */
export interface PlacedMacro {
  readonly localId: string;
  /** Key of its module in the manifest. */
  readonly moduleKey: string;
  readonly config: Readonly<Record<string, unknown>> | undefined;
  /** What people wrote into it, as an ADF document; undefined for one without a body. */
  readonly body:
    { readonly type: 'doc'; readonly version: 1; readonly content: readonly unknown[] } | undefined;
}

/** One node as a macro; undefined for any other node. */
export function macroOf(node: unknown): PlacedMacro | undefined {
  const parsed = macroNode.safeParse(node);
  if (!parsed.success) return undefined;
  const { type, attrs, content } = parsed.data;
  return {
    localId: attrs.localId ?? attrs.parameters?.localId ?? attrs.extensionKey,
    moduleKey: attrs.extensionKey.split('/').at(-1) ?? '',
    config: attrs.parameters?.guestParams,
    body:
      type === 'bodiedExtension' ? { type: 'doc', version: 1, content: content ?? [] } : undefined,
  };
}

/** All macros under a node, in the order of the page. */
export function macrosIn(node: unknown): PlacedMacro[] {
  const own = macroOf(node);
  const { content = [] } = parent.safeParse(node).data ?? {};
  return [...(own === undefined ? [] : [own]), ...content.flatMap(macrosIn)];
}

/** A macro of a page by its id; undefined when the page has none such. */
export const macroOnPage = (bodyText: string, localId: string): PlacedMacro | undefined =>
  macrosIn(JSON.parse(bodyText)).find((macro) => macro.localId === localId);
