/** A page that came back and belongs to nobody is thrown away; one of somebody is not. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must } from '../../../../test/world.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { dropOldScans } from '../drop-old-scans.ts'
import { weekRoutes } from '../routes.ts'

let world: PageWorld
beforeAll(async () => {
  world = await pageWorld(
    weekRoutes({
      get database() {
        return world.database
      },
      toDoOf: async () => [],
      agenda: [],
    }),
  )
}, 60_000)
afterAll(() => world.close())

const HERE = '/gildehuis/op-papier'

/** A page that came back, scanned by the administration unless said otherwise. */
async function scanned(memberId: string | null, code: string, by = world.greet.personId): Promise<string> {
  const id = newId<'paper-scan'>()
  await world.sql(
    `insert into paper_scan (cooperative_id, id, sha256, page, code, member_id, content, scanned_by, scanned_at)
     values ($1, $2, sha256($2::uuid::text::bytea), 1, $3, $4, 'jpg', $5, at_now())`,
    [world.cooperativeId, id, code, memberId, by],
  )
  return id
}

test('a page of nobody is thrown away with why: its picture goes, that it was there stays', async () => {
  const id = await scanned(null, 'none')
  const path = `${HERE}/scans/${id}`
  expect((await world.get(world.greet, path)).html).toContain('Hoort dit blad bij niemand?')
  const piet = { commandId: newId(), memberId: world.piet.memberId }
  expect((await world.post(world.carla, `${path}/van`, piet)).status).toBe(303)
  const tries = { commandId: newId(), why: 'Weg' }
  expect((await world.post(world.anna, `${path}/weg`, tries)).status).toBe(403)
  // Of the administration too, and did not scan it.
  expect((await world.post(world.piet, `${path}/weg`, tries)).status).toBe(409)
  const empty = await world.post(world.greet, `${path}/weg`, { commandId: newId(), why: ' ' })
  expect([empty.status, empty.html.includes('Waarom gooi je het weg?')]).toEqual([422, true])
  const why = 'Een brief van de buren'
  for (const who of [world.greet, world.carla])
    expect((await world.post(who, `${path}/weg`, { commandId: newId(), why })).to).toBe(`${path}?gedaan=weg`)
  for (const who of [world.greet, world.carla]) {
    const { html } = await world.get(who, path)
    expect(html).toContain('gooide dit blad weg op')
    expect(html).toContain(`Waarom: ${why}`)
    expect(html).not.toContain('Van wie is dit blad?')
  }
  expect((await world.get(world.piet, path)).status).toBe(404)
  const { html } = await world.get(world.greet, `${HERE}/scans`)
  expect(html.indexOf('Weggegooid blad')).toBeGreaterThan(html.indexOf('>Bekeken<'))
  const kept = await world.sql(
    'select member_id, content, thrown_by, thrown_why from paper_scan where thrown_at is not null',
  )
  expect(kept).toEqual([{ member_id: null, content: null, thrown_by: world.greet.personId, thrown_why: why }])
})

test('a page of somebody is not thrown away', async () => {
  const id = await scanned(world.anna.memberId, 'none', world.anna.personId)
  const path = `${HERE}/scans/${id}`
  expect((await world.get(world.carla, path)).html).not.toContain('Hoort dit blad bij niemand?')
  const told = await world.post(world.carla, `${path}/weg`, { commandId: newId(), why: 'Weg' })
  expect([told.status, told.html.includes('Dit blad is van iemand')]).toEqual([409, true])
})

test('that it was there goes after the term of scans', async () => {
  world.setNow('2026-06-29T10:00:00Z')
  const job = { kind: 'job', cooperativeId: world.cooperativeId } as const
  await must(world.perform(dropOldScans, job, {}, newId()))
  expect(await world.sql('select code from paper_scan where thrown_at is not null')).toEqual([])
  expect(await world.sql('select content from paper_scan')).toEqual([{ content: null }])
})
