import { useWords } from '../i18n/words';
import { Hidden } from './hidden';
import styles from './skeleton.module.css';

interface SkeletonProps {
  /** Height and width (CSS) of each block, top to bottom: the size of what will stand there. */
  readonly blocks: readonly (readonly [height: number, width: string])[];
  readonly gap?: number;
}

/** The place of what is loading, at its final size. */
export function Skeleton({ blocks, gap = 8 }: SkeletonProps) {
  const words = useWords();
  return (
    <div className={styles['stack']} style={{ gap }} aria-busy="true">
      <Hidden>{words.t('common.loading')}</Hidden>
      {blocks.map(([height, width], index) => (
        <div key={index} className={styles['block']} style={{ height, width }} />
      ))}
    </div>
  );
}
