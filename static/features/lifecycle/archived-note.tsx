import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { useArchiving, type ArchiveSubject } from './archive';
import { ArchiveForm } from './archive-form';

interface ArchivedNoteProps {
  readonly subject: ArchiveSubject;
  readonly mayRestore: boolean;
  readonly reload: () => Promise<void>;
}

/** Says that something is archived, and brings it back. */
export function ArchivedNote({ subject, mayRestore, reload }: ArchivedNoteProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const restore = useArchiving(subject, () => setAsking(true), reload);
  if (subject.archivedAt === null) return null;
  if (asking) {
    return <ArchiveForm subject={subject} onDone={() => setAsking(false)} reload={reload} />;
  }
  return (
    <Banner
      tone="information"
      title={t('archive.note')}
      actions={mayRestore ? <Button onClick={restore}>{t('archive.restore')}</Button> : undefined}
    >
      {t('archive.note.body')}
    </Banner>
  );
}
