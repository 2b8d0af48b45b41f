import { Skeleton } from '../../ui/skeleton';

/** A board before its answer: head, filter, three objectives. */
export function BoardSkeleton() {
  return (
    <Skeleton
      gap={16}
      blocks={[
        [32, '220px'],
        [28, 'min(520px, 100%)'],
        [196, '100%'],
        [140, '100%'],
        [140, '100%'],
      ]}
    />
  );
}
