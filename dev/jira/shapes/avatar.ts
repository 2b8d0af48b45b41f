const colors = ['#0052cc', '#00875a', '#ff8b00', '#de350b', '#6554c0', '#008da6', '#42526e'];

/** A picture of our own, so that no page needs a foreign origin: initials on a colour. */
export function avatarUrls(name: string, shape: 'round' | 'square' = 'round') {
  const initials = name
    .split(/\s+/u)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();
  const hash = [...name].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973, 7);
  const body = svg(initials, colors[hash % colors.length] ?? '#42526e', shape === 'round' ? 24 : 6);
  const url = `data:image/svg+xml,${encodeURIComponent(body)}`;
  return { '48x48': url, '24x24': url, '16x16': url, '32x32': url };
}

const svg = (initials: string, color: string, radius: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="${radius}" fill="${color}"/>` +
  `<text x="24" y="31" font-family="sans-serif" font-size="19" fill="#fff" text-anchor="middle">${initials}</text></svg>`;

/** A small coloured square for types and priorities. */
export function iconUrl(color: string): string {
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" rx="2" fill="${color}"/></svg>`,
  )}`;
}
