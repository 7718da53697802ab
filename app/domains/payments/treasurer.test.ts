import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMore } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { homePage } from '../../home.tsx'
import type { PersonActor } from '../../platform/actor.ts'
import { may } from '../../platform/permissions.ts'
import type { Id } from '../../values/id.ts'
import { at } from '../../web/route.ts'
import { membersRoutes } from '../members/routes.ts'
import { assignRole, confirmAccess, invitePerson } from '../people/index.ts'
import { answerPayeeAccount } from './answer-payee-account.ts'
import { handOverBatch } from './hand-over-batch.ts'
import { OUR_IBAN, paymentsWorld, word, type Play } from './payments-play.fixture.ts'
import { paymentsRoutes, toAgreeBlock, toPayBlock, toReleaseBlock } from './routes.ts'
import { withdrawBatch } from './withdraw-batch.ts'

/** Releasing payments is a task of its own: by somebody who does nothing else with the money. */
let play: Play
let web: Awaited<ReturnType<typeof webOf>>
/** Only releases. */
let teun: PersonActor

beforeAll(async () => {
  play = await paymentsWorld()
  teun = await oneMore(play.world, 'Teun Smit', 'treasurer')
  const parts = {
    accountsToPayFrom: async () => [],
    ibansOfCustomers: async () => [],
    paidOutUndecided: async () => new Set<bigint>(),
    benefitOfPayout: async () => '',
    postbox: { post: () => {}, settled: async () => {} },
  }
  const home = at('get', '/:coop', 'home.read', homePage([toPayBlock, toReleaseBlock, toAgreeBlock]))
  web = await webOf(play.world, [home, ...paymentsRoutes(parts)], [teun, play.gerda])
  await play.account()
})
afterAll(() => play.world.close())

const made = async (amount = 12_10n): Promise<Id<'payment-batch'>> => {
  await play.cost(amount)
  return must(play.make(await play.ready('job-cost')))
}
const here = (batchId: string) => `/gildehuis/betalen/opdracht/${batchId}`

test('the treasurer sees each name, account and amount, and releases; the office takes the file', async () => {
  const batchId = await made()
  expect((await web.get(teun, '/gildehuis')).html).toContain(here(batchId))
  const page = await web.get(teun, here(batchId))
  expect(page.html).toContain('Geef vrij')
  expect(page.html).toContain('NL02 ABNA 0123 4567 89')
  expect(page.html).toContain('Greet')
  for (const other of [
    'Lees eerst een afschrift',
    'Trek de opdracht in',
    'Haal het bestand',
    'Hoe dit geboekt wordt',
  ])
    expect(page.html).not.toContain(other)
  const released = await web.post(teun, here(batchId), { intent: 'release' })
  expect(released).toMatchObject({ status: 303, to: `${here(batchId)}?vrij` })
  expect((await web.get(teun, released.to)).html).toContain('De administratie haalt het bestand')
  expect((await web.post(teun, here(batchId), { intent: 'release' })).status).toBe(409)
  expect(await play.world.perform(handOverBatch, play.world.greet, { batchId }, newId())).toMatchObject({
    ok: true,
  })
})

test('the treasurer reads of a payee what the office reads: paid before or not, and never as another', async () => {
  // What the bank had of the test before is shown on a statement.
  await play.world.sql(
    `update payment_item set closed_as = 'settled', closed_at = now(), entry_id = (select id from journal_entry limit 1)
     where closed_as is null`,
  )
  const { piet } = play.world
  await play.account(piet, 'NL20INGB0001234567', 'P. Bakker')
  await play.cost(40_00n, piet)
  const batchId = await must(play.make(await play.ready('job-cost')))
  for (const who of [teun, play.gerda]) {
    const { html } = await web.get(who, here(batchId))
    expect(html).toContain('P. Bakker krijgt voor het eerst een betaling')
    expect(html).not.toContain('een andere rekening dan de vorige keer')
  }
  await must(play.world.perform(withdrawBatch, play.world.greet, { batchId, why: 'Gekeken' }, newId()))
})

