/** What is adopted is the newest account; an adoption by mistake is taken back by two. */
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { homePage } from '../../home.tsx'
import type { PersonActor } from '../../platform/actor.ts'
import { stopPdfRenderer } from '../../platform/pdf.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { at } from '../../web/route.ts'
import { balanceOf, closeForNow, closePeriod } from '../books/index.ts'
import { reverseMemorial } from '../books/reverse-memorial.ts'
import { accountsOfYear, adoptionOf } from './account.db.ts'
import { annualWorld, type AnnualPlay } from './annual-play.fixture.ts'
import { annualRoutes, takingBackBlock } from './routes.ts'

let play: AnnualPlay
beforeEach(async () => {
  play = await annualWorld()
})
afterEach(async () => {
  stopPdfRenderer()
  await play.world.close()
})

const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)
const bySql = (who: PersonActor, text: string) =>
  play.world.database.write(
    who,
    (tx) => sql.raw(text).execute(tx),
    () => true,
  )
const adoptBySql = (accountId: string, toEquity: number) => `
  insert into annual_adoption (cooperative_id, id, year, account_id, met_on, to_equity, to_training, to_reserve,
    noted_at, noted_by)
  values (asking_cooperative(), gen_random_uuid(), 2025, '${accountId}', '2026-03-29', ${String(toEquity)}, 0, 0, now(),
    asking_person())`
const versions = () =>
  play.world.database.read(play.world.greet, (tx) => accountsOfYear(tx, play.world.cooperativeId, 2025))
const standing = () =>
  play.world.database.read(play.world.greet, (tx) => adoptionOf(tx, play.world.cooperativeId, 2025))
const balance = (purpose: 'equity' | 'reserve' | 'unappropriated') =>
  play.world.database.read(play.world.greet, (tx) => balanceOf(tx, play.world.cooperativeId, purpose))

describe('adopted is', () => {
  test('the newest account, also by SQL', async () => {
    await must(play.prepare())
    await must(play.prepare())
    const [newest, older] = await versions()
    await expect(bySql(play.world.greet, adoptBySql(older!.id, 500_00))).rejects.toThrow(
      'the newest annual account',
    )
    await expect(bySql(play.world.greet, adoptBySql(newest!.id, 500_00))).rejects.toThrow(
      'confirmed by another',
    )
  })

  test('of the books as they are, also by SQL; what was booked and undone again is no change', async () => {
    await must(play.prepare())
    const [account] = await versions()
    const entryId = (await must(play.late())) as Id<'entry'>
    expect(word(await play.adopt(500_00n))).toBe('annual-account-outdated')
    await expect(bySql(play.world.greet, adoptBySql(account!.id, 500_00))).rejects.toThrow(
      'the books as they are',
    )
    const given = { entryId, countsOn: day('2025-12-01'), reason: 'Toch niet van 2025' }
    await must(play.world.perform(reverseMemorial, play.world.greet, given, newId()))
    expect(word(await play.adopt(500_00n))).toBe('ok')
  })

  test('on a day that is closed for the time being with why', async () => {
    await must(play.prepare())
    play.world.setNow('2026-04-02T10:00:00Z')
    await must(play.world.perform(closeForNow, play.world.greet, { until: day('2026-03-29') }, newId()))
    expect(await play.adopt(500_00n)).toMatchObject({
      reason: 'reason-needed',
      facts: { until: '2026-03-29' },
    })
    expect(word(await play.adopt(500_00n, 0n, { reason: 'Nu pas opgeschreven' }))).toBe('ok')
    expect(await play.world.sql('select reason from late_entry')).toEqual([{ reason: 'Nu pas opgeschreven' }])
  })
})

