import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Textfield from '@atlaskit/textfield';
import { z } from 'zod';
import { useFlags } from '../frames/flags';
import { useText } from '../i18n/use-text';
import { sitePost } from '../site/client';
import { Accounts } from './accounts';
import { Faults } from './faults';
import { Presets } from './presets';
import type { DeveloperView } from './types';

const dayMs = 86_400_000;

interface ControlsProps {
  readonly view: DeveloperView;
  onDone(): void;
}

/** Sends a command to the site; a refusal is shown as a flag. */
function useSend(onDone: () => void): (path: string, body?: unknown) => Promise<void> {
  const flags = useFlags();
  const text = useText();
  return (path, body) =>
    sitePost(path, body, z.unknown()).then(onDone, (error: unknown) => {
      const description = error instanceof Error ? error.message : String(error);
      flags.show({ id: 'site', title: text('somethingWrong'), description, type: 'error' });
    });
}

function Clock({ view, onDone }: ControlsProps) {
  const text = useText();
  const send = useSend(onDone);
  const shown = new Date(view.now).toISOString().slice(0, 16);
  const [typed, setTyped] = useState(shown);
  const advance = (days: number): void => void send('/clock', { advanceMs: days * dayMs });
  return (
    <div className="block">
      <Heading size="xsmall" as="h3">
        {text('clock')}
      </Heading>
      <p className="numbers">
        {new Date(view.now).toISOString().replace('T', ' ').slice(0, 19)} UTC
      </p>
      <div className="row row-wrap">
        <Button onClick={() => advance(1)}>{text('day')}</Button>
        <Button onClick={() => advance(7)}>{text('week')}</Button>
        <Button onClick={() => advance(30)}>{text('month')}</Button>
      </div>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void send('/clock', { set: `${typed}:00Z` });
        }}
      >
        <div className="grow">
          <Textfield
            isCompact
            type="datetime-local"
            aria-label={text('setTo')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <Button type="submit">{text('set')}</Button>
      </form>
    </div>
  );
}

/** The site's clock, its scheduled triggers, the states it can be in and its fault switches. */
export function SiteControls({ view, onDone }: ControlsProps) {
  const text = useText();
  const send = useSend(onDone);
  return (
    <>
      <Clock view={view} onDone={onDone} />
      <div className="block">
        <Heading size="xsmall" as="h3">
          {text('schedules')}
        </Heading>
        <div className="row row-wrap">
          {view.schedules.map(({ key }) => (
            <Button key={key} onClick={() => void send(`/schedules/${key}`)}>
              {text('run', { key })}
            </Button>
          ))}
          <Button onClick={() => void send('/settle')}>{text('settle')}</Button>
        </div>
      </div>
      <div className="block">
        <Heading size="xsmall" as="h3">
          {text('states')}
        </Heading>
        <Presets faults={view.faults} onChange={(change) => void send('/faults', change)} />
      </div>
      <Accounts onRemove={(accountId) => send('/accounts/remove', { accountId })} />
      <div className="block">
        <Heading size="xsmall" as="h3">
          {text('faults')}
        </Heading>
        <Faults faults={view.faults} onChange={(change) => void send('/faults', change)} />
        <div className="row">
          <Button onClick={() => void send('/faults/reset')}>{text('resetFaults')}</Button>
        </div>
      </div>
    </>
  );
}
