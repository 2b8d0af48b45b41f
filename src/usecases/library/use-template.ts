import type { Actor } from '../../domain/actor';
import {
  fillTemplate,
  overLimit,
  type Answers,
  type FilledTemplate,
} from '../../domain/library/fill';
import type { Template } from '../../domain/library/template';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';
import { loadTemplate } from './load';

/** A published template with its blanks filled. Refuses `template-not-published`, `blank-missing` by the blank, `too-long`. */
export async function filledTemplate(
  ports: Ports,
  actor: Actor,
  id: string,
  answers: Answers,
  ids: () => string,
): Promise<{ template: Template; filled: FilledTemplate }> {
  const { template } = await loadTemplate(ports, actor, id);
  if (template.stage !== 'published') throw new Refused('template-not-published', { field: 'id' });
  const filling = fillTemplate(template, answers, ids);
  if (filling.ok) {
    const max = overLimit(filling.filled);
    if (max !== null) throw new Refused('too-long', { field: 'answers', values: { max } });
    return { template, filled: filling.filled };
  }
  const [fault] = filling.faults;
  const key = fault?.key ?? '';
  const label = template.blanks.find((blank) => blank.key === key)?.label ?? '';
  throw new Refused('blank-missing', {
    field: `answers.${key}`,
    values: { name: label === '' ? key : label },
  });
}
