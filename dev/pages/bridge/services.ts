import type { ThemeState } from './frame-theme';

/** Where an app asks the product to go; see `NavigationLocation` of @forge/bridge. */
export interface NavigationTarget {
  readonly url?: string | undefined;
  readonly target?: string | undefined;
  readonly issueKey?: string | undefined;
  readonly contentId?: string | undefined;
  readonly projectKey?: string | undefined;
  readonly moduleKey?: string | undefined;
  readonly path?: string | undefined;
}

export interface FlagRequest {
  readonly id: string | number;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly type?: string | undefined;
  readonly isAutoDismiss?: boolean | undefined;
  readonly actions?: readonly FlagAction[] | undefined;
}

export interface FlagAction {
  readonly text: string;
  readonly onClick?: (() => void) | undefined;
}

export interface ModalRequest {
  readonly resource: string | null;
  readonly size?: unknown;
  /** What the modal's page finds as `extension.modal`; null where no page opened it. */
  readonly context: Record<string, unknown> | null;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  readonly title: string;
  onClose(payload: unknown): void;
}

export interface ProductRequest {
  readonly product: string;
  readonly restPath: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

/** What a page offers the frames on it; the bridge's commands are answered with these. */
export interface HostServices {
  context(): Promise<unknown>;
  invoke(functionKey: string, payload: unknown): Promise<unknown>;
  askProduct(request: ProductRequest): Promise<unknown>;
  theme(): ThemeState;
  /** Address of a target; null when the site has no such place. */
  addressOf(target: NavigationTarget): string | null;
  /** Goes there in this tab, or opens another. */
  go(address: string, newTab: boolean): void;
  reload(): void;
  refresh(): void;
  setTitle(title: string): void;
  showFlag(flag: FlagRequest): void;
  closeFlag(id: string | number): void;
  openModal(request: ModalRequest): void;
  /** Present in a modal's frame only. */
  readonly modal?: {
    close(payload: unknown): void;
    /** Present where the page can be submitted: a macro's settings. */
    submit?(payload: unknown): void;
    onClose(callback: (payload: unknown) => void): void;
  };
  /** Events between the frames of one app on this page. */
  emit(event: string, payload: unknown): void;
  on(event: string, callback: (payload: unknown) => void): () => void;
  publish(channel: string, payload: unknown, isGlobal: boolean): Promise<void>;
  subscribe(channel: string, callback: (payload: unknown) => void, isGlobal: boolean): () => void;
  /** The frame's own path in the page's address, e.g. `/board?cycle=1`; only pages have one. */
  historyStart(): string | null;
  readonly frameId: string;
  reportNotModelled(what: string): void;
}
