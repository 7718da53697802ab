import { listenOn } from '../listen.ts'
import { openOffice } from '../office.ts'
import { readConfig } from '../platform/config.ts'

/**
 * Serves the office on a free port, without doing jobs, until it is killed: one of several app processes on one
 * database. Prints the port as its first line.
 */
export async function serveOffice(ownerUrl: string): Promise<never> {
  const listening = await listenOn('127.0.0.1', 0, [])
  if (!listening) throw new Error('no free port')
  const publicOrigin = `http://127.0.0.1:${listening.port}`
  const office = await openOffice({
    config: { ...readConfig(), port: listening.port, publicOrigin },
    databaseUrl: ownerUrl,
    ownerUrl,
    demo: false,
  })
  listening.answerWith((request) => office.fetch(request))
  process.stdout.write(`${listening.port}\n`)
  return new Promise<never>(() => undefined)
}
