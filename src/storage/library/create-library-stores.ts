import { sqlMoment } from '../sql/columns';
import { write } from '../sql/statement';
import { insertRows } from '../sql/text';
import { createLessonStore } from './lesson-store';
import type { LibraryStores, TemplateUse } from './stores';
import { createTemplateStore } from './template-store';

const rowOf = (use: TemplateUse) => ({
  ...{ use_id: use.useId, item_id: use.itemId, template_id: use.templateId },
  ...{ template_version: use.templateVersion, kind: use.kind, place: use.place },
  ...{ cycle_id: use.cycleId, at: sqlMoment(use.at), made_by: use.by },
});

export const createLibraryStores = (): LibraryStores => ({
  lessons: createLessonStore(),
  templates: createTemplateStore(),
  uses: {
    // A repeat of the same use finds its rows there.
    add: (uses) => write(insertRows('template_use', uses.map(rowOf), 'use_id = use_id')),
  },
});
