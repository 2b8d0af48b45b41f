import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import { ModalTransition } from '@atlaskit/modal-dialog';
import type { ModuleView } from '../../site/protocol';
import type { WikiPage } from '../../site/wiki-protocol';
import { ActionDialog } from '../frames/action-dialog';
import { useDates } from '../i18n/use-dates';
import { useText } from '../i18n/use-text';
import { useSite } from '../site/session-context';

/** Under a page's title: who wrote it, and what apps say about it. */
export function Byline({ page }: { readonly page: WikiPage }) {
  const text = useText();
  const dates = useDates();
  const { modules } = useSite();
  const [open, setOpen] = useState<ModuleView | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = modules.modules.filter(({ type }) => type === 'confluence:contentBylineItem');
  return (
    <div className="wiki-byline">
      <img src={page.author.avatarUrl} alt="" />
      <span className="subtle">
        {text('byline', {
          name: page.author.name,
          when: dates.minute(page.at),
          version: page.version,
        })}
      </span>
      {items.map((module) => (
        <Button
          key={module.key}
          ref={button}
          appearance="subtle"
          spacing="compact"
          onClick={() => setOpen(module)}
        >
          {module.title}
        </Button>
      ))}
      <ModalTransition>
        {open && (
          <ActionDialog
            module={open}
            place={{ contentId: page.id }}
            returnFocus={button}
            onRefresh={() => undefined}
            onGone={() => setOpen(null)}
          />
        )}
      </ModalTransition>
    </div>
  );
}
