import EmptyState from '@atlaskit/empty-state';
import type { WikiView } from '../../site/wiki-protocol';
import { useText } from '../i18n/use-text';
import { spaceAddress } from './routes';

/** Every space the reader sees. */
export function Spaces({ wiki }: { readonly wiki: WikiView }) {
  const text = useText();
  if (wiki.spaces.length === 0) {
    return <EmptyState header={text('noSpacesTitle')} description={text('noSpacesText')} />;
  }
  return (
    <>
      <h1 className="page-title">{text('spaces')}</h1>
      <ul className="wiki-spaces">
        {wiki.spaces.map(({ id, key, name, pages }) => (
          <li key={id}>
            <a href={spaceAddress(key)}>{name}</a>
            <span className="subtle">
              {text('pages')}: {pages.length}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
