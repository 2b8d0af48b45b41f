/**
 * Scrolls an item of a list into the list's own view. `scrollIntoView` would also move the page
 * around the frame. The list is positioned, so that offsets count from it.
 */
export function keepInView(item: HTMLElement | null): void {
  const list = item?.offsetParent;
  if (!(list instanceof HTMLElement) || item === null) return;
  const above = item.offsetTop - list.scrollTop;
  const below = above + item.offsetHeight - list.clientHeight;
  if (above < 0) list.scrollTop += above;
  else if (below > 0) list.scrollTop += below;
}
