/** Meetings on the screen: announced, signed up for, full, changed, called off, held, and the list on paper. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedOfBsn } from '../../../../test/asked-of-bsn.ts'
import { newId } from '../../../../test/new-id.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { at } from '../../../web/route.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { appointmentsRoutes } from '../routes.ts'
import { appointmentHomeBlocks } from './home-blocks.tsx'
import { filled } from './workshop-form.fixture.ts'

let world: PageWorld
beforeAll(async () => {
  const home = at('get', '/:coop', 'home.read', homePage([...appointmentHomeBlocks]))
  world = await pageWorld([home, ...appointmentsRoutes()])
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

const HERE = '/gildehuis/agenda'
const page = async (who: PersonActor, path: string) =>
  (await world.get(who, path)).html.replace(/\u00a0/g, ' ')
const one = async () =>
  `${HERE}/bijeenkomst/${String((await world.sql('select id from workshop limit 1'))[0]!['id'])}`
const press = async (who: PersonActor, intent: string, more: Record<string, string> = {}) =>
  world.post(who, await one(), { commandId: newId(), intent, ...more })

test('is announced by who holds meetings; wrong input is told, and what was typed stays', async () => {
  expect((await world.get(world.anna, `${HERE}/bijeenkomst/nieuw`)).status).toBe(403)
  const wrong = await world.post(
    world.carla,
    `${HERE}/bijeenkomst/nieuw`,
    filled({ places: '0', time1: '25' }),
  )
  expect([wrong.status, wrong.html.includes('value="Een offerte maken"')]).toEqual([422, true])
  const announce = (more: Record<string, string>) =>
    world.post(world.carla, `${HERE}/bijeenkomst/nieuw`, filled(more))
  expect(await askedOfBsn(announce, 'about')).toContain('aangekondigd')
  const asked = await press(world.carla, 'cancel', { why: 'De zaal is dicht' })
  expect(asked.html).toMatch(
    /Klopt dit\? Een offerte maken gaat niet door[^]*name="why" value="De zaal is dicht"/,
  )
  expect(asked.html).toContain('Niemand gaf zich op, dus er gaat geen mail uit.')
  expect(await world.sql('select count(*)::int as n from workshop where cancelled_at is not null')).toEqual([
    { n: 0 },
  ])
  const ticked = await press(world.carla, 'cancel', { why: 'Zie 111 222 333', noBsn: 'yes' })
  expect(ticked.html).toMatch(/type="hidden"[^>]*name="noBsn"[^>]*value="yes"/)
  expect(await askedOfBsn((more) => press(world.carla, 'cancel-sure', more), 'why')).toContain('afgezegd')
  await world.sql('delete from workshop')
  const once = filled()
  for (const _twice of [1, 2])
    expect((await world.post(world.carla, `${HERE}/bijeenkomst/nieuw`, once)).to).toContain('aangekondigd')
  expect(await world.sql('select count(*)::int as n from workshop')).toEqual([{ n: 1 }])
  expect(await page(world.anna, HERE)).toContain('Een offerte maken (dinsdag 31 maart 2026 om 19.30 uur)')
})

test('a new meeting is told on the first page of each member, until they say whether they come', async () => {
  const told = async (who: PersonActor) => (await page(who, '/gildehuis')).includes('Kom je ook?')
  expect([await told(world.anna), await told(world.piet), await told(world.carla)]).toEqual([
    true,
    true,
    false,
  ])
  expect((await press(world.anna, 'decline')).to).toContain('gedaan=niet')
  expect([await told(world.anna), await told(world.piet)]).toEqual([false, true])
  expect(await page(world.anna, await one())).not.toContain('Ik kom niet')
  await world.sql('delete from workshop_seat')
})

test('a member takes the last place; the next one is told, and is on the waiting list', async () => {
  expect(await page(world.anna, await one())).toMatch(/minuten, tot 2\d\.\d\d uur</)
  const own = 'Zet dit in mijn eigen agenda'
  expect(await page(world.anna, await one())).not.toContain(own)
  const joined = (await press(world.anna, 'join')).to
  expect(joined).toContain('gedaan=in')
  const told = await page(world.anna, joined)
  expect([told.split('Je doet mee.').length - 1, told.includes(own)]).toEqual([1, true])
  expect((await press(world.anna, 'join')).status).toBe(409)
  expect((await press(world.anna, 'decline')).status).toBe(409)
  expect(await page(world.piet, await one())).toContain('Zet mij op de wachtlijst')
  expect((await press(world.piet, 'join')).to).toContain('gedaan=waiting')
  expect(await page(world.piet, await one())).not.toContain(own)
  expect(await page(world.anna, '/gildehuis')).toContain('Je doet mee.')
  expect(await page(world.anna, await one())).not.toContain('Piet Bakker')
  expect(await page(world.carla, await one())).toContain('Piet Bakker')
  expect((await press(world.anna, 'cancel')).status).toBe(409)
})

test('who holds it signs a member off and up, changes it, and prints the list', async () => {
  const { memberId } = world.anna
  const seen = await page(world.carla, await one())
  // Whose place it is reads “Meld je af”; over the names of others it is only what the button does.
  expect([seen.includes('Meld Anna de Vries af'), seen.includes('Meld je af')]).toEqual([true, false])
  const asked = (await press(world.carla, 'leave', { memberId })).html.replace(/\u00a0/g, ' ')
  expect(asked).toContain('Klopt dit? Je meldt Anna de Vries af voor Een offerte maken')
  expect(asked).toContain('Piet Bakker krijgt dan de plaats. Piet Bakker krijgt een mail.')
  // Who asks for themselves does not read who waits, and nothing is done before the answer.
  const ownQuestion = (await press(world.anna, 'leave')).html
  expect([ownQuestion.includes('jouw plaats'), ownQuestion.includes('Piet')]).toEqual([true, false])
  expect(await world.sql(`select from workshop_seat where state = 'left'`)).toEqual([])
  const left = (await press(world.carla, 'leave-sure', { memberId })).to
  const after = await page(world.carla, left)
  expect(after).toContain(
    'Anna de Vries is afgemeld. Anna de Vries krijgt een mail. De plaats is nu van Piet Bakker.',
  )
  expect(after).not.toContain('Zet Anna de Vries terug')
  expect((await press(world.carla, 'add')).status).toBe(422)
  const back = (await press(world.carla, 'add', { memberId })).to
  expect(await page(world.carla, back)).toContain(
    'Anna de Vries staat op de wachtlijst. Anna de Vries krijgt een mail.',
  )
  expect((await press(world.carla, 'leave', { memberId })).html).toContain('van de wachtlijst')
  const change = (more: Record<string, string>) =>
    world.post(world.carla, `${HERE}/bijeenkomst/${idOf}/veranderen`, filled({ revision: '0', ...more }))
  const idOf = (await one()).split('/').at(-1)!
  expect((await change({ places: '4' })).to).toContain('veranderd')
  expect((await change({ places: '4' })).status).toBe(409)
  const list = await world.get(world.carla, `${await one()}/lijst.pdf`)
  expect([list.status, list.headers.get('content-type'), list.html.slice(0, 5)]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ])
  expect((await world.get(world.anna, `${await one()}/lijst.pdf`)).status).toBe(403)
}, 30_000)

test('a change begins with what stands there, and another day or place is asked before a mail goes', async () => {
  const path = `${await one()}/veranderen`
  const shown = (await world.get(world.carla, path)).html
  for (const [name, value] of Object.entries({
    day1Day: '31',
    day1Month: '3',
    day1Year: '2026',
    time1: '19.30',
  }))
    expect(shown, name).toMatch(new RegExp(`<input(?=[^>]* name="${name}")(?=[^>]* value="${value}")`))
  const [{ revision }] = (await world.sql('select revision from workshop')) as [{ revision: number }]
  const moved = filled({ revision: String(revision), places: '4', day1Day: '30', place: 'Zaal 2' })
  const asked = (await world.post(world.carla, path, moved)).html.replace(/\u00a0/g, ' ')
  for (const words of [
    'Klopt dit?',
    'Nu: dinsdag 31 maart 2026 om 19.30 uur<br/>Straks: maandag 30 maart 2026 om 19.30 uur',
    'Nu: Werkplein 1<br/>Straks: Zaal 2',
    'Ja, verander het zo',
  ])
    expect(asked).toContain(words)
  expect(await world.sql('select revision from workshop')).toEqual([{ revision }])
  const looked = await world.post(world.carla, path, { ...moved, intent: 'look' })
  expect(looked.html).toMatch(/<input(?=[^>]* name="day1Day")(?=[^>]* value="30")/)
  // What mails nobody is saved at once.
  const same = filled({ revision: String(revision), places: '5' })
  expect((await world.post(world.carla, path, same)).to).toContain('veranderd')
})

test('who was signed off by mistake is put back while the place is free', async () => {
  await world.sql(`update workshop set places = 4`)
  await world.sql(`update workshop_seat set state = 'in'`)
  const { memberId } = world.anna
  expect((await press(world.carla, 'leave', { memberId })).html).toContain('De plaats is dan vrij')
  const left = (await press(world.carla, 'leave-sure', { memberId })).to
  expect(await page(world.carla, left)).toContain('Zet Anna de Vries terug')
  const back = (await press(world.carla, 'add', { memberId })).to
  expect(await page(world.carla, back)).toContain('Anna de Vries doet mee. Anna de Vries krijgt een mail.')
  expect((await press(world.anna, 'leave-sure')).to).toContain('afgemeld')
  expect((await press(world.anna, 'join')).to).toContain('gedaan=in')
})

test('held, who came is written down', async () => {
  const path = `${await one()}/wie-was-er`
  expect((await world.get(world.carla, path)).status).toBe(404)
  await world.sql(`update workshop_seat set state = 'in'`)
  world.setNow('2026-03-31T19:00:00Z')
  expect(await page(world.carla, '/gildehuis')).toContain('Schrijf op wie er was')
  expect((await world.post(world.carla, path, { commandId: newId() })).status).toBe(422)
  const came = {
    commandId: newId(),
    [`came.${world.anna.memberId}`]: 'came',
    [`word.${world.anna.memberId}`]: 'Leerde veel',
  }
  expect((await world.post(world.carla, path, came)).to).toContain('geweest')
  expect(await page(world.carla, await one())).toContain('“Leerde veel”')
  expect((await press(world.anna, 'leave')).status).toBe(409)
})

test('who came without signing up is written down besides: also when it was full, and without a mail', async () => {
  const path = `${await one()}/wie-was-er`
  const before = await world.sql('select count(*)::int as n from mail')
  const { piet, anna } = world
  await world.sql(
    `update workshop_seat set state = 'waiting', attendance = null, noted_by = null, attendance_word = ''
     where member_id = $1`,
    [piet.memberId],
  )
  await world.sql('update workshop set places = 1')
  expect(await page(world.carla, path)).toContain('Wie kwam zonder aanmelding?')
  const add = (more: Record<string, string>) =>
    world.post(world.carla, path, { commandId: newId(), intent: 'walked-in', ...more })
  const none = await add({ walkedIn: '' })
  expect([none.status, none.html.includes('Wie kwam zonder aanmelding')]).toEqual([422, true])
  expect((await world.post(anna, path, { commandId: newId(), walkedIn: piet.memberId })).status).toBe(403)
  // What was chosen for others is kept with it.
  const said = { [`came.${anna.memberId}`]: 'missed', [`word.${anna.memberId}`]: 'Ziek' }
  const commandId = newId()
  for (const _twice of [1, 2])
    expect((await add({ commandId, walkedIn: piet.memberId, ...said })).to).toBe(`${path}?erbij`)
  expect((await add({ walkedIn: piet.memberId })).status).toBe(409)
  expect(await page(world.carla, `${path}?erbij`)).toContain('Dit lid staat erbij')
  const list = await page(world.carla, await one())
  for (const words of ['Kwam van de wachtlijst', '“Ziek”', '1 van 1 bezet']) expect(list).toContain(words)
  expect(await world.sql('select count(*)::int as n from mail')).toEqual(before)
  expect((await world.get(world.carla, `${await one()}/lijst.pdf`)).status).toBe(200)
})

test('added by mistake, nothing stands there any more: who waited waited', async () => {
  const path = `${await one()}/wie-was-er`
  const { memberId } = world.piet
  const noted = await world.post(world.carla, path, { commandId: newId(), [`came.${memberId}`]: 'missed' })
  expect(noted.to).toContain('geweest')
  const seat = 'select state, attendance, walked_in from workshop_seat where member_id = $1'
  expect(await world.sql(seat, [memberId])).toEqual([{ state: 'waiting', attendance: null, walked_in: null }])
  await world.sql('delete from workshop_seat where member_id = $1', [memberId])
  await world.post(world.carla, path, { commandId: newId(), intent: 'walked-in', walkedIn: memberId })
  expect(await page(world.carla, await one())).toContain('Kwam zonder aanmelding')
  expect(await page(world.piet, await one())).not.toContain('Doe mee')
})

test('who was no member on that day did not come, and before it begins nobody did', async () => {
  const path = `${await one()}/wie-was-er`
  const { memberId } = world.piet
  await world.sql('delete from workshop_seat where member_id = $1', [memberId])
  const add = () =>
    world.post(world.carla, path, { commandId: newId(), intent: 'walked-in', walkedIn: memberId })
  const [was] = await world.sql('select joined_on::text as day from member where id = $1', [memberId])
  await world.sql(`update member set joined_on = '2026-04-02' where id = $1`, [memberId])
  const told = await add()
  expect([told.status, told.html.includes('Dit lid was op die dag geen lid')]).toEqual([409, true])
  await world.sql('update member set joined_on = $2 where id = $1', [memberId, was!['day']])
  world.setNow('2026-03-31T12:00:00Z')
  expect((await add()).status).toBe(404)
})