describe('taking back', () => {
  beforeEach(async () => {
    await must(play.prepare())
    await must(play.adopt(400_00n, 100_00n))
  })

  test('takes two, and the one who says yes books: then the members can decide again', async () => {
    const { world, ask, answer } = play
    const { anna, otto, bea, greet, piet } = world
    expect(await balance('reserve')).toBe(-100_00n)
    for (const who of [anna, otto]) expect(word(await ask(who))).toBe('not-permitted')
    expect(word(await ask(greet))).toBe('ok')
    expect(word(await ask(bea))).toBe('taking-back-waits')
    expect(word(await answer(greet))).toBe('asked-by-you')
    expect(word(await answer(bea))).toBe('taking-back-by-office')
    expect(word(await answer(bea, false))).toBe('ok')
    expect(word(await answer(piet))).toBe('no-taking-back')
    expect((await standing())!.toReserve).toBe(100_00n)
    await must(ask(bea))
    await must(answer(greet))
    expect(await standing()).toBeUndefined()
    expect([await balance('equity'), await balance('reserve'), await balance('unappropriated')]).toEqual([
      0n,
      0n,
      0n,
    ])
    await must(play.adopt(500_00n))
    expect([await balance('equity'), await balance('reserve')]).toEqual([-500_00n, 0n])
    const [undone] = await world.sql(
      `select e.counts_on::text as "on", e.description from adoption_taking_back t
       join journal_entry e on e.id = t.entry_id`,
    )
    expect(undone).toEqual({ on: '2026-03-29', description: 'Teruggenomen: bestemming resultaat 2025' })
    expect((await runChecks(world.ownerUrl)).filter(({ check }) => check !== 'documents-exist')).toEqual([])
  })

  test('makes room for what should have been in the year, and asks for a new account then', async () => {
    expect(word(await play.late())).toBe('books-closed')
    await must(play.ask())
    await must(play.answer())
    await must(play.late())
    expect(word(await play.adopt(500_00n))).toBe('annual-account-outdated')
    await must(play.prepare())
    expect(word(await play.adopt(490_00n))).toBe('ok')
  })

  test('counts on the day of the meeting, also when that is closed for the time being by now', async () => {
    const { world } = play
    world.setNow('2026-04-02T10:00:00Z')
    await must(world.perform(closeForNow, world.greet, { until: day('2026-03-29') }, newId()))
    await must(play.ask())
    await must(play.answer())
    expect(await world.sql('select reason from late_entry')).toEqual([
      { reason: 'Verkeerd bedrag voor de reserve' },
    ])
  })

  test('not of a year that is closed for good, also by SQL and when it was asked before', async () => {
    const { world } = play
    await must(play.ask())
    await must(world.perform(closePeriod, world.greet, { until: day('2025-12-31') }, newId()))
    expect(word(await play.answer())).toBe('year-closed-for-good')
    await expect(bySql(world.greet, yes())).rejects.toThrow('before its year is closed for good')
  })

  test('by SQL: not alone, not without its entry, not in one stroke, and nothing of it is removed', async () => {
    const { world } = play
    const { greet, bea } = world
    await expect(bySql(greet, 'update annual_adoption set taken_back_at = now()')).rejects.toThrow(
      'permission denied',
    )
    await must(play.ask(greet))
    await expect(bySql(greet, yes())).rejects.toThrow('by two people')
    await expect(bySql(bea, yes())).rejects.toThrow('with its entry')
    await expect(bySql(world.piet, yes(`'${(await standing())!.entryId!}'`))).rejects.toThrow(
      'with its entry',
    )
    await expect(world.sql('update annual_adoption set taken_back_at = now()')).rejects.toThrow(
      'by two people',
    )
    await expect(world.sql('delete from annual_adoption')).rejects.toThrow('never change')
    expect(await standing()).toBeDefined()
  })

  const yes = (entry = 'null') => `
    update adoption_taking_back set answer = 'yes', answered_at = asked_at, answered_by = asking_person(),
      entry_id = ${entry}`
})

test('on the pages: asked with why, told on the first page of who can say yes, and to the members', async () => {
  const { world } = play
  const { greet, bea, anna, piet, otto } = world
  await must(play.prepare())
  await must(play.adopt(400_00n, 100_00n))
  const home = at('get', '/:coop', 'home.read', homePage([takingBackBlock]))
  const web = await webOf(world, [home, ...annualRoutes])
  const year = '/gildehuis/jaar/2025'
  expect((await web.get(bea, year)).html).toContain(`href="${year}/terugnemen"`)
  expect((await web.get(otto, year)).html).not.toContain(`href="${year}/terugnemen"`)
  expect((await web.get(anna, `${year}/terugnemen`)).status).toBe(403)
  expect((await web.get(bea, '/gildehuis/jaar/2024/terugnemen')).status).toBe(404)
  expect((await web.get(bea, `${year}/terugnemen`)).html).toContain('2:362 lid 6')
  expect((await web.post(bea, `${year}/terugnemen`, { reason: '' })).status).toBe(422)
  expect((await web.post(bea, `${year}/terugnemen`, { reason: 'Reserve was nul' })).to).toBe(year)
  for (const [who, sees] of [
    [greet, true],
    [piet, true],
    [bea, false],
    [anna, false],
  ] as const)
    expect((await web.get(who, '/gildehuis')).html.includes('Vaststelling 2025 terugnemen')).toBe(sees)
  const { html } = await web.get(greet, year)
  expect(html).toContain('“Reserve was nul”')
  const asked = /name="asked" value="([^"]+)"/.exec(html)![1]!
  const own = await web.get(bea, year)
  expect([own.html.includes('value="yes"'), own.html.includes('Jij vroeg dit.')]).toEqual([false, true])
  const answer = `${year}/terugnemen/antwoord`
  expect((await web.post(bea, answer, { asked, intent: 'yes' })).status).toBe(409)
  expect((await web.post(greet, answer, { asked: 'x', intent: 'yes' })).status).toBe(404)
  expect((await web.get(anna, '/gildehuis/jaarrekeningen')).html).toContain('Jaarrekening 2025 (PDF)')
  expect((await web.post(greet, answer, { asked, intent: 'yes' })).to).toBe(`${year}?teruggenomen=ja`)
  const after = (await web.get(greet, `${year}?teruggenomen=ja`)).html
  expect(after).toContain('Teruggenomen. De boeking is teruggedraaid.')
  expect(after).toContain('teruggenomen door Bea Jansen en Greet')
  const members = (await web.get(anna, '/gildehuis/jaarrekeningen')).html
  expect(members).toContain('Op 29 maart 2026 is dat teruggenomen: “Reserve was nul”')
  expect(members).not.toContain('Jaarrekening 2025 (PDF)')
  expect((await web.get(anna, '/gildehuis/jaarrekeningen/2025')).status).toBe(404)
})
