import { createFrameHistory } from './history';
import { setAhead } from './frame-clock';
import { watchHeight } from './frame-height';
import { applyTheme, loadTokens, type ThemeState } from './frame-theme';
import { createWire, type WireMessage } from './wire';

/**
 * The first script of every frame: a classic script that defines the one global on which
 * @forge/bridge rests. The page's origin stands in the script tag.
 */
const { host: hostOrigin = '', ahead = '0' } = document.currentScript?.dataset ?? {};
setAhead(Number(ahead));

let moved: ((href: string, state: unknown) => void) | undefined;
let themed = false;

function hear(name: string, value: unknown): void {
  if (name === 'clock') setAhead((value as { aheadMs: number }).aheadMs);
  if (name === 'theme' && themed) applyTheme(value as ThemeState);
  if (name === 'moved') {
    const { href, state } = value as { href: string; state?: unknown };
    moved?.(href, state);
  }
}

const wire = createWire({
  post: (message) => window.parent.postMessage({ bridge: message }, hostOrigin),
  hear,
});

window.addEventListener('message', (event: MessageEvent<{ bridge?: WireMessage }>) => {
  const fromPage = event.source === window.parent && event.origin === hostOrigin;
  if (fromPage && event.data.bridge) wire.receive(event.data.bridge);
});

async function enableTheming(): Promise<void> {
  const theme = (await wire.call('enableTheming', undefined)) as ThemeState;
  themed = true;
  applyTheme(theme);
  await loadTokens();
  wire.say('themed', {});
}

async function createHistory(): Promise<unknown> {
  const start = (await wire.call('createHistory', undefined)) as string;
  const made = createFrameHistory(start, {
    move: (action, href, state) => wire.say('move', { action, href, state }),
    go: (delta) => wire.say('go', { delta }),
  });
  moved = made.moved;
  return made.history;
}

/** Commands that need the frame's own document or synchronous state; the page answers the rest. */
const here: Readonly<Record<string, () => Promise<unknown>>> = { enableTheming, createHistory };

Object.assign(globalThis, {
  __bridge: {
    callBridge: (command: string, payload: unknown) =>
      here[command]?.() ?? wire.call(command, payload),
  },
});

watchHeight((height) => wire.say('height', { height }));
