import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import Flag, { AutoDismissFlag, FlagGroup } from '@atlaskit/flag';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { FlagRequest } from '../bridge/services';

interface Flags {
  show(flag: FlagRequest): void;
  close(id: string | number): void;
}

const FlagsContext = createContext<Flags | null>(null);

function flagIcon(type: string | undefined): ReactNode {
  switch (type) {
    case 'success':
      return <SuccessIcon label="" color="var(--ds-icon-success)" />;
    case 'warning':
      return <WarningIcon label="" color="var(--ds-icon-warning)" />;
    case 'error':
      return <ErrorIcon label="" color="var(--ds-icon-danger)" />;
    default:
      return <InformationIcon label="" color="var(--ds-icon-information)" />;
  }
}

/** Shows the product's flags in the corner, for Jira's own pages and for frames. */
export function FlagsProvider({ children }: { readonly children: ReactNode }) {
  const [flags, setFlags] = useState<readonly FlagRequest[]>([]);
  const close = useCallback(
    (id: string | number) => setFlags((shown) => shown.filter((flag) => flag.id !== id)),
    [],
  );
  const value = useMemo<Flags>(
    () => ({
      show: (flag) => setFlags((shown) => [flag, ...shown.filter(({ id }) => id !== flag.id)]),
      close,
    }),
    [close],
  );
  return (
    <FlagsContext.Provider value={value}>
      {children}
      <FlagGroup onDismissed={close}>
        {flags.map(({ id, title, description, type, isAutoDismiss, actions }) => {
          const Shown = isAutoDismiss ? AutoDismissFlag : Flag;
          return (
            <Shown
              key={id}
              id={id}
              icon={flagIcon(type)}
              title={title ?? ''}
              description={description}
              actions={(actions ?? []).map(({ text, onClick }) => ({
                content: text,
                onClick: () => onClick?.(),
              }))}
            />
          );
        })}
      </FlagGroup>
    </FlagsContext.Provider>
  );
}

/** How to show and close flags. */
export function useFlags(): Flags {
  const flags = useContext(FlagsContext);
  if (!flags) throw new Error('useFlags is used outside FlagsProvider');
  return flags;
}
