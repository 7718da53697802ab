/** The role of a coach ends: what becomes of their own notes is said, mailed, and read by them two weeks more. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, oneMore } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { coachStops } from '../../appointments/routes.ts'
import { membersRoutes } from '../../members/routes.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { oldNotesRoutes, endingWithNotes } from '../routes.ts'
import { writeNote } from '../write-note.ts'

type Mail = { readonly to: string; readonly subject: string; readonly text: string }
let mails: Mail[]
let world: PageWorld
let els: PersonActor
const postbox = { post: (mail: Mail) => void mails.push(mail), settled: async () => {} }
const teller = { postbox, publicOrigin: 'https://gilde.example' }

beforeEach(async () => {
  mails = []
  const routes = [
    ...membersRoutes(teller, [], undefined, endingWithNotes(teller, coachStops)),
    ...oldNotesRoutes({
      database: { read: (who, work) => world.database.read(who, work) } as PageWorld['database'],
    }),
  ]
  world = await pageWorld(routes, undefined, async (of) => {
    els = await oneMore(of, 'Els Drenth', 'coach')
    return [els]
  })
}, 60_000)
afterEach(() => world.close())

const PAGE = '/gildehuis/mijn-aantekeningen'
const write = (text: string) =>
  must(world.perform(writeNote, els, { memberId: world.anna.memberId, kind: 'private', text }, newId()))
const commandId = newId()
const stop = (more: Record<string, string> = {}) =>
  world.post(world.greet, '/gildehuis/mensen/stop', {
    commandId,
    personId: els.personId,
    role: 'coach',
    ...more,
  })

test('who ends the role reads how many there are and until when; the coach is mailed, once', async () => {
  for (const text of ['Iets geheims', 'Nog iets']) await write(text)
  const asked = (await stop()).html
  expect(asked).toContain('2 aantekeningen zijn alleen voor Els Drenth')
  expect(asked).toMatch(/Els Drenth kan ze tot en met .* nog lezen en met het lid delen/)
  expect(asked).toContain('Els Drenth krijgt een mail dat de taak stopt.')
  expect(asked).not.toContain('geheim')
  expect(mails).toEqual([])
  for (const _twice of [1, 2]) await stop({ sure: 'ja' })
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
    ['els@voorbeeld.example', 'Je bent geen coach meer bij Coöperatie Het Gildehuis U.A.'],
  ])
  expect(mails[0]!.text).toContain('Je hebt 2 aantekeningen alleen voor jezelf.')
  expect(mails[0]!.text).toContain(`https://gilde.example${PAGE}`)
})

test('without such notes the mail says that it ended; who has no address is told by who ends it', async () => {
  await world.sql('update person set email = null where id = $1', [els.personId])
  expect((await stop()).html).toContain('Els Drenth heeft geen e-mailadres.')
  await stop({ sure: 'ja' })
  expect(mails).toEqual([])
})

test('who was a coach reads them, and shares one with the member', async () => {
  const [noteId] = [await write('Iets geheims'), await write('Blijft van mij')]
  expect((await world.get(els, PAGE)).html).toContain('Hier staat niets.')
  await stop({ sure: 'ja' })
  const { html } = await world.get(els, PAGE)
  expect(html).toContain('Iets geheims')
  expect(html).toContain('Over Anna de Vries')
  expect((await world.get(world.carla, PAGE)).html).not.toContain('geheim')
  const SHARE = `${PAGE}/${noteId}/deel`
  expect((await world.get(els, SHARE)).html).toContain('Dat kan niet terug.')
  for (const path of [`${PAGE}/${newId()}/deel`, `${PAGE}/onzin/deel`])
    expect((await world.get(els, path)).status).toBe(404)
  expect((await world.get(world.carla, SHARE)).status).toBe(404)
  expect((await world.post(els, SHARE, { commandId: newId() })).to).toBe(`${PAGE}?gedeeld`)
  expect((await world.post(els, SHARE, { commandId: newId() })).status).toBe(409)
  const after = (await world.get(els, `${PAGE}?gedeeld`)).html
  expect(after).not.toContain('geheim')
  expect(after).toContain('Blijft van mij')
})
