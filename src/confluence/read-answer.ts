import { answersOf } from '../rest/read-answer';
import type { Product } from '../rest/send';

export const confluenceItself: Product = {
  name: 'Confluence',
  unavailable: 'confluence-unavailable',
};

/** The fields we read of Confluence's answer. @throws Refused `no-access` on 401 and 403, else `confluence-unavailable`. */
export const readAnswer = answersOf(confluenceItself);
