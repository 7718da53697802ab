import { join } from 'node:path'
import { setTimeout as startTimer, clearTimeout as stopTimer } from 'node:timers'
import { Worker } from 'node:worker_threads'
import { refuse, type Result } from '../values/result.ts'
import type { Sheet, SheetRefusal } from './sheet.ts'
import { sourceFolder } from './source-folder.ts'

/** The largest list takes two seconds. */
const LONGEST = 20_000

/**
 * Reads a list out of a file that somebody chose: xlsx, or text with separators. In a thread of its own with bounds on
 * time and memory, so that a file that was made to hurt hurts nobody but its own thread.
 */
export function readSheetFile(content: Uint8Array): Promise<Result<Sheet, SheetRefusal>> {
  return new Promise((resolve) => {
    const worker = new Worker(join(sourceFolder(), 'platform', 'sheet-worker.ts'), {
      workerData: content,
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 400 },
    })
    const finish = (result: Result<Sheet, SheetRefusal>) => {
      stopTimer(timer)
      void worker.terminate()
      resolve(result)
    }
    const timer = startTimer(() => finish(refuse('sheet-too-slow')), LONGEST)
    worker.once('message', finish)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      finish(refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'sheet-too-large' : 'sheet-unreadable')),
    )
    worker.once('exit', () => finish(refuse('sheet-unreadable')))
  })
}
