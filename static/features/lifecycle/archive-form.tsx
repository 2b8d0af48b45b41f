import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { EditForm } from '../../ui/edit-form';
import { useEdit } from '../../ui/use-edit';
import { useArchive, type ArchiveSubject } from './archive';

interface ArchiveFormProps {
  readonly subject: ArchiveSubject;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

/** Asks why something published is put away or brought back. */
export function ArchiveForm({ subject, onDone, reload }: ArchiveFormProps) {
  const { t } = useWords();
  const [before] = useState(subject);
  const edit = useEdit({ version: before.version, needsReason: before.needsReason });
  const archive = useArchive(before, reload);
  const isAway = before.archivedAt !== null;
  const save = async () => {
    const saved = await edit.save(true, archive.write);
    if (!saved) return;
    onDone();
    await reload();
  };
  return (
    <EditForm
      title={t(isAway ? 'archive.restore.title' : 'archive.title', { key: before.label })}
      submitLabel={t(isAway ? 'archive.restore' : 'archive.open')}
      edit={edit}
      fields={[]}
      onSave={() => void save()}
      onCancel={onDone}
      onTheirs={() => void reload().then(onDone)}
    >
      {!isAway && <p>{t('archive.lead')}</p>}
    </EditForm>
  );
}
