import type { Moment } from '../domain/calendar';

/** How much room the app takes. */
export interface HealthStore {
  /** One statement: bytes of all tables with their indexes, and marked issues. */
  measure(): Promise<{ bytes: number; waitingIssues: number }>;
  /** The last measurement of bytes, kept so that no screen has to measure. */
  readonly lastReading: {
    read(): Promise<{ bytes: number; at: Moment } | null>;
    write(reading: { bytes: number; at: Moment }): Promise<void>;
  };
}
