/** What is dragged on the board of cards: the id of a card. */
export const dragKind = 'application/x-plumbline-card';
