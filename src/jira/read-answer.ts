import { answersOf } from '../rest/read-answer';
import type { Product } from '../rest/send';

export const jiraItself: Product = { name: 'Jira', unavailable: 'jira-unavailable' };

/** The fields we read of Jira's answer. @throws Refused `no-access` on 401 and 403, else `jira-unavailable`. */
export const readAnswer = answersOf(jiraItself);
