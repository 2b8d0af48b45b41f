import { useEffect, useState } from 'react';
import { checkJql, type JqlCheck } from '../../api/jql-check';

export interface JqlChecking {
  /** Of the JQL as it is; null while Jira is asked, and where there is nothing to ask. */
  readonly check: JqlCheck | null;
  readonly failed: boolean;
}

const pauseMs = 400;
const nothing = { jql: '', check: null, failed: false };

/** Asks Jira about JQL while it is written, as the viewer; only the answer to what stands there is told. */
export function useJqlCheck(jql: string): JqlChecking {
  const asked = jql.trim();
  const [answer, setAnswer] = useState<JqlChecking & { readonly jql: string }>(nothing);
  useEffect(() => {
    if (asked === '') return;
    let stale = false;
    const settle = (check: JqlCheck | null) => {
      if (!stale) setAnswer({ jql: asked, check, failed: check === null });
    };
    const timer = setTimeout(() => void checkJql(asked).then(settle, () => settle(null)), pauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [asked]);
  return answer.jql === asked ? answer : { check: null, failed: false };
}
