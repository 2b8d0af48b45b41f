import { IconButton } from '@atlaskit/button/new';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import DeleteIcon from '@atlaskit/icon/core/delete';
import TextArea from '@atlaskit/textarea';
import { useText } from '../../i18n/use-text';
import { Document } from '../adf/document';
import { textStyles, type Block, type NewBlock, type TextStyle } from './blocks';
import { InsertMenu } from './insert-menu';
import { MacroCard } from './macro-card';

export interface BlockRowProps {
  readonly block: Block;
  readonly pageId: string;
  readonly isNew: boolean;
  onChange(block: Block): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
  onInsert(block: NewBlock): void;
}

const isStyle = (value: string): value is TextStyle =>
  (textStyles as readonly string[]).includes(value);

function Content({ block, pageId, isNew, onChange }: BlockRowProps) {
  const text = useText();
  if (block.kind === 'kept') {
    return (
      <div className="wiki-kept" title={text('keptAsIs')}>
        <Document node={{ type: 'doc', content: [block.node] }} macro={() => null} />
      </div>
    );
  }
  if (block.kind === 'macro') {
    return (
      <MacroCard
        node={block.node}
        body={block.body}
        pageId={pageId}
        opensConfig={isNew}
        onChange={(change) => onChange({ ...block, ...change })}
      />
    );
  }
  return (
    <div className="wiki-text">
      <select
        aria-label={text('textStyle')}
        value={block.style}
        onChange={({ currentTarget: { value } }) =>
          isStyle(value) && onChange({ ...block, style: value })
        }
      >
        {textStyles.map((style) => (
          <option key={style} value={style}>
            {text(style)}
          </option>
        ))}
      </select>
      <TextArea
        aria-label={text('textOf')}
        minimumRows={1}
        autoFocus={isNew}
        value={block.text}
        onChange={(event) => onChange({ ...block, text: event.currentTarget.value })}
      />
    </div>
  );
}

/** One part of the page, with what can be done to it. */
export function BlockRow(props: BlockRowProps) {
  const text = useText();
  const { onMove, onRemove, onInsert } = props;
  return (
    <li className="wiki-block">
      <div className="grow">
        <Content {...props} />
      </div>
      <div className="wiki-block-tools">
        <IconButton
          appearance="subtle"
          spacing="compact"
          icon={ArrowUpIcon}
          label={text('moveUp')}
          onClick={() => onMove(-1)}
        />
        <IconButton
          appearance="subtle"
          spacing="compact"
          icon={ArrowDownIcon}
          label={text('moveDown')}
          onClick={() => onMove(1)}
        />
        <IconButton
          appearance="subtle"
          spacing="compact"
          icon={DeleteIcon}
          label={text('delete')}
          onClick={onRemove}
        />
        <InsertMenu onInsert={onInsert} />
      </div>
    </li>
  );
}
