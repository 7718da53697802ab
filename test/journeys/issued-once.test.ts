import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startJourney, DESK, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/** However often somebody presses, reloads or goes back, and whoever else is at it: one invoice, one number. */
let journey: Journey
let willemijn: Visitor
let joost: Visitor
beforeAll(async () => {
  journey = await startJourney()
  willemijn = await journey.signedIn('willemijn', DESK)
  joost = await journey.signedIn('joost', DESK)
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('accepting twice in a hurry, reloading and going back issues the invoice once, and no other', async () => {
  await willemijn.open(await waiting('Familie Terpstra'))
  const before = await issued()
  const accept = willemijn.page.getByRole('button', { name: 'Goedkeuren en versturen' })
  await willemijn.going(() => accept.dblclick())
  const said = /De factuur heeft nummer \d{4}-\d{4}/.exec(await willemijn.reads('main'))?.[0]
  expect(said).toBeDefined()
  await willemijn.going(() => willemijn.page.reload())
  expect(await willemijn.reads('main')).toContain(said)
  await willemijn.going(() => willemijn.page.goBack())
  expect(await willemijn.reads('main')).toContain('Over deze factuur is al beslist.')
  expect(await accept.count()).toBe(0)
  expect(await issued()).toBe(before + 1)
})

test('two administrators accept one invoice at one moment: one issues it, the other reads a sentence', async () => {
  const place = await waiting('Makelaardij Thuis in Beekdal')
  await willemijn.open(place)
  await joost.open(place)
  const before = await issued()
  const answers = await Promise.all([willemijn, joost].map((one) => one.press('Goedkeuren en versturen')))
  expect(answers.map((answer) => answer.status()).sort()).toEqual([200, 409])
  const [first, second] = answers[0]!.status() === 200 ? [willemijn, joost] : [joost, willemijn]
  expect(await first.reads('main')).toMatch(/heeft nummer \d{4}-\d{4}/)
  expect(await second.reads('main')).toContain('Over deze factuur is al beslist.')
  expect(await issued()).toBe(before + 1)
})

test('nobody accepts what they drafted themselves: there is no button, and the office says who will', async () => {
  await joost.open(await waiting('Pieter Visser'))
  expect(await joost.reads('main')).toContain('Jij maakte of wijzigde deze factuur.')
  expect(await joost.page.getByRole('button', { name: 'Goedkeuren en versturen' }).count()).toBe(0)
})

test('the numbers of the year have no gap and no double', async () => {
  const rows = await journey.office.sql(
    `select number from invoice where number like '2026-%' order by number`,
  )
  const numbers = rows.map(({ number }) => Number(String(number).slice(5)))
  expect(numbers).toEqual(numbers.map((_, place) => place + 1))
})

/** Where the invoice for this customer waits for approval. */
async function waiting(customer: string): Promise<string> {
  const [row] = await journey.office.sql(
    `select i.id from invoice i join customer c on c.id = i.customer_id where c.name = $1 and i.state = 'submitted'`,
    [customer],
  )
  return `/allemansgilde/goedkeuren/${String(row?.['id'])}`
}

async function issued(): Promise<number> {
  const [row] = await journey.office.sql(`select count(*)::int as count from invoice where state = 'issued'`)
  return Number(row?.['count'])
}
