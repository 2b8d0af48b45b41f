const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const childrenOf = (node: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Array.isArray(node['content']) ? (node['content'] as readonly unknown[]) : [];

/** Settings of every macro of a module on a page, in its order; a macro without settings has none. */
export function configsIn(node: unknown, moduleKey: string): unknown[] {
  if (!isRecord(node)) return [];
  const below = childrenOf(node).flatMap((child) => configsIn(child, moduleKey));
  const { attrs } = node;
  if (!isRecord(attrs) || typeof attrs['extensionKey'] !== 'string') return below;
  if (!attrs['extensionKey'].endsWith(`/static/${moduleKey}`)) return below;
  const { parameters } = attrs;
  return isRecord(parameters) ? [parameters['guestParams'], ...below] : below;
}
