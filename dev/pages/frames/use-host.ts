import { useRef } from 'react';
import { createHost } from '../bridge/host';
import type { HostServices, ModalRequest } from '../bridge/services';
import type { ModuleView, Place } from '../../site/protocol';
import { navigate } from '../router/history';
import { onRealtime } from '../site/live';
import { useSite } from '../site/session-context';
import { createInvokeTeller } from './after-invokes';
import { useFlags } from './flags';
import {
  askProduct,
  invokeApp,
  publishRealtime,
  readContext,
  reportNotModelled,
} from './frame-calls';
import { pageEvents } from './page-events';
import { addressOfTarget } from './targets';

export interface HostOptions {
  readonly module: ModuleView;
  readonly place: Place;
  readonly frameId: string;
  /** The page's path under which the frame has an address of its own. */
  readonly base?: string | undefined;
  readonly modal?: HostServices['modal'];
  onOpenModal(request: ModalRequest): void;
  onRefresh(): void;
}

const follow = (address: string, newTab: boolean): void => {
  const { origin, pathname, search, hash } = new URL(address);
  if (newTab) window.open(address, '_blank', 'noopener');
  else if (origin === window.location.origin) navigate(pathname + search + hash);
  else window.location.assign(address);
};

/** The frame's own part of the page's address. */
export function hrefUnder(base: string): string {
  const { pathname, search, hash } = window.location;
  const rest = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  return `${rest.startsWith('/') ? rest : `/${rest}`}${search}${hash}`;
}

function channelOf({ module, place }: HostOptions, name: string, isGlobal: boolean): string {
  return isGlobal ? name : `${place.issueKey ?? place.projectKey ?? 'site'}/${module.key}/${name}`;
}

/** Answers one frame's bridge commands with what the page can do. */
export function useHost(options: HostOptions): ReturnType<typeof createHost> {
  const flags = useFlags();
  const { session, modules } = useSite();
  const now = useRef({ options, session, modules, flags });
  now.current = { options, session, modules, flags };
  const tell = useRef(createInvokeTeller());
  const made = useRef<ReturnType<typeof createHost>>();
  made.current ??= createHost({
    context: () => readContext(now.current.options.module.key, now.current.options.place),
    invoke: async (functionKey, payload) => {
      const { module, place } = now.current.options;
      const body = await invokeApp(module.key, place, functionKey, payload);
      tell.current(functionKey, payload);
      return body;
    },
    askProduct,
    theme: () => ({ colorMode: now.current.session.theme }),
    addressOf: (target) =>
      addressOfTarget(target, window.location.origin, now.current.modules.modules),
    go: follow,
    reload: () => window.location.reload(),
    refresh: () => now.current.options.onRefresh(),
    setTitle: (title) => (document.title = title),
    showFlag: (flag) => now.current.flags.show(flag),
    closeFlag: (id) => now.current.flags.close(id),
    openModal: (request) => now.current.options.onOpenModal(request),
    ...(options.modal ? { modal: options.modal } : {}),
    emit: (event, payload) => pageEvents.emit(event, payload),
    on: (event, callback) => pageEvents.on(event, callback),
    publish: (channel, payload, isGlobal) =>
      publishRealtime(channelOf(now.current.options, channel, isGlobal), payload),
    subscribe: (channel, callback, isGlobal) =>
      onRealtime(channelOf(now.current.options, channel, isGlobal), callback),
    historyStart: () => {
      const { base } = now.current.options;
      return base === undefined ? null : hrefUnder(base);
    },
    frameId: options.frameId,
    reportNotModelled,
  });
  return made.current;
}
