/** The thread in which a list is read: started, fed and ended by `read-sheet.ts`, run by Node as it stands. */
import { parentPort, workerData } from 'node:worker_threads'
import { parseSheet } from './parse-sheet.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, not a window
parentPort!.postMessage(await parseSheet(workerData as Uint8Array))
