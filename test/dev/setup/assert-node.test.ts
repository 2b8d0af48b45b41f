import { assertNode } from '../../../dev/setup/assert-node';

describe('the Node everything runs on', () => {
  it('is the major that Forge runs', () => {
    expect(() => {
      assertNode('v24.21.0');
    }).not.toThrow();
  });

  it('is refused when it is another one, with what to do', () => {
    expect(() => {
      assertNode('v20.20.2');
    }).toThrow('Use the npm scripts');
  });

  it('is what runs these tests', () => {
    expect(() => {
      assertNode(process.version);
    }).not.toThrow();
  });
});
