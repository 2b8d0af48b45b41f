/** What an insert needs beyond the entity: the number is given by the database. */
export type Unnumbered<T> = Omit<T, 'number'>;
