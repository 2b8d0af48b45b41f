import { z } from 'zod';

/** Languages of the site. */
export const locales = ['en-US', 'zh-CN'] as const;
export const themes = ['light', 'dark'] as const;

/** What a browser chose; it lives in a cookie. */
export const sessionSchema = z.object({
  /** Name of a dev user (`admin`, `lead`, ...). */
  user: z.string(),
  locale: z.enum(locales),
  theme: z.enum(themes),
});
export type Session = z.infer<typeof sessionSchema>;

export const personSchema = z.object({
  name: z.string(),
  /** Null for the anonymous visitor. */
  accountId: z.string().nullable(),
  displayName: z.string(),
  avatarUrl: z.string().nullable(),
  /** Whether Jira lets this person in. */
  hasJiraAccess: z.boolean(),
  /** Whether this person administers Jira. */
  isJiraAdmin: z.boolean(),
});

/** The answer of GET and POST /site/session. */
export const sessionViewSchema = sessionSchema.extend({
  me: personSchema,
  people: z.array(personSchema),
  timezone: z.string(),
  frameOrigin: z.string(),
});
export type SessionView = z.infer<typeof sessionViewSchema>;

/** Where on the site a module is shown. */
export const placeSchema = z.object({
  issueKey: z.string().optional(),
  projectKey: z.string().optional(),
  /** Of a Confluence page, and where it is about a macro the one on it. */
  contentId: z.string().optional(),
  localId: z.string().optional(),
  /** A macro as the editor holds it, before the page is saved. */
  draft: z
    .object({ config: z.record(z.string(), z.unknown()).optional(), body: z.unknown().optional() })
    .optional(),
  selectedText: z.string().optional(),
  /** What the app handed to `openModal`. */
  modal: z.record(z.string(), z.unknown()).optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** A size as the manifest names it; only dialogs may follow their content or name one in CSS. */
export const viewportSizeSchema = z.union([
  z.enum(['small', 'medium', 'large', 'xlarge', 'max', 'resizable']),
  z.object({ width: z.string(), height: z.string().optional() }),
]);

/** One UI module of the manifest, in the reader's language. */
export const moduleViewSchema = z.object({
  key: z.string(),
  type: z.string(),
  title: z.string(),
  label: z.string().nullable(),
  iconUrl: z.string().nullable(),
  /** Address of the module's page on the frames' origin. */
  frameUrl: z.string(),
  /** Fixed height in pixels; null follows the content. */
  height: z.number().nullable(),
  /** How large its dialog is, as the manifest names it; null follows the content. */
  dialogSize: viewportSizeSchema.nullable(),
  /** Of a macro: whether people write into it, and its page for settings. */
  macro: z
    .object({
      bodied: z.boolean(),
      /** How a page names it. */
      extensionKey: z.string(),
      configUrl: z.string().nullable(),
      configSize: viewportSizeSchema.nullable(),
      openOnInsert: z.boolean(),
    })
    .nullable(),
  /** Whether a function of the app gives its lozenge. */
  dynamic: z.boolean(),
});
export type ModuleView = z.infer<typeof moduleViewSchema>;

/** The answer of GET /site/modules. */
export const modulesViewSchema = z.object({
  modules: z.array(moduleViewSchema),
  /** Address of every page the app has, by the manifest's name of it (`main/panel`). */
  resources: z.record(z.string(), z.string()),
});
export type ModulesView = z.infer<typeof modulesViewSchema>;

/** What a module's `dynamicProperties` function may answer. */
export const moduleStatusSchema = z.object({
  status: z
    .object({
      type: z.enum(['badge', 'lozenge', 'icon']),
      value: z.looseObject({
        label: z.union([z.string(), z.number()]).transform(String),
        type: z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success']).optional(),
        url: z.string().optional(),
      }),
    })
    .optional(),
});
export type ModuleStatus = z.infer<typeof moduleStatusSchema>;

export const invokeRequestSchema = z.object({
  moduleKey: z.string(),
  place: placeSchema,
  functionKey: z.string(),
  payload: z.unknown().optional(),
});

/** A request of the app's page to a product, as the bridge hands it over. */
export const productRequestSchema = z.object({
  product: z.string(),
  restPath: z.string(),
  method: z.string().default('GET'),
  headers: z.array(z.tuple([z.string(), z.string()])).default([]),
  body: z.string().nullable().default(null),
});

export const productAnswerSchema = z.object({
  status: z.number(),
  statusText: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  isAttachment: z.boolean().optional(),
});
export type ProductAnswer = z.infer<typeof productAnswerSchema>;

/** What the CLI sends to call one operation. */
export const operateRequestSchema = z.object({
  user: z.string(),
  operation: z.string(),
  input: z.unknown().optional(),
  locale: z.string().optional(),
});

export const clockRequestSchema = z.union([
  z.object({ set: z.iso.datetime({ offset: true }) }),
  z.object({ advanceMs: z.number().positive() }),
]);

/** Body of every refused request to the site itself. */
export const problemSchema = z.object({ error: z.string() });
