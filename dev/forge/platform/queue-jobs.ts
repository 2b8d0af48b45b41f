interface Job {
  readonly queueName: string;
  success: number;
  failed: number;
  pending: number;
}

const kept = 2_000;

/** What `getStats` answers for the latest jobs. */
export class QueueJobs {
  private readonly jobs = new Map<string, Job>();

  open(jobId: string, queueName: string, events: number): void {
    const job = this.jobs.get(jobId) ?? { queueName, success: 0, failed: 0, pending: 0 };
    job.pending += events;
    this.jobs.set(jobId, job);
    const oldest = this.jobs.keys().next().value;
    if (this.jobs.size > kept && oldest !== undefined) this.jobs.delete(oldest);
  }

  close(jobId: string, outcome: 'success' | 'failed'): void {
    const job = this.jobs.get(jobId);
    if (!job) return;
    job.pending--;
    job[outcome]++;
  }

  stats(jobId: string, queueName: string) {
    const job = this.jobs.get(jobId);
    if (!job || job.queueName !== queueName) return undefined;
    return { success: job.success, inProgress: job.pending, failed: job.failed };
  }
}
