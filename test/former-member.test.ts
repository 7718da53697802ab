/**
 * Who left signs in and reads what they read before: the pages of their proofs are the same. They do what their last
 * months ask of them for the municipality; nothing else opens.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { proofsUntil } from '../app/domains/members/index.ts'
import { makeGate } from '../app/domains/people/gate.ts'
import { tokenHash } from '../app/domains/people/session.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import { may } from '../app/platform/permissions.ts'
import { cooperativeRoutesOf } from '../app/routes.ts'
import { day } from '../app/values/day.ts'
import { everyCommand } from './every-command.ts'
import { newId } from './new-id.ts'
import { thingsOfMember, type ThingsOfMember } from './things-of-member.ts'
import { smallWorld, type World } from './world.ts'
import { webOf, type Answer } from './world-web.ts'

let world: World
let things: ThingsOfMember
let former: PersonActor
let asMember: ReadonlyMap<string, Answer>
let web: Awaited<ReturnType<typeof webOf>>

const PROOFS = (made: ThingsOfMember) => [
  `/overzichten/${made['statement']}`,
  `/overzichten/${made['statement']}/overzicht.pdf`,
  `/overeenkomsten/${made['contract']}/pdf`,
  `/overeenkomsten/${made['contract']}/bewijs`,
  '/stoppen/bewijs',
  '/potje',
]

beforeAll(async () => {
  world = await smallWorld()
  things = await thingsOfMember(world, world.anna)
  former = { ...world.anna, roles: [], left: true }
  const routes = cooperativeRoutesOf({ database: world.database } as never)
  const before = await webOf(world, routes)
  asMember = new Map(
    await Promise.all(
      PROOFS(things).map(async (path) => [path, await before.get(world.anna, `/gildehuis${path}`)] as const),
    ),
  )
  await world.sql(`update member set left_on = '2026-03-20' where id = $1`, [world.anna.memberId])
  await world.sql(`update role_assignment set until = now() where person_id = $1`, [world.anna.personId])
  web = await webOf(world, routes, [former])
})
afterAll(() => world.close())

/** The words of a page, without what can be pressed. */
const words = ({ html }: Answer) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replaceAll(/<a [\s\S]*?<\/a>|<form[\s\S]*?<\/form>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('the first page says until when, and leads to five kinds of proofs', async () => {
  const { html } = await web.get(former, '/gildehuis')
  expect(html).toContain('Je was lid tot en met 20 maart 2026')
  expect(html).toContain('tot en met 31 december 2033')
  for (const place of [
    'overzichten',
    'overeenkomsten',
    'overeenkomsten/bewijs-van-lidmaatschap',
    'stoppen/bewijs',
    'potje',
  ])
    expect(html).toContain(`href="/gildehuis/${place}"`)
  expect(/<main[\s\S]*<\/main>/.exec(html)![0]).not.toContain('<form')
})

test('what is kept of them is read with its days: they know from when it runs', async () => {
  const { status, html } = await web.get(former, '/gildehuis/wat-we-bewaren')
  expect(status).toBe(200)
  expect(html).toContain('Gesprekken met de coach:</strong> tot en met 20 maart 2027.')
  expect(html).toContain('De bladzijde van je bedrijf, met de foto:</strong> tot en met 17 april 2026.')
  expect(html).toContain('Bijeenkomsten waar je was:</strong> tot en met 31 december 2033.')
  expect(html).toMatch(
    /Je plan, je doelen, en wat de coach erover schreef:<\/strong> tot en met 20 maart 2027\./,
  )
  expect(html).not.toContain('nadat je stopt.')
  const { at } = world.clock()
  world.setNow('2026-05-01T10:00:00Z')
  const later = (await web.get(former, '/gildehuis/wat-we-bewaren')).html
  world.setNow(at.toISOString())
  expect(later).toContain('met de foto:</strong> dat is gewist. Het stond er tot en met 17 april 2026.')
  expect(later).toContain('Gesprekken met de coach:</strong> tot en met 20 maart 2027.')
})

test('each proof is what it was, letter for letter', async () => {
  for (const path of PROOFS(things).filter((one) => one !== '/potje')) {
    const [before, after] = [asMember.get(path)!, await web.get(former, `/gildehuis${path}`)]
    expect([path, before.status, after.status]).toEqual([path, 200, 200])
    expect(words(after), path).toBe(words(before))
  }
})

test('of the pot all that happened is as it was; what it may be used for is said no more', async () => {
  const [before, after] = [asMember.get('/potje')!, await web.get(former, '/gildehuis/potje')]
  const happened = (answer: Answer) =>
    words(answer).split('Wat erbij kwam en eraf ging')[1]?.split('Wat er met het geld gebeurt')[0]?.trim() ??
    ''
  expect(happened(before).length).toBeGreaterThan(100)
  expect(happened(after)).toBe(happened(before))
  expect(before.html).toContain('Je mag je potje gebruiken')
  for (const said of ['Je mag je potje gebruiken', 'voor jouw onderneming bewaard', 'Bekijk je kosten'])
    expect(after.html).not.toContain(said)
  expect(after.html).toContain('De regeling zegt')
})

test('there is the paper that says from when to when, and statements and agreements are listed', async () => {
  expect((await web.get(former, '/gildehuis/overzichten')).html).toContain(String(things['statement']))
  expect((await web.get(former, '/gildehuis/overeenkomsten/bewijs-van-lidmaatschap')).status).toBe(200)
  const { html } = await web.get(former, '/gildehuis/overeenkomsten')
  expect(html).toContain(String(things['contract']))
  expect(html).not.toContain('mijn-adres')
})

test('nothing else opens, and nobody else is there', async () => {
  for (const place of [
    'facturen',
    'klanten',
    'hulp',
    'mijn-plan',
    'agenda',
    'spullen',
    'leden',
    'uitkering',
    'stoppen',
  ])
    expect((await web.get(former, `/gildehuis/${place}`)).status, place).toBe(403)
  for (const path of ['', ...PROOFS(things)]) {
    const { html } = await web.get(former, `/gildehuis${path}`)
    expect(html, path).not.toContain('Piet Bakker')
  }
})

test('of the program they do what their last statements and their deposit ask, and nothing else', async () => {
  const theirs = (await everyCommand()).filter((command) => may(former, command.may))
  expect(
    theirs
      .filter((command) => !['anyone', 'signed-in'].includes(command.may))
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([
    'benefits.ask-to-post',
    'benefits.confirm-statement',
    'benefits.give-consent',
    'benefits.note-hours',
    'benefits.object-to-statement',
    'benefits.revoke-consent',
    'facilities.reply-on-deposit',
    'sales.answer-inside-job',
  ])
})

/** What the gate says of somebody who signs in now. */
async function atTheGate() {
  const token = `token${newId().replaceAll('-', '')}`.padEnd(43, 'x').slice(0, 43)
  await world.sql(
    `insert into session (id, token_hash, person_id, way_in, started_at, last_seen_at, expires_at, device,
       shared_device)
     values ($1, $2, $3, 'code', $4, $4, $4::timestamptz + interval '1 day', '', false)`,
    [newId(), tokenHash(token), former.personId, world.clock().at],
  )
  const gate = makeGate(world.database, world.clock, {
    faceBySlug: async () => undefined,
    faceByLink: async () => undefined,
  })
  return (await gate.whoIs(token, new Request('http://localhost/')))!.memberships
}

test('at the gate they belong there still, without a role, until the term is over', async () => {
  expect(await atTheGate()).toMatchObject([{ slug: 'gildehuis', roles: [], left: true }])
  await world.sql(`update member set left_on = '2018-12-31' where id = $1`, [world.anna.memberId])
  expect(await atTheGate()).toEqual([])
  await world.sql(`update member set left_on = '2019-01-01' where id = $1`, [world.anna.memberId])
  expect(await atTheGate()).toMatchObject([{ slug: 'gildehuis', left: true }])
})

test('the program and the database count the term alike', async () => {
  for (const leftOn of ['2018-12-31', '2019-01-01', '2024-02-29', '2026-03-20']) {
    const [row] = await world.sql('select proofs_until($1::date)::text as until', [leftOn])
    expect(row!['until']).toBe(proofsUntil(day(leftOn)))
  }
})
