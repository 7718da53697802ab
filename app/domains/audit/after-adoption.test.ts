/** The members adopt the annual account while the committee still looks: they may, and then everything says so. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, oneMore } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { homePage } from '../../home.tsx'
import { stopPdfRenderer } from '../../platform/pdf.ts'
import { at } from '../../web/route.ts'
import { annualWorld, type AnnualPlay } from '../annual/annual-play.fixture.ts'
import { auditOfYear, sampleOf } from './audit.db.ts'
import { beginAudit } from './begin-audit.ts'
import { auditTasks } from './pages/tasks.ts'
import { auditRoutes } from './routes.ts'
import { sayOfEntry } from './say-of-entry.ts'

let play: AnnualPlay
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  play = await annualWorld()
  const { world } = play
  const olga = await oneMore(world, 'Olga Prins', 'auditor')
  const home = at('get', '/:coop', 'home.read', homePage([auditTasks]))
  web = await webOf(world, [home, ...auditRoutes], [olga])
})
afterAll(async () => {
  stopPdfRenderer()
  await play.world.close()
})

const here = '/gildehuis/kascommissie'
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')
const open = async (path: string) => plain((await web.get(play.world.otto, path)).html)

test('the to-do has no last day any more, and every page says that the members decided', async () => {
  const { world } = play
  await must(world.perform(beginAudit, world.otto, { year: 2025, asked: 4, weighing: 'amount' }, newId()))
  expect(await open('/gildehuis')).toContain('Kascontrole 2025 nog 1 van de 1 boekingen, uiterlijk')
  await must(play.prepare())
  await must(play.adopt(500_00n))
  const decided = 'De leden stelden de jaarrekening vast op 29 maart 2026'
  const task = await open('/gildehuis')
  expect(task).toContain(`nog 1 van de 1 boekingen. ${decided}`)
  expect(task).not.toContain('uiterlijk')
  expect(await open(here)).toContain(decided)
  const year = await open(`${here}/2025`)
  expect(year).toContain('De leden stelden de jaarrekening over 2025 vast op 29 maart 2026.')
  expect(year).toContain('Het verslag van de kascommissie komt op de volgende ledenvergadering.')
})

test('the report asks whether it can stand, and not whether it should be adopted; the paper says so', async () => {
  const { world } = play
  const read = <T>(work: Parameters<typeof world.database.read<T>>[1]) =>
    world.database.read(world.otto, work)
  const audit = (await read((tx) => auditOfYear(tx, world.cooperativeId, 2025)))!
  for (const { id: entryId } of await read((tx) => sampleOf(tx, world.cooperativeId, audit.id))) {
    const said = { auditId: audit.id, entryId, kind: 'right', words: '', seenElsewhere: true } as const
    await must(world.perform(sayOfEntry, world.otto, said, newId()))
  }
  const path = `${here}/2025/verslag`
  const form = await open(path)
  expect(form).toContain('Dit verslag is voor de volgende ledenvergadering.')
  expect(form).toContain('Het kan zo blijven')
  expect(form).not.toContain('Stel de jaarrekening vast')
  expect((await web.post(world.otto, path, { advice: 'adopt', findings: '' })).status).toBe(409)
  expect((await web.post(world.otto, path, { advice: 'stands', findings: '' })).status).toBe(303)
  const [kept] = await world.sql('select content from audit_report')
  expect(JSON.parse(String(kept!['content']))).toMatchObject({ advice: 'stands', adoptedOn: '2026-03-29' })
})
