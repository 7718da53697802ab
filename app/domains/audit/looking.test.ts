import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMore, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { stopPdfRenderer } from '../../platform/pdf.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { addDocument, closeForNow, post } from '../books/index.ts'
import { auditOfYear } from './audit.db.ts'
import { beginAudit } from './begin-audit.ts'
import { openPaper } from './open-paper.ts'
import { auditRoutes } from './routes.ts'
import { sayOfEntry } from './say-of-entry.ts'

/** The committee's sample goes down to the document: which were opened, and what is said of those that were not. */
let world: World
let web: Awaited<ReturnType<typeof webOf>>
/** On the committee with Otto. */
let olga: PersonActor
let auditId: Id<'audit'>
/** Two entries with a document, one of which somebody explains only, and one with neither. */
const entries: Record<'rent' | 'phone' | 'gift' | 'plain', Id<'entry'>> = {} as never
let paper: Id<'paper'>

const here = '/gildehuis/kascommissie/2025'
const pageOf = (name: keyof typeof entries) => `${here}/boeking/${entries[name]}`
const read = <T>(work: Parameters<typeof world.database.read<T>>[1]) => world.database.read(world.otto, work)

beforeAll(async () => {
  world = await smallWorld()
  olga = await oneMore(world, 'Olga Prins', 'auditor')
  web = await webOf(world, auditRoutes, [olga])
  for (const name of ['rent', 'phone', 'gift', 'plain'] as const) entries[name] = await book(name)
  const file = { name: 'huur.pdf', mediaType: 'application/pdf', content: new Uint8Array([37, 80]) } as const
  const added = { entryId: entries.rent, document: file }
  paper = (await must(world.perform(addDocument, world.greet, added, newId()))) as unknown as Id<'paper'>
  await must(world.perform(addDocument, world.greet, { ...added, entryId: entries.phone }, newId()))
  const none = { entryId: entries.gift, document: { noneBecause: 'Een gift, contant gekregen' } }
  await must(world.perform(addDocument, world.greet, none, newId()))
  await must(world.perform(closeForNow, world.greet, { until: day('2025-12-31') }, newId()))
  await must(world.perform(beginAudit, world.otto, { year: 2025, asked: 10, weighing: 'equal' }, newId()))
  auditId = (await read((tx) => auditOfYear(tx, world.cooperativeId, 2025)))!.id
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

const book = async (description: string): Promise<Id<'entry'>> => {
  const lines = [
    { account: 'bank', amount: 1000n },
    { account: 'contribution', amount: -1000n },
  ] as const
  const entry = { book: 'memorial', countsOn: day('2025-03-03'), description, lines } as const
  const posted = await as<{ id: Id<'entry'> }>(world, world.greet, (tx) =>
    post(tx, world.greet, entry, world.clock(), newId()),
  )
  return posted.id
}
const looks = () => world.sql('select person_id, kind, paper_id from audit_look order by opened_at')

test('right without having opened the document is asked first, and said knowingly it goes on', async () => {
  const asked = await web.post(world.otto, pageOf('rent'), { kind: 'right', words: '' })
  expect(asked.status).toBe(409)
  expect(asked.html).toContain('Je hebt het stuk niet geopend')
  expect(asked.html).toContain('Ik zag het stuk op een andere manier')
  expect(asked.html).toMatch(/name="kind"[^>]*value="right"[^>]*checked|checked[^>]*value="right"/)
  const knowingly = { kind: 'right', words: '', seenElsewhere: 'yes' }
  expect((await web.post(world.otto, pageOf('phone'), knowingly)).status).toBe(303)
})

test('without a document there is nothing to open; why there is none can be read', async () => {
  expect((await web.get(world.otto, pageOf('gift'))).html).toContain('Een gift, contant gekregen')
  for (const name of ['gift', 'plain'] as const)
    expect((await web.post(world.otto, pageOf(name), { kind: 'right', words: '' })).status).toBe(303)
})

test('the way to a document keeps who opened it, once; a browser that looks ahead opens nothing', async () => {
  const way = `${pageOf('rent')}/stuk/entry-document/${paper}`
  expect((await web.get(world.otto, pageOf('rent'))).html).toContain(way)
  const opened = await web.get(world.otto, way)
  expect(opened).toMatchObject({ status: 303, to: `/gildehuis/boeken/${entries.rent}/stuk/${paper}` })
  await Promise.all([web.get(world.otto, way), web.get(world.otto, way)])
  expect(await looks()).toEqual([{ person_id: world.otto.personId, kind: 'entry-document', paper_id: paper }])
  expect((await web.get(world.otto, pageOf('rent'))).html).toContain('huur.pdf: geopend door Otto Mulder')
  expect((await web.post(world.otto, pageOf('rent'), { kind: 'right', words: '' })).status).toBe(303)
})

test('what another of the committee opened, one did not see oneself', async () => {
  const input = { auditId, entryId: entries.rent, kind: 'right', words: '' } as const
  const question = { ...input, kind: 'question', words: 'Van welke maand?' } as const
  await must(world.perform(sayOfEntry, olga, question, newId()))
  expect(await world.perform(sayOfEntry, olga, input, newId())).toMatchObject({ reason: 'paper-not-opened' })
  await must(world.perform(sayOfEntry, olga, { ...input, seenElsewhere: true }, newId()))
})

test('who keeps the books goes to the document and leaves no trace, and does not read what was opened', async () => {
  const way = `${pageOf('rent')}/stuk/entry-document/${paper}`
  for (const actor of [world.greet, world.bea]) {
    expect((await web.get(actor, way)).status).toBe(303)
    expect((await web.get(actor, here)).html).not.toContain('niet geopend')
    expect((await web.get(actor, pageOf('rent'))).html).not.toContain('geopend door')
  }
  expect((await web.get(world.anna, way)).status).toBe(403)
  const other = `${pageOf('rent')}/stuk`
  for (const path of [`entry-document/${newId()}`, `invoice/${paper}`, 'entry-document/x'])
    expect((await web.get(world.otto, `${other}/${path}`)).status).toBe(404)
  const look = { auditId, entryId: entries.plain, kind: 'entry-document', paperId: paper } as const
  expect(await world.perform(openPaper, world.otto, look, newId())).toMatchObject({ reason: 'no-such-paper' })
  expect(await world.perform(openPaper, world.greet, look, newId())).toMatchObject({
    reason: 'not-permitted',
  })
  expect(await looks()).toHaveLength(1)
})

test('the page and the report say of how many documents nobody of them opened', async () => {
  const page = await web.get(world.otto, here)
  expect(page.html).toContain('Bij 1 van de 2 boekingen met een stuk is het niet geopend')
  expect(page.html).toContain('er is geen stuk')
  const report = { advice: 'adopt', findings: '' }
  expect((await web.post(world.otto, `${here}/verslag`, report)).status).toBe(303)
  const [kept] = await world.sql('select content from audit_report')
  const content = JSON.parse(String(kept!['content'])) as {
    sample: { paper: unknown }[]
    notLooked: object
  }
  expect(content.notLooked).toMatchObject({ unopened: 1, withPaper: 2 })
  expect(content.sample.map((one) => one.paper)).toEqual([
    { on: world.clock().today, by: 'Otto Mulder' },
    'not-opened',
    'no-paper',
    'no-paper',
  ])
})
