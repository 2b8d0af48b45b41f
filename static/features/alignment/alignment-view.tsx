import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { SelectField } from '../../ui/select-field';
import styles from './alignment-view.module.css';
import type { Alignment, NamedNode } from './load-alignment';
import { LooseEnds } from './loose-ends';
import { Tree } from './tree';

interface AlignmentViewProps {
  readonly alignment: Alignment;
  readonly onCycle: (cycleId: string) => void;
  readonly open: (node: NamedNode) => (() => void) | null;
  readonly reload: () => Promise<void>;
}

/** The objectives among some ids, in the order of the tree. */
function named({ nodes }: Alignment, ids: readonly string[]): NamedNode[] {
  const wanted = new Set(ids);
  return nodes.filter((node): node is NamedNode => node.kind !== 'hidden' && wanted.has(node.id));
}

function Head({ alignment, onCycle }: Pick<AlignmentViewProps, 'alignment' | 'onCycle'>) {
  const { t } = useWords();
  const { cycles, cycle } = alignment;
  return (
    <header className={styles['head']}>
      <h1 className={styles['title']}>{t('alignment.title')}</h1>
      {cycle !== null && (
        <div className={styles['cycle']}>
          <SelectField
            label={t('board.cycle')}
            value={cycle.id}
            options={cycles.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={onCycle}
          />
        </div>
      )}
    </header>
  );
}

/** A loaded tree, and beside it what hangs loose. */
export function AlignmentView(props: AlignmentViewProps) {
  const { alignment, open, reload } = props;
  const { t } = useWords();
  const { nodes, links } = alignment;
  if (nodes.length === 0) {
    return (
      <div className={styles['view']}>
        <Head {...props} />
        <Notice title={t('alignment.none.title')} body={t('alignment.none.body')} />
      </div>
    );
  }
  return (
    <div className={styles['view']}>
      <Head {...props} />
      {links.length === 0 && (
        <Notice compact title={t('alignment.empty.title')} body={t('alignment.empty.body')} />
      )}
      <Tree alignment={alignment} open={open} reload={reload} />
      {alignment.truncated && (
        <p className={styles['quiet']}>{t('alignment.truncated', { n: 500 })}</p>
      )}
      <div className={styles['loose']}>
        <Section title={t('alignment.supportsNothing')}>
          <LooseEnds
            nodes={named(alignment, alignment.supportsNothing)}
            none={t('alignment.supportsNothing.none')}
            open={open}
            reload={reload}
            maySupport
          />
        </Section>
        <Section title={t('alignment.unsupported')}>
          <LooseEnds
            nodes={named(alignment, alignment.unsupported)}
            none={t('alignment.unsupported.none')}
            open={open}
            reload={reload}
          />
        </Section>
      </div>
    </div>
  );
}
