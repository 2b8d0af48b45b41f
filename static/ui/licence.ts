import { createContext, useContext } from 'react';

const Licence = createContext(true);

/** Says to everything inside whether the app is licensed. */
export const LicenceProvider = Licence.Provider;

/**
 * False where nothing may be changed because the licence ran out. Whatever exists says in its own `may` what can be
 * done with it; this is for what would be made anew.
 */
export const useLicensed = (): boolean => useContext(Licence);
