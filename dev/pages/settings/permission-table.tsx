import './permission-table.css';
import '../parts/issue-table.css';
import Avatar from '@atlaskit/avatar';
import Checkbox from '@atlaskit/checkbox';
import {
  permissionTableSchema,
  type Holder,
  type PermissionSwitch,
  type PermissionTable as Permissions,
} from '../../site/permission-protocol';
import { useFlags } from '../frames/flags';
import { useText } from '../i18n/use-text';
import { Problem, Waiting } from '../parts/problem';
import { useLoaded } from '../parts/use-loaded';
import { siteGet, sitePost } from '../site/client';
import { useLiveCount } from '../site/live';

type Change = (change: PermissionSwitch) => void;

interface RowProps {
  readonly holder: Holder;
  readonly permissions: Permissions['permissions'];
  onChange: Change;
}

function Row({ holder, permissions, onChange }: RowProps) {
  const text = useText();
  const { id, name, avatarUrl, held } = holder;
  return (
    <tr>
      <th scope="row">
        <span className="row">
          {avatarUrl !== null && <Avatar size="small" name={name} src={avatarUrl} />}
          <span className="ellipsis">{avatarUrl === null ? text('role', { name }) : name}</span>
        </span>
      </th>
      {permissions.map(({ moduleKey, name: permission }) => (
        <td key={moduleKey}>
          <Checkbox
            aria-label={`${permission}: ${name}`}
            isChecked={held.includes(moduleKey)}
            onChange={(event) => onChange({ moduleKey, to: id, held: event.currentTarget.checked })}
          />
        </td>
      ))}
    </tr>
  );
}

function Table({ table, onChange }: { readonly table: Permissions; onChange: Change }) {
  const text = useText();
  const { permissions, holders } = table;
  return (
    <div className="issue-table-frame">
      <table className="issue-table permission-table">
        <thead>
          <tr>
            <th scope="col">{text('grantedTo')}</th>
            {permissions.map(({ moduleKey, name, description }) => (
              <th key={moduleKey} scope="col">
                {name}
                <span className="permission-text">{description}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {holders.map((holder) => (
            <Row key={holder.id} {...{ holder, permissions, onChange }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who holds the app's permissions: of the site, or of one project. */
export function PermissionTable({ projectKey }: { readonly projectKey?: string }) {
  const text = useText();
  const flags = useFlags();
  const path = projectKey === undefined ? '/permissions' : `/permissions/${projectKey}`;
  const read = () => siteGet(path, permissionTableSchema);
  const { value, error, reload } = useLoaded(path, read, useLiveCount('jira'));
  const change = (wanted: PermissionSwitch): void =>
    void sitePost(path, wanted, permissionTableSchema).then(reload, (refused: Error) => {
      const { message: description } = refused;
      flags.show({ id: 'site', title: text('somethingWrong'), description, type: 'error' });
    });
  if (error) return <Problem error={error} onRetry={() => void reload()} />;
  return value ? <Table table={value} onChange={change} /> : <Waiting />;
}
