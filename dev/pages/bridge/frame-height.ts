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
    // A body that fills the frame (css-reset makes it so) would measure the frame, not the content.
    document.documentElement.style.height = 'auto';
    document.body.style.height = 'auto';
    new ResizeObserver(measure).observe(document.body);
    measure();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
