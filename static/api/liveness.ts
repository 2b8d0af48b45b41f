import { events } from '@forge/bridge';
import type { Attention } from './polling';

/** Frames of this app on one page tell each other that they wrote something. */
const ownChange = 'plumbline.changed';
/** Jira's own word to frames on an issue view. */
const issueChange = 'JIRA_ISSUE_CHANGED';

let lastSignAt = Date.now();
const sign = (): void => {
  lastSignAt = Date.now();
};

for (const type of ['pointerdown', 'pointermove', 'keydown', 'focus']) {
  window.addEventListener(type, sign, { passive: true });
}

/** Forms in which somebody is writing. */
let holds = 0;

/** Keeps the screen as it is, so that nothing moves or vanishes under a form; answers how to let go. */
export function holdStill(): () => void {
  holds += 1;
  return () => {
    holds -= 1;
  };
}

/** Who looks, now. */
export const presence = (): Attention => ({
  visible: document.visibilityState === 'visible',
  focused: document.hasFocus(),
  idleMs: Date.now() - lastSignAt,
});

/** The same, where a screen that is held still counts as unseen. */
export const attention = (): Attention => {
  const { visible, ...rest } = presence();
  return { visible: visible && holds === 0, ...rest };
};

/** After a write: the other frames of this app on the page look again. */
export function tellChange(): void {
  sign();
  events.emit(ownChange).catch(() => undefined);
}

/** Runs `look` when the reader comes back, the issue changes or another frame wrote. */
export function onSignOfChange(look: () => void): () => void {
  const looked = (): void => {
    sign();
    look();
  };
  const shown = (): void => {
    if (document.visibilityState === 'visible') looked();
  };
  document.addEventListener('visibilitychange', shown);
  window.addEventListener('focus', looked);
  const subscriptions = [ownChange, issueChange].map((name) => events.on(name, looked));
  return () => {
    document.removeEventListener('visibilitychange', shown);
    window.removeEventListener('focus', looked);
    for (const subscription of subscriptions) {
      subscription.then(({ unsubscribe }) => unsubscribe()).catch(() => undefined);
    }
  };
}
