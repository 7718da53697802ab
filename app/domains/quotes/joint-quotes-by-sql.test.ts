/** Joint quotes by whoever runs SQL as the application: nobody says yes for another, and nothing goes out without. */
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { agreeWithQuote } from './agree-with-quote.ts'
import { draftQuote } from './draft-quote.ts'
import { noteQuoteYesOnPaper } from './note-quote-yes-on-paper.ts'
import { bakeryOf, quoteNow, reasonOf, typedQuote, value } from './quotes-play.fixture.ts'
import { sendQuote } from './send-quote.ts'
import { splitQuote } from './split-quote.ts'
import { submitQuote } from './submit-quote.ts'

let world: World
let mia: MemberOfWorld
let quoteId: Id<'quote'>
beforeEach(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  const typed = {
    ...typedQuote(world.anna, await bakeryOf(world, world.anna)),
    submit: false,
    replaces: null,
  }
  quoteId = value(await world.perform(draftQuote, world.anna, typed, newId()))
  const split = {
    by: 'percent',
    parts: [
      { memberId: mia.memberId, basisPoints: 5000 },
      { memberId: world.anna.memberId, basisPoints: 5000 },
    ],
  } as const
  value(await world.perform(splitQuote, world.anna, { quoteId, revision: 1, split }, newId()))
  value(await world.perform(submitQuote, world.anna, { quoteId, revision: 2 }, newId()))
})
afterEach(() => world.close())

/** How many rows a statement touched, as somebody. */
const run = (by: PersonActor, statement: ReturnType<typeof sql>) =>
  world.database.write(
    by,
    async (tx) => Number((await statement.execute(tx)).numAffectedRows ?? 0n),
    () => true,
  )
const send = async () =>
  reasonOf(
    await world.perform(
      sendQuote,
      world.greet,
      { quoteId, revision: (await quoteNow(world, quoteId)).revision },
      newId(),
    ),
  )
const agreed = () => run(mia, sql`select answer_joint_quote(${quoteId}, 3, null, now())`)

describe('the yes', () => {
  test('is written in no share but by the one way in: by none of who leads, the fellow and the office', async () => {
    const forMia = (by: PersonActor) => sql`
      update quote_share set agreed_revision = 3, agreed_by = ${by.personId}
      where quote_id = ${quoteId} and member_id = ${mia.memberId}`
    expect(await run(world.anna, forMia(world.anna))).toBe(0)
    expect(await run(mia, forMia(mia))).toBe(0)
    await expect(run(world.greet, forMia(world.greet))).rejects.toThrow("in one's own name")
    await expect(run(world.greet, forMia(mia))).rejects.toThrow("in one's own name")
  })

  test('is asked anew when somebody writes in the shares of what waits', async () => {
    await agreed()
    await run(
      world.greet,
      sql`delete from quote_share where quote_id = ${quoteId} and member_id = ${mia.memberId}`,
    )
    const quote = await quoteNow(world, quoteId)
    expect(quote).toMatchObject({ revision: 4, submittedBy: world.greet.personId })
    expect(await send()).not.toBeUndefined()
  })

  test('is that of a fellow: who has no part in it answers nothing, and a draft waits for nobody', async () => {
    const answer = async (by: PersonActor) =>
      world.database.write(
        by,
        async (tx) =>
          (
            await sql<{ why: string | null }>`
              select answer_joint_quote(${quoteId}, 3, null, now()) as why`.execute(tx)
          ).rows[0]?.why,
        () => true,
      )
    expect(await answer(world.piet)).toBe('quote-not-found')
    expect(await answer(world.anna)).toBe('quote-not-found')
    expect(await answer(world.greet)).toBe('quote-not-found')
  })
})

describe('what was sent', () => {
  test('goes out with nobody missing, and its shares never change', async () => {
    await expect(
      run(
        world.greet,
        sql`update quote set state = 'sent', number = 'O-2026-0009', number_year = 2026, number_in_year = 9,
          sent_on = '2026-03-29', valid_until = '2026-04-28', approved_by = ${world.greet.personId}, seller = '{}',
          buyer = '{}', terms = '', price_said = '', link_token = 'x' where id = ${quoteId}`,
      ),
    ).rejects.toThrow('when each of them said yes')
    await agreed()
    expect(await send()).toBeUndefined()
    expect(await run(world.anna, sql`delete from quote_share where quote_id = ${quoteId}`)).toBe(0)
    await expect(run(world.greet, sql`delete from quote_share where quote_id = ${quoteId}`)).rejects.toThrow(
      'never change',
    )
    await expect(
      run(world.greet, sql`update quote_part_share set net = 1 where quote_id = ${quoteId}`),
    ).rejects.toThrow()
    await expect(
      run(
        world.greet,
        sql`insert into quote_part_share values (${world.cooperativeId}, ${quoteId}, 1, ${world.piet.memberId}, 5)`,
      ),
    ).rejects.toThrow()
  })
})

describe('the yes on paper', () => {
  const note = async (by: PersonActor, signedOn: Day = day('2026-03-29')) =>
    reasonOf(
      await world.perform(
        noteQuoteYesOnPaper,
        by,
        { quoteId, memberId: mia.memberId, revision: 3, signedOn },
        newId(),
      ),
    )

  test('is of who never signs in, noted by another than who put it forward, with a day that can be', async () => {
    await world.sql(`update person set email = 'mia@voorbeeld.example' where id = $1`, [mia.personId])
    expect(await note(world.greet)).toBe('paper-not-needed')
    await world.sql('update person set email = null where id = $1', [mia.personId])
    expect(await note(world.anna)).toBe('not-permitted')
    expect(await note(world.greet, day('2026-03-28'))).toBe('paper-day')
    expect(await note(world.greet, day('2026-03-30'))).toBe('paper-day')
    expect(await send()).toBe('share-not-agreed')
    expect(await note(world.greet)).toBeUndefined()
    expect(await note(world.greet)).toBe('agreed-already')
    expect(reasonOf(await world.perform(agreeWithQuote, mia, { quoteId, revision: 3 }, newId()))).toBe(
      'agreed-already',
    )
    expect(await send()).toBeUndefined()
  })

  test('nor by SQL in the name of who signs in', async () => {
    await world.sql(`update person set email = 'mia@voorbeeld.example' where id = $1`, [mia.personId])
    await expect(
      run(
        world.greet,
        sql`update quote_share set agreed_revision = 3, agreed_by = ${world.greet.personId}, signed_on = '2026-03-29'
          where quote_id = ${quoteId} and member_id = ${mia.memberId}`,
      ),
    ).rejects.toThrow('a yes on paper is noted by another')
  })
})
