import type { ChainView } from '../../ui/views';
import { directOf } from './supported';
import { SupportsField } from './supports-field';
import { useSupports } from './use-supports';

interface SupportsEditorProps {
  readonly objective: { readonly id: string; readonly key: string };
  /** What is above it, as its view says. */
  readonly chain: ChainView;
  readonly startOpen?: boolean;
  readonly onCancel?: () => void;
  readonly reload: () => Promise<void>;
}

/** Changes what an objective supports, each change at once. */
export function SupportsEditor({ objective, chain, reload, ...rest }: SupportsEditorProps) {
  const { add, remove } = useSupports(objective, reload);
  return (
    <SupportsField
      objectiveId={objective.id}
      supports={directOf(chain)}
      onAdd={(supported) => void add(supported)}
      onRemove={(supported) => void remove(supported)}
      {...rest}
    />
  );
}
