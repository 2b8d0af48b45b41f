import type { ModuleView } from '../../../site/protocol';
import type { AdfNode } from '../adf/node';

export type Config = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parametersOf = ({ attrs }: AdfNode): Record<string, unknown> => {
  const parameters = attrs?.['parameters'];
  return isRecord(parameters) ? parameters : {};
};

/** A macro's settings as they are saved in the page. */
export const configOf = (node: AdfNode): Config | undefined => {
  const config = parametersOf(node)['guestParams'];
  return isRecord(config) ? config : undefined;
};

export const localIdOf = ({ attrs }: AdfNode): string => String(attrs?.['localId'] ?? '');

/** The module of the manifest that a macro is. */
export const moduleOf = (node: AdfNode, modules: readonly ModuleView[]): ModuleView | undefined =>
  modules.find(({ macro }) => macro?.extensionKey === node.attrs?.['extensionKey']);

/** A macro as Confluence writes a fresh one into a page. */
export function newMacroNode(module: ModuleView, localId: string): AdfNode {
  const { extensionKey = '', bodied = false } = module.macro ?? {};
  const type = bodied ? 'bodiedExtension' : 'extension';
  return {
    type,
    attrs: {
      ...{ layout: 'default', extensionType: 'com.atlassian.ecosystem', extensionKey },
      ...{ text: module.title, localId },
      parameters: {
        ...{ layout: type, localId, extensionTitle: module.title },
        extensionId: `ari:cloud:ecosystem::extension/${extensionKey}`,
      },
    },
    ...(bodied ? { content: [{ type: 'paragraph' }] } : {}),
  };
}

export const withConfig = (node: AdfNode, guestParams: Config): AdfNode => ({
  ...node,
  attrs: { ...node.attrs, parameters: { ...parametersOf(node), guestParams } },
});
