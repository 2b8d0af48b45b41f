import { useState } from 'react';
import type { Home } from '../../../src/domain/home';
import EpicIcon from '@atlaskit/icon/core/epic';
import LibraryIcon from '@atlaskit/icon/core/library';
import GoalIcon from '@atlaskit/icon/core/goal';
import TableIcon from '@atlaskit/icon/core/table';
import { openEpics } from '../../api/epics';
import { useWords } from '../../i18n/words';
import { Combobox } from '../../ui/combobox';
import { Notice } from '../../ui/notice';
import { Way, Ways } from '../../ui/ways';
import type { FirstWork } from '../objective/first-work';
import styles from './empty-board.module.css';

interface EmptyBoardProps {
  readonly home: Home;
  /** Whether what is kept here has no date. */
  readonly onShelf: boolean;
  readonly mayWrite: boolean;
  readonly onStart: (work: FirstWork) => void;
  readonly onImport: () => void;
  readonly onTemplate: () => void;
}

interface EpicChooserProps extends Pick<EmptyBoardProps, 'onStart'> {
  readonly projectId: string;
  readonly onCancel: () => void;
}

/** The epics of the project, to start from one. */
function EpicChooser({ projectId, onStart, onCancel }: EpicChooserProps) {
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

/** A place without objectives: what they are for, and the ways in. */
export function EmptyBoard({
  home,
  onShelf,
  mayWrite,
  onStart,
  onImport,
  onTemplate,
}: EmptyBoardProps) {
  const { t } = useWords();
  const [choosing, setChoosing] = useState(false);
  const ofSite = home.kind === 'site';
  const title = t(onShelf ? 'empty.shelf' : ofSite ? 'empty.site' : 'empty.title');
  if (!mayWrite) {
    return <Notice title={title} body={t(ofSite ? 'empty.site.readOnly' : 'empty.readOnly')} />;
  }
  return (
    <Notice
      title={title}
      body={t('empty.body')}
      actions={
        choosing && !ofSite ? (
          <EpicChooser
            projectId={home.projectId}
            onStart={onStart}
            onCancel={() => setChoosing(false)}
          />
        ) : (
          <Ways>
            <Way
              icon={LibraryIcon}
              title={t('empty.template')}
              body={t('empty.template.body')}
              onClick={onTemplate}
            />
            {!ofSite && (
              <Way
                icon={EpicIcon}
                title={t('empty.epic')}
                body={t('empty.epic.body')}
                onClick={() => setChoosing(true)}
              />
            )}
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
          </Ways>
        )
      }
    />
  );
}
