import type { License } from '../types';
import type { Faults } from './faults-types';

/** What frames and functions are told about the licence: nothing, as in development, until it ran out. */
export const licenseOf = (faults: Faults): { readonly license?: License } =>
  faults.get().unlicensed ? { license: { active: false } } : {};
