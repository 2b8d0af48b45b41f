/** How much one sheet may bring; more is left out and said. */
export const sheetLimits = { rows: 1000, objectives: 200, keyResults: 20 } as const;