test('may nothing else: not make, take, withdraw, reject, confirm an account, or read what is owed', async () => {
  const batchId = await made()
  const { perform } = play.world
  expect(word(await play.make([], teun))).toBe('not-permitted')
  expect(word(await perform(handOverBatch, teun, { batchId }, newId()))).toBe('not-permitted')
  expect(word(await perform(withdrawBatch, teun, { batchId, why: 'Zomaar' }, newId()))).toBe('not-permitted')
  const answer = { accountId: newId<'payee-account'>(), yes: true }
  expect(word(await perform(answerPayeeAccount, teun, answer, newId()))).toBe('not-permitted')
  expect((await web.get(teun, `${here(batchId)}/bestand`)).status).toBe(403)
  expect((await web.get(teun, '/gildehuis/betalen/rekeningen')).status).toBe(403)
  for (const intent of ['take', 'withdraw', 'reject'])
    expect((await web.post(teun, here(batchId), { intent, why: 'Zomaar', item: 'all' })).status).toBe(409)
  const list = await web.get(teun, '/gildehuis/betalen')
  expect(list.html).toContain('Hier staan de opdrachten aan de bank')
  expect(list.html).not.toContain('Er is nu niets te betalen')
  for (const wide of ['books.read', 'bank.read', 'invoices.read', 'members.read', 'pots.read'] as const)
    expect(may(teun, wide)).toBe(false)
})

test('the database says the same to who runs SQL: released, in the own name, and nothing beside it', async () => {
  const batchId = await made()
  const { cooperativeId } = play.world
  const tries = (who: PersonActor, set: string) =>
    as<string>(play.world, who, async (tx) => {
      const of = sql`update payment_batch set ${sql.raw(set)}
        where cooperative_id = ${cooperativeId} and id = ${batchId}`
      return String((await of.execute(tx)).numAffectedRows)
    }).catch((error: unknown) => (error as { code: string }).code)
  const file = `content = 'x', sha256 = sha256('x'), released_at = now()`
  const [DENIED, KEPT] = ['42501', '23001']
  expect(await tries(teun, `withdrawn_at = now(), withdrawn_by = '${teun.personId}'`)).toBe(DENIED)
  expect(await tries(teun, `${file}, released_by = '${play.world.greet.personId}'`)).toBe(KEPT)
  // Another file than that of its payments.
  expect(await tries(teun, `${file}, released_by = '${teun.personId}'`)).toBe(KEPT)
  const { greet } = play.world
  expect(await tries(greet, `withdrawn_at = now(), withdrawn_by = '${greet.personId}'`)).toBe('1')
})

test('not whose access the maker could hold, not who is paid, and who made a batch does not release it', async () => {
  const batchId = await made()
  expect(word(await play.release(batchId, play.world.greet))).toBe('asked-by-you')
  const annaToo: PersonActor = { ...play.world.anna, roles: ['member', 'treasurer'] }
  await play.world.sql(`insert into role_assignment values ($1, $2, 'treasurer', '2015-01-01', null)`, [
    play.world.cooperativeId,
    annaToo.personId,
  ])
  expect(word(await play.release(batchId, annaToo))).toBe('batch-pays-you')
})

test('two at once release it once', async () => {
  const batchId = await made()
  const done = await Promise.all([play.release(batchId, teun), play.release(batchId, play.gerda)])
  expect(done.map(word).toSorted()).toEqual(['batch-released-already', 'ok'])
})

test('who was just invited as treasurer releases nothing until another asked them whose mailbox it is', async () => {
  const { perform, bea, greet, cooperativeId } = play.world
  const someone = { name: 'Sanne Vink', email: 'sanne@voorbeeld.example', language: 'nl' } as const
  const { personId } = await must(perform(invitePerson, bea, { ...someone, role: 'treasurer' }, newId()))
  const sanne: PersonActor = {
    kind: 'person',
    cooperativeId,
    personId: personId as Id<'person'>,
    roles: ['treasurer'],
  }
  const batchId = await made()
  expect(word(await play.release(batchId, sanne))).toBe('not-confirmed-yet')
  const people = await webOf(play.world, membersRoutes({ tell: () => undefined } as never))
  expect((await people.get(greet, '/gildehuis/mensen')).html).toContain('Logt Sanne Vink zelf in?')
  await must(perform(confirmAccess, greet, { personId: sanne.personId }, newId()))
  expect(word(await play.release(batchId, sanne))).toBe('ok')
})

test('an account that was refused since is told by name, also to who reads no accounts', async () => {
  const batchId = await made()
  await play.world.sql(
    `update payee_account set answer = 'no', answered_by = entered_by, answered_at = now() where iban <> $1`,
    [OUR_IBAN],
  )
  expect(await play.release(batchId, teun)).toMatchObject({
    reason: 'account-refused-since',
    facts: { name: 'A. de Vries' },
  })
})

test('the board gives the task; the administration does not, and nobody of the audit committee holds it', async () => {
  const { perform, greet, bea, otto, carla } = play.world
  const give = (by: PersonActor, personId: Id<'person'>) =>
    perform(assignRole, by, { personId, role: 'treasurer' }, newId())
  expect(word(await give(greet, carla.personId))).toBe('board-gives-this-role')
  expect(word(await give(bea, otto.personId))).toBe('auditor-stands-apart')
  expect(word(await give(bea, bea.personId))).toBe('own-roles')
})
