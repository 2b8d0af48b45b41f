import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Select from '@atlaskit/select';
import { useText } from '../i18n/use-text';
import { useSite } from '../site/session-context';

/** Deletes somebody's account, as Atlassian does when a person leaves. There is no way back. */
export function Accounts({ onRemove }: { onRemove(accountId: string): Promise<void> }) {
  const text = useText();
  const { session, change } = useSite();
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const options = session.people.flatMap(({ accountId, displayName }) =>
    accountId === null ? [] : [{ value: accountId, label: displayName }],
  );
  const remove = async (): Promise<void> => {
    if (!chosen) return;
    await onRemove(chosen.value);
    setChosen(null);
    // Who may sign in has changed, and perhaps who looks.
    await change({});
  };
  return (
    <div className="block">
      <Heading size="xsmall" as="h3">
        {text('accounts')}
      </Heading>
      <div className="row">
        <div className="grow">
          <Select
            aria-label={text('accountToDelete')}
            placeholder={text('accountToDelete')}
            options={options}
            value={chosen}
            onChange={setChosen}
          />
        </div>
        <Button appearance="danger" isDisabled={!chosen} onClick={() => void remove()}>
          {text('deleteAccount')}
        </Button>
      </div>
    </div>
  );
}
