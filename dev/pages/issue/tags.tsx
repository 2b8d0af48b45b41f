import { useText } from '../i18n/use-text';

/** Short names side by side; a word when there are none. */
export function Tags({ names }: { readonly names: readonly string[] }) {
  const text = useText();
  if (names.length === 0) return <span className="subtle">{text('none')}</span>;
  return names.map((name) => (
    <span key={name} className="tag">
      {name}
    </span>
  ));
}
