import { ChildError, ChildWorker, memoryOf } from './child-worker.ts'
import type { TextAnswer, TextJob } from './text-reader-job.ts'

export type { TextAnswer }

/**
 * Reads what stands on a photo or in a PDF, offline, in a child process: one at a time, ten seconds each, with a limit
 * on its memory.
 */
const worker = new ChildWorker<TextJob, TextAnswer>({
  file: 'text-reader-child.ts',
  recycleAfter: 50,
  idleAfter: 120_000,
  limit: 20_000,
  memory: 900 * 1_048_576,
})

/** @returns what was read; `too-long` when it took too much time or memory, and never an error because of the file */
export async function readText(job: TextJob): Promise<TextAnswer | { how: 'too-long'; lines: '' }> {
  try {
    return await worker.ask(job)
  } catch (error) {
    if (!(error instanceof ChildError)) throw error
    // A crash is the file's as well: what kills the reader once would do so at each try.
    return { how: 'too-long', lines: '' }
  }
}

/** Ends the reader of this process; the next page starts it again. */
export function stopTextReader(): void {
  worker.stop()
}

/** What the reader holds now, in bytes; 0 when it is not there, or the system does not tell. */
export function textReaderMemory(): number {
  return worker.pid === undefined ? 0 : memoryOf({ pid: worker.pid })
}
