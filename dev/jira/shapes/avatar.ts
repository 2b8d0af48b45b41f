const colors = ['#0052cc', '#00875a', '#a54800', '#de350b', '#6554c0', '#206a83', '#42526e'];

/** A picture as a data address, so that no page needs a foreign origin; only what must be is encoded. */
const picture = (body: string) =>
  `data:image/svg+xml,${`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>${body}</svg>`.replaceAll(
    /[<>#% ]|[^\x20-\x7e]+/gu,
    encodeURIComponent,
  )}`;

/** Initials on a colour: round for people, square for projects. */
export function avatarUrls(name: string, shape: 'round' | 'square' = 'round') {
  const initials = name
    .split(/\s+/u)
    .map((word) => [...word.replaceAll(/[^\p{L}\p{N}]/gu, '')][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();
  const hash = [...name].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973, 7);
  const color = colors[hash % colors.length] ?? '#42526e';
  const url = picture(
    `<rect width='48' height='48' rx='${shape === 'round' ? 24 : 6}' fill='${color}'/>` +
      `<text x='24' y='31' font-family='sans-serif' font-size='19' fill='#fff' text-anchor='middle'>${initials}</text>`,
  );
  return { '48x48': url, '24x24': url, '16x16': url, '32x32': url };
}

/** A small coloured square for types, statuses and priorities. */
export const iconUrl = (color: string) =>
  picture(`<rect width='48' height='48' rx='9' fill='${color}'/>`);
