import { ChildError, ChildWorker } from './child-worker.ts'
import type { PictureAnswer, PictureJob } from './picture-job.ts'

export type { WebPicture } from './picture-job.ts'

/** Makes pictures for the web in a child process: one file at a time, with a limit on its time and memory. */
const worker = new ChildWorker<PictureJob, PictureAnswer>({
  file: 'picture-child.ts',
  recycleAfter: 50,
  idleAfter: 60_000,
  limit: 30_000,
  memory: 900 * 1_048_576,
})

/** @returns a JPEG, PNG or WebP in three sizes, for a page and a list; never an error because of the file */
export async function makeWebPicture(job: PictureJob): Promise<PictureAnswer> {
  try {
    return await worker.ask(job)
  } catch (error) {
    if (!(error instanceof ChildError)) throw error
    return { how: 'unreadable' }
  }
}

/** Ends the maker of this process; the next file starts it again. */
export function stopPictureMaker(): void {
  worker.stop()
}
