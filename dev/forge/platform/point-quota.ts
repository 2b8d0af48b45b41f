import type { SiteClock } from '../types';

const hourMs = 3_600_000;
/** From this share on, answers warn. */
const nearShare = 0.8;

/** The points that an app may spend on one product in an hour of the site's clock; then a hard stop until the next. */
export class PointQuota {
  private hour = 0;
  private spent = 0;

  constructor(
    private readonly product: string,
    private readonly limit: number,
    private readonly clock: SiteClock,
  ) {}

  /** 429 while the points of the hour are used up. */
  refusal(): Response | undefined {
    if (this.used() < this.limit) return undefined;
    const ends = (this.hour + 1) * hourMs;
    const body = { errorMessages: ['Rate limit exceeded.'], errors: {} };
    return Response.json(body, {
      status: 429,
      headers: {
        'retry-after': String(Math.ceil((ends - this.clock.now()) / 1_000)),
        'ratelimit-reason': `${this.product}-quota-global-based`,
        'x-ratelimit-limit': String(this.limit),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': new Date(ends).toISOString(),
      },
    });
  }

  /** The call that crosses the limit is still answered; a warning comes before. */
  spend(points: number, answer: Response): void {
    this.spent = this.used() + points;
    if (this.spent >= this.limit * nearShare) answer.headers.set('x-ratelimit-nearlimit', 'true');
  }

  private used(): number {
    const hour = Math.floor(this.clock.now() / hourMs);
    if (hour !== this.hour) this.spent = 0;
    this.hour = hour;
    return this.spent;
  }
}
