import type { ReactNode } from 'react';
import Lozenge from '@atlaskit/lozenge';
import { useDates } from '../i18n/use-dates';
import { useText } from '../i18n/use-text';
import type { InvocationView } from './types';

const short = (ms: number): string => (ms < 10 ? ms.toFixed(1) : String(Math.round(ms)));

function Group({ title, children }: { readonly title: string; readonly children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({children.length})
      </h3>
      {children}
    </>
  );
}

function Detail({ run }: { readonly run: InvocationView }) {
  const text = useText();
  return (
    <div className="log-detail">
      {run.error && <code className="code bad">{run.error}</code>}
      <Group title={text('statements')}>
        {run.sql.map((statement, at) => (
          <code key={at} className={`code${statement.error ? ' bad' : ''}`}>
            <span className="subtle numbers">
              {short(statement.ms)} ms · {statement.rows} · {statement.bytes} B
            </span>
            {statement.text.trim()}
            {statement.error && `\n${statement.error}`}
          </code>
        ))}
      </Group>
      <Group title={text('restCalls')}>
        {run.rest.map(({ method, path, status, ms, as, points }, at) => (
          <code key={at} className={`code${status >= 400 ? ' bad' : ''}`}>
            <span className="subtle numbers">
              {status} · {short(ms)} ms · {as} · {text('points', { count: points })}
            </span>
            {method} {path}
          </code>
        ))}
      </Group>
      <Group title={text('kvsCalls')}>
        {run.kvs.map(({ call, key, status }, at) => (
          <code key={at} className="code">
            <span className="subtle numbers">{status}</span>
            {call} {key}
          </code>
        ))}
      </Group>
      <Group title={text('pushes')}>
        {run.pushes.map(({ queue, events, delayInSeconds }, at) => (
          <code key={at} className="code">
            {queue} × {events} + {delayInSeconds} s
          </code>
        ))}
      </Group>
      <Group title={text('logs')}>
        {run.logs.map(({ level, text: line }, at) => (
          <code key={at} className={`code${level === 'error' ? ' bad' : ''}`}>
            {line}
          </code>
        ))}
      </Group>
    </div>
  );
}

function Outcome({ run }: { readonly run: InvocationView }) {
  const text = useText();
  if (run.outcome === 'error') return <Lozenge appearance="removed">{text('failed')}</Lozenge>;
  if (run.outcome === 'running') {
    return <Lozenge appearance="inprogress">{text('running')}</Lozenge>;
  }
  return <span className="subtle numbers">{short(run.ms ?? 0)} ms</span>;
}

/** Every run of an app function, newest first; each opens to what it asked of the platform. */
export function Invocations({ invocations }: { readonly invocations: readonly InvocationView[] }) {
  const text = useText();
  const dates = useDates();
  if (invocations.length === 0) return <p className="subtle">{text('nothing')}</p>;
  return (
    <ul className="log">
      {invocations.map((run) => (
        <li key={run.id}>
          <details>
            <summary>
              <span className="subtle numbers small">{dates.second(run.startedAt)}</span>
              <span className="grow ellipsis" title={`${run.kind} ${run.functionKey}`}>
                {run.label}
              </span>
              <span className="subtle small numbers">
                {run.sql.length} SQL · {run.rest.length} REST
              </span>
              <Outcome run={run} />
            </summary>
            <Detail run={run} />
          </details>
        </li>
      ))}
    </ul>
  );
}
