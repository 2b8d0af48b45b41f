import { z } from 'zod';
import * as payloads from './payloads';
import type { HostServices } from './services';

type Command = (payload: unknown) => unknown;
type Commands = Readonly<Record<string, Command>>;

const idPayload = z.object({ id: z.union([z.string(), z.number()]) });

function appCommands(host: HostServices): Commands {
  return {
    async invoke(raw) {
      const request = payloads.invokePayload.parse(raw);
      if ('invokeType' in request) throw new Error(refuse(host, `invoke ${request['invokeType']}`));
      const body = await host.invoke(request.functionKey, request.payload);
      return request.metadata === undefined ? body : { body, metadata: {} };
    },
    fetchProduct(raw) {
      const { product, restPath, fetchRequestInit, isMultipartFormData } =
        payloads.productPayload.parse(raw);
      if (isMultipartFormData) throw new Error(refuse(host, 'uploads through requestJira'));
      const { method, headers, body } = fetchRequestInit;
      return host.askProduct({ product, restPath, method, headers, body: body ?? null });
    },
    getContext: () => host.context(),
    enableTheming: () => host.theme(),
    getFrameId: () => host.frameId,
    emitReadyEvent: () => undefined,
    trackObjectStoreAction: () => undefined,
    emitFrontendCustomMetric: () => undefined,
  };
}

function placeCommands(host: HostServices): Commands {
  const addressOf = (raw: unknown): { address: string; newTab: boolean } => {
    const target = payloads.navigatePayload.parse(raw);
    const address = host.addressOf(target);
    if (address === null) throw new Error(refuse(host, `navigation to ${target.target}`));
    return { address, newTab: target.type === 'new-tab' };
  };
  return {
    navigate(raw) {
      const { address, newTab } = addressOf(raw);
      host.go(address, newTab);
    },
    getUrl: (raw) => addressOf(raw).address,
    reload: () => host.reload(),
    refresh: () => host.refresh(),
    changeWindowTitle: (raw) => host.setTitle(z.string().parse(raw)),
    createHistory() {
      const start = host.historyStart();
      if (start === null) throw new Error('This module has no address of its own');
      return start;
    },
  };
}

function overlayCommands(host: HostServices): Commands {
  return {
    showFlag: (raw) => host.showFlag(payloads.flagPayload.parse(raw)),
    closeFlag: (raw) => host.closeFlag(idPayload.parse(raw).id),
    openModal: (raw) => host.openModal(payloads.modalPayload.parse(raw)),
    // Only a modal can be closed; `false` is how the bridge hears no.
    close: (raw) => (host.modal ? host.modal.close(raw) : false),
    onClose: (raw) =>
      host.modal ? host.modal.onClose(payloads.callbackPayload.parse(raw)) : false,
    submit: (raw) => (host.modal?.submit ? host.modal.submit(raw) : false),
    open: () => false,
  };
}

function messageCommands(host: HostServices): Commands {
  const emit: Command = (raw) => {
    const { event, payload } = payloads.emitPayload.parse(raw);
    host.emit(event, payload);
  };
  const on: Command = (raw) => {
    const { event, callback } = payloads.onPayload.parse(raw);
    return { unsubscribe: host.on(event, callback) };
  };
  return {
    emit,
    on,
    emitPublic: emit,
    onPublic: on,
    publishRealtimeChannel(raw) {
      const { channelName, eventPayload, isGlobal } = payloads.publishPayload.parse(raw);
      return host.publish(channelName, eventPayload, isGlobal);
    },
    subscribeRealtimeChannel(raw) {
      const { channelName, onEvent, isGlobal } = payloads.subscribePayload.parse(raw);
      return { unsubscribe: host.subscribe(channelName, onEvent, isGlobal) };
    },
  };
}

function refuse(host: HostServices, what: string): string {
  host.reportNotModelled(what);
  return `not modelled: ${what}`;
}

/**
 * Answers the commands of @forge/bridge. One that the local site does not model rejects and is put
 * on the list that the developer's drawer shows.
 */
export function createHost(
  host: HostServices,
): (command: string, payload: unknown) => Promise<unknown> {
  const commands = new Map(
    [appCommands, placeCommands, overlayCommands, messageCommands].flatMap((part) =>
      Object.entries(part(host)),
    ),
  );
  return async (command, payload) => {
    const run = commands.get(command);
    if (!run) throw new Error(refuse(host, `bridge command ${command}`));
    return run(payload);
  };
}
