/**
 * The process in which a list is read: started, fed and ended by `child-worker.ts`, run by Node as it stands. It opens
 * files of strangers, so it holds nothing but the file it reads; what makes it fall over takes nobody along.
 */
import { parseSheet } from './parse-sheet.ts'

process.on('message', (job) => {
  const { content } = job as { content: Uint8Array }
  void parseSheet(content).then((sheet) => process.send!(sheet))
})
process.on('disconnect', () => process.exit())
