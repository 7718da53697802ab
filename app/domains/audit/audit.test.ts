import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, oneMore, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { stopPdfRenderer } from '../../platform/pdf.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { closeForNow, entriesToDraw, post } from '../books/index.ts'
import { auditOfYear, sampleOf } from './audit.db.ts'
import { beginAudit } from './begin-audit.ts'
import { reportsOf } from './report.db.ts'
import { auditRoutes } from './routes.ts'
import { drawSample } from './sample.ts'
import { sayOfEntry } from './say-of-entry.ts'
import { signReport } from './sign-report.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
/** On the committee with Otto; Nora is on it and on the board. */
let olga: PersonActor
let nora: PersonActor

beforeAll(async () => {
  world = await smallWorld()
  olga = await oneMore(world, 'Olga Prins', 'auditor')
  nora = await oneMore(world, 'Nora Bos', 'auditor', 'board')
  web = await webOf(world, auditRoutes, [olga, nora])
  for (let at = 1; at <= 12; at += 1) await book(`2025-${String(at).padStart(2, '0')}-03`, BigInt(at) * 1000n)
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

const book = (countsOn: string, amount: bigint, actor = world.greet) =>
  as(world, actor, (tx) =>
    post(
      tx,
      actor,
      {
        book: 'memorial',
        countsOn: day(countsOn),
        description: `Bijdrage van ${countsOn}`,
        lines: [
          { account: 'bank', amount },
          { account: 'contribution', amount: -amount },
        ],
      },
      world.clock(),
      newId(),
    ),
  )
const read = <T>(work: Parameters<typeof world.database.read<T>>[1]) => world.database.read(world.otto, work)
const here = '/gildehuis/kascommissie'
const begin = (actor: PersonActor) =>
  world.perform(beginAudit, actor, { year: 2025, asked: 4, weighing: 'amount' }, newId())
const audit = async () => (await read((tx) => auditOfYear(tx, world.cooperativeId, 2025)))!
const sample = async () => {
  const { id } = await audit()
  return read((tx) => sampleOf(tx, world.cooperativeId, id))
}
const newest = async () => {
  const { id } = await audit()
  return (await read((tx) => reportsOf(tx, world.cooperativeId, id)))[0]!
}
const say = async (actor: PersonActor, entryId: Id<'entry'>, kind: 'right' | 'question', words = '') =>
  world.perform(sayOfEntry, actor, { auditId: (await audit()).id, entryId, kind, words }, newId())

describe('the audit of a year', () => {
  test('begins when the year is closed, once, by who neither is on the board nor keeps the books', async () => {
    expect(await begin(world.otto)).toMatchObject({ reason: 'audit-year-open' })
    await world.perform(closeForNow, world.greet, { until: day('2025-12-31') }, newId())
    expect(await begin(nora)).toMatchObject({ reason: 'audit-own-work' })
    for (const actor of [world.greet, world.bea, world.anna, world.carla])
      expect(await begin(actor)).toMatchObject({ reason: 'not-permitted' })
    expect((await web.get(world.otto, `${here}/2025/begin`)).html).toContain('Er wordt één keer geloot')
    expect(
      (await web.post(world.otto, `${here}/2025/begin`, { asked: 'x', weighing: 'amount' })).status,
    ).toBe(422)
    const pressed = await Promise.all([begin(world.otto), begin(olga)])
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1)
    expect(pressed.find(({ ok }) => !ok)).toMatchObject({ reason: 'audit-begun' })
  })

  test('draws what anybody draws again from its seed', async () => {
    const { seed, weighing, asked } = await audit()
    const entries = await read((tx) => entriesToDraw(tx, world.cooperativeId, 2025))
    const again = drawSample(entries, { seed, weighing, asked }).map(({ number }) => number)
    expect((await sample()).map(({ number }) => number)).toEqual(again)
    expect(entries).toHaveLength(12)
  })

  test('is read by who reads the books, and opens what the bank says only to who reads the bank', async () => {
    for (const actor of [world.otto, world.greet, world.bea])
      expect((await web.get(actor, `${here}/2025`)).status).toBe(200)
    for (const actor of [world.anna, world.carla, world.stranger])
      expect((await web.get(actor, `${here}/2025`)).status).toBe(403)
    expect((await web.get(world.otto, `${here}/2025`)).html).toContain(
      'De afschriften lopen niet tot 31 december',
    )
    expect((await web.get(world.bea, `${here}/2025`)).html).toContain('De regels van de bank zie je niet')
    for (const path of ['2026', '1999', 'x', `2025/boeking/${newId()}`])
      expect((await web.get(world.otto, `${here}/${path}`)).status).toBe(404)
  })

  test('a question goes to the administrator and comes back with an answer', async () => {
    const [first] = await sample()
    const address = `${here}/2025/boeking/${first!.id}`
    expect((await web.get(world.otto, address)).html).toContain('iemand schreef haar met de hand')
    expect((await web.post(world.otto, address, { kind: 'question', words: ' ' })).status).toBe(422)
    expect(await say(nora, first!.id, 'right')).toMatchObject({ reason: 'audit-own-work' })
    expect((await web.post(world.greet, address, { words: 'Zomaar' })).status).toBe(409)
    const asked = await web.post(world.otto, address, { kind: 'question', words: 'Waar is de bon?' })
    expect(asked.status).toBe(303)
    expect(await say(world.otto, first!.id, 'question', 'Nog eens')).toMatchObject({ reason: 'said-already' })
    expect((await web.get(world.greet, address)).html).toContain('Waar is de bon?')
    expect((await web.post(world.greet, address, { words: '' })).status).toBe(422)
    expect((await web.post(world.greet, address, { words: 'In de map' })).status).toBe(303)
    expect((await web.get(world.otto, address)).html).toContain('In de map')
  })

  test('nobody ticks off what they booked, nor what was not drawn', async () => {
    const drawn = await sample()
    const all = await read((tx) => entriesToDraw(tx, world.cooperativeId, 2025))
    const outside = all.find(({ id }) => !drawn.some((one) => one.id === id))!
    expect(await say(world.otto, outside.id, 'right')).toMatchObject({ reason: 'not-in-sample' })
    expect(await say(world.greet, drawn[0]!.id, 'right')).toMatchObject({ reason: 'not-permitted' })
  })

  test('is reported on when everything was looked at, on a paper that is kept with what was not', async () => {
    const report = { advice: 'adopt', findings: 'Het ziet er netjes uit.' }
    expect((await web.post(world.otto, `${here}/2025/verslag`, report)).status).toBe(409)
    for (const { id } of await sample()) await say(olga, id, 'right')
    expect((await web.post(world.otto, `${here}/2025/verslag`, { findings: 'x' })).status).toBe(422)
    expect((await web.post(world.otto, `${here}/2025/verslag`, report)).status).toBe(303)
    const [kept] = await world.sql(
      `select r.content, f.content as paper, f.sha256 = sha256(f.content) as whole
       from audit_report r join file f on f.id = r.document_id`,
    )
    const content = JSON.parse(String(kept!['content'])) as {
      sample: { said: unknown[] }[]
      notLooked: { entries: number }
      committee: string[]
    }
    expect(content.sample[0]!.said).toEqual([
      { kind: 'question', words: 'Waar is de bon?' },
      { kind: 'answer', words: 'In de map' },
    ])
    expect(content.notLooked.entries).toBe(12 - (await sample()).length)
    expect(content.committee).toEqual(['Olga Prins', 'Otto Mulder'])
    expect(kept!['whole']).toBe(true)
    expect((kept!['paper'] as Buffer).subarray(0, 5).toString()).toBe('%PDF-')
    const paper = await web.get(world.bea, `${here}/2025/verslag.pdf?versie=1`)
    expect(paper.status).toBe(200)
  })

  test('is signed by two of the committee, each in their own hands; a new version is signed anew', async () => {
    const { id: reportId } = await newest()
    const sign = (actor: PersonActor, of = reportId) =>
      world.perform(signReport, actor, { reportId: of }, newId())
    expect(await sign(nora)).toMatchObject({ reason: 'audit-own-work' })
    expect((await web.post(world.otto, `${here}/2025/teken`, { reportId })).status).toBe(303)
    expect(await sign(world.otto)).toMatchObject({ reason: 'signed-already' })
    expect((await web.get(world.otto, `${here}/2025`)).html).toContain(
      'Nog één lid van de kascommissie tekent.',
    )
    expect(await sign(olga)).toMatchObject({ ok: true })
    expect((await web.get(world.bea, `${here}/2025`)).html).toContain('Het kan naar de ledenvergadering.')
    const again = { advice: 'not-yet', findings: 'Toch niet.' }
    expect((await web.post(olga, `${here}/2025/verslag`, again)).status).toBe(303)
    expect(await sign(olga)).toMatchObject({ reason: 'report-replaced' })
    expect((await newest()).signatures).toEqual([])
  })

  test('the database lets nobody else draw, tick off or sign, whatever the program asks', async () => {
    const { id } = await audit()
    const [first] = await sample()
    const { id: reportId } = await newest()
    const insert = (actor: PersonActor, table: string, row: Record<string, unknown>) =>
      as(world, actor, (tx) =>
        (
          tx as never as {
            insertInto(table: string): { values(row: unknown): { execute(): Promise<unknown> } }
          }
        )
          .insertInto(table)
          .values({ cooperative_id: world.cooperativeId, ...row })
          .execute(),
      )
    const signature = (person: PersonActor) => ({
      report_id: reportId,
      person_id: person.personId,
      signed_at: new Date(),
    })
    await expect(insert(nora, 'audit_signature', signature(nora))).rejects.toThrow('row-level security')
    await expect(insert(world.otto, 'audit_signature', signature(olga))).rejects.toThrow('row-level security')
    const right = {
      id: newId(),
      audit_id: id,
      entry_id: first!.id,
      kind: 'right',
      words: '',
      said_at: new Date(),
    }
    await expect(
      insert(world.greet, 'audit_word', { ...right, said_by: world.greet.personId }),
    ).rejects.toThrow('row-level security')
  })
})
