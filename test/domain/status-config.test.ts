import { readStatusConfig, writeStatusConfig } from '../../src/domain/status-config';
import { configsIn } from '../../src/domain/adf/macros-in';
import { plainLines } from '../../src/domain/adf/plain-lines';
import { queryOf, readViewQuery } from '../../src/domain/view-query';

const id = '01JXRETRQ00000000000000000';

describe('the settings of a status panel', () => {
  test('are read as they were written', () => {
    const config = readStatusConfig({ by: 'objective', itemId: id, look: 'line', home: '10001' });
    expect(config).toMatchObject({
      ...{ by: 'objective', itemId: id, look: 'line', team: '', cycleId: null },
      home: { kind: 'project', projectId: '10001' },
    });
    expect(config && readStatusConfig(writeStatusConfig(config))).toEqual(config);
  });

  test('keep what is understood, and are none where nothing was chosen', () => {
    expect(readStatusConfig({ by: 'place', look: 'cake', home: 'nowhere' })).toMatchObject({
      ...{ look: 'panel', home: { kind: 'site' } },
    });
    for (const nothing of [undefined, {}, { by: 'moon' }, { by: 'objective' }, 'x']) {
      expect(readStatusConfig(nothing)).toBeNull();
    }
  });
});

test('macros of a module are found wherever they stand on a page', () => {
  const macro = (name: string, guestParams: object) => ({
    type: 'extension',
    attrs: { extensionKey: `app/env/static/${name}`, parameters: { guestParams } },
  });
  const cell = { type: 'tableCell', content: [macro('okr-status', { by: 'place' })] };
  const page = { type: 'doc', content: [macro('other', {}), { type: 'table', content: [cell] }] };
  expect(configsIn(page, 'okr-status')).toEqual([{ by: 'place' }]);
});

test('a document’s words come a line a paragraph or item', () => {
  const said = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [said('b')] }] };
  expect(plainLines({ type: 'doc', content: [said('a'), said(' '), list] })).toEqual(['a', 'b']);
});

test('a saved view narrows by what its address says, and by nothing that makes no sense', () => {
  const query = `cycle=${id}&status=at-risk,never&team=Web%20A&level=moon&words=two+words`;
  expect(readViewQuery(queryOf(query))).toEqual({
    ...{ cycleId: id, statuses: ['at-risk'], ownerId: null, team: 'Web A', level: null },
    words: 'two words',
  });
});
