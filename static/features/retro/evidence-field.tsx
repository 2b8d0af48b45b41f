import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Evidence, EvidenceKind } from '../../../src/domain/evidence';
import { call } from '../../api/call';
import { searchIssues } from '../../api/issues';
import { useWords } from '../../i18n/words';
import { Combobox } from '../../ui/combobox';
import { FieldError } from '../../ui/field';
import { LineField } from '../../ui/text-field';
import { EvidenceChips } from './evidence-chips';
import { withEvidence, withTypedLink, type EvidenceDraft } from './evidence-draft';
import type { RetroCard } from './retro-data';
import styles from './retro.module.css';

interface EvidenceFieldProps {
  readonly draft: EvidenceDraft;
  readonly onChange: (draft: EvidenceDraft) => void;
  /** Cards that can be named. */
  readonly cards: readonly RetroCard[];
  readonly error: string | undefined;
}

type Adding = Extract<EvidenceKind, 'issue' | 'keyResult' | 'card' | 'link'>;
const kinds: readonly Adding[] = ['card', 'keyResult', 'issue', 'link'];

const contains = (text: string, words: string): boolean =>
  text.toLowerCase().includes(words.trim().toLowerCase());

/** Whatever can be found by words, as evidence. An issue’s title is not kept: its key is. */
const searches = {
  card: (cards: readonly RetroCard[]) => async (words: string) =>
    cards
      .filter(({ text }) => contains(text, words))
      .map(({ id, text }): Evidence => ({ kind: 'card', ref: id, note: text.slice(0, 200) })),
  keyResult: () => async (words: string) => {
    const { choices } = await call('alignment.search', { query: words });
    return choices.flatMap((each): Evidence[] =>
      each.kind === 'keyResult'
        ? [{ kind: 'keyResult', ref: each.id, note: `${each.key} ${each.title}`.slice(0, 200) }]
        : [],
    );
  },
  issue: () => async (words: string) =>
    (await searchIssues(words, null)).map(({ id, key }): Evidence => ({
      kind: 'issue',
      ref: id,
      note: key,
    })),
};

interface LinkEvidenceProps {
  readonly link: string;
  readonly onChange: (link: string) => void;
  readonly onAdd: () => void;
}

function LinkEvidence({ link, onChange, onAdd }: LinkEvidenceProps) {
  const { t } = useWords();
  return (
    <div className={styles['row']}>
      <div className={styles['grow']}>
        <LineField
          label={t('retro.evidence.link')}
          value={link}
          onChange={onChange}
          onEnter={onAdd}
          placeholder="https://"
          autoFocus
        />
      </div>
      <Button onClick={onAdd}>{t('retro.evidence.add')}</Button>
    </div>
  );
}

/** What a cause or a lesson rests on: cards, key results, issues, links. */
export function EvidenceField({ draft, onChange, cards, error }: EvidenceFieldProps) {
  const { t } = useWords();
  const [adding, setAdding] = useState<Adding | null>(null);
  const add = (added: Evidence) => {
    setAdding(null);
    onChange(withEvidence(draft, added));
  };
  const addLink = () => {
    if (draft.link.trim() === '') return;
    setAdding(null);
    onChange(withTypedLink(draft));
  };
  return (
    <div className={styles['column']} role="group" aria-label={t('retro.evidence')}>
      <span className={styles['columnTitle']}>{t('retro.evidence')}</span>
      <EvidenceChips
        evidence={draft.chosen}
        onRemove={(index) => onChange({ ...draft, chosen: draft.chosen.toSpliced(index, 1) })}
      />
      {adding === 'link' && (
        <LinkEvidence
          link={draft.link}
          onChange={(link) => onChange({ ...draft, link })}
          onAdd={addLink}
        />
      )}
      {adding !== null && adding !== 'link' && (
        <Combobox
          label={t(`retro.evidence.${adding}`)}
          placeholder={t('retro.evidence.search')}
          search={searches[adding](cards)}
          within={adding}
          keyOf={({ ref }) => ref}
          face={({ note }) => note}
          empty={t('common.noResults')}
          onChoose={add}
          onCancel={() => setAdding(null)}
        />
      )}
      {adding === null && (
        <div className={styles['actions']}>
          {kinds.map((kind) => (
            <Button
              key={kind}
              spacing="compact"
              appearance="subtle"
              onClick={() => setAdding(kind)}
            >
              + {t(`retro.evidence.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      {error !== undefined && <FieldError id="evidence-error" text={error} />}
    </div>
  );
}
