import { ChildError, ChildWorker } from './child-worker.ts'
import type { CodeAnswer, CodeJob } from './code-reader-job.ts'

export type { PageOfPaper } from './code-reader-job.ts'

/** Reads QR codes off photos and scans, offline, in a child process: one file at a time, with a limit on its memory. */
const worker = new ChildWorker<CodeJob, CodeAnswer>({
  file: 'code-reader-child.ts',
  recycleAfter: 50,
  idleAfter: 60_000,
  limit: 60_000,
  memory: 900 * 1_048_576,
})

/** @returns the pages of a file with what their codes say; never an error because of the file */
export async function readCodes(job: CodeJob): Promise<CodeAnswer> {
  try {
    return await worker.ask(job)
  } catch (error) {
    if (!(error instanceof ChildError)) throw error
    return { how: 'unreadable' }
  }
}

/** Ends the reader of this process; the next file starts it again. */
export function stopCodeReader(): void {
  worker.stop()
}
