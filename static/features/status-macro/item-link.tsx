import type { Home } from '../../../src/domain/home';
import { useProject } from '../../api/projects';
import { LinkTo } from '../../ui/destination';
import styles from './status-panel.module.css';

interface ItemLinkProps {
  readonly kind: 'objective' | 'key-result';
  readonly item: { readonly id: string; readonly key: string; readonly title: string };
  readonly home: Home;
}

/** Key and title; a click opens the goal in Jira. */
export function ItemLink({ kind, item, home }: ItemLinkProps) {
  const project = useProject(home.kind === 'project' ? home.projectId : null);
  return (
    <LinkTo to={{ kind, id: item.id, projectKey: project?.key ?? null }} className={styles['link']}>
      <span className={styles['key']}>{item.key}</span> {item.title}
    </LinkTo>
  );
}
