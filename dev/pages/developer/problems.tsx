import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { z } from 'zod';
import { useDates } from '../i18n/use-dates';
import { useText } from '../i18n/use-text';
import { sitePost } from '../site/client';
import type { DeveloperView } from './types';

/** What the site does not model and what the content security policy blocked. */
export function Problems({ view, onDone }: { readonly view: DeveloperView; onDone(): void }) {
  const text = useText();
  const dates = useDates();
  return (
    <>
      <div className="block">
        <Heading size="xsmall" as="h3">
          {text('notModelled')}
        </Heading>
        {view.notModelled.length === 0 && <p className="subtle">{text('nothing')}</p>}
        {view.notModelled.map(({ at, what }, index) => (
          <code key={index} className="code">
            <span className="subtle">{dates.second(at)}</span>
            {what}
          </code>
        ))}
      </div>
      <div className="block">
        <Heading size="xsmall" as="h3">
          {text('violations')}
        </Heading>
        {view.violations.length === 0 && <p className="subtle">{text('nothing')}</p>}
        {view.violations.map(({ directive, blocked, document, source }, index) => (
          <code key={index} className="code bad">
            {directive} {blocked}
            {`\n${document}`}
            {source && `\n${source}`}
          </code>
        ))}
      </div>
      <Button onClick={() => void sitePost('/ledger/clear', {}, z.unknown()).then(onDone)}>
        {text('clear')}
      </Button>
    </>
  );
}
