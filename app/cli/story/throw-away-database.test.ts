import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../../../test/harness/database.ts'
import { throwAwayDatabase } from './throw-away-database.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

// On a server of somebody else we are no superuser, and cannot play one.
const ours = inject('databaseFolder') !== undefined
test.runIf(ours)('is removed while somebody whom its owner may not throw out is just leaving', async () => {
  const made = await throwAwayDatabase(fresh.ownerUrl)
  const superior = new pg.Client({ connectionString: asSuperuser(made.url) })
  await superior.connect()
  const removed = made.remove()
  await pause(300)
  await superior.end()
  await removed
  await expect(connected(made.url)).rejects.toThrow('does not exist')
})

function asSuperuser(address: string): string {
  const url = new URL(address)
  url.searchParams.set('user', 'postgres')
  return url.href
}

async function connected(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.end()
}
