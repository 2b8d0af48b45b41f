import { call } from '../../api/call';
import { useWords, type MessageKey } from '../../i18n/words';
import { Combobox } from '../../ui/combobox';
import type { KeyResultChoice } from '../../ui/views';
import { ChoiceFace } from './choice-face';

interface LinkBoxProps {
  readonly issueId: string;
  /** Null where the page does not say. */
  readonly projectId: string | null;
  readonly onChoose: (choice: KeyResultChoice) => void;
  readonly onCancel: () => void;
}

const groups: Readonly<Record<KeyResultChoice['because'], MessageKey>> = {
  'same-epic': 'issue.link.sameEpic',
  'same-project': 'issue.link.sameProject',
  match: 'issue.link.match',
};

/** Type, arrow, Enter: what fits is on top before anything is typed. */
export default function LinkBox({ issueId, projectId, onChoose, onCancel }: LinkBoxProps) {
  const { t } = useWords();
  const search = async (query: string) => {
    const place = projectId === null ? {} : { projectId };
    const { choices } = await call('keyResult.search', { issueId, ...place, query });
    return choices;
  };
  return (
    <Combobox
      label={t('issue.link.label')}
      placeholder={t('issue.link.placeholder')}
      search={search}
      keyOf={({ id }) => id}
      face={(choice) => <ChoiceFace choice={choice} />}
      groupOf={({ because }) => t(groups[because])}
      empty={t('issue.link.none')}
      onChoose={onChoose}
      onCancel={onCancel}
    />
  );
}
