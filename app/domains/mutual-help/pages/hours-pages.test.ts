/** Hours on the screen: set by the board, said with help, given, and on paper. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, oneMoreMember, type MemberOfWorld } from '../../../../test/world.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { giveHours } from '../give-hours.ts'
import { helpRoutes } from '../routes.ts'

let world: PageWorld
let mia: MemberOfWorld
beforeAll(async () => {
  world = await pageWorld(helpRoutes(), undefined, async (small) => {
    return [(mia = await oneMoreMember(small, 'Mia Kok', 'Mia kookt'))]
  })
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

const HERE = '/gildehuis/hulp'
const page = async (who: PersonActor, path: string) =>
  (await world.get(who, HERE + path)).html.replace(/\u00a0/g, ' ')
const post = (who: PersonActor, path: string, fields: Record<string, string>) =>
  world.post(who, HERE + path, { commandId: newId(), ...fields })

test('none are kept until the board says so', async () => {
  expect(await page(world.anna, '/uren')).toContain('houden jullie geen uren bij')
  expect(await page(world.anna, '')).not.toContain('Bekijk je uren')
  expect((await world.get(world.anna, `${HERE}/uren/geef`)).status).toBe(404)
  expect((await world.get(world.anna, `${HERE}/uren/afspraak`)).status).toBe(403)
  expect(await page(world.bea, '/uren/afspraak')).toMatch(/name="below"[^>]*value="20:00"/)
  expect((await post(world.bea, '/uren/afspraak', { counted: 'yes', below: 'veel' })).status).toBe(422)
  expect((await post(world.bea, '/uren/afspraak', { counted: 'yes', below: '20' })).status).toBe(303)
  expect(await page(world.bea, '/uren/afspraak?gedaan=bewaard')).toContain('Het is bewaard.')
  expect(await page(world.anna, '')).toContain('Bekijk je uren')
})

test('are said with the help, by both, and stand on the account of each; on paper too', async () => {
  const { to } = await post(world.anna, '/vraag', { what: 'mijn muur schilderen' })
  const at = to.replace(HERE, '').replace('?gedaan=bord', '')
  await post(mia, at, { word: '' })
  const [row] = await world.sql('select id from help_promise')
  const say = (who: PersonActor, fields: Record<string, string>) =>
    post(who, `${at}/${String(row!['id'])}`, fields)
  await say(world.anna, { intent: 'yes', word: '' })
  expect(await page(mia, at)).toContain('Hoeveel uur was het?')
  const wrong = await say(mia, { intent: 'done', hours: 'lang' })
  expect([wrong.status, wrong.html.includes('value="lang"')]).toEqual([422, true])
  expect((await say(mia, { intent: 'done', hours: '30' })).status).toBe(422)
  expect((await say(mia, { intent: 'done', hours: '21' })).status).toBe(409)
  expect((await say(mia, { intent: 'done', hours: '2:30' })).status).toBe(303)
  expect(await page(world.anna, at)).toContain('Mia Kok vulde 2 uur en 30 minuten in.')
  expect((await say(world.anna, { intent: 'done', hours: '2:30' })).status).toBe(303)
  expect(await page(mia, at)).toContain('Het duurde 2 uur en 30 minuten.')
  expect(await page(mia, '/uren')).toContain('Je hebt 2 uur en 30 minuten.')
  expect(await page(world.anna, '/uren')).toContain('Je staat 2 uur en 30 minuten onder nul.')
  expect(await page(world.anna, '/uren')).toContain('Uren zijn geen geld')
  const paper = await world.get(mia, `${HERE}/uren/mijn-uren.pdf`)
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(paper.html.startsWith('%PDF')).toBe(true)
})

test('are given as far as there are', async () => {
  const gift = { toId: world.anna.memberId, hours: '1', word: 'Voor de moeite' }
  expect((await post(mia, '/uren/geef', { ...gift, hours: '3' })).status).toBe(409)
  expect((await post(mia, '/uren/geef', { ...gift, toId: '' })).status).toBe(422)
  expect((await post(mia, '/uren/geef', gift)).status).toBe(303)
  expect(await page(world.anna, '/uren')).toContain('Mia Kok gaf jou uren. “Voor de moeite”')
  expect(await page(mia, '/uren?gedaan=gegeven')).toContain('Je hebt 1 uur en 30 minuten.')
})

test('offered beside a member, they wait on the page of who gets them, who says yes', async () => {
  const behalf = { id: newId<'on-behalf'>(), doer: world.carla.personId }
  await world.sql(
    `insert into on_behalf (cooperative_id, id, person_id, by_person, session_id, way, begun_at, until)
     values ($1, $2, $3, $4, gen_random_uuid(), 'card', now() - interval '10 minutes', now() + interval '40 minutes')`,
    [world.cooperativeId, behalf.id, mia.personId, behalf.doer],
  )
  const beside: PersonActor = { ...mia, roles: ['member'], behalf }
  await must(world.perform(giveHours, beside, { toId: world.anna.memberId, minutes: 30, word: '' }, newId()))
  expect(await page(mia, '/uren')).toContain('zegt eerst ja.')
  const waiting = await page(world.anna, '/uren')
  expect(waiting).toContain('Mia Kok wil jou 30 minuten geven.')
  expect(waiting).toContain('Carla Visser schreef dit op, samen met Mia Kok.')
  const [row] = await world.sql('select id from help_gift')
  const answer = (who: PersonActor, intent: string) => post(who, `/uren/ja/${String(row!['id'])}`, { intent })
  expect([(await answer(mia, 'yes')).status, (await answer(world.anna, 'iets')).status]).toEqual([409, 422])
  expect((await answer(world.anna, 'yes')).to).toContain('gedaan=yes')
  expect((await answer(world.anna, 'yes')).status).toBe(409)
  expect(await page(world.anna, '/uren')).not.toContain('wachten op een ja')
})
