import type { OperationOutput } from '../../contract/operations';
import type { ValuesPage } from '../../storage/check-ins';

/** Recorded values as a screen shows them. */
export const valuesView = ({
  measurements,
  earlier,
}: ValuesPage): OperationOutput<'keyResult.values'> => ({
  measurements: measurements.map(({ part, value, on, recordedAt, by }) => ({
    ...{ part, value, on, recordedAt, by },
  })),
  earlierValues: earlier,
});
