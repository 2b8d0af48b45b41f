import type { DraftFaults } from './draft-fault';
import type { MeasureDraft } from './measure-draft';

/** What the fields of every kind of measure take. */
export interface MeasureFieldsProps {
  readonly draft: MeasureDraft;
  readonly onChange: (change: Partial<MeasureDraft>) => void;
  readonly faults: DraftFaults;
  /** The app's sentence about a field, by its name under `measure` in the contract. */
  readonly refused: (field: string) => string | undefined;
}
