/** A no to a batch: by who may release it, with a reason that who made it reads; nothing of it leaves. */
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMore } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { homePage } from '../../home.tsx'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { at } from '../../web/route.ts'
import { handOverBatch } from './hand-over-batch.ts'
import { paymentsWorld, TOWN_IBAN, word, type Play } from './payments-play.fixture.ts'
import { refuseBatch } from './refuse-batch.ts'
import { paymentsRoutes, toPayBlock, toReleaseBlock } from './routes.ts'

let play: Play
let web: Awaited<ReturnType<typeof webOf>>
/** Only releases. */
let teun: PersonActor

beforeEach(async () => {
  play = await paymentsWorld()
  teun = await oneMore(play.world, 'Teun Smit', 'treasurer')
  const parts = {
    accountsToPayFrom: async () => [],
    ibansOfCustomers: async () => [],
    paidOutUndecided: async () => new Set<bigint>(),
    benefitOfPayout: async () => '',
    postbox: { post: () => {}, settled: async () => {} },
  }
  const home = at('get', '/:coop', 'home.read', homePage([toPayBlock, toReleaseBlock]))
  web = await webOf(play.world, [home, ...paymentsRoutes(parts)], [teun, play.gerda])
  await play.account()
})
afterEach(() => play.world.close())

const made = async (): Promise<Id<'payment-batch'>> => {
  await play.cost(12_10n)
  return must(play.make(await play.ready('job-cost')))
}
const here = (batchId: string) => `/gildehuis/betalen/opdracht/${batchId}`
const sayNo = (batchId: Id<'payment-batch'>, who: PersonActor, why = 'De verf is van mijn buurman') =>
  play.world.perform(refuseBatch, who, { batchId, why }, newId())

test('the treasurer says no with a reason; who made it reads it, until it is made anew', async () => {
  const { greet } = play.world
  const batchId = await made()
  expect((await web.get(teun, here(batchId))).html).toContain('Er klopt iets niet')
  const without = await web.post(teun, here(batchId), { intent: 'refuse', why: '' })
  expect([without.status, without.html.includes('id="refuse-why-error"')]).toEqual([422, true])
  const why = 'Dit is een andere rekening dan op de bon'
  const said = await web.post(teun, here(batchId), { intent: 'refuse', why })
  expect(said.to).toBe(`${here(batchId)}?niet-vrij`)
  expect((await web.get(teun, said.to)).html).toContain('De opdracht is niet vrijgegeven.')
  expect((await web.get(teun, '/gildehuis')).html).not.toContain(here(batchId))
  const begin = (await web.get(greet, '/gildehuis')).html
  expect(begin).toContain('Opdracht 1 is niet vrijgegeven')
  expect(begin).toContain(`Teun Smit: “${why}”`)
  const page = (await web.get(greet, here(batchId))).html
  expect(page).toContain('Teun Smit gaf deze opdracht niet vrij')
  expect(page).toContain('Zet opnieuw klaar wat wel klopt')
  expect(page).not.toContain('Trek de opdracht in')
  expect(page).not.toContain('Zo komt het in de boeken')
  await must(play.make(await play.ready('job-cost')))
  expect((await web.get(greet, '/gildehuis')).html).not.toContain('is niet vrijgegeven')
})

test('all that was in it is to be paid again, and the batch is over', async () => {
  const batchId = await made()
  await must(sayNo(batchId, teun))
  expect((await play.items(batchId)).map(({ closedAs }) => closedAs)).toEqual(['withdrawn'])
  expect(await play.ready('job-cost')).toHaveLength(1)
  expect(word(await sayNo(batchId, teun))).toBe('batch-withdrawn')
  expect(word(await play.release(batchId))).toBe('batch-withdrawn')
})

test('not by who made it, who is paid by it or who does not release, and not once it was released', async () => {
  const { world, gerda } = play
  const batchId = await made()
  expect(word(await sayNo(batchId, world.greet))).toBe('asked-by-you')
  expect((await web.get(world.greet, here(batchId))).html).not.toContain('Er klopt iets niet')
  for (const who of [world.otto, world.bea, world.anna])
    expect(word(await sayNo(batchId, who))).toBe('not-permitted')
  const annaToo: PersonActor = { ...world.anna, roles: ['member', 'treasurer'] }
  await world.sql(`insert into role_assignment values ($1, $2, 'treasurer', '2015-01-01', null)`, [
    world.cooperativeId,
    annaToo.personId,
  ])
  expect(word(await sayNo(batchId, annaToo))).toBe('batch-pays-you')
  await must(play.release(batchId, gerda))
  expect(word(await sayNo(batchId, teun))).toBe('batch-released-already')
})

