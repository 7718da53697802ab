/** The demo co-op: two invented but believable years, made by the same commands that people use. */
import pg from 'pg'
import { cooperativeBySlug } from '../app/domains/cooperative/index.ts'
import { openDatabase } from '../app/platform/database.ts'
import { stopPdfRenderer } from '../app/platform/pdf.ts'
import type { Id } from '../app/values/id.ts'
import { banking } from './bank.ts'
import { COOPERATIVE } from './cooperative.ts'
import { play } from './diary.ts'
import { beginnings, found, leaving } from './found.ts'
import { invoicing } from './invoices.ts'
import { demoPeople, type DemoPerson } from './people-to-tell.ts'
import { spending } from './spending.ts'

export type Demo = {
  readonly cooperativeId: Id<'cooperative'>
  readonly slug: string
  /** Who can sign in, and as what. */
  readonly people: readonly DemoPerson[]
}

/**
 * Loads the demo co-op into a migrated database; does nothing when it is there already.
 *
 * @param ownerUrl the login that owns the tables
 * @param options.tell told in one line what is going on
 * @throws Error when a command refuses: then the demo no longer fits the rules, and nobody may use what was loaded
 */
export async function loadDemo(ownerUrl: string, options: { tell?: (line: string) => void } = {}): Promise<Demo> {
  const { slug } = COOPERATIVE
  const database = openDatabase(ownerUrl, 2)
  try {
    const known = await database.read({ kind: 'operator' }, (tx) => cooperativeBySlug(tx, slug))
    if (known) return { cooperativeId: known.id as Id<'cooperative'>, slug, people: await demoPeople(ownerUrl) }
    options.tell?.('Loading the demo co-op: two years of invoices and bank statements …')
    const stage = await found(database)
    await play(stage, [...beginnings(), ...invoicing(), ...spending(), ...banking(), ...leaving()])
    await forgetJobs(ownerUrl, stage.cooperativeId)
    return { cooperativeId: stage.cooperativeId, slug, people: await demoPeople(ownerUrl) }
  } finally {
    stopPdfRenderer()
    await database.close()
  }
}

/** The papers and mails that the commands asked for were made on the day itself; doing it again would mail them now. */
async function forgetJobs(ownerUrl: string, cooperativeId: Id<'cooperative'>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(
      `select graphile_worker.complete_jobs(array(
         select id from graphile_worker._private_jobs where payload ->> 'cooperativeId' = $1))`, [cooperativeId])
  } finally {
    await client.end()
  }
}
