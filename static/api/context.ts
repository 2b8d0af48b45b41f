import { view } from '@forge/bridge';
import * as z from 'zod/mini';
import type { Locale } from '../../src/contract/operations';
import { nearestLocale, setCurrentLocale } from './locale';

const Id = z.union([z.string(), z.number()]);
const Thing = z.object({ id: Id, key: z.string() });
const Content = z.object({ id: Id });
const Context = z.object({
  localId: z.optional(z.string()),
  accountId: z.optional(z.nullable(z.string())),
  locale: z.optional(z.nullable(z.string())),
  timezone: z.optional(z.nullable(z.string())),
  license: z.optional(z.nullable(z.object({ active: z.optional(z.boolean()) }))),
  extension: z.object({
    issue: z.optional(Thing),
    project: z.optional(Thing),
    content: z.optional(Content),
    config: z.optional(z.unknown()),
    macro: z.optional(z.object({ body: z.optional(z.unknown()) })),
    selectedText: z.optional(z.string()),
  }),
});

/** An issue or project as Jira names it. */
export interface JiraThing {
  readonly id: string;
  readonly key: string;
}

/** A page of Confluence, and the macro of it that this frame draws. */
export interface OnPage {
  readonly contentId: string;
  /** Tells the macro from others on the page. */
  readonly localId: string;
  /** As its settings saved it. */
  readonly config: unknown;
  /** What people wrote into it, a document; undefined without. */
  readonly body: unknown;
  /** What the reader had selected when they opened this. */
  readonly selectedText: string;
}

/** Where this frame stands and who looks at it. */
export interface Surroundings {
  readonly accountId: string | null;
  readonly locale: Locale;
  /** IANA name of the viewer's zone. */
  readonly timeZone: string | undefined;
  /** False once a licence ran out; a site without licences (development) is licensed. */
  readonly licensed: boolean;
  readonly issue: JiraThing | null;
  readonly project: JiraThing | null;
  /** Null outside of Confluence. */
  readonly onPage: OnPage | null;
}

const thingOf = (thing: z.infer<typeof Thing> | undefined): JiraThing | null =>
  thing === undefined ? null : { id: String(thing.id), key: thing.key };

function onPageOf({ localId, extension }: z.infer<typeof Context>): OnPage | null {
  const { content, config, macro, selectedText = '' } = extension;
  if (content === undefined) return null;
  return {
    contentId: String(content.id),
    localId: localId ?? '',
    config,
    body: macro?.body,
    selectedText,
  };
}

/** Asks the bridge once and sets the language of everything that follows. */
export async function loadSurroundings(): Promise<Surroundings> {
  const context = Context.parse(await view.getContext());
  const locale = nearestLocale(context.locale ?? '');
  setCurrentLocale(locale);
  return {
    accountId: context.accountId ?? null,
    locale,
    timeZone: context.timezone ?? undefined,
    licensed: context.license?.active !== false,
    issue: thingOf(context.extension.issue),
    project: thingOf(context.extension.project),
    onPage: onPageOf(context),
  };
}

/** Colours, spacing and type of the page around us, now and when the reader changes them. */
export const enableTheme = (): Promise<void> => view.theme.enable();
