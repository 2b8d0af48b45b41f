import { AppFrame } from '../frames/app-frame';
import { useText } from '../i18n/use-text';
import { useSite } from '../site/session-context';
import type { AdfNode } from './adf/node';
import { localIdOf, moduleOf } from './editor/macro-node';

interface PlacedMacroProps {
  readonly node: AdfNode;
  readonly pageId: string;
  /** Whether the app is connected with Confluence. */
  readonly isConnected: boolean;
}

/** A macro on a page that is read: the app's own frame. */
export function PlacedMacro({ node, pageId, isConnected }: PlacedMacroProps) {
  const text = useText();
  const { modules } = useSite();
  const module = moduleOf(node, modules.modules);
  if (!module || !isConnected) {
    return (
      <div className="wiki-missing">{text(module ? 'notConnectedTitle' : 'unknownMacro')}</div>
    );
  }
  const localId = localIdOf(node);
  return (
    <div className="wiki-macro">
      <AppFrame module={module} place={{ contentId: pageId, localId }} />
    </div>
  );
}
