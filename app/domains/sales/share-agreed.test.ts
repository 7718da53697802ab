/** Who said yes to a share is one rule with two texts: `agreedTo`, and the same for lists in SQL. Here side by side. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import { shareAgreed } from './share.db.ts'
import { agreedTo, type Share } from './split.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

const [me, other] = [newId<'person'>(), newId<'person'>()]
const revision = 3
const anybody = [undefined, me, other]

type Case = {
  readonly submittedBy: Id<'person'> | undefined
  readonly agreedBy: Id<'person'> | undefined
  readonly share: Pick<Share, 'leads' | 'agreedBy' | 'agreedRevision' | 'agreedOnPaper' | 'agreedOnQuote'>
}

const cases = anybody.flatMap((submittedBy) =>
  anybody.flatMap((agreedBy) =>
    anybody.flatMap((shareBy) =>
      [undefined, revision, revision - 1].flatMap((agreedRevision) =>
        [true, false].flatMap((leads) =>
          [true, false].flatMap((agreedOnPaper) =>
            [true, false].map((agreedOnQuote): Case => {
              return {
                submittedBy,
                agreedBy,
                share: { leads, agreedBy: shareBy, agreedRevision, agreedOnPaper, agreedOnQuote },
              }
            }),
          ),
        ),
      ),
    ),
  ),
)

test('both say the same of every share there can be', async () => {
  const given = JSON.stringify(
    cases.map(({ submittedBy, agreedBy, share }, place) => ({
      place,
      i: { submitted_by: submittedBy, agreed_by: agreedBy, revision },
      s: {
        leads: share.leads,
        agreed_by: share.agreedBy,
        agreed_revision: share.agreedRevision,
        agreed_on_paper: share.agreedOnPaper,
        agreed_on_quote: share.agreedOnQuote,
      },
    })),
  )
  const person = sql`${me}::uuid`
  const { rows } = await world.database.read(world.greet, (tx) =>
    sql<{ agreed: boolean }>`
      select ${shareAgreed(person, sql`s.agreed_on_quote`)} as agreed
      from jsonb_to_recordset(${given}::jsonb) as given (place integer, i jsonb, s jsonb)
      cross join lateral jsonb_to_record(given.i) as i (submitted_by uuid, agreed_by uuid, revision integer)
      cross join lateral jsonb_to_record(given.s) as s (leads boolean, agreed_by uuid, agreed_revision integer,
        agreed_on_paper boolean, agreed_on_quote boolean)
      order by place`.execute(tx),
  )
  const pure = cases.map(({ share, ...by }) =>
    agreedTo({ ...share, person: me } as Share, { ...by, revision }),
  )
  expect(rows.map(({ agreed }) => agreed)).toEqual(pure)
  expect([pure.includes(true), pure.includes(false), cases.length]).toEqual([true, true, 648])
})
