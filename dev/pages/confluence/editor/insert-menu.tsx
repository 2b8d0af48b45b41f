import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { useText } from '../../i18n/use-text';
import { useSite } from '../../site/session-context';
import { textStyles, type NewBlock } from './blocks';
import { newMacroNode } from './macro-node';

/** Puts text or a macro of the app into the page. */
export function InsertMenu({ onInsert }: { onInsert(block: NewBlock): void }) {
  const text = useText();
  const { modules } = useSite();
  const macros = modules.modules.filter(({ macro }) => macro !== null);
  return (
    <DropdownMenu trigger={text('insert')} shouldRenderToParent spacing="compact">
      <DropdownItemGroup>
        {textStyles.map((style) => (
          <DropdownItem key={style} onClick={() => onInsert({ kind: 'text', style, text: '' })}>
            {text(style)}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
      <DropdownItemGroup>
        {macros.map((module) => (
          <DropdownItem
            key={module.key}
            onClick={() =>
              onInsert({
                kind: 'macro',
                node: newMacroNode(module, crypto.randomUUID()),
                body: module.macro?.bodied === true ? '' : null,
              })
            }
          >
            {module.title}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
