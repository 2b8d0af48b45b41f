import { checkMeasure } from '../../../src/domain/measure';
import { Refused } from '../../../src/domain/refusal';
import { parseNumber } from '../../format/numbers';
import {
  faultsAmong,
  numberFault,
  optionalNumberFault,
  positiveFault,
  weightFault,
  type DraftFault,
  type DraftFaults,
  type DraftField,
} from './draft-fault';
import {
  measureKind,
  measureOf,
  writtenRows,
  type CheckpointDraft,
  type MeasureDraft,
  type MilestoneDraft,
} from './measure-draft';

type Found = readonly (readonly [DraftField, DraftFault | undefined])[];

/** What has to be mended before the measure can be sent: what is typed wrong, else the first rule it breaks. */
export function measureFaults(draft: MeasureDraft): DraftFaults {
  const typed = faultsAmong(typedFaults(draft));
  return Object.keys(typed).length === 0 ? brokenRule(draft) : typed;
}

function typedFaults(draft: MeasureDraft): Found {
  switch (measureKind(draft.kind)) {
    case 'number':
      return [
        ['baseline', numberFault(draft.baseline)],
        ['target', numberFault(draft.target)],
        ['stretch', optionalNumberFault(draft.stretch)],
        ...writtenRows(draft.checkpoints).flatMap(checkpointFaults),
      ];
    case 'band':
      return [
        ['low', numberFault(draft.low)],
        ['high', numberFault(draft.high)],
        ['tolerance', positiveFault(draft.tolerance)],
      ];
    case 'milestones': {
      const written = writtenRows(draft.milestones);
      if (written.length === 0) return [['milestones', 'no-milestones']];
      return written.flatMap(milestoneFaults);
    }
    default:
      return [];
  }
}

function checkpointFaults({ value, progress }: CheckpointDraft, index: number): Found {
  const percent = parseNumber(progress);
  const inside = percent !== null && percent > 0 && percent < 100;
  return [
    [`checkpoints.${index}.value`, numberFault(value)],
    [`checkpoints.${index}.progress`, inside ? undefined : 'not-a-share'],
  ];
}

const milestoneFaults = ({ title, weight }: MilestoneDraft, index: number): Found => [
  [`milestones.${index}.title`, title.trim() === '' ? 'required' : undefined],
  [`milestones.${index}.weight`, weightFault(weight)],
];

const path = 'measure';

/** The rule that the app would refuse by, at its field. */
function brokenRule(draft: MeasureDraft): DraftFaults {
  try {
    checkMeasure(measureOf(draft), path);
    return {};
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { rule, details } = error;
    return { [(details.field ?? '').slice(path.length + 1)]: { rule, details } };
  }
}
