import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Section } from '../../ui/section';
import { useReturnFocus } from '../../ui/use-return-focus';
import type { ObjectiveView } from '../../ui/views';
import { ChainOfWhy } from '../alignment/chain-of-why';
import { HistorySection } from '../history/history-section';
import { useArchiving } from '../lifecycle/archive';
import { ArchivedNote } from '../lifecycle/archived-note';
import { objectiveSubject } from '../lifecycle/subjects';
import { FormerOwner } from '../owner/former-owner';
import { ObjectiveMenu } from '../board/objective-menu';
import screenStyles from '../key-result/key-result-screen.module.css';
import type { Place } from '../place/place';
import styles from './objective-detail.module.css';
import { ObjectiveFacts } from './objective-facts';
import { ObjectiveTask, type ObjectiveTaskName } from './objective-lazy';
import { ObjectiveStanding } from './objective-standing';
import type { OpenedObjective } from './opened';
import { OwnKeyResults } from './own-key-results';
import { usePublish } from './use-publish';

interface Subject {
  readonly objective: ObjectiveView;
}

interface ObjectiveDetailProps {
  readonly opened: OpenedObjective;
  readonly place: Place;
  readonly reload: () => Promise<void>;
}

/** Why it matters, in words and by what it supports; nothing where neither is said. */
function Why({ objective, place }: Pick<ObjectiveDetailProps, 'place'> & Subject) {
  const { t } = useWords();
  if (objective.why === '' && objective.chain.length === 0) return null;
  return (
    <Section title={t('objective.detail.why')}>
      {objective.why !== '' && <p className={styles['why']}>{objective.why}</p>}
      <ChainOfWhy stacked chain={objective.chain} onOpen={(open) => place.go({ open })} />
    </Section>
  );
}

/** Why it matters, where it stands, the key results that prove it; facts at the side. */
export function ObjectiveDetail({ opened, place, reload }: ObjectiveDetailProps) {
  const { t } = useWords();
  const { objective } = opened;
  const [task, setTask] = useState<ObjectiveTaskName | null>(null);
  const [title, focusTitle] = useReturnFocus<HTMLHeadingElement>();
  const [menu, focusMenu] = useReturnFocus<HTMLButtonElement>();
  const archive = useArchiving(objectiveSubject(objective), () => setTask('archive'), reload);
  const { publish, busy } = usePublish(objective, reload);
  const done = () => {
    setTask(null);
    focusMenu();
  };
  // Whoever came from a row of the board reads on from here.
  useEffect(focusTitle, [focusTitle]);
  return (
    <div className={styles['detail']}>
      <header className={screenStyles['head']}>
        <h1 className={screenStyles['title']} tabIndex={-1} ref={title}>
          <span className={screenStyles['key']}>{objective.key}</span> {objective.title}
        </h1>
        <div className={styles['side']}>
          {objective.may.publish && (
            <Button
              isLoading={busy}
              isDisabled={objective.keyResults.length === 0}
              onClick={() => void publish()}
            >
              {t('objective.publish')}
            </Button>
          )}
          <ObjectiveMenu ref={menu} objective={objective} onTask={setTask} onArchive={archive} />
        </div>
      </header>
      {task !== null && (
        <ObjectiveTask key={task} task={task} objective={objective} onDone={done} reload={reload} />
      )}
      {task !== 'archive' && (
        <ArchivedNote
          subject={objectiveSubject(objective)}
          mayRestore={objective.may.archive}
          reload={reload}
        />
      )}
      {objective.may.edit && task === null && (
        <FormerOwner ownerId={objective.ownerId} onGive={() => setTask('edit')} />
      )}
      <ObjectiveStanding objective={objective} />
      <div className={screenStyles['columns']}>
        <div className={screenStyles['main']}>
          <Why objective={objective} place={place} />
          <OwnKeyResults
            objective={objective}
            place={place}
            onAdd={task === null ? () => setTask('add-key-result') : null}
          />
          <HistorySection kind="objective" id={objective.id} version={objective.version} />
        </div>
        <ObjectiveFacts opened={opened} />
      </div>
    </div>
  );
}
