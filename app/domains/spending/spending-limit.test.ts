/** The limit above which two people look: lower at once, higher only by two. */
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { oneMore, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { homePage } from '../../home.tsx'
import type { PersonActor } from '../../platform/actor.ts'
import { rootFolder } from '../../platform/root-folder.ts'
import { at } from '../../web/route.ts'
import { answerSpendingLimit } from './answer-spending-limit.ts'
import { limitToConfirmBlock, spendingRoutes } from './routes.ts'
import { setSpendingLimit } from './set-spending-limit.ts'
import { spendingLimit } from './spending-limit.db.ts'
import { supplierPlay, supplierWorld, word } from './supplier-play.fixture.ts'

let world: World
let both: PersonActor
beforeEach(async () => {
  world = await supplierWorld()
  // Bea is board and administrator: the one who would do it alone.
  await world.sql(`insert into role_assignment values ($1, $2, 'administrator', '2015-01-01', null)`, [
    world.cooperativeId,
    world.bea.personId,
  ])
  both = { ...world.bea, roles: ['board', 'administrator'] }
})
afterEach(() => world.close())

const set = (who: PersonActor, cents: bigint) => world.perform(setSpendingLimit, who, { cents }, newId())
const answer = (who: PersonActor, cents: bigint, yes = true) =>
  world.perform(answerSpendingLimit, who, { cents, yes }, newId())
const limit = () => world.database.read(world.greet, (tx) => spendingLimit(tx, world.cooperativeId))
const bySql = (who: PersonActor, text: string) =>
  world.database.write(
    who,
    (tx) => sql.raw(text).execute(tx),
    () => true,
  )

describe('a higher limit', () => {
  test('does not hold for who asks it: what they enter waits for another, as before', async () => {
    expect(await set(both, 10_000_00n)).toEqual({ ok: true, value: 'asked' })
    expect(await limit()).toBe(250_00n)
    const invoice = await supplierPlay(world).entered({ total: 605_00n, vatStated: 105_00n }, both)
    expect((await supplierPlay(world).invoice(invoice)).entryId).toBeNull()
    expect(word(await answer(both, 10_000_00n))).toBe('asked-by-you')
    expect(await limit()).toBe(250_00n)
  })

  test('holds when another of board or administration says yes to what they saw; a no leaves it', async () => {
    await set(both, 300_00n)
    await set(both, 400_00n)
    expect(word(await answer(world.anna, 400_00n))).toBe('not-permitted')
    expect(word(await answer(world.greet, 300_00n))).toBe('limit-not-asked')
    expect(word(await answer(world.greet, 400_00n, false))).toBe('ok')
    expect(word(await answer(world.greet, 400_00n))).toBe('limit-not-asked')
    await set(both, 500_00n)
    expect(word(await answer(world.greet, 500_00n))).toBe('ok')
    expect(await limit()).toBe(500_00n)
  })

  test('a lower one holds at once, and what was asked waits no longer', async () => {
    await set(both, 400_00n)
    expect(await set(both, 0n)).toEqual({ ok: true, value: 'set' })
    expect(word(await answer(world.greet, 400_00n))).toBe('limit-not-asked')
    expect(await limit()).toBe(0n)
  })
})

test('by SQL neither: not at first, not in one stroke, not as another, not by an administrator alone', async () => {
  const row = (cents: number) =>
    `insert into spending_limit (cooperative_id, two_people_above, set_by, set_at)
     values (asking_cooperative(), ${String(cents)}, asking_person(), now())`
  const ask = (by: string) => `update spending_limit set asked = 9000000, asked_at = now(), asked_by = ${by}`
  const take =
    'update spending_limit set two_people_above = 9000000, asked = null, asked_by = null, asked_at = null'
  await expect(bySql(both, row(9_000_000))).rejects.toThrow('confirmed by another person')
  await bySql(both, row(20_000))
  await expect(bySql(both, 'update spending_limit set two_people_above = 9000000')).rejects.toThrow(
    'another person',
  )
  await expect(bySql(both, ask(`'${world.greet.personId}'`))).rejects.toThrow("one's own name")
  await expect(bySql(world.greet, ask('asking_person()'))).rejects.toThrow('the board sets')
  await expect(
    bySql(world.greet, 'update spending_limit set two_people_above = 1, set_by = asking_person()'),
  ).rejects.toThrow('the board sets')
  await bySql(both, ask('asking_person()'))
  await expect(bySql(both, `${take}, set_by = asking_person()`)).rejects.toThrow('another person')
  await bySql(world.greet, `${take}, set_by = asking_person()`)
  expect(await limit()).toBe(90_000_00n)
})

test('stands on the first page of who can say yes, with its page; who asked reads that it waits', async () => {
  const bob = await oneMore(world, 'Bob Jonker', 'board')
  const web = await webOf(
    world,
    [at('get', '/:coop', 'home.read', homePage([limitToConfirmBlock])), ...spendingRoutes],
    [bob],
  )
  const page = '/gildehuis/inkoop/grens'
  const asked = `${page}/gevraagd`
  expect((await web.get(bob, asked)).html).toContain('Er is nu geen hogere grens gevraagd.')
  expect((await web.post(world.bea, page, { cents: '300' })).to).toBe(`${page}?gevraagd`)
  expect((await web.get(world.bea, `${page}?gevraagd`)).html).toContain(
    'De grens verandert pas als iemand anders',
  )
  for (const [who, sees] of [
    [bob, true],
    [world.greet, true],
    [world.bea, false],
    [world.otto, false],
  ] as const)
    expect((await web.get(who, '/gildehuis')).html.includes(asked)).toBe(sees)
  const mine = (await web.get(world.bea, asked)).html
  expect([mine.includes('Jij vroeg dit.'), mine.includes('value="yes"')]).toEqual([true, false])
  for (const who of [world.anna, world.otto]) expect((await web.get(who, asked)).status).toBe(403)
  const own = await web.post(world.bea, asked, { cents: '30000', intent: 'yes' })
  expect([own.status, own.html.includes('Dit komt van jou.')]).toEqual([409, true])
  expect((await web.post(bob, asked, { cents: 'x', intent: 'yes' })).to).toBe(asked)
  const shown = (await web.get(bob, asked)).html.replaceAll('\u00a0', ' ')
  expect(shown).toContain('Bea Jansen vroeg op 29 maart 2026 om de grens te verhogen naar € 300,00.')
  expect((await web.post(bob, asked, { cents: '30000', intent: 'yes' })).to).toBe(`${asked}?gedaan`)
  expect(await limit()).toBe(300_00n)
})

describe('until the board sets one', () => {
  const until = async () =>
    BigInt((await world.sql('select spending_limit_until_set() as cents'))[0]!['cents'] as string)

  test('it is said once, in the database; and by the guides', async () => {
    expect(await limit()).toBe(await until())
    const said = `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosrc ~ $1`
    expect(await world.sql(said, [`\\m${await until()}\\M`])).toEqual([
      { proname: 'spending_limit_until_set' },
    ])
    const words = `€ ${(await until()) / 100n}`
    for (const page of ['guides/board.md', 'decisions/0025-what-money-is-spent-on.md'])
      expect(
        (await readFile(new URL(`docs/${page}`, rootFolder()), 'utf8')).replaceAll('\u00a0', ' '),
      ).toContain(words)
  })

  test('the limit of a co-operative is for the triggers, and not to be asked by whoever', async () => {
    expect(
      await bySql(world.anna, `select spending_limit_of('${world.cooperativeId}')`).catch(String),
    ).toContain('permission denied')
  })
})
