/** The number in the menu: right as soon as something was done, and never a reason for a page to be slow. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { smallWorld } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { draftInvoice } from './domains/sales/draft-invoice.ts'
import { customerOfMember, typed } from './domains/sales/sales-play.fixture.ts'
import { homeRoutes, toDoOf } from './home.tsx'
import { navigationFor } from './navigation.ts'
import { moment } from './platform/clock.ts'
import { tellingDoor, toDoNumbers } from './to-do-number.ts'
import type { CooperativeVisit } from './web/visit.ts'

const visitOf = (personId = 'anna', cooperativeId = 'hier') =>
  ({ actor: { kind: 'person', cooperativeId, personId, roles: ['member'] } }) as unknown as CooperativeVisit
const anna = visitOf()

/** Numbers over a count that the test sets, and a clock that stands still until it is moved. */
function counting(count: () => Promise<number> | number) {
  let at = 0
  let counted = 0
  const said: string[] = []
  const numbers = toDoNumbers(
    async () => {
      counted++
      return count()
    },
    () => moment(new Date(at)),
    (line) => said.push(line),
  )
  const seen = async (visit = anna) => {
    await numbers.prepare(visit)
    return numbers.of(visit)
  }
  return { ...numbers, seen, said, counted: () => counted, later: (ms: number) => (at += ms) }
}

test('is counted once for a minute of looking around, for each person apart', async () => {
  const numbers = counting(() => 3)
  for (let page = 0; page < 5; page++) expect(await numbers.seen()).toBe(3)
  expect(numbers.counted()).toBe(1)
  expect(await numbers.seen(visitOf('piet'))).toBe(3)
  expect(numbers.counted()).toBe(2)
  numbers.later(60_000)
  await numbers.seen()
  expect(numbers.counted()).toBe(3)
})

test('is counted again on the next page after something was done in that co-operative', async () => {
  let left = 3
  const numbers = counting(() => left)
  expect(await numbers.seen()).toBe(3)
  left = 2
  numbers.later(1)
  numbers.changed('elders')
  expect(await numbers.seen()).toBe(3)
  numbers.changed('hier')
  expect(await numbers.seen()).toBe(2)
})

test('what a page listed itself is the number, without counting', async () => {
  const numbers = counting(() => 3)
  numbers.keep(anna, 7)
  expect([await numbers.seen(), numbers.counted()]).toEqual([7, 0])
})

test('a count that takes long keeps no page waiting, and is begun once', async () => {
  let done: (count: number) => void = () => undefined
  const numbers = counting(() => new Promise((tell) => (done = tell)))
  const began = performance.now()
  expect(await numbers.seen()).toBeUndefined()
  expect(await numbers.seen()).toBeUndefined()
  expect(performance.now() - began).toBeLessThan(2_000)
  expect(numbers.counted()).toBe(1)
  numbers.later(500)
  done(4)
  await pause(0)
  expect(await numbers.seen()).toBe(4)
})

test('where counting takes long it rests twenty times as long, whatever is done meanwhile', async () => {
  const numbers = counting(() => (numbers.later(500), 4))
  await numbers.seen()
  for (let page = 0; page < 10; page++) {
    numbers.changed('hier')
    numbers.later(500)
    expect(await numbers.seen()).toBe(4)
  }
  expect(numbers.counted()).toBe(1)
  numbers.later(5_000)
  await numbers.seen()
  expect(numbers.counted()).toBe(2)
})

test('when counting fails the page goes without a number, and the office is told by id', async () => {
  const numbers = counting(() => Promise.reject(new Error('no table')))
  expect(await numbers.seen()).toBeUndefined()
  expect(numbers.said).toEqual(['what anna must do was not counted: no table'])
})

test('stands in the menu of each page, as many as the first page lists, and follows what is done', async () => {
  const world = await smallWorld()
  const numbers = toDoNumbers(
    async (reader) => (await toDoOf(reader)).length,
    world.clock,
    (line) => expect.fail(line),
  )
  const perform = tellingDoor(world.perform, numbers)
  const around = { navigation: navigationFor, toDo: numbers, perform }
  const web = await webOf(world, homeRoutes, [], around)
  const badge = async (path: string) => {
    const { html } = await web.get(world.anna, path)
    return /number-badge"><span aria-hidden="true">(\d+)<\/span><span class="unseen">([^<]*)</
      .exec(html)
      ?.slice(1)
  }
  const { html: first } = await web.get(world.anna, '/gildehuis')
  const [, before] = /<title>\((\d+)\) Begin/.exec(first)!
  expect(await badge('/gildehuis/meer')).toEqual([before, expect.stringContaining('te doen')])
  const { submit: _, ...content } = typed(world.anna, await customerOfMember(world, world.anna))
  world.setNow('2026-03-29T10:00:01Z')
  const drafted = await perform(draftInvoice, world.anna, { ...content, submit: false }, newId())
  expect(drafted).toMatchObject({ ok: true })
  const one = Number(before) + 1
  // A machine that is busy counts longer than a page waits.
  await expect.poll(() => badge('/gildehuis/meer')).toEqual([String(one), `${one} dingen te doen`])
  expect(await badge('/gildehuis')).toEqual([String(one), `${one} dingen te doen`])
  await world.close()
})