test('the database takes a no with its reason, in the own name, and of the payments of that batch alone', async () => {
  const batchId = await made()
  const tries = (who: PersonActor, ...all: string[]) =>
    as<string>(play.world, who, async (tx) => {
      let rows = 0n
      for (const text of all) rows = (await sql.raw(text).execute(tx)).numAffectedRows ?? 0n
      return String(rows)
    }).catch((error: unknown) => (error as { code: string }).code)
  const end = (who: PersonActor, why: string) =>
    `update payment_batch set withdrawn_at = now(), withdrawn_by = '${who.personId}', withdrawn_why = '${why}'
      where id = '${batchId}'`
  const close = (as: string) =>
    `update payment_item set closed_as = '${as}', closed_at = now(), closed_by = asking_person()
      where batch_id = '${batchId}'`
  const DENIED = '42501'
  expect(await tries(teun, end(teun, ' '))).toBe(DENIED)
  expect([DENIED, '23001']).toContain(await tries(teun, end(play.world.greet, 'Nee')))
  expect(await tries(teun, close('withdrawn'))).toBe('0')
  expect(await tries(play.world.bea, end(play.world.bea, 'Nee'))).toBe('0')
  expect([DENIED, '23001']).toContain(await tries(teun, end(teun, 'Nee'), close('rejected')))
  expect(await tries(teun, end(teun, 'Nee'), close('withdrawn'))).toBe('1')
})

test('a no and a release at once are one of the two', async () => {
  const batchId = await made()
  const done = await Promise.all([sayNo(batchId, teun), play.release(batchId, play.gerda)])
  expect(done.filter(({ ok }) => ok)).toHaveLength(1)
})

test('another administrator opens what it is for; the treasurer reads it, and opens nothing', async () => {
  const batchId = await made()
  const costs = /href="\/gildehuis\/kosten\/[^"]+"[^>]*>Terug voor Verfhandel Jansen: Verf/
  expect((await web.get(play.gerda, here(batchId))).html).toMatch(costs)
  const { html } = await web.get(teun, here(batchId))
  expect(html).toContain('Terug voor Verfhandel Jansen: Verf')
  expect(html).not.toContain('/kosten/')
  expect(html).toContain('Vraag Greet')
})

test('what reads the same to the treasurer is one row, with each amount and the sum', async () => {
  const { world, municipalityId, gerda } = play
  const { anna, piet, greet, cooperativeId } = world
  await play.kept('2300', 30_00n, anna)
  await play.kept('2300', 12_00n, piet)
  for (const { memberId } of [anna, piet])
    await world.sql(`insert into municipal_client values ($1, $2, '2025-01-01', $3, 'K-77', now(), $4)`, [
      cooperativeId,
      memberId,
      municipalityId,
      greet.personId,
    ])
  await world.sql(
    `insert into payee_account (cooperative_id, id, municipality_id, iban, holder, entered_by, entered_at, answer,
       answered_by, answered_at)
     values ($1, $2, $3, $4, 'Voorbeeldstad', $5, now(), 'yes', $6, now())`,
    [cooperativeId, newId(), municipalityId, TOWN_IBAN, greet.personId, gerda.personId],
  )
  const batchId = await must(play.make(await play.ready('municipal-share')))
  const seen = (await web.get(teun, here(batchId))).html
  expect(seen).toContain('Van het werk van 2 leden: € 30,00 en € 12,00')
  expect(seen).toContain('2 betalingen')
  expect(seen.match(/role="row"/g)).toHaveLength(3)
  const office = (await web.get(gerda, here(batchId))).html
  expect(office).toContain('Van het werk van Piet')
  expect(office.match(/role="row"/g)).toHaveLength(4)
  await must(play.release(batchId, teun))
  await must(world.perform(handOverBatch, greet, { batchId }, newId()))
  expect((await web.get(teun, here(batchId))).html).toContain('Nog niet op een afschrift')
})
