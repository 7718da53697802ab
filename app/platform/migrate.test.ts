import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { earlierDatabase } from '../../test/harness/earlier-database.ts'
import { migrate } from './migrate.ts'
import { rootFolder } from './root-folder.ts'

const FOLDER = new URL('db/migrations/', rootFolder())

test('an office that stood before comes up to date, also where a function names a setting of pg_trgm', async () => {
  const earlier = await earlierDatabase('328')
  try {
    await earlier.owner.query(
      'create table migration (name text primary key, sha256 text, ran_at timestamptz default now())',
    )
    for (const name of (await readdir(FOLDER)).filter((one) => one < '328')) {
      const sha256 = createHash('sha256')
        .update(await readFile(new URL(name, FOLDER)))
        .digest('hex')
      await earlier.owner.query('insert into migration values ($1, $2)', [name, sha256])
    }
    expect((await migrate(earlier.ownerUrl))[0]).toBe('328-words-that-mean-the-same.sql')
  } finally {
    await earlier.close()
  }
}, 120_000)
