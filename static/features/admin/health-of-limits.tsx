import type { OperationOutput } from '../../../src/contract/operations';
import { roomState } from '../../../src/domain/upkeep';
import { showBytes } from '../../format/bytes';
import { useWords } from '../../i18n/words';
import { HealthGroup, HealthRow } from './health-row';

type Admin = OperationOutput<'admin.get'>;

function Points({ points }: Pick<Admin['upkeep'], 'points'>) {
  const { t, count } = useWords();
  const { now, busiest, budget, ceiling, state } = points;
  return (
    <HealthRow
      name={t('health.points')}
      state={state}
      figure={count(now)}
      of={{ limit: count(budget), share: now / budget }}
    >
      {t(`health.points.${state}`, { busiest, ceiling })}
    </HealthRow>
  );
}

function SqlTime({ sql }: Pick<Admin['upkeep'], 'sql'>) {
  const { t, rate } = useWords();
  const { now, busiest, ceiling, state } = sql;
  const seconds = (ms: number) => t('health.seconds', { seconds: rate(ms / 1000) });
  return (
    <HealthRow
      name={t('health.sql')}
      state={state}
      figure={seconds(now)}
      of={{ limit: seconds(ceiling), share: now / ceiling }}
    >
      {t(`health.sql.${state}`, { busiest: seconds(busiest) })}
    </HealthRow>
  );
}

function Room({ room }: Pick<Admin, 'room'>) {
  const { t, locale } = useWords();
  const state = roomState(room.bytes);
  const limit = showBytes(room.ceiling, locale);
  return (
    <HealthRow
      name={t('health.room')}
      state={state}
      figure={showBytes(room.bytes, locale)}
      of={{ limit, share: room.bytes / room.ceiling }}
    >
      {t(`health.room.${state}`)}
    </HealthRow>
  );
}

/** What the app takes of what the platform gives. */
export function HealthOfLimits({ admin }: { readonly admin: Admin }) {
  const { t } = useWords();
  const { prepared, room, upkeep } = admin;
  return (
    <HealthGroup title={t('health.cost')}>
      <Points points={upkeep.points} />
      <SqlTime sql={upkeep.sql} />
      <Room room={room} />
      <HealthRow
        name={t('health.database')}
        state={prepared ? 'fine' : 'busy'}
        figure={t(prepared ? 'health.database.yes' : 'health.database.no')}
      >
        {t(prepared ? 'health.database.fine' : 'health.database.busy')}
      </HealthRow>
    </HealthGroup>
  );
}
