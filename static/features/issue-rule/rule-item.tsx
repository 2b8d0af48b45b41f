import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import CrossIcon from '@atlaskit/icon/core/cross';
import EditIcon from '@atlaskit/icon/core/edit';
import WarningIcon from '@atlaskit/icon/core/warning';
import { useState, type ReactNode } from 'react';
import { mostFound } from '../../../src/domain/link-rule';
import type { JiraThing } from '../../api/context';
import { useWords, type MessageKey } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { Moment } from '../../ui/moment';
import { Person } from '../../ui/person';
import { MoveLinked } from '../issue-link/move-linked';
import type { Detail } from '../key-result/detail';
import { EditRule } from './edit-rule';
import styles from './issue-rule.module.css';
import { RuleFace } from './rule-face';
import { ruleName, type Sources } from './rule-name';
import type { Rule } from './rule-types';

const troubles: Readonly<Record<NonNullable<Rule['trouble']>, MessageKey>> = {
  'too-many': 'rules.trouble.too-many',
  'not-understood': 'rules.trouble.not-understood',
  unavailable: 'rules.trouble.unavailable',
  'out-of-sight': 'rules.trouble.out-of-sight',
};

/** How much it found, when, and whose it is. */
function RuleFacts({ rule }: { readonly rule: Rule }) {
  const { t } = useWords();
  const [before, after] = t('rules.readAt').split('{when}');
  return (
    <span className={styles['facts']}>
      {rule.trouble === null && <span>{t('rules.found', { n: rule.found })}</span>}
      <span>
        {rule.readAt === null ? (
          t('rules.unread')
        ) : (
          <>
            {before}
            <Moment at={rule.readAt} />
            {after}
          </>
        )}
      </span>
      <Person accountId={rule.by} withName />
    </span>
  );
}

interface RuleItemProps {
  readonly rule: Rule;
  readonly detail: Detail;
  readonly sources: Sources;
  readonly project: JiraThing | null;
  /** It may be changed here. */
  readonly open: boolean;
  readonly onRemove: (rule: Rule) => void;
  readonly reload: () => Promise<void>;
}

/** One rule: what it finds, what troubles it, and changing it. */
export function RuleItem(props: RuleItemProps) {
  const { rule, detail, sources, project, open, onRemove, reload } = props;
  const words = useWords();
  const { t } = words;
  const [task, setTask] = useState<'edit' | 'move' | null>(null);
  const name = ruleName(rule, sources, words);
  const done = () => setTask(null);
  const actions: ReactNode = (
    <span className={styles['actions']}>
      <IconAction
        icon={EditIcon}
        label={t('rules.edit', { rule: name })}
        onClick={() => setTask('edit')}
      />
      <IconAction
        icon={ArrowRightIcon}
        label={t('rules.move', { rule: name })}
        onClick={() => setTask('move')}
      />
      <IconAction
        icon={CrossIcon}
        label={t('rules.remove', { rule: name })}
        onClick={() => onRemove(rule)}
      />
    </span>
  );
  return (
    <li className={styles['rule']}>
      <div className={styles['line']}>
        <div className={styles['said']}>
          <RuleFace rule={rule} sources={sources} />
          <RuleFacts rule={rule} />
          {rule.trouble !== null && (
            <p className={styles['trouble']}>
              <WarningIcon label="" size="small" color="currentColor" />
              {t(troubles[rule.trouble], { n: mostFound })}
            </p>
          )}
        </div>
        {open && actions}
      </div>
      {task === 'edit' && (
        <EditRule
          keyResultId={detail.keyResult.id}
          {...{ rule, name, sources, project, reload }}
          onDone={done}
        />
      )}
      {task === 'move' && (
        <MoveLinked
          detail={detail}
          linked={rule.id}
          movedText={(to) => t('rules.moved', { to })}
          onDone={done}
          reload={reload}
        />
      )}
    </li>
  );
}
