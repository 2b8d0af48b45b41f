import { useEffect, useRef, useState, type RefObject } from 'react';
import Button from '@atlaskit/button/new';
import { ModalTransition } from '@atlaskit/modal-dialog';
import type { ModuleView } from '../../site/protocol';
import { ActionDialog } from '../frames/action-dialog';
import { useText } from '../i18n/use-text';
import { useSite } from '../site/session-context';

interface Selected {
  readonly text: string;
  readonly top: number;
  readonly left: number;
}

function selectedIn(article: HTMLElement): Selected | null {
  const selection = window.getSelection();
  const words = selection?.toString().trim() ?? '';
  if (!selection || words === '' || !article.contains(selection.anchorNode)) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  const around = article.getBoundingClientRect();
  return { text: words, top: box.bottom - around.top + 8, left: box.left - around.left };
}

/** What apps offer for the words that the reader selected on a page. */
export function SelectionMenu(props: {
  readonly article: RefObject<HTMLElement>;
  readonly pageId: string;
}) {
  const { article, pageId } = props;
  const text = useText();
  const { modules } = useSite();
  const [selected, setSelected] = useState<Selected | null>(null);
  const [acting, setActing] = useState<{ module: ModuleView; selectedText: string } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const actions = modules.modules.filter(({ type }) => type === 'confluence:contextMenu');
  useEffect(() => {
    const look = (): void => setSelected(article.current ? selectedIn(article.current) : null);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [article]);
  return (
    <>
      {selected && actions.length > 0 && (
        <div
          className="wiki-selection"
          role="toolbar"
          aria-label={text('appActions')}
          style={{ top: selected.top, left: Math.max(0, selected.left) }}
        >
          {actions.map((module) => (
            <Button
              key={module.key}
              ref={button}
              spacing="compact"
              onClick={() => setActing({ module, selectedText: selected.text })}
            >
              {module.title}
            </Button>
          ))}
        </div>
      )}
      <ModalTransition>
        {acting && (
          <ActionDialog
            module={acting.module}
            place={{ contentId: pageId, selectedText: acting.selectedText }}
            returnFocus={button}
            onRefresh={() => undefined}
            onGone={() => setActing(null)}
          />
        )}
      </ModalTransition>
    </>
  );
}
