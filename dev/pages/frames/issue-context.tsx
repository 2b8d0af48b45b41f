import { useEffect, useState } from 'react';
import Badge from '@atlaskit/badge';
import Lozenge from '@atlaskit/lozenge';
import { moduleStatusSchema, type ModuleStatus, type ModuleView } from '../../site/protocol';
import { useLoaded } from '../parts/use-loaded';
import { sitePost } from '../site/client';
import { useInvokes } from './after-invokes';
import { AppFrame } from './app-frame';
import { ContextPanel } from './context-panel';

interface IssueContextProps {
  readonly module: ModuleView;
  readonly issueKey: string;
  /** Grows when the issue changed. */
  readonly revision: number;
  onRefresh(): void;
}

const refreshMs = 15_000;

function useBeat(): number {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setBeat((n) => n + 1), refreshMs);
    return () => clearInterval(timer);
  }, []);
  return beat;
}

function Status({ status }: { readonly status: ModuleStatus['status'] }) {
  if (!status) return null;
  const { label, type, url } = status.value;
  if (status.type === 'badge') return <Badge>{Number(label) || 0}</Badge>;
  if (status.type === 'icon') return url ? <img src={url} alt={label} /> : null;
  return <Lozenge appearance={type ?? 'default'}>{label}</Lozenge>;
}

/** The app's panel beside the issue; its lozenge comes from the module's `dynamicProperties`. */
export function IssueContext({ module, issueKey, revision, onRefresh }: IssueContextProps) {
  const place = { issueKey };
  const beat = useBeat() + useInvokes();
  const read = async (): Promise<ModuleStatus> =>
    module.dynamic ? sitePost('/status', { moduleKey: module.key, place }, moduleStatusSchema) : {};
  const { value } = useLoaded(`${module.key} ${issueKey}`, read, beat + revision);
  return (
    <ContextPanel
      title={module.label ?? module.title}
      iconUrl={module.iconUrl}
      status={<Status status={value?.status} />}
      memory={module.key}
    >
      <AppFrame module={module} place={place} onRefresh={onRefresh} />
    </ContextPanel>
  );
}
