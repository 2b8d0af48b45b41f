type Handler = (...args: unknown[]) => unknown;

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

const isHandler = (value: unknown): value is Handler => typeof value === 'function';

/** The function behind `index.resolver`: file, then export. Throws when there is none. */
export function findHandler(modules: Readonly<Record<string, unknown>>, handler: string): Handler {
  const [file = '', name = ''] = handler.split('.');
  const found = member(modules[file], name);
  if (!isHandler(found)) throw new Error(`The app exports no function for handler '${handler}'`);
  return found;
}
