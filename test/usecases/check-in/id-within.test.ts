import fc from 'fast-check';
import { Id } from '../../../src/contract/fields';
import { idWithin } from '../../../src/usecases/check-in/id-within';

const id = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/);

test('an id within another is an id, the same each time, and another for each part', () => {
  fc.assert(
    fc.property(id, id, id, (own, one, other) => {
      fc.pre(one !== other);
      expect(Id.safeParse(idWithin(own, one)).success).toBe(true);
      expect(idWithin(own, one)).toBe(idWithin(own, one));
      expect(idWithin(own, one)).not.toBe(idWithin(own, other));
    }),
  );
});
