import { useState } from 'react';
import Button, { IconButton, LinkButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import AngleBracketsIcon from '@atlaskit/icon/core/angle-brackets';
import MenuIcon from '@atlaskit/icon/core/menu';
import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { wikiAddress } from '../confluence/routes';
import { useText } from '../i18n/use-text';
import { navigate } from '../router/history';
import { searchAddress } from '../router/routes';
import { UserMenu } from './user-menu';

interface TopBarProps {
  readonly product: 'jira' | 'confluence';
  readonly sideOpen: boolean;
  onToggleSide(): void;
  onCreate(): void;
  onDeveloper(): void;
}

const homes = { jira: '/jira/projects', confluence: wikiAddress } as const;

const keyPattern = /^[A-Za-z][A-Za-z0-9_]*-\d+$/;

/** JQL of what was typed into the search box: words are sought in the text. */
const jqlOf = (words: string): string =>
  words === '' ? 'created is not EMPTY ORDER BY updated DESC' : `text ~ ${JSON.stringify(words)}`;

function SearchBox() {
  const text = useText();
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  return (
    <form
      className="search-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const isKey = keyPattern.test(words);
        navigate(isKey ? `/browse/${words.toUpperCase()}` : searchAddress(jqlOf(words)));
      }}
    >
      <Textfield
        isCompact
        aria-label={text('searchIssues')}
        placeholder={text('search')}
        value={typed}
        elemBeforeInput={
          <span className="search-icon">
            <SearchIcon label="" />
          </span>
        }
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </form>
  );
}

/** Where one product leads to the other. */
function OtherProduct({ product }: Pick<TopBarProps, 'product'>) {
  const text = useText();
  const other = product === 'jira' ? 'confluence' : 'jira';
  const name = text(other === 'jira' ? 'product' : 'confluence');
  return (
    <LinkButton
      appearance="subtle"
      spacing="compact"
      href={homes[other]}
      aria-label={text('switchTo', { product: name })}
    >
      {name}
    </LinkButton>
  );
}

/** The products' top navigation. */
export function TopBar(props: TopBarProps) {
  const { product, sideOpen, onToggleSide, onCreate, onDeveloper } = props;
  const text = useText();
  return (
    <header className="top-bar">
      <div className="row">
        <IconButton
          appearance="subtle"
          icon={MenuIcon}
          label={text(sideOpen ? 'closeMenu' : 'openMenu')}
          onClick={onToggleSide}
        />
        <a className="product" href={homes[product]}>
          <img src="/favicon.svg" alt="" />
          <span className="product-name">
            {text(product === 'jira' ? 'product' : 'confluence')}
          </span>
        </a>
        <OtherProduct product={product} />
      </div>
      <div className="top-bar-middle">
        {product === 'jira' && (
          <>
            <SearchBox />
            <Button appearance="primary" iconBefore={AddIcon} onClick={onCreate}>
              {text('create')}
            </Button>
          </>
        )}
      </div>
      <div className="top-bar-end">
        <IconButton
          appearance="subtle"
          icon={AngleBracketsIcon}
          label={text('developer')}
          isTooltipDisabled={false}
          onClick={onDeveloper}
        />
        <UserMenu />
      </div>
    </header>
  );
}
