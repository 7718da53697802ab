import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { addDocument } from './add-document.ts'
import type { Entry } from './entry.ts'
import { documentsOfEntry, entriesWithoutDocument } from './entry-document.db.ts'
import { post } from './post.ts'
import { reverseMemorial } from './reverse-memorial.ts'
import { booksRoutes } from './routes.ts'

/** No entry without its document: which need one, and how it comes beside them. */
let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(
    world,
    booksRoutes(async () => undefined),
  )
})
afterAll(() => world.close())

const book = async (
  description: string,
  book: Entry['book'],
  account: string,
  amount: bigint,
  on = '2026-03-02',
) => {
  const lines = [
    { account, amount },
    { account: 'bank', amount: -amount },
  ] as Entry['lines']
  const entry: Entry = { book, countsOn: day(on), description, lines }
  const posted = await as<{ id: Id<'entry'> }>(world, world.greet, (tx) =>
    post(tx, world.greet, entry, world.clock(), newId()),
  )
  return posted.id
}
const lacking = async () => {
  const days = { from: day('2026-01-01'), until: day('2026-12-31') }
  const rows = await world.database.read(world.otto, (tx) =>
    entriesWithoutDocument(tx, world.cooperativeId, days),
  )
  return rows.map(({ description, amount }) => `${description} ${amount}`).toSorted()
}
const pdf = () => ({
  name: 'brief.pdf',
  mediaType: 'application/pdf' as const,
  content: new TextEncoder().encode('%PDF-1.7 brief'),
})

test('a bank line on own costs or income needs one, and any entry by hand; charges and contributions not', async () => {
  await book('Huur', 'bank', '4000', 500_00n)
  await book('Subsidie', 'bank', '8600', -1000_00n)
  await book('Bankkosten', 'bank', 'bank-charges', 9_95n)
  await book('Bijdrage', 'bank', 'contribution', -40_00n)
  await book('Van suspense', 'memorial', 'suspense', 20_00n)
  const wrong = await book('Vergissing', 'memorial', '4900', 1_00n)
  const back = { entryId: wrong, countsOn: day('2026-03-02') }
  await must(world.perform(reverseMemorial, world.greet, back, newId()))
  expect(await lacking()).toEqual(['Huur 50000', 'Subsidie 100000', 'Van suspense 2000'])
})

test('a document says what it is and keeps its hash; a word why there is none counts as well', async () => {
  const [rent, grant] = [await idOf('Huur'), await idOf('Subsidie')]
  const letter = { ...pdf(), kind: 'decision' } as const
  await must(world.perform(addDocument, world.greet, { entryId: grant, document: letter }, newId()))
  const none = { entryId: rent, document: { noneBecause: 'Mondeling, de eerste maand' } }
  await must(world.perform(addDocument, world.greet, none, newId()))
  expect(await lacking()).toEqual(['Van suspense 2000'])
  for (const actor of [world.greet, world.otto, world.bea]) {
    const [kept] = await world.database.read(actor, (tx) => documentsOfEntry(tx, world.cooperativeId, grant))
    const sha256 = createHash('sha256').update(letter.content).digest('hex')
    expect(kept).toMatchObject({ name: 'brief.pdf', kind: 'decision', sha256 })
  }
  const page = await web.get(world.otto, `/gildehuis/boeken/${grant}`)
  expect(page.html).toContain('Besluit of brief: brief.pdf')
  const own = await world.database.read(world.anna, (tx) => documentsOfEntry(tx, world.cooperativeId, grant))
  expect(own).toEqual([])
})

const idOf = async (description: string) => {
  const [row] = await world.sql('select id from journal_entry where description = $1', [description])
  return row!['id'] as Id<'entry'>
}

const byHand = (more: Record<string, string | File>) => ({
  countsOnDay: '3',
  countsOnMonth: '3',
  countsOnYear: '2026',
  description: 'Afschrijving oven',
  'lines.0.account': '4900',
  'lines.0.debit': '25,00',
  'lines.1.account': '2000',
  'lines.1.credit': '25,00',
  ...more,
})

test('an entry by hand comes with its document in one go, or with neither when something is wrong', async () => {
  const path = '/gildehuis/boeken/zelf-boeken'
  const document = () => new File(['%PDF-1.7 som'], 'som.pdf', { type: 'application/pdf' })
  const uneven = await web.post(
    world.greet,
    path,
    byHand({ 'lines.1.credit': '20,00', document: document() }),
  )
  expect(uneven.status).toBe(409)
  const text = new File(['hallo'], 'som.txt', { type: 'text/plain' })
  const wrongType = await web.post(world.greet, path, byHand({ document: text }))
  expect(wrongType.status).toBe(422)
  expect(wrongType.html).toContain('id="document-error"')
  expect(wrongType.html).toContain('value="Afschrijving oven"')
  expect(await world.sql(`select 1 from file where name like 'som%'`)).toEqual([])
  const booked = await web.post(world.greet, path, byHand({ document: document(), kind: 'calculation' }))
  expect(booked.status).toBe(303)
  expect((await web.get(world.bea, booked.to)).html).toContain('Berekening: som.pdf')
  expect(await lacking()).toEqual(['Van suspense 2000'])
})

test('the first page counts what the list has on top; what may be on its way stands apart below', async () => {
  await book('Net gekocht', 'memorial', 'suspense', 30_00n, '2026-03-20')
  const { html } = await web.get(world.otto, '/gildehuis/boeken/zonder-stuk')
  const [asked = '', onItsWay = ''] = html.split('Mag nog komen')
  expect(asked).toContain('Bij 1 boeking zit geen stuk')
  expect([asked.includes('Van suspense'), asked.includes('Net gekocht')]).toEqual([true, false])
  expect([onItsWay.includes('Van suspense'), onItsWay.includes('Net gekocht')]).toEqual([false, true])
  const path = `/gildehuis/boeken/${await idOf('Net gekocht')}/stuk`
  await web.post(world.greet, path, { because: 'Contant' })
})

test('the list names what lacks one, and who only looks adds none', async () => {
  const list = await web.get(world.otto, '/gildehuis/boeken/zonder-stuk')
  expect(list.html).toContain('Van suspense')
  const night = await web.get(world.otto, '/gildehuis/boeken/controle')
  expect(night.html).toContain('Bij 1 boeking zit geen stuk')
  expect(list.html).not.toContain('Afschrijving oven')
  const path = `/gildehuis/boeken/${await idOf('Van suspense')}/stuk`
  expect((await web.post(world.otto, path, { because: 'Zomaar' })).status).toBe(403)
  expect((await web.post(world.greet, path, {})).status).toBe(422)
  expect((await web.post(world.greet, path, { because: 'Uitgezocht met de bank' })).status).toBe(303)
  expect(await lacking()).toEqual([])
})
