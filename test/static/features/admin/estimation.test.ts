import { byLikelihood } from '../../../../static/features/admin/estimation';

const field = (id: string, name: string, type = '') => ({ id, name, type });
const plain = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

test('a field made for estimates is proposed before any other number', () => {
  const team = field('1', 'Zeal', 'com.pyxis.greenhopper.jira:jsw-story-points');
  const company = field('2', 'Story Points', plain);
  const others = [field('3', 'Budget', plain), field('4', 'Past story points', plain)];
  expect(byLikelihood([...others, team, company])).toEqual([company, team, ...others]);
});
