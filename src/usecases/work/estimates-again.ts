import { isSameEstimation, type Estimation } from '../../domain/estimation';
import type { Settings } from '../../domain/settings';
import { momentNow, present } from '../moment';
import type { Ports } from '../ports';

/** Whether estimates stand in other fields by now than those that something was read by. */
export async function isOutdated(ports: Ports, readBy: Estimation): Promise<boolean> {
  return !isSameEstimation((await present(ports)).settings, readBy);
}

/** Before other fields are named for the first time: by which everything was read until then. */
export async function keepFormerEstimation(ports: Ports, former: Estimation): Promise<void> {
  const { estimationMarks } = ports.stores;
  if ((await estimationMarks.read()) === null) await estimationMarks.write(fieldsOf(former));
}

/**
 * Has the drain read everything again where estimates stand in other fields than the last time that all
 * was marked. A marking that failed half-way is repeated whole, by the next edit or the next hour.
 */
export async function readEstimatesAgain(ports: Ports, settings: Settings): Promise<void> {
  const { estimationMarks, work } = ports.stores;
  const marked = await estimationMarks.read();
  if (marked === null || isSameEstimation(marked, settings)) return;
  await work.readAllAgain(ports.ids.next(), momentNow(ports.clock));
  await estimationMarks.write(fieldsOf(settings));
  await ports.drainQueue.push();
}

const fieldsOf = ({ estimationField, estimationFields }: Estimation): Estimation => ({
  estimationField,
  estimationFields,
});
