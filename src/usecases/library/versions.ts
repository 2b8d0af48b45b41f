import type { Actor } from '../../domain/actor';
import type { Lesson } from '../../domain/library/lesson';
import type { Template } from '../../domain/library/template';
import type { Ports } from '../ports';
import type { Versions } from '../versions/versions';

export const lessonVersions = (
  { stores: { library } }: Ports,
  { accountId }: Actor,
  id: string,
): Versions<Lesson> => ({
  fields: ['title', 'text', 'tags', 'ownerId', 'evidence', 'archivedAt'],
  insert: (next) => library.lessons.insert(next),
  current: async () => (await library.lessons.find(id, accountId))?.item ?? null,
  version: (version) => library.lessons.version(id, version),
});

export const templateVersions = (
  { stores: { library } }: Ports,
  { accountId }: Actor,
  id: string,
): Versions<Template> => ({
  fields: ['name', 'purpose', 'guidance', 'tags', 'ownerId', 'stage', 'blanks', 'content'],
  insert: (next) => library.templates.insert(next),
  current: async () => (await library.templates.find(id, accountId))?.item ?? null,
  version: (version) => library.templates.version(id, version),
});
