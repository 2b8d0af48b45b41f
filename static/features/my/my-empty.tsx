import CalendarPlusIcon from '@atlaskit/icon/core/calendar-plus';
import GoalIcon from '@atlaskit/icon/core/goal';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import { Way, Ways } from '../../ui/ways';
import { CycleForm } from '../cycle/cycle-lazy';
import type { Place } from '../place/place';
import type { Mine } from './mine';

interface MyEmptyProps {
  readonly mine: Mine;
  readonly place: Place;
  readonly reload: () => Promise<void>;
}

/** Nothing is mine: what this page is for, and one click to something real. */
export function MyEmpty({ mine, place, reload }: MyEmptyProps) {
  const { t } = useWords();
  const [starting, setStarting] = useState(false);
  if (starting) {
    return (
      <CycleForm
        task="create"
        cycle={null}
        home={place.home}
        mayManageSite={mine.may.manageSite}
        today={mine.today}
        onDone={() => setStarting(false)}
        onSaved={async (cycleId) => {
          await reload();
          place.go({ view: 'board', cycleId });
        }}
      />
    );
  }
  return (
    <Notice
      title={t('my.empty')}
      body={t('my.empty.body')}
      actions={
        <Ways>
          <Way
            icon={GoalIcon}
            title={t('my.empty.board')}
            body={t('my.empty.board.body')}
            onClick={() => place.go({ view: 'board' })}
          />
          {mine.may.manageSite && (
            <Way
              icon={CalendarPlusIcon}
              title={t('my.empty.cycle')}
              body={t('my.empty.cycle.body')}
              onClick={() => setStarting(true)}
            />
          )}
        </Ways>
      }
    />
  );
}
