import type { Clock } from './usecases/ports';

/** The platform's clock. */
export const systemClock: Clock = () => Date.now();
