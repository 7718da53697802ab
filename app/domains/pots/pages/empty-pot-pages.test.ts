/** What is in the pot of who left, as the board, the administration and who left see it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, oneMore } from '../../../../test/world.ts'
import { newId } from '../../../../test/new-id.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import { shareOutEarnings } from '../index.ts'
import { scheme, share } from '../share-out-examples.fixture.ts'
import { potWeb, type PotWeb } from './pot-web.fixture.ts'

let web: PotWeb
let pot: string
let bob: PersonActor

beforeAll(async () => {
  const steps = [
    { key: 'cooperative', destination: 'cooperative', take: share('net-turnover', 2000) },
    { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } },
  ] as const
  const draft = scheme({ steps })
  web = await potWeb({ ...draft, pot: { ...draft.pot, onLeaving: 'own-business' } })
  const { world } = web
  bob = await oneMore(world, 'Bob Jonker', 'board')
  web.joins(bob)
  const paid = { memberId: world.anna.memberId, turnover: 100_00n, jobCosts: 0n, cause: 'payment' } as const
  await as(world, world.greet, (tx) =>
    shareOutEarnings(tx, world.greet, { ...paid, countsOn: day('2026-03-01') }, world.clock(), newId()),
  )
  pot = `/leden/${world.anna.memberId}/potje`
})
afterAll(() => web.world.close())

test('as long as somebody is a member, nothing of it is shown, and there is no page to ask', async () => {
  const { greet, bea } = web.world
  expect((await web.get(greet, pot)).html).not.toContain('Het potje na het stoppen')
  expect((await web.get(bea, `${pot}/bestemming`)).status).toBe(404)
})

test('the board asks, the administration says yes on the page of the pot, and it is told with its sum', async () => {
  const { world } = web
  const { greet, bea, otto, anna } = world
  await world.sql(`update member set left_on = '2026-03-20' where id = $1`, [anna.memberId])
  const before = (await web.get(greet, pot)).html
  expect(before).toContain('stopte op 20 maart 2026. In het potje zit nog € 80,00.')
  expect(before).toContain('neemt mee wat er in zit')
  expect(before).toContain('Het bestuur vraagt aan waar dit geld heen gaat')
  expect(before).not.toContain(`${pot}/bestemming`)
  expect((await web.get(bea, pot)).html).toContain(`href="/gildehuis${pot}/bestemming"`)
  const form = (await web.get(bea, `${pot}/bestemming`)).html
  const looked = await world.sql('select file, subject_id from read_log where route like $1', ['%bestemming'])
  expect(looked).toEqual([{ file: 'pot', subject_id: anna.memberId }])
  expect(form).toContain('dit geld kan meetellen')
  for (const who of [greet, otto, anna])
    expect((await web.get(who, `${pot}/bestemming`)).status, who.roles.join()).toBe(403)

  expect((await web.post(bea, `${pot}/bestemming`, {})).status).toBe(422)
  const unsaid = await web.post(bea, `${pot}/bestemming`, { to: 'training' })
  expect([unsaid.status, unsaid.html.includes('Zeg wat het bestuur besloot')]).toEqual([409, true])
  const asked = await web.post(bea, `${pot}/bestemming`, { to: 'own-business' })
  expect([asked.status, asked.to]).toEqual([303, `/gildehuis${pot}?gevraagd=ja`])
  expect((await web.get(bea, `${pot}?gevraagd=ja`)).html).toContain('Neem het terug')
  // Nothing to ask any more, also not for another of the board, who cannot say yes either.
  expect((await web.get(bea, `${pot}/bestemming`)).status).toBe(404)
  expect((await web.get(bob, pot)).html).toContain('De administratie boekt dit, en zegt dus ja.')

  const [row] = await world.sql('select id from pot_emptying')
  const answer = `${pot}/bestemming/${String(row!['id'])}`
  expect((await web.post(otto, answer, { intent: 'yes' })).status).toBe(403)
  const boards = await web.post(bob, answer, { intent: 'yes' })
  expect([boards.status, boards.html.includes('De administratie boekt dit')]).toEqual([409, true])
  expect((await web.get(greet, pot)).html).toContain('Ja, boek € 80,00')
  expect((await web.post(greet, answer, { intent: 'misschien' })).status).toBe(422)
  const yes = await web.post(greet, answer, { intent: 'yes' })
  expect([yes.status, yes.to]).toEqual([303, `/gildehuis${pot}?bestemming=emptied`])
  const again = await web.post(greet, answer, { intent: 'yes' })
  expect([again.status, again.html.includes('er is al antwoord gegeven')]).toEqual([409, true])

  const after = (await web.get(greet, `${pot}?bestemming=emptied`)).html
  expect(after).toContain('Geboekt. Het potje is leeg.')
  expect(after).toContain('Na het stoppen: mee met het lid, voor de eigen onderneming')
  expect(after).toContain('Iemand van het bestuur vroeg dit')
  expect(after).not.toContain('Het potje na het stoppen')
})
