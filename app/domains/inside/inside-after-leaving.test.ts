/** Work for another member that waited for a yes when who did it left: they say it, or it is noted. */
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { homeRoutes } from '../../home.tsx'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf } from '../books/index.ts'
import { shareOutEarnings } from '../pots/index.ts'
import { answerInsideJob } from './answer-inside-job.ts'
import { askInsideJob } from './ask-inside-job.ts'
import { bookInsideJob } from './book-inside-job.ts'
import { noteInsideWord } from './note-inside-word.ts'
import { insideRoutes } from './routes.ts'
import { commandId, reasonOf } from '../sales/sales-play.fixture.ts'

let world: World
let mia: MemberOfWorld
let former: PersonActor
let jobId: Id<'inside-job'>
beforeEach(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  await world.sql(`update person set email = id || '@voorbeeld.example'`)
  const { greet, anna } = world
  const earned = {
    memberId: anna.memberId,
    turnover: 100_000n,
    jobCosts: 0n,
    countsOn: day('2026-03-01'),
    cause: 'payment',
    about: 'eerder werk',
  } as const
  await as(world, greet, (tx) => shareOutEarnings(tx, greet, earned, world.clock(), commandId()))
  jobId = await asked('2026-03-27')
  await world.sql(`update member set left_on = '2026-03-28' where id = $1`, [mia.memberId])
  await world.sql(`update role_assignment set until = at_now() where person_id = $1`, [mia.personId])
  former = { ...mia, roles: [], left: true }
})
afterEach(() => world.close())

const asked = (workedOn: string) =>
  must(
    world.perform(
      askInsideJob,
      world.anna,
      {
        earnerId: mia.memberId,
        amount: 4_500n,
        purpose: 'investment',
        what: 'bord',
        workedOn: day(workedOn),
      },
      commandId(),
    ),
  )
const says = async (who: PersonActor, word: 'yes' | 'no' | 'undo') =>
  reasonOf(await world.perform(answerInsideJob, who, { jobId, says: word, why: '' }, commandId()))
const noted = async (word: 'yes' | 'no' | 'undo') =>
  reasonOf(
    await world.perform(
      noteInsideWord,
      world.greet,
      { jobId, says: word, signedOn: day('2026-03-29') },
      commandId(),
    ),
  )
const book = async () => reasonOf(await world.perform(bookInsideJob, world.greet, { jobId }, commandId()))
/** In the pots of both, in cents: of what is shared out to Mia 70% goes to hers. */
const pots = async () => {
  const of = (who: MemberOfWorld) =>
    as<bigint>(
      world,
      world.greet,
      async (tx) => -(await balanceOf(tx, world.cooperativeId, 'member-pots', who.memberId)),
    )
  return { anna: await of(world.anna), mia: await of(mia) }
}
const BOOKED = { anna: 65_500n, mia: 3_150n }

test('who left reads it with the name of the other, says yes, once, and it is booked to the cent', async () => {
  const web = await webOf(world, [...homeRoutes, ...insideRoutes()], [former])
  const here = '/gildehuis/werk-voor-elkaar'
  const { html, status } = await web.get(former, here)
  expect(status).toBe(200)
  for (const words of ['Mia Kok voor Anna', 'Ja, dit klopt', 'Nee, dit gaat niet door'])
    expect(html).toContain(words)
  expect(html).not.toContain('Zet werk voor mij erin')
  expect((await web.get(former, '/gildehuis')).html).toContain('vraagt of dit klopt')
  expect((await web.post(former, `${here}/${jobId}`, { intent: 'yes', why: '' })).status).toBe(303)
  expect((await web.post(former, `${here}/${jobId}`, { intent: 'yes', why: '' })).status).toBe(409)
  expect(await book()).toBeUndefined()
  expect(await pots()).toEqual(BOOKED)
  expect((await web.get(former, here)).html).toContain('Geboekt als')
})

test('a no closes it; nothing else is theirs to say, nor of days after the last', async () => {
  expect(await says(former, 'undo')).toBe('inside-answered')
  await world.sql(`update member set left_on = '2026-03-26' where id = $1`, [mia.memberId])
  expect(await says(former, 'yes')).toBe('inside-not-found')
  await world.sql(`update member set left_on = '2026-03-28' where id = $1`, [mia.memberId])
  expect(await says(former, 'no')).toBeUndefined()
  expect(await says(former, 'yes')).toBe('inside-not-found')
})

test('the administration notes it from a signed sheet, and is asked to: who died says nothing', async () => {
  const web = await webOf(world, [...homeRoutes, ...insideRoutes()])
  expect((await web.get(world.greet, '/gildehuis/te-doen')).html).toContain('Vraag Mia Kok (geen lid meer)')
  const { html } = await web.get(world.greet, '/gildehuis/werk-voor-elkaar')
  for (const words of [
    'Mia Kok is geen lid meer',
    'Op papier staat dat dit klopt',
    'Dan tekenen de erfgenamen',
  ])
    expect(html).toContain(words)
  expect(await noted('yes')).toBeUndefined()
  expect((await web.get(world.greet, '/gildehuis/te-doen')).html).not.toContain('geen lid meer')
  expect(await book()).toBeUndefined()
  expect(await pots()).toEqual(BOOKED)
})

test('whoever runs SQL as the application says no more for who left than they said', async () => {
  const set = (by: PersonActor, values: object) =>
    as(world, by, async (tx) => {
      const done = await tx.updateTable('inside_job').set(values).where('id', '=', jobId).executeTakeFirst()
      return Number(done.numUpdatedRows)
    })
  const own = 'each says what is theirs to say'
  await expect(set(former, { closed_at: new Date(), closed_by: world.greet.personId })).rejects.toThrow(own)
  await expect(set(world.greet, { agreed_at: new Date() })).rejects.toThrow(own)
  const other = { ...world.piet, roles: [], left: true } as const
  expect(await set(other, { agreed_at: new Date() })).toBe(0)
  await as(world, former, (tx) =>
    sql`update inside_job set agreed_at = at_now() where id = ${jobId}`.execute(tx),
  )
})
