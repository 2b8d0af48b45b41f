import type { OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { FilledObjective } from '../../domain/library/fill';
import { Refused, type RefusalRule } from '../../domain/refusal';
import { saveIssueRule } from '../issue-rule/save';
import type { Ports } from '../ports';

type LeftOut = OperationOutput<'template.apply'>['rulesLeftOut'][number];

/** A key result that was made and the JQL that its template names for it. */
export interface RuleWish {
  readonly keyResultId: string;
  readonly title: string;
  readonly jql: string;
}

/** Why JQL is kept out: the key result stands without it, and somebody sets another rule. */
const keptOut = [
  'jql-not-understood',
  'rule-too-broad',
  'rule-is-personal',
  'jira-unavailable',
] as const satisfies readonly RefusalRule[];

/** The JQL of key results moved by issues, each for the key result made of it, in their order. */
export const ruleWishes = (
  { keyResults }: FilledObjective,
  keyResultIds: readonly string[],
): RuleWish[] =>
  keyResults.flatMap(({ title, jql, measure }, index) => {
    const keyResultId = keyResultIds[index];
    const wanted = measure.kind === 'issues' && jql.trim() !== '' && keyResultId !== undefined;
    return wanted ? [{ keyResultId, title, jql: jql.trim() }] : [];
  });

/** Makes rules of JQL, one after the other; a repeat finds those that are there. Answers those that could not be. */
export async function makeRules(
  ports: Ports,
  actor: Actor,
  wishes: readonly RuleWish[],
): Promise<LeftOut[]> {
  const leftOut: LeftOut[] = [];
  for (const { keyResultId, title, jql } of wishes) {
    const known = await ports.stores.work.rulesOf(keyResultId);
    if (known.some((rule) => rule.jql === jql)) continue;
    const trouble = await troubleOf(saveIssueRule(ports, actor, { keyResultId, jql }));
    if (trouble !== null) leftOut.push({ title, jql, ...trouble });
  }
  return leftOut;
}

async function troubleOf(
  saving: Promise<unknown>,
): Promise<Pick<LeftOut, 'why' | 'values'> | null> {
  try {
    await saving;
    return null;
  } catch (error) {
    const why = error instanceof Refused ? keptOut.find((rule) => rule === error.rule) : undefined;
    if (why === undefined || !(error instanceof Refused)) throw error;
    return { why, values: { ...error.details.values } };
  }
}
