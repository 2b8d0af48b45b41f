import { placeOf, type Home } from '../../../src/domain/home';
import { useWords } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { SelectField } from '../../ui/select-field';
import type { CycleView } from '../../ui/views';

/** Where an objective is to lie. */
export interface Place {
  readonly cycleId: string;
  readonly home: Home;
}

interface PlaceFieldsProps {
  readonly place: Place;
  readonly projectId: string | null;
  readonly cycles: readonly CycleView[];
  readonly refused: (field: string) => string | undefined;
  readonly onChange: (place: Place) => void;
}

/** Cycles that take an objective of a home: the site's and its own. */
export const cyclesFor = (cycles: readonly CycleView[], home: Home): CycleView[] =>
  cycles.filter((each) => each.home.kind === 'site' || placeOf(each.home) === placeOf(home));

/** The cycle, and the home where there is a choice. */
export function PlaceFields({ place, projectId, cycles, refused, onChange }: PlaceFieldsProps) {
  const { t, days } = useWords();
  const managesSite = cycles.some(({ home, may }) => home.kind === 'site' && may.manage);
  const choices = cyclesFor(cycles, place.home);
  return (
    <>
      <SelectField
        label={t('move.cycle')}
        value={place.cycleId}
        options={choices.map(({ id, name, shelf, startsOn, endsOn }) => ({
          value: id,
          label: shelf ? t('cycle.shelf') : `${name} · ${days(startsOn, endsOn)}`,
        }))}
        onChange={(cycleId) => onChange({ ...place, cycleId })}
        error={refused('cycleId')}
      />
      {projectId !== null && managesSite && (
        <ChoiceRow
          label={t('cycle.home')}
          choices={[
            { value: 'project', face: t('cycle.home.project') },
            { value: 'site', face: t('cycle.home.site') },
          ]}
          value={place.home.kind}
          onChange={(kind) => {
            const home: Home = kind === 'site' ? { kind } : { kind, projectId };
            const [first] = cyclesFor(cycles, home);
            const keeps = cyclesFor(cycles, home).some(({ id }) => id === place.cycleId);
            onChange({ home, cycleId: keeps ? place.cycleId : (first?.id ?? place.cycleId) });
          }}
          error={refused('home')}
        />
      )}
    </>
  );
}
