import type { Status } from '../../src/domain/judgement';
import { StatusShape } from './status-shape';
import styles from './status-sign.module.css';
import { toneOf } from './tone';

/** A status by shape and colour alone, beside a word that says it. */
export function StatusSign({ status }: { readonly status: Status }) {
  return (
    <span className={styles[toneOf(status)]}>
      <StatusShape status={status} />
    </span>
  );
}
