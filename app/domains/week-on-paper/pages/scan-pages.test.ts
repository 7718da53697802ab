/** Paper comes back: printed, photographed turned and dark, and in the right file by itself. */
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must } from '../../../../test/world.ts'
import { homePage, toDoOnPaperOf } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { stopCodeReader } from '../../../platform/code-reader.ts'
import { at } from '../../../web/route.ts'
import { sessionCookieName } from '../../../web/server.ts'
import { proposeAppointment } from '../../appointments/index.ts'
import { pageWorld, webOf, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { keepPhone } from '../../members/index.ts'
import { dropOldScans } from '../drop-old-scans.ts'
import { meetingsInAgenda, talksInAgenda } from '../../appointments/routes.ts'
import { bookingsInAgenda } from '../../facilities/routes.ts'
import { turnsInAgenda } from '../../mutual-help/routes.ts'
import { weekRoutes } from '../routes.ts'
import { weekHomeBlocks } from './home-blocks.tsx'
import { photoOf } from './photo-of.fixture.ts'

let world: PageWorld
const routes = [
  at('get', '/:coop', 'home.read', homePage([...weekHomeBlocks])),
  ...weekRoutes({
    get database() {
      return world.database
    },
    toDoOf: toDoOnPaperOf,
    agenda: [talksInAgenda, meetingsInAgenda, bookingsInAgenda, turnsInAgenda],
  }),
]
/** What Anna and Piet printed: the letter of each, and a page for receipts of Anna. */
const printed: Record<'anna' | 'piet' | 'receipts', Buffer> = {
  anna: Buffer.alloc(0),
  piet: Buffer.alloc(0),
  receipts: Buffer.alloc(0),
}

beforeAll(async () => {
  world = await pageWorld(routes)
  const talk = { memberId: world.anna.memberId, topic: 'Plan', place: '', minutes: 60, agreed: true }
  const times = [new Date('2026-03-31T12:30:00Z').getTime()]
  await must(world.perform(proposeAppointment, world.carla, { ...talk, times }, newId()))
  printed.anna = await print(world.anna, 'week')
  printed.piet = await print(world.piet, 'week')
  printed.receipts = await print(world.anna, 'receipts')
}, 60_000)
afterAll(async () => {
  stopCodeReader()
  await world.close()
})

const HERE = '/gildehuis/op-papier'
const ORIGIN = 'https://gilde.example'

async function ask(who: PersonActor, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { cookie: `${sessionCookieName(ORIGIN)}=${who.personId}`, 'sec-fetch-site': 'same-origin' }
  return (await webOf(world, routes)).fetch(new Request(ORIGIN + path, { ...init, headers }))
}

async function print(who: PersonActor, kind: string): Promise<Buffer> {
  const made = await world.post(who, '/gildehuis/mijn-week/print', { commandId: newId(), kind })
  return Buffer.from(await (await ask(who, made.to)).arrayBuffer())
}

async function scan(
  who: PersonActor,
  files: readonly [name: string, content: Buffer][],
  commandId = newId(),
) {
  const form = new FormData()
  form.set('commandId', commandId)
  for (const [name, content] of files) form.append('files', new File([new Uint8Array(content)], name))
  const answer = await ask(who, `${HERE}/scannen`, { method: 'POST', body: form })
  const to = answer.headers.get('location') ?? ''
  return { status: answer.status, to, html: await answer.text() }
}

const scans = () =>
  world.sql('select id, member_id, code, settled_at from paper_scan order by scanned_at, id') as Promise<
    { id: string; member_id: string | null; code: string; settled_at: Date | null }[]
  >

test('a photo that is turned and dark comes in the file of the member by itself; twice is known', async () => {
  const photo = await photoOf(printed.anna, 185, 0.4)
  const commandId = newId()
  const first = await scan(world.carla, [['a.jpg', photo]], commandId)
  expect([first.status, first.to]).toEqual([303, `${HERE}/scans?kept=1`])
  expect((await scan(world.carla, [['a.jpg', photo]], commandId)).to).toBe(`${HERE}/scans?kept=1`)
  expect((await scan(world.greet, [['b.jpg', photo]])).to).toBe(`${HERE}/scans?known=1`)
  expect(await scans()).toMatchObject([{ member_id: world.anna.memberId, code: 'found' }])
  const { html } = await world.get(world.carla, `${HERE}/scans?kept=1`)
  expect(html).toContain('Er is 1 blad gelezen')
  expect(html).toContain('Anna de Vries')
})

test('beside the picture stands where it is entered; what was looked at is done once', async () => {
  const { id } = (await scans())[0]!
  const path = `${HERE}/scans/${id}`
  const { html } = await world.get(world.carla, path)
  expect(html).toContain('Over de week van maandag 30 maart 2026')
  expect(html).toContain('Gesprek met Anna de Vries')
  expect(html).not.toContain('Mijn uren')
  const picture = await ask(world.carla, `${path}/beeld.jpg`)
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  expect((await world.get(world.carla, '/gildehuis')).html).toContain('Bekijk papier dat terugkwam')
  const done = await world.post(world.carla, `${path}/klaar`, { commandId: newId() })
  expect(done.to).toBe(`${path}?gedaan=klaar`)
  expect((await world.post(world.carla, `${path}/klaar`, { commandId: newId() })).status).toBe(303)
  expect((await world.get(world.carla, '/gildehuis')).html).not.toContain('Bekijk papier dat terugkwam')
})

test('the member reads the own scans; another member and the board do not; who looked is kept', async () => {
  const { id } = (await scans())[0]!
  expect((await world.get(world.anna, `${HERE}/scans/${id}`)).html).toContain('Foto van het blad')
  expect((await world.get(world.anna, `${HERE}/scans/${id}/beeld.jpg`)).status).toBe(200)
  for (const who of [world.piet, world.greet]) {
    expect((await world.get(who, `${HERE}/scans/${id}`)).status).toBe(404)
    expect((await world.get(who, `${HERE}/scans/${id}/beeld.jpg`)).status).toBe(404)
  }
  expect((await world.get(world.bea, `${HERE}/scans/${id}`)).status).toBe(403)
  const seen = await world.sql(
    `select distinct person_id from read_log where subject_id = $1 and route like '%:scan%'`,
    [world.anna.memberId],
  )
  expect(seen).toEqual([{ person_id: world.carla.personId }])
})

test('"call me" on a page stands with the coach until one called', async () => {
  const photo = await photoOf(printed.anna, 3)
  const before = new Set((await scans()).map(({ id }) => id))
  expect((await scan(world.greet, [['bel.jpg', photo]])).to).toBe(`${HERE}/scans?kept=1`)
  const { id } = (await scans()).find((one) => !before.has(one.id))!
  const path = `${HERE}/scans/${id}`
  const sheet = await world.get(world.greet, path)
  for (const words of ['Ja, er staat “Bel mij”', 'Uren van Anna de Vries', `/leden/${world.anna.memberId}`])
    expect(sheet.html).toContain(words)
  const mayNot = await world.post(world.piet, `${path}/bellen`, { commandId: newId() })
  expect(mayNot.status).toBe(404)
  const asked = await world.post(world.greet, `${path}/bellen`, { commandId: newId() })
  expect(asked.to).toBe(`${path}?gedaan=bellen`)
  expect((await world.post(world.carla, `${path}/bellen`, { commandId: newId() })).status).toBe(303)
  expect(await world.sql('select asked_by from paper_call')).toEqual([{ asked_by: world.greet.personId }])
  expect((await world.get(world.greet, path)).html).not.toContain('Ik heb gebeld')
  expect((await world.get(world.carla, '/gildehuis')).html).toContain('Bel Anna de Vries')
  expect((await world.get(world.greet, '/gildehuis')).html).not.toContain('Bel Anna de Vries')
  expect((await world.post(world.greet, `${path}/gebeld`, { commandId: newId() })).status).toBe(403)
  expect((await world.get(world.carla, path)).html).toContain('Wij weten het telefoonnummer niet')
  const phone = { memberId: world.anna.memberId, phone: '06 12345678' }
  await must(world.perform(keepPhone, world.greet, phone, newId()))
  expect((await world.get(world.greet, path)).html).not.toContain('Bel 06')
  const toCall = (await world.get(world.carla, path)).html
  for (const words of ['Bel 06 12345678', 'Ik heb gebeld']) expect(toCall).toContain(words)
  const called = await world.post(world.carla, `${path}/gebeld`, { commandId: newId() })
  expect(called.to).toBe(`${path}?gedaan=gebeld`)
  expect((await world.get(world.carla, '/gildehuis')).html).not.toContain('Bel Anna de Vries')
  expect((await world.get(world.anna, path)).html).toContain('Op dit blad stond “Bel mij”')
})

test('several pages at once, each in its own file; without a code the page asks whose it is', async () => {
  const blank = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#eee' } })
    .jpeg()
    .toBuffer()
  const came = await scan(world.greet, [
    ['piet.pdf', printed.piet],
    ['leeg.jpg', blank],
  ])
  expect(came.to).toBe(`${HERE}/scans?kept=1&asked=1`)
  const open = (await scans()).find((one) => one.code === 'none')!
  expect(open.member_id).toBeNull()
  const path = `${HERE}/scans/${open.id}`
  expect((await world.get(world.greet, path)).html).toContain('Wij vonden geen code op dit blad')
  expect((await world.post(world.greet, `${path}/klaar`, { commandId: newId() })).html).toContain(
    'Kies eerst van wie',
  )
  expect((await world.post(world.greet, `${path}/van`, { commandId: newId(), memberId: '' })).status).toBe(
    422,
  )
  const chosen = { commandId: newId(), memberId: world.anna.memberId }
  expect((await world.post(world.greet, `${path}/van`, chosen)).status).toBe(303)
  expect((await world.get(world.anna, path)).html).toContain('Blad van Anna de Vries')
})

test('of a page that asks for a call it is certain whose it is', async () => {
  const { id } = (await scans()).find((one) => one.code === 'none')!
  const path = `${HERE}/scans/${id}`
  expect((await world.get(world.greet, path)).html).toContain('Van wie is dit blad?')
  expect((await world.post(world.greet, `${path}/bellen`, { commandId: newId() })).status).toBe(303)
  expect((await world.get(world.greet, path)).html).not.toContain('Van wie is dit blad?')
  const another = { commandId: newId(), memberId: world.piet.memberId }
  expect((await world.post(world.greet, `${path}/van`, another)).html).toContain('staat al vast')
})

test('a page with receipts lands in the tray of the member, once', async () => {
  const photo = await photoOf(printed.receipts, 90)
  expect((await scan(world.anna, [['bonnen.jpg', photo]])).to).toBe(`${HERE}/scans?receipts=1`)
  expect((await scan(world.greet, [['bonnen.jpg', photo]])).to).toBe(`${HERE}/scans?known=1`)
  const tray = await world.sql(
    'select r.member_id, r.state from receipt r join receipt_page p on p.receipt_id = r.id',
  )
  expect(tray).toEqual([{ member_id: world.anna.memberId, state: 'waiting' }])
})

test('a member keeps only what is theirs, and a file that is none is told beside the field', async () => {
  const photo = await photoOf(printed.piet, 0)
  expect((await scan(world.anna, [['piet.jpg', photo]])).to).toBe(`${HERE}/scans?another=1`)
  const note = await sharp({ create: { width: 700, height: 900, channels: 3, background: '#ddd' } })
    .png()
    .toBuffer()
  expect((await scan(world.anna, [['brief.png', note]])).to).toBe(`${HERE}/scans?kept=1`)
  const wrong = await scan(world.carla, [['a.txt', Buffer.from('geen foto')]])
  expect([wrong.status, wrong.html.includes('geen foto en geen pdf')]).toEqual([409, true])
  const nothing = await scan(world.carla, [])
  expect([nothing.status, nothing.html.includes('Foto van een blad')]).toEqual([422, true])
})

test('the picture and the call that was made go away after their term; that the page was there stays', async () => {
  const job = { kind: 'job', cooperativeId: world.cooperativeId } as const
  const pictures = () => world.sql('select count(*)::int as n from paper_scan where content is not null')
  const before = await pictures()
  // Kept through 27 June, as their pages say: the night before takes nothing, the night after all.
  world.setNow('2026-06-27T01:45:00Z')
  await must(world.perform(dropOldScans, job, {}, newId()))
  expect(await pictures()).toEqual(before)
  world.setNow('2026-06-28T01:45:00Z')
  await must(world.perform(dropOldScans, job, {}, newId()))
  expect(await pictures()).toEqual([{ n: 0 }])
  expect(await world.sql('select s.code from paper_call c join paper_scan s on s.id = c.scan_id')).toEqual([
    { code: 'none' },
  ])
  expect(await world.sql('select scan_id from paper_called')).toEqual([])
  const { id } = (await scans())[0]!
  expect((await world.get(world.carla, `${HERE}/scans/${id}`)).html).toContain('De foto van dit blad is weg')
  expect((await world.get(world.carla, `${HERE}/scans/${id}/beeld.jpg`)).status).toBe(404)
})
