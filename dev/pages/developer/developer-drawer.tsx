import './developer.css';
import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import CrossIcon from '@atlaskit/icon/core/cross';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { Waiting } from '../parts/problem';
import { useLoaded } from '../parts/use-loaded';
import { siteGet } from '../site/client';
import { useLiveCount } from '../site/live';
import { Events } from './events';
import { Invocations } from './invocations';
import { PageCalls } from './page-calls';
import { Problems } from './problems';
import { SiteControls } from './site-controls';
import { developerSchema, type DeveloperView } from './types';

function Pane({ children }: { readonly children: ReactNode }) {
  return (
    <TabPanel>
      <div className="drawer-pane">{children}</div>
    </TabPanel>
  );
}

function Panes({ view, reload }: { readonly view: DeveloperView; reload(): void }) {
  const text = useText();
  const problems = view.notModelled.length + view.violations.length;
  return (
    <Tabs id="developer">
      <TabList>
        <Tab>{text('invocations')}</Tab>
        <Tab>{text('events')}</Tab>
        <Tab>{text('pageCalls')}</Tab>
        <Tab>{text('site')}</Tab>
        <Tab>{problems === 0 ? text('problems') : `${text('problems')} (${problems})`}</Tab>
      </TabList>
      <Pane>
        <Invocations invocations={view.invocations} />
      </Pane>
      <Pane>
        <Events events={view.events} />
      </Pane>
      <Pane>
        <PageCalls calls={view.pageCalls} />
      </Pane>
      <Pane>
        <SiteControls view={view} onDone={reload} />
      </Pane>
      <Pane>
        <Problems view={view} onDone={reload} />
      </Pane>
    </Tabs>
  );
}

/** What happens behind the pages, live, and the switches of the local site. */
export function DeveloperDrawer({ onClose }: { onClose(): void }) {
  const text = useText();
  const { value, reload } = useLoaded(
    'developer',
    () => siteGet('/developer', developerSchema),
    useLiveCount('ledger') + useLiveCount('jira'),
  );
  return (
    <aside className="drawer" aria-label={text('developer')}>
      <div className="drawer-head">
        <Heading size="small" as="h2">
          {text('developer')}
        </Heading>
        <IconButton appearance="subtle" icon={CrossIcon} label={text('close')} onClick={onClose} />
      </div>
      <div className="drawer-tabs">
        {value ? <Panes view={value} reload={() => void reload()} /> : <Waiting />}
      </div>
    </aside>
  );
}
