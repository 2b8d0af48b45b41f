import {
  evidenceDraft,
  evidenceOf,
  withEvidence,
  withTypedLink,
} from '../../../../static/features/retro/evidence-draft';

const card = { kind: 'card', ref: 'c1', note: 'Late' } as const;
const link = { kind: 'link', ref: 'https://example.com/a', note: '' } as const;

describe('evidence being gathered', () => {
  it('is saved with the address that was typed and not added', () => {
    const typed = { ...evidenceDraft([card]), link: ` ${link.ref} ` };
    expect(evidenceOf(typed)).toEqual([card, link]);
    expect(evidenceOf({ ...typed, link: ' ' })).toEqual([card]);
  });

  it('holds the address once when it is added, and leaves the field empty', () => {
    const typed = { ...evidenceDraft([link]), link: link.ref };
    expect(withTypedLink(typed)).toEqual({ chosen: [link], link: '' });
  });

  it('names each thing once', () => {
    const once = withEvidence(evidenceDraft(), card);
    expect(withEvidence(once, { ...card, note: 'Again' })).toBe(once);
  });
});
