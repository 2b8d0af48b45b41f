import './frames.css';
import { useEffect, useId, useRef, useState } from 'react';
import { z } from 'zod';
import { createWire, type Wire, type WireMessage } from '../bridge/wire';
import { navigate, usePlace } from '../router/history';
import { onClock } from '../site/live';
import { useSite } from '../site/session-context';
import { hrefUnder, useHost, type HostOptions } from './use-host';

export interface FrameViewProps extends Omit<HostOptions, 'frameId'> {
  /** Address of the frame's page. */
  readonly src: string;
  readonly title: string;
  /** Fixed height in pixels; null follows the content. */
  readonly height: number | null;
  /** Fills what is left of the window, at least. */
  readonly fills?: boolean;
}

// What production allows a frame of an app.
const sandbox =
  'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals ' +
  'allow-pointer-lock allow-same-origin allow-scripts';
const features = 'camera; microphone; clipboard-write; display-capture; fullscreen';

const heightNotice = z.object({ height: z.number() });
const moveNotice = z.object({
  action: z.enum(['PUSH', 'REPLACE']),
  href: z.string().startsWith('/'),
  state: z.unknown().optional(),
});
const goNotice = z.object({ delta: z.number().int() });

/** Tells the frame when the reader moved by the page's address rather than by the frame. */
function useFrameAddress(base: string | undefined, wire: () => Wire | undefined) {
  const place = usePlace();
  const known = useRef(base === undefined ? '' : hrefUnder(base));
  useEffect(() => {
    if (base === undefined || !place.pathname.startsWith(base)) return;
    const href = hrefUnder(base);
    if (href === known.current) return;
    known.current = href;
    wire()?.say('moved', { href, state: window.history.state });
  }, [base, place, wire]);
  return (raw: unknown): void => {
    const { action, href, state } = moveNotice.parse(raw);
    known.current = href;
    navigate(`${base ?? ''}${href}`, { replace: action === 'REPLACE', state, keepScroll: true });
  };
}

/** One frame of the app: the iframe, its bridge, its height, its part of the address. */
export function FrameView({ src, title, height, fills = false, ...options }: FrameViewProps) {
  const { session } = useSite();
  const frame = useRef<HTMLIFrameElement>(null);
  const wire = useRef<Wire>();
  const [content, setContent] = useState(0);
  const [themed, setThemed] = useState(false);
  const host = useHost({ ...options, frameId: useId() });
  const getWire = useRef(() => wire.current);
  const onMove = useFrameAddress(options.base, getWire.current);
  const hear = useRef((_name: string, _value: unknown): void => undefined);
  hear.current = (name, value) => {
    if (name === 'height') setContent(heightNotice.parse(value).height);
    if (name === 'themed') setThemed(true);
    if (name === 'move') onMove(value);
    if (name === 'go') window.history.go(goNotice.parse(value).delta);
  };
  useEffect(() => {
    const { origin } = new URL(src);
    const end = createWire({
      post: (message) => frame.current?.contentWindow?.postMessage({ bridge: message }, origin),
      answer: host,
      hear: (name, value) => hear.current(name, value),
    });
    wire.current = end;
    const receive = (event: MessageEvent<{ bridge?: WireMessage }>): void => {
      const ours = event.source === frame.current?.contentWindow && event.origin === origin;
      if (ours && event.data.bridge) end.receive(event.data.bridge);
    };
    window.addEventListener('message', receive);
    const leaveClock = onClock((aheadMs) => end.say('clock', { aheadMs }));
    return () => {
      window.removeEventListener('message', receive);
      leaveClock();
    };
  }, [src, host]);
  useEffect(() => {
    if (themed) wire.current?.say('theme', { colorMode: session.theme });
  }, [session.theme, themed]);
  return (
    <iframe
      ref={frame}
      className={fills ? 'app-frame app-frame-fills' : 'app-frame'}
      title={title}
      src={src}
      sandbox={sandbox}
      allow={features}
      style={{
        height: height ?? Math.max(content, 24),
        // A frame in another colour scheme than its element is painted opaque: white, in the dark.
        colorScheme: themed ? session.theme : 'light',
      }}
    />
  );
}
