/** What was there before 039–041 is there after it: statements that were confirmed, and letters of permissions. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { earlierDatabase, type EarlierDatabase } from '../../../../test/harness/earlier-database.ts'
import { newId } from '../../../../test/new-id.ts'

const [coop, member, byMail, byPost, letter, stated] = [newId(), newId(), newId(), newId(), newId(), newId()]

let earlier: EarlierDatabase
let owner: EarlierDatabase['owner']
beforeAll(async () => {
  earlier = await earlierDatabase('039')
  owner = earlier.owner
})
afterAll(() => earlier.close())

/** The rows that count, with nothing round them. */
async function asItWas(): Promise<void> {
  await owner.query(`do $$ declare k record; begin
    for k in select conrelid::regclass as of_table, conname from pg_constraint where contype = 'f'
      and conrelid in ('statement'::regclass, 'municipality'::regclass, 'benefit_permission'::regclass,
        'statement_document'::regclass, 'mail'::regclass)
      and conname <> 'benefit_permission_cooperative_id_document_id_fkey' loop
      execute format('alter table %s drop constraint %I', k.of_table, k.conname);
    end loop; end $$`)
  const [mailTown, postTown] = [newId(), newId()]
  for (const [id, name, way, email] of [
    [mailTown, 'Mailstad', 'mail', 'nieuw@stad.example'],
    [postTown, 'Poststad', 'print', null],
  ])
    await owner.query(`insert into municipality values ($1, $2, $3, $4, $5, 'Plein 1', 10, now(), $1)`, [
      coop,
      id,
      name,
      way,
      email,
    ])
  for (const [id, town, month, way] of [
    [byMail, mailTown, '2026-01-01', 'mail'],
    [byPost, postTown, '2026-02-01', 'print'],
    [newId(), postTown, '2026-03-01', 'print'],
  ])
    await owner.query(
      `insert into statement values ($1, $2, $3, $4, $5::date, 1, $6, $5::date, now(),
         case when $5::date < '2026-03-01' then now() end, case when $5::date < '2026-03-01' then $3::uuid end)`,
      [coop, id, member, town, month, way],
    )
  for (const id of [letter, stated])
    await owner.query(
      `insert into file values ($1, $2, 'f', 'application/pdf', 1, sha256('x'), 'x', now())`,
      [coop, id],
    )
  await owner.query(`insert into statement_document values ($1, $2, $3, $4, now())`, [
    coop,
    byMail,
    member,
    stated,
  ])
  await owner.query(
    `insert into mail (cooperative_id, id, to_address, subject, body_text, attachment_ids, about_kind, about_id,
       queued_at) values ($1, $2, 'oud@stad.example', 'x', 'x', array[$3::uuid], 'statement', $4, now())`,
    [coop, newId(), stated, byMail],
  )
  for (const [id, from] of [
    [letter, '2025-01-01'],
    [stated, '2026-01-01'],
  ])
    await owner.query(
      `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to,
         document_id, recorded_at, recorded_by, recorded_as)
       values ($1, $2, $3, $1, $4::date, $4::date + 30, $5, now(), $3, 'member')`,
      [coop, newId(), member, from, id],
    )
}

test('what was confirmed keeps where it went or would go; a letter stays, a statement is no letter', async () => {
  await asItWas()
  await earlier.upgrade()
  const { rows } = await owner.query('select id, sent_to from statement order by month')
  expect(rows.map(({ sent_to }) => String(sent_to))).toEqual(['oud@stad.example', 'Plein 1', ''])
  const permissions = await owner.query('select document_id from benefit_permission order by valid_from')
  expect(permissions.rows).toEqual([{ document_id: letter }, { document_id: null }])
  const files = await owner.query('select id, letter_of from file where id = any ($1)', [[letter, stated]])
  expect(new Map(files.rows.map((row) => [row.id, row.letter_of]))).toEqual(
    new Map([
      [letter, member],
      [stated, null],
    ]),
  )
})
