import { useState } from 'react';
import Avatar from '@atlaskit/avatar';
import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import type { Session } from '../../site/protocol';
import { useText } from '../i18n/use-text';
import { useSite } from '../site/session-context';

interface ChoiceProps {
  readonly id: string;
  readonly title: string;
  readonly chosen: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly note?: string;
  }[];
  onChoose(value: string): void;
}

function Choice({ id, title, chosen, options, onChoose }: ChoiceProps) {
  return (
    <DropdownItemRadioGroup id={id} title={title}>
      {options.map(({ value, label, note }) => (
        <DropdownItemRadio
          key={value}
          id={`${id}-${value}`}
          isSelected={value === chosen}
          onClick={() => onChoose(value)}
        >
          {label}
          {note && <span className="subtle small"> · {note}</span>}
        </DropdownItemRadio>
      ))}
    </DropdownItemRadioGroup>
  );
}

/** Who looks, in which light and language: all of it can be switched here. */
export function UserMenu() {
  const text = useText();
  const { session, change } = useSite();
  const [open, setOpen] = useState(false);
  const choose = (choice: Partial<Session>): void => {
    setOpen(false);
    void change(choice);
  };
  return (
    <DropdownMenu
      shouldRenderToParent
      spacing="compact"
      isOpen={open}
      onOpenChange={({ isOpen }) => setOpen(isOpen)}
      placement="bottom-end"
      trigger={({ triggerRef, isSelected: _, testId: __, ...trigger }) => (
        <button
          {...trigger}
          ref={triggerRef}
          type="button"
          className="avatar-button"
          aria-label={`${text('account')}: ${session.me.displayName}`}
        >
          <Avatar
            size="small"
            name={session.me.displayName}
            borderColor="transparent"
            {...(session.me.avatarUrl === null ? {} : { src: session.me.avatarUrl })}
          />
        </button>
      )}
    >
      <Choice
        id="user"
        title={text('switchUser')}
        chosen={session.user}
        options={session.people.map(({ name, displayName, hasJiraAccess }) => ({
          value: name,
          label: displayName,
          note: hasJiraAccess ? name : `${name} · ${text('noAccess')}`,
        }))}
        onChoose={(user) => choose({ user })}
      />
      <Choice
        id="theme"
        title={text('theme')}
        chosen={session.theme}
        options={[
          { value: 'light', label: text('light') },
          { value: 'dark', label: text('dark') },
        ]}
        onChoose={(theme) => choose({ theme: theme === 'dark' ? 'dark' : 'light' })}
      />
      <Choice
        id="language"
        title={text('language')}
        chosen={session.locale}
        options={[
          { value: 'en-US', label: 'English' },
          { value: 'zh-CN', label: '中文' },
        ]}
        onChoose={(locale) => choose({ locale: locale === 'zh-CN' ? 'zh-CN' : 'en-US' })}
      />
    </DropdownMenu>
  );
}
