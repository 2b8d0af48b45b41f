/**
 * A `Date` whose "now" comes from `now`. Everything else is the real thing, `instanceof` included.
 */
export function dateWithClock(real: DateConstructor, now: () => number): DateConstructor {
  return new Proxy(real, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: (target) => new target(now()).toString(),
    get: (target, property) => (property === 'now' ? now : Reflect.get(target, property)),
  });
}
