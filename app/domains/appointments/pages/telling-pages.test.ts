/** On the screen: whom no mail reaches is never said to get a message, and stays a thing to do until told. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { at } from '../../../web/route.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { appointmentsRoutes } from '../routes.ts'
import { appointmentHomeBlocks } from './home-blocks.tsx'

let world: PageWorld
beforeAll(async () => {
  const home = at('get', '/:coop', 'home.read', homePage([...appointmentHomeBlocks]))
  world = await pageWorld([home, ...appointmentsRoutes()])
  await world.sql('update person set email = null where id = $1', [world.piet.personId])
  await world.sql(
    `insert into member_phone (cooperative_id, member_id, phone, kept_by, kept_at)
     values ($1, $2, '0612345678', $3, now())`,
    [world.cooperativeId, world.piet.memberId, world.carla.personId],
  )
})
afterAll(() => world.close())

const HERE = '/gildehuis/agenda'
const page = async (who: PersonActor, path: string) =>
  (await world.get(who, path)).html.replace(/\u00a0/g, ' ')
const home = (who: PersonActor) => page(who, '/gildehuis')
const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"(?=[^]*value="told")`).exec(html)?.[1] ?? ''

test('a meeting: the coach reads whom to call and with what, until it is told', async () => {
  const [id] = await world.sql(
    `insert into workshop (cooperative_id, id, title, place, starts_at, minutes, places, made_by, changed_at)
     values ($1, $2, 'Een offerte maken', 'Werkplein 1', '2026-03-31T17:30:00Z', 90, 2, $3, now()) returning id`,
    [world.cooperativeId, newId(), world.carla.personId],
  )
  const meeting = `${HERE}/bijeenkomst/${String(id!['id'])}`
  const memberId = world.piet.memberId
  const post = (fields: Record<string, string>) =>
    world.post(world.carla, meeting, { commandId: newId(), ...fields })
  const added = await page(world.carla, (await post({ intent: 'add', memberId })).to)
  expect(added).not.toContain('krijgt een mail')
  expect(added).toContain('Piet Bakker heeft geen e-mailadres en krijgt geen bericht. Vertel het zelf.')
  for (const part of ['Vertel het zelf aan Piet Bakker', 'tel:0612345678', 'Je doet mee: dinsdag 31 maart'])
    expect(added).toContain(part)
  for (const who of [world.carla, world.greet]) expect(await home(who)).toContain('Bel Piet Bakker')
  expect(await home(world.anna)).not.toContain('Bel Piet Bakker')
  const told = await post({ intent: 'told', memberId, at: hidden(added, 'at') })
  expect(await page(world.carla, told.to)).not.toContain('Vertel het zelf aan')
  expect(await home(world.carla)).not.toContain('Bel Piet Bakker')
  world.setNow('2026-03-29T13:00:00Z')
  const off = await page(world.carla, (await post({ intent: 'cancel-sure', why: '' })).to)
  expect(off).toContain('Je hebt de bijeenkomst afgezegd.')
  expect(off).toContain('Vertel het zelf aan Piet Bakker')
  expect(await home(world.carla)).toContain('gaat niet door. Dat is nog niet verteld.')
  // What changed since the page was made is still to be told.
  expect((await post({ intent: 'told', memberId, at: '1' })).status).toBe(409)
})

test('a conversation: told by its coach; not answered in time it stands on the list again', async () => {
  const proposed = await world.post(world.carla, `${HERE}/gesprek/nieuw`, {
    commandId: newId(),
    memberId: world.piet.memberId,
    topic: 'Kennismaken',
    place: '',
    minutes: '60',
    day1: '2026-03-30',
    time1: '10:00',
  })
  const html = await page(world.carla, proposed.to)
  expect(html).toContain(
    'De tijden zijn voorgesteld. Piet Bakker heeft geen e-mailadres en krijgt geen bericht.',
  )
  expect(html).toContain(
    'Carla Visser wil je spreken: maandag 30 maart 2026 om 10.00 uur. Welke tijd past je?',
  )
  expect(await home(world.carla)).toContain('Carla Visser wil je spreken')
  const told = await world.post(world.carla, proposed.to.replace(/\?.*/, ''), {
    commandId: newId(),
    intent: 'told',
    revision: hidden(html, 'revision'),
  })
  expect(await page(world.carla, told.to)).toContain('Opgeschreven: het is verteld.')
  expect(await home(world.carla)).not.toContain('Carla Visser wil je spreken')
  world.setNow('2026-03-30T08:00:00Z')
  expect(await home(world.carla)).toContain('Piet Bakker koos geen tijd')
  expect(await page(world.carla, told.to)).toContain('Er is geen tijd gekozen, en de tijden zijn voorbij.')
  expect(await home(world.piet)).not.toContain('Kies een tijd')
})

test('whom the mail did not reach is called too, and why stands beside it', async () => {
  const [meeting, mail] = [newId(), newId()]
  await world.sql(
    `insert into workshop (cooperative_id, id, title, place, starts_at, minutes, places, made_by, changed_at,
       cancelled_at)
     values ($1, $2, 'Boekhouden', 'Werkplein 2', '2026-04-20T17:30:00Z', 90, 2, $3, at_now(), at_now())`,
    [world.cooperativeId, meeting, world.carla.personId],
  )
  await world.sql(
    `insert into workshop_seat (cooperative_id, workshop_id, member_id, state, asked_at, said_by, told_mail_id)
     values ($1, $2, $3, 'in', '2026-03-01Z', $4, $5)`,
    [world.cooperativeId, meeting, world.anna.memberId, world.anna.personId, mail],
  )
  await world.sql(
    `insert into mail (cooperative_id, id, to_address, subject, body_text, about_kind, about_id, queued_at, failure)
     values ($1, $2, 'a@b.example', '', '', 'workshop', $3, at_now(), 'no such mailbox')`,
    [world.cooperativeId, mail, meeting],
  )
  expect(await home(world.carla)).toContain('Bel Anna de Vries')
  const here = `${HERE}/bijeenkomst/${meeting}`
  const html = await page(world.carla, here)
  expect(html).toContain('De mail aan Anna de Vries kwam niet aan. Anna de Vries weet dit nog niet. Zeg:')
  expect(html).not.toContain('Anna de Vries heeft geen e-mailadres')
  const told = { commandId: newId(), intent: 'told', memberId: world.anna.memberId, at: hidden(html, 'at') }
  expect(await page(world.carla, (await world.post(world.carla, here, told)).to)).not.toContain(
    'kwam niet aan',
  )
  expect(await home(world.carla)).not.toContain('Bel Anna de Vries')
})
