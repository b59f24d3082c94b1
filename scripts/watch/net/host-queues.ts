import { setTimeout as sleep } from 'node:timers/promises'

import PQueue from 'p-queue'

const hostsAtOnce = 6

/** Queues of tasks: per host, one at a time with a pause after each; over all hosts, a few at once. */
export class HostQueues {
  private readonly all = new PQueue({ concurrency: hostsAtOnce })
  private readonly hosts = new Map<string, { readonly queue: PQueue; readyAt: number }>()

  /** @param pause after the task, in milliseconds. */
  take<Result>(name: string, pause: number, task: () => Promise<Result>): Promise<Result> {
    const host = this.hosts.get(name) ?? { queue: new PQueue({ concurrency: 1 }), readyAt: 0 }
    this.hosts.set(name, host)
    return host.queue.add(async () => {
      await sleep(Math.max(0, host.readyAt - Date.now()))
      try {
        return await this.all.add(task)
      } finally {
        host.readyAt = Date.now() + pause
      }
    })
  }
}
