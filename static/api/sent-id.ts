import { newId } from './ids';

/**
 * The id under which something is sent until it is answered. Another try of the same keeps it, so
 * that it is stored once; what changed since gets its own, as the app may hold what was sent before.
 */
export function sentIds(): (content: unknown) => string {
  let last: { readonly text: string; readonly id: string } | null = null;
  return (content) => {
    const text = JSON.stringify(content);
    if (last?.text !== text) last = { text, id: newId() };
    return last.id;
  };
}
