import type { Versioned } from '../../domain/versioned';
import { integer, moment, sqlMoment, text } from '../sql/columns';

/** The columns that every table of versions has. */
export const versionColumns = {
  id: text,
  version: integer,
  at: moment,
  made_by: text,
  reason: text.nullable(),
};

type VersionRow = Omit<Versioned, 'by'> & { readonly made_by: string };

export const versionOf = (row: VersionRow): Versioned => ({
  id: row.id,
  version: row.version,
  at: row.at,
  by: row.made_by,
  reason: row.reason,
});

export const rowOfVersion = (version: Versioned) => ({
  id: version.id,
  version: version.version,
  at: sqlMoment(version.at),
  made_by: version.by,
  reason: version.reason,
});
