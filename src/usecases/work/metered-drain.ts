import type { Ports } from '../ports';
import { metered } from '../upkeep/metered';
import { drain } from './drain';

/** The drain, with what it spends. Doubled it is harmless: the other finds less marked, or reads the same again. */
export const meteredDrain = (ports: Ports) => metered(ports, 'drain', () => drain(ports));
