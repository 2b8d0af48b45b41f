import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { useReturnFocus } from '../../ui/use-return-focus';
import type { NamedNode } from './load-alignment';
import styles from './loose-ends.module.css';
import { NodeName } from './node-name';
import { SupportsEditor } from './supports-editor';

interface LooseEndsProps {
  readonly nodes: readonly NamedNode[];
  /** What stands there when nothing hangs loose. */
  readonly none: string;
  readonly open: (node: NamedNode) => (() => void) | null;
  readonly reload: () => Promise<void>;
  /** Whether the way on is to choose what they support. */
  readonly maySupport?: boolean;
}

type LooseEndProps = Pick<LooseEndsProps, 'open' | 'reload'> & {
  readonly node: NamedNode;
  readonly maySupport: boolean;
};

function LooseEnd({ node, open, reload, maySupport }: LooseEndProps) {
  const { t } = useWords();
  const [choosing, setChoosing] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const mayChoose = maySupport && node.may.edit && !choosing;
  return (
    <li className={styles['item']}>
      <div className={styles['line']}>
        <NodeName node={node} onOpen={open(node)} />
        {mayChoose && (
          <Button
            ref={opener}
            spacing="compact"
            aria-label={`${t('alignment.choose')}: ${node.key}`}
            onClick={() => setChoosing(true)}
          >
            {t('alignment.choose')}
          </Button>
        )}
      </div>
      {choosing && (
        <SupportsEditor
          objective={node}
          chain={[]}
          startOpen
          reload={reload}
          onCancel={() => {
            setChoosing(false);
            returnFocus();
          }}
        />
      )}
    </li>
  );
}

/** What hangs loose, with the one step that ties it in. */
export function LooseEnds({ nodes, none, maySupport = false, ...rest }: LooseEndsProps) {
  if (nodes.length === 0) return <p className={styles['none']}>{none}</p>;
  return (
    <ul className={styles['list']}>
      {nodes.map((node) => (
        <LooseEnd key={node.id} node={node} maySupport={maySupport} {...rest} />
      ))}
    </ul>
  );
}
