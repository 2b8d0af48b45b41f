import { Skeleton } from '../../ui/skeleton';

/** A key result before its answer: crumbs, title, figure, two sections. */
export function DetailSkeleton() {
  return (
    <Skeleton
      gap={16}
      blocks={[
        [20, '240px'],
        [32, 'min(560px, 100%)'],
        [138, '100%'],
        [220, '100%'],
        [160, '100%'],
      ]}
    />
  );
}
