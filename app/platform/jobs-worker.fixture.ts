/** A process of its own that takes a job and never ends it: for the test that kills it. */
import { startJobs } from './jobs.ts'

const handlers = [{ name: 'test-kill', run: () => new Promise<void>(() => console.log('taken')) }]
await startJobs(process.argv[2]!, { handlers, askForDueWork: async () => undefined }, console.error)
console.log('begun')
