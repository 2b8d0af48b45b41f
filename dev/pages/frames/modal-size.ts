import { z } from 'zod';

export interface ModalSize {
  readonly width: string;
  /** Pixels; null follows the content. */
  readonly height: number | null;
}

const sizes: Readonly<Record<string, ModalSize>> = {
  small: { width: 'small', height: 320 },
  medium: { width: 'medium', height: 520 },
  large: { width: 'large', height: 720 },
  xlarge: { width: 'x-large', height: 800 },
  max: { width: '100%', height: 900 },
  fullscreen: { width: '100%', height: 900 },
  resizable: { width: 'medium', height: null },
};
const custom = z.object({ width: z.string(), height: z.string().optional() });

/** Width and height of a modal as the bridge's `Modal` names them: a word or `{width, height}` in CSS. */
export function modalSize(size: unknown): ModalSize {
  const known = typeof size === 'string' ? sizes[size] : undefined;
  if (known) return known;
  const own = custom.safeParse(size).data;
  const pixels = Number.parseInt(own?.height ?? '', 10);
  return { width: own?.width ?? 'medium', height: Number.isNaN(pixels) ? null : pixels };
}
