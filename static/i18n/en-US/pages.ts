/** Titles of the app's own pages and dialogs. */
export const pages = {
  'page.admin': 'Goals settings',
  'page.link': 'Link to a key result',
} as const;
