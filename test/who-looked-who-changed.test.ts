import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMember, editMember } from '../app/domains/members/index.ts'
import type { PeopleNeeds } from '../app/domains/people/index.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import { rootFolder } from '../app/platform/root-folder.ts'
import { routesFor } from '../app/routes.ts'
import { day } from '../app/values/day.ts'
import { newId } from './new-id.ts'
import { at, type Route } from '../app/web/route.ts'
import { municipalWorld, type MunicipalWorld } from './municipal-world.ts'
import { smallWorld, type MemberOfWorld } from './world.ts'
import { thingsOfMember, type ThingsOfMember } from './things-of-member.ts'
import { webOf } from './world-web.ts'

const routes = routesFor({} as PeopleNeeds)
const personal = routes.filter((route) => route.personal && route.method === 'get')
const isOfClient = (path: string) => path.startsWith('/:coop/clienten/')

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
/** Of each member one thing of every kind that a page can be about. */
const made = new Map<string, ThingsOfMember>()
beforeAll(async () => {
  world = await municipalWorld()
  const { database } = world
  web = await webOf(world, routesFor({ database } as PeopleNeeds), [world.casper])
  for (const member of [world.anna, world.piet]) {
    made.set(member.memberId, await thingsOfMember(world, member))
  }
})
afterAll(() => world.close())

function addressOf(path: string, of: MemberOfWorld): string {
  const things: Readonly<Record<string, string>> = {
    ...made.get(of.memberId)!,
    ...(isOfClient(path) ? { statement: newId() } : {}),
  }
  return path.replace(':coop', 'gildehuis').replaceAll(/:(\w+)/g, (all, name: string) => things[name] ?? all)
}

/** Who opens a page of somebody else; the office, unless it may not. */
const readerOf = (path: string) =>
  /\/gedeeld|\/gesprek|\/begeleiding\/|\/leden\/:member\/toestemming/.test(path) ? world.carla : world.greet
/** What only a coach opens: of members who are none, not even their own. */
const isOfCoach = (path: string) =>
  /\/gedeeld|\/begeleiding\/|\/leden\/:member\/toestemming|\/(tijden|geweest)$/.test(path)

const readings = async (reader: PersonActor) => {
  const rows = await world.sql('select route, file, subject_id from read_log where person_id = $1', [
    reader.personId,
  ])
  return rows.map((row) => [row['route'], row['file'], row['subject_id']].join(' '))
}

/** What the log says when the page of a route breaks; nothing of the page is sent. */
async function brokenBy(route: Route): Promise<string> {
  const lines: string[] = []
  const log = console.error
  console.error = (line: string) => void lines.push(line)
  const answer = await (await webOf(world, [route])).get(world.greet, '/gildehuis/dossier')
  console.error = log
  expect(answer.status).toBe(500)
  expect(answer.html).not.toContain('geheim')
  return lines.join()
}

describe('who looked', () => {
  const shown = personal.map(({ path, personal: file }) => [path, file!] as const)
  // Who applies is nobody yet who signs in: joining-pages.test.ts tries theirs; who left: empty-pot-pages.test.ts.
  const elsewhere = (path: string, file: string) =>
    file === 'application' || path.endsWith('/potje/bestemming')
  const ofOffice = shown.filter(([path, file]) => !isOfClient(path) && !elsewhere(path, file))
  test.for(ofOffice)('%s: somebody else is kept, with %s; oneself is not', async ([path, file]) => {
    const { anna, piet } = world
    const reader = readerOf(path)
    expect((await web.get(reader, addressOf(path, anna))).status).toBe(200)
    const kept = await readings(reader)
    const either = [anna.memberId, anna.personId].map((id) => `${path} ${file} ${id}`)
    expect(either.some((one) => kept.includes(one))).toBe(true)
    // Piet keeps the office himself: these are his own pages. A card he prints for nobody who has e-mail.
    // What is shared with a coach, a member reads on the page where they share it.
    expect((await web.get(piet, addressOf(path, piet))).status).toBe(isOfCoach(path) ? 403 : 200)
    expect(await readings(piet)).toEqual([])
  })

  test.for(shown.filter(([path]) => isOfClient(path)))(
    '%s: the case manager of who shares it is kept, with %s',
    async ([path, file]) => {
      const { anna, casper } = world
      await world.shares(anna, ['permission', 'statements'])
      const answer = await web.get(casper, addressOf(path, anna))
      expect([200, 303, 404]).toContain(answer.status)
      expect(await readings(casper)).toContain(`${path} ${file} ${anna.memberId}`)
      const before = (await readings(casper)).length
      await world.revokes(anna)
      expect((await web.get(casper, addressOf(path, anna))).status).toBe(404)
      expect(await readings(casper)).toHaveLength(before)
    },
  )

  test('a page that does not say whose file it shows is not sent', async () => {
    const silent = at('get', '/:coop/dossier', 'members.read', async () => new Response('geheim'), {
      personal: 'benefit',
    })
    expect(await brokenBy(silent)).toContain('did not say whose')
  })

  test('a page that opens a file and whose route does not say which part is not sent', async () => {
    const vague = at('get', '/:coop/dossier', 'members.read', async (visit) => {
      await visit.readsFileOf(world.anna.memberId)
      return new Response('geheim')
    })
    expect(await brokenBy(vague)).toContain('does not say which part')
  })

  test('what is not there leaves nothing behind', async () => {
    const before = (await readings(world.greet)).length
    expect((await web.get(world.greet, `/gildehuis/leden/${newId()}`)).status).toBe(404)
    expect(await readings(world.greet)).toHaveLength(before)
  })
})

test('what was kept before pages said it themselves is told by the address it had', async () => {
  const migration = await readFile(new URL('db/migrations/034-which-file-was-read.sql', rootFolder()), 'utf8')
  const routesRead = [
    ['/:coop/leden/:member', 'details'],
    ['/:coop/leden/:member/gegevens', 'details'],
    ['/:coop/leden/:member/potje', 'pot'],
    ['/:coop/verdeling/:sharing', 'pot'],
    ['/:coop/mensen/:person/kaart', 'card'],
  ] as const
  const old = await smallWorld()
  await old.sql('alter table read_log drop column file')
  for (const [route] of routesRead) {
    await old.sql('insert into read_log values ($1, $2, $3, $4, $5, now())', [
      old.cooperativeId,
      newId(),
      old.greet.personId,
      route,
      old.anna.memberId,
    ])
  }
  await old.sql(migration)
  const rows = await old.sql('select route, file from read_log')
  await old.close()
  expect(new Map(rows.map((row) => [row['route'], row['file']]))).toEqual(new Map(routesRead))
})

describe('who changed', () => {
  const subjectOf = async (commandId: string) =>
    (await world.sql('select subject_id from command_log where command_id = $1', [commandId]))[0]?.[
      'subject_id'
    ]

  test('a command is kept with whom it was about, known before or only after', async () => {
    const { anna, greet } = world
    const facts = { name: 'Anna de Vries', firstName: 'Anna', joinedOn: day('2015-01-01') }
    const [edited, added] = [newId(), newId()]
    await world.perform(editMember, greet, { memberId: anna.memberId, ...facts }, edited)
    expect(await subjectOf(edited)).toBe(anna.memberId)
    const newMember = {
      ...facts,
      name: 'Nora Nieuw',
      email: '',
      language: 'nl',
      tradeName: '',
      trade: '',
    } as const
    const done = await world.perform(addMember, greet, newMember, added)
    expect(done.ok && (await subjectOf(added))).toBe(done.ok && done.value.memberId)
  })
})
