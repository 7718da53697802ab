import { refuse, type Result } from '../values/result.ts'
import { ChildError, ChildWorker, memoryOf, type ChildFailure } from './child-worker.ts'
import type { Sheet, SheetRefusal } from './sheet.ts'

/** The largest list takes two seconds and 300 MB. */
const worker = new ChildWorker<{ content: Uint8Array }, Result<Sheet, SheetRefusal>>({
  file: 'sheet-child.ts',
  recycleAfter: 20,
  idleAfter: 30_000,
  limit: 20_000,
  memory: 700 * 1_048_576,
})

const REFUSALS: Readonly<Record<ChildFailure, SheetRefusal>> = {
  time: 'sheet-too-slow',
  memory: 'sheet-too-large',
  crash: 'sheet-unreadable',
}

/**
 * Reads a list out of a file that somebody chose: xlsx, or text with separators. In a process of its own with bounds on
 * time and memory, so that a file that was made to hurt hurts nobody: the limits of a thread do not hold for one huge
 * array, and a thread that runs out of memory ends the whole program.
 */
export async function readSheetFile(content: Uint8Array): Promise<Result<Sheet, SheetRefusal>> {
  try {
    return await worker.ask({ content })
  } catch (error) {
    if (!(error instanceof ChildError)) throw error
    return refuse(REFUSALS[error.reason])
  }
}

/** Ends the reader of this process; the next list starts it again. */
export function stopSheetReader(): void {
  worker.stop()
}

/** What the reader holds now, in bytes; 0 when it is not there, or the system does not tell. */
export function sheetReaderMemory(): number {
  return worker.pid === undefined ? 0 : memoryOf({ pid: worker.pid })
}
