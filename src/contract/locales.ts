/** The languages that the app speaks. */
export const locales = ['en-US', 'zh-CN'] as const;
export type Locale = (typeof locales)[number];
