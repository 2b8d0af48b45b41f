import { Refused, type RefusalRule } from '../../src/domain/refusal';

/** By which rule, and for which field, an action refuses; null when it does not. */
export function refusing(action: () => unknown): { rule: RefusalRule; field?: string } | null {
  try {
    action();
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { field } = error.details;
    return field === undefined ? { rule: error.rule } : { rule: error.rule, field };
  }
}
