/** Titles of the app's own pages and dialogs. */
export const pages = {
  'page.global': 'Goals',
  'page.admin': 'Goals settings',
  'page.link': 'Link to a key result',
} as const;
