import type { pages as english } from '../en-US/pages';
import type { Wording } from '../message';

export const pages: Wording<typeof english> = {
  'page.global': '目标',
  'page.admin': '目标设置',
  'page.link': '关联到关键成果',
};
