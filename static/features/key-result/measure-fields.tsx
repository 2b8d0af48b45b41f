import { newId } from '../../api/ids';
import { useWords, type MessageKey } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { BandFields } from './band-fields';
import { CountsField } from './counts-field';
import { draftKinds, measureKind, type DraftKind, type MeasureDraft } from './measure-draft';
import type { MeasureFieldsProps } from './measure-fields-props';
import { MilestoneFields } from './milestone-fields';
import { NumberFields } from './number-fields';

const faces: Readonly<Record<DraftKind, MessageKey>> = {
  issues: 'measure.kind.issues',
  number: 'measure.kind.number',
  percent: 'measure.kind.percent',
  currency: 'measure.kind.currency',
  band: 'measure.kind.band',
  milestones: 'measure.kind.milestones',
  'yes-no': 'measure.kind.yesNo',
};

const helps: Readonly<Partial<Record<DraftKind, MessageKey>>> = {
  band: 'measure.band.help',
  milestones: 'measure.milestones.help',
  'yes-no': 'measure.yesNo.help',
};

/** Choosing milestones begins with one to write. */
const changeTo = (kind: DraftKind, { milestones }: MeasureDraft): Partial<MeasureDraft> =>
  kind === 'milestones' && milestones.length === 0
    ? { kind, milestones: [{ id: newId(), title: '', weight: '', on: '' }] }
    : { kind };

interface KindProps extends MeasureFieldsProps {
  /** Once saved, only the unit may become another. */
  readonly kindFixed: boolean;
}

/** What a key result is measured by. What was typed for one kind is still there after a look at another. */
export function MeasureFields(props: KindProps) {
  const { draft, onChange, kindFixed } = props;
  const { t } = useWords();
  const own = measureKind(draft.kind);
  const kinds = kindFixed ? draftKinds.filter((kind) => measureKind(kind) === own) : draftKinds;
  const help = helps[draft.kind];
  return (
    <>
      {kinds.length > 1 && (
        <ChoiceRow
          label={t('measure.kind')}
          choices={kinds.map((value) => ({ value, face: t(faces[value]) }))}
          value={draft.kind}
          onChange={(kind) => onChange(changeTo(kind, draft))}
          help={help === undefined ? undefined : t(help)}
        />
      )}
      {own === 'issues' && (
        <CountsField
          value={draft.counts}
          onChange={(counts) => onChange({ counts })}
          error={props.refused('unit')}
        />
      )}
      {own === 'number' && <NumberFields {...props} />}
      {own === 'band' && <BandFields {...props} />}
      {own === 'milestones' && <MilestoneFields {...props} />}
    </>
  );
}
