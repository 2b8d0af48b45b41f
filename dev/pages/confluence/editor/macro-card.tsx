import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { ModalTransition } from '@atlaskit/modal-dialog';
import TextArea from '@atlaskit/textarea';
import { useText } from '../../i18n/use-text';
import { useSite } from '../../site/session-context';
import type { AdfNode } from '../adf/node';
import { ConfigDialog } from './config-dialog';
import { moduleOf, withConfig } from './macro-node';

interface MacroCardProps {
  readonly node: AdfNode;
  readonly body: string | null;
  readonly pageId: string;
  /** Shows the settings at once, as for a macro that was just inserted. */
  readonly opensConfig: boolean;
  onChange(change: { readonly node?: AdfNode; readonly body?: string }): void;
}

/** A macro in the editor: its name, its settings, the text inside. */
export function MacroCard({ node, body, pageId, opensConfig, onChange }: MacroCardProps) {
  const text = useText();
  const { modules } = useSite();
  const module = moduleOf(node, modules.modules);
  const canConfigure = typeof module?.macro?.configUrl === 'string';
  const [configuring, setConfiguring] = useState(
    opensConfig && canConfigure && module.macro?.openOnInsert === true,
  );
  return (
    <div className="wiki-macro-card">
      <div className="row">
        <strong className="grow">{module?.title ?? text('unknownMacro')}</strong>
        {canConfigure && (
          <Button spacing="compact" onClick={() => setConfiguring(true)}>
            {text('configure')}
          </Button>
        )}
      </div>
      {body !== null && (
        <TextArea
          aria-label={text('macroBody')}
          placeholder={text('macroBody')}
          value={body}
          onChange={(event) => onChange({ body: event.currentTarget.value })}
        />
      )}
      <ModalTransition>
        {configuring && module && (
          <ConfigDialog
            module={module}
            node={node}
            pageId={pageId}
            onSave={(config) => onChange({ node: withConfig(node, config) })}
            onClose={() => setConfiguring(false)}
          />
        )}
      </ModalTransition>
    </div>
  );
}
