import { useEffect, useState } from 'react';
import type { PageHistory } from '../../api/navigation';
import { readAddress, writeAddress, type Address } from './address';

const addressOf = (location: PageHistory['location']): Address =>
  readAddress(location.pathname, location.search);

/** Moves on from where the reader is; `replace` leaves no step to go back to. */
export type Go = (part: Partial<Address>, how?: 'push' | 'replace') => void;

/** The address of the page, and moving on from it. */
export function useAddress(history: PageHistory): { readonly address: Address; readonly go: Go } {
  const [address, setAddress] = useState(() => addressOf(history.location));
  useEffect(() => history.listen((location) => setAddress(addressOf(location))), [history]);
  return {
    address,
    go: (part, how = 'push') => history[how](writeAddress({ ...address, ...part })),
  };
}
