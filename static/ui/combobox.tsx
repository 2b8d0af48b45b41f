import CrossIcon from '@atlaskit/icon/core/cross';
import { Fragment, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../i18n/words';
import styles from './combobox.module.css';
import { Hidden } from './hidden';
import { IconAction } from './icon-action';
import { keepInView } from './keep-in-view';
import { nextActive } from './next-active';
import { useSearch } from './use-search';

export interface ComboboxProps<T> {
  readonly label: string;
  readonly placeholder: string;
  readonly search: (query: string) => Promise<readonly T[]>;
  readonly keyOf: (item: T) => string;
  readonly face: (item: T) => ReactNode;
  /** Heading above the first item of each group; items come sorted by group. */
  readonly groupOf?: (item: T) => string;
  readonly empty: string;
  readonly onChoose: (item: T) => void;
  readonly onCancel: () => void;
  /** Where it searches: another one asks the same question there. */
  readonly within?: string;
  readonly autoFocus?: boolean;
}

/** Type, arrow, Enter. The list stands in the page, since a frame would cut off what floats. */
export function Combobox<T>(props: ComboboxProps<T>) {
  const { keyOf, onChoose, onCancel } = props;
  const { t } = useWords();
  const id = useId();
  const { query, found, failure, ask } = useSearch(props.search, props.within);
  const [active, setActive] = useState(0);
  const items = found ?? [];
  const current = items[Math.min(active, items.length - 1)];
  const optionId = (item: T) => `${id}-${keyOf(item)}`;
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return onCancel();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (current !== undefined) onChoose(current);
      return;
    }
    const next = nextActive(event.key, active, items.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  };
  return (
    <div className={styles['box']}>
      <div className={styles['field']}>
        <input
          className={styles['input']}
          role="combobox"
          aria-label={props.label}
          aria-expanded={found !== null}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : optionId(current)}
          placeholder={props.placeholder}
          autoComplete="off"
          autoFocus={props.autoFocus ?? true}
          value={query}
          maxLength={255}
          onChange={(event) => {
            setActive(0);
            ask(event.currentTarget.value);
          }}
          onKeyDown={pressed}
        />
        <span className={styles['cancel']}>
          <IconAction icon={CrossIcon} label={t('common.cancel')} onClick={onCancel} />
        </span>
      </div>
      {found !== null && (
        <div className={styles['list']} role="listbox" id={`${id}-list`} aria-label={props.label}>
          {items.map((item, index) => {
            const group = props.groupOf?.(item);
            const before = items[index - 1];
            const opens = group !== undefined && (!before || props.groupOf?.(before) !== group);
            return (
              <Fragment key={keyOf(item)}>
                {opens && (
                  <div className={styles['group']} role="presentation">
                    {group}
                  </div>
                )}
                <Option
                  id={optionId(item)}
                  active={item === current}
                  onChoose={() => onChoose(item)}
                  onPoint={() => setActive(index)}
                >
                  {props.face(item)}
                </Option>
              </Fragment>
            );
          })}
          {items.length === 0 && (
            <div className={styles['empty']} role="presentation">
              {failure === null ? props.empty : t('common.searchFailed')}
            </div>
          )}
        </div>
      )}
      <div role="status" aria-live="polite">
        <Hidden>{found === null ? '' : t('common.matches', { n: items.length })}</Hidden>
      </div>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
  readonly children: ReactNode;
}

function Option({ id, active, onChoose, onPoint, children }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={`${styles['option']} ${active ? styles['active'] : ''}`}
      ref={(element) => {
        if (active) keepInView(element);
      }}
      onPointerMove={onPoint}
      // Before the input loses focus.
      onPointerDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      {children}
    </div>
  );
}
