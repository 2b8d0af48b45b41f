import { useEffect, useState } from 'react';
import type { PageHistory } from '../../api/navigation';
import { readAddress, writeAddress, type Address } from './address';

const addressOf = (location: PageHistory['location']): Address =>
  readAddress(location.pathname, location.search);

/** The address of the page, and moving on from it. */
export function useAddress(history: PageHistory) {
  const [address, setAddress] = useState(() => addressOf(history.location));
  useEffect(() => history.listen((location) => setAddress(addressOf(location))), [history]);
  return {
    address,
    go: (part: Partial<Address>) => history.push(writeAddress({ ...address, ...part })),
  };
}
