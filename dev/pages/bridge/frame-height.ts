/** Height of the content in CSS pixels, margins included: what iframe-resizer calls `bodyOffset`. */
function contentHeight(): number {
  const { marginTop, marginBottom } = getComputedStyle(document.body);
  return Math.ceil(
    document.body.offsetHeight + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom),
  );
}

/** Tells the page whenever the content's height changes. */
export function watchHeight(tell: (height: number) => void): void {
  let last = -1;
  const measure = (): void => {
    const height = contentHeight();
    if (height === last) return;
    last = height;
    tell(height);
  };
  const start = (): void => {
    new ResizeObserver(measure).observe(document.body);
    measure();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
