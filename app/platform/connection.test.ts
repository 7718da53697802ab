/** What the database keeps prepared for us: what is asked again, not each list of another length. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { smallWorld } from '../../test/world.ts'

test('a statement as long as a list of rows is not kept prepared; an ordinary one is', async () => {
  const world = await smallWorld()
  const letters = 'x'.repeat(20_000)
  const kept = await world.database.read(world.anna, async (tx) => {
    await sql`select ${sql.lit('an ordinary question')}`.execute(tx)
    await sql`select ${sql.lit(letters)}`.execute(tx)
    const { rows } = await sql<{ of: string }>`
      select case when length(statement) > 20000 then 'list' else 'question' end as of from pg_prepared_statements
      where statement like 'select ''an ordinary%' or statement like 'select ''xxx%'`.execute(tx)
    return rows.map((row) => row.of)
  })
  expect(kept).toEqual(['question'])
  await world.close()
})
