import { useState } from 'react';
import EpicIcon from '@atlaskit/icon/core/epic';
import GoalIcon from '@atlaskit/icon/core/goal';
import TableIcon from '@atlaskit/icon/core/table';
import { openEpics } from '../../api/epics';
import { useWords } from '../../i18n/words';
import { Combobox } from '../../ui/combobox';
import { Notice } from '../../ui/notice';
import type { FirstWork } from '../objective/first-work';
import styles from './empty-board.module.css';

interface EmptyBoardProps {
  readonly projectId: string;
  readonly mayWrite: boolean;
  readonly onStart: (work: FirstWork) => void;
  readonly onImport: () => void;
}

interface WayProps {
  readonly icon: typeof GoalIcon;
  readonly title: string;
  readonly body: string;
  readonly onClick: () => void;
}

function Way({ icon: Icon, title, body, onClick }: WayProps) {
  return (
    <button type="button" className={styles['way']} onClick={onClick}>
      <Icon label="" color="currentColor" />
      <span className={styles['text']}>
        <span className={styles['title']}>{title}</span>
        <span className={styles['body']}>{body}</span>
      </span>
    </button>
  );
}

/** The epics of the project, to start from one. */
function EpicChooser({
  projectId,
  onStart,
  onCancel,
}: Omit<EmptyBoardProps, 'mayWrite' | 'onImport'> & { readonly onCancel: () => void }) {
  const { t } = useWords();
  const search = async (query: string) => {
    const words = query.trim().toLowerCase();
    const epics = await openEpics(projectId);
    return epics.filter(({ key, summary }) => `${key} ${summary}`.toLowerCase().includes(words));
  };
  return (
    <div className={styles['epics']}>
      <Combobox
        label={t('empty.epic.choose')}
        placeholder={t('empty.epic.choose')}
        search={search}
        keyOf={({ id }) => id}
        face={({ key, summary }) => (
          <>
            <span className={styles['body']}>{key}</span> {summary}
          </>
        )}
        empty={t('empty.epic.none')}
        onChoose={(epic) => onStart({ epic })}
        onCancel={onCancel}
      />
    </div>
  );
}

/** A project without objectives: what they are for, and the ways in. */
export function EmptyBoard({ projectId, mayWrite, onStart, onImport }: EmptyBoardProps) {
  const { t } = useWords();
  const [choosing, setChoosing] = useState(false);
  if (!mayWrite) return <Notice title={t('empty.title')} body={t('empty.readOnly')} />;
  return (
    <Notice
      title={t('empty.title')}
      body={t('empty.body')}
      actions={
        choosing ? (
          <EpicChooser
            projectId={projectId}
            onStart={onStart}
            onCancel={() => setChoosing(false)}
          />
        ) : (
          <div className={styles['ways']}>
            <Way
              icon={EpicIcon}
              title={t('empty.epic')}
              body={t('empty.epic.body')}
              onClick={() => setChoosing(true)}
            />
            <Way
              icon={GoalIcon}
              title={t('empty.blank')}
              body={t('empty.blank.body')}
              onClick={() => onStart({ epic: null })}
            />
            <Way
              icon={TableIcon}
              title={t('board.import')}
              body={t('empty.import.body')}
              onClick={onImport}
            />
          </div>
        )
      }
    />
  );
}
