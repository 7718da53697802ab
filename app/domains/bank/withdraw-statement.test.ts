import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { webOf } from '../../../test/world-web.ts'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { bankIn, euro, word, type Bank } from './fixtures/bank-world.fixture.ts'
import { statementsOf } from './import.db.ts'
import { bankRoutes } from './routes.ts'
import { bankStanding } from './standing.db.ts'
import { withdrawStatement } from './withdraw-statement.ts'
import { sql } from 'kysely'

let world: World
let bank: Bank
const line = { amount: euro('50,00'), text: 'werk', counterpartyName: 'Bakkerij De Zon' }
const on = (on: string) => ({ from: day(on), until: day(on) })
const booked = (on: string, ...lines: (typeof line)[]) =>
  lines.map((one) => ({ ...one, bookedOn: day(on), valueOn: day(on) }))

beforeAll(async () => {
  world = await smallWorld()
  world.setNow('2026-03-25T10:00:00Z')
  bank = await bankIn(world)
  await bank.imports(bank.file(bank.statement(booked('2026-03-20', line), on('2026-03-20'))))
})
afterAll(() => world.close())

const all = () => world.database.read(world.greet, (tx) => statementsOf(tx, world.cooperativeId))
/** The statement that was read last, of those that stand. */
const last = async () => (await all()).find(({ withdrawnAt }) => withdrawnAt === null)
const standing = () => world.database.read(world.greet, (tx) => bankStanding(tx))
const withdraw = (statementId: Id<'bank-statement'>, by = world.greet) =>
  world.perform(withdrawStatement, by, { statementId, why: 'Verkeerd beginsaldo' }, newId())

describe('a statement that was read in error', () => {
  test('with a wrong balance yields to the right one of the same days, and its lines stay', async () => {
    const of = booked('2026-03-21', line)
    const right = bank.statement(of, on('2026-03-21'))
    const wrong = { ...right, openingCents: euro('162,38'), closingCents: euro('212,38'), reference: 'fout' }
    expect(word(await bank.imports(bank.file(wrong)))).toBe('ok')
    expect(word(await bank.imports(bank.file(right)))).toBe('ok')
    expect((await standing())!.gaps).toHaveLength(1)
    const bad = (await all()).find(({ reference }) => reference === 'fout')!
    expect(word(await withdraw(bad.id, world.piet))).toBe('ok')
    expect((await standing())!.gaps).toEqual([])
    expect((await standing())!.closing).toBe(euro('100,00'))
    expect(await bank.toDo()).toHaveLength(2)
    expect(word(await withdraw(bad.id))).toBe('statement-not-found')
  })

  test('altogether wrong: its lines go with it, the file stays, and it can be read anew', async () => {
    const strange = bank.file(
      bank.statement(booked('2026-03-22', line, { ...line, text: 'vreemd' }), on('2026-03-22')),
    )
    await bank.imports(strange)
    expect(await bank.toDo()).toHaveLength(4)
    const bad = await last()
    expect(word(await withdraw(bad!.id))).toBe('ok')
    expect(await bank.toDo()).toHaveLength(2)
    const web = await webOf(world, bankRoutes)
    const list = await web.get(world.greet, '/gildehuis/bank/afschriften')
    expect(list.html).toContain('Ingetrokken op 25 maart 2026 door Greet')
    expect((await web.get(world.greet, `/gildehuis/bank/afschriften/${bad!.id}`)).status).toBe(200)
    expect(word(await bank.imports(strange))).toBe('ok')
    expect(await bank.toDo()).toHaveLength(4)
  })

  test('not when somebody decided about a line that only it has', async () => {
    const newest = await last()
    const lines = await bank.toDo()
    const mine = lines.find(({ text }) => text === 'vreemd')!
    expect(word(await bank.match(mine, [{ kind: 'account', amount: mine.amount, account: '8700' }]))).toBe(
      'ok',
    )
    expect(word(await withdraw(newest!.id))).toBe('statement-decided')
  })

  test('and that is said before a reason is asked: which lines, and what to do', async () => {
    const newest = await last()
    const web = await webOf(world, bankRoutes)
    const page = `/gildehuis/bank/afschriften/${newest!.id}/intrekken`
    const { html } = await web.get(world.greet, page)
    expect(html).toContain('Dit afschrift kan niet weg')
    expect(html).toMatch(/href="\/gildehuis\/bank\/[0-9a-f-]{36}\?toon=alle"/)
    expect(html).toContain('€ 50,00, 22 maart 2026')
    expect(html).toContain('Lees eerst het goede afschrift van deze dagen in.')
    expect(html).not.toContain('name="why"')
    const list = (await web.get(world.greet, '/gildehuis/bank/afschriften')).html
    expect(list).toMatch(new RegExp(`href="${page}"[^>]*>Kan niet weg`))
    expect([...list.matchAll(/>Trek in</g)]).toHaveLength(2)
  })

  test('by the administration only, with a reason; and a line goes no other way', async () => {
    const newest = await last()
    const web = await webOf(world, bankRoutes)
    const page = `/gildehuis/bank/afschriften/${newest!.id}/intrekken`
    expect((await web.get(world.greet, page)).status).toBe(200)
    expect((await web.post(world.greet, page, { why: '' })).status).toBe(422)
    expect((await web.post(world.greet, page, { why: 'fout' })).status).toBe(409)
    expect((await web.get(world.otto, page)).status).toBe(403)
    await expect(as(world, world.greet, (tx) => sql`delete from bank_line`.execute(tx))).rejects.toThrow()
    await expect(world.sql('delete from bank_line')).rejects.toThrow('append-only')
    const none = await as(world, world.otto, (tx) =>
      sql`select withdraw_statement(${newest!.id}, 'x', now()) as came`.execute(tx),
    )
    expect(none).toMatchObject({ rows: [{ came: 'statement-not-found' }] })
  })
})
