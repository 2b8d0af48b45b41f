import { createEventBus } from '../bridge/event-bus';

/** Events between the frames that stand on one page. */
export const pageEvents = createEventBus();
