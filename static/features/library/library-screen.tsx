import type { Place } from '../place/place';
import { Library } from './library';

/** The library of a project or of the site. */
export default function LibraryScreen({ place }: { readonly place: Place }) {
  return <Library home={place.home} />;
}
