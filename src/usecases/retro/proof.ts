const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * What a frame shows for a card that no account is kept with: the SHA-256 of its token and the card's
 * id. Another one for every card, so that nothing stored tells which cards one person wrote.
 */
export async function proofOf(cardId: string, token: string | undefined): Promise<string | null> {
  if (token === undefined) return null;
  const said = new TextEncoder().encode(`${cardId} ${token}`);
  return hex(await crypto.subtle.digest('SHA-256', said));
}
