/** What the week letter tells of what others did: in full by who reads it anyway, else that there is something. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, oneMoreMember, type MemberOfWorld } from '../../../../test/world.ts'
import { toDoOnPaperOf } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { answerHelp, beginHelp, putOnBoard, setHours, writePostFor } from '../../mutual-help/index.ts'
import { giveHours } from '../../mutual-help/give-hours.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { weekRoutes } from '../routes.ts'
import { weekPlay } from './week-play.fixture.ts'

let world: PageWorld
let karel: MemberOfWorld
const routes = weekRoutes({
  get database() {
    return world.database
  },
  toDoOf: toDoOnPaperOf,
  agenda: [],
})
beforeAll(async () => {
  world = await pageWorld(routes, undefined, async (small) => {
    return [(karel = await oneMoreMember(small, 'Karel Brouwer', 'Karel klust'))]
  })
  await world.sql('update person set email = null where id = $1', [karel.personId])
  await must(world.perform(setHours, world.bea, { counted: true, below: 600 }, newId()))
  await world.sql(
    `insert into help_transfer (cooperative_id, id, from_member_id, to_member_id, minutes, moved_at, moved_by)
     values ($1, gen_random_uuid(), $2, $3, 90, now(), $4)`,
    [world.cooperativeId, world.piet.memberId, karel.memberId, world.piet.personId],
  )
})
afterAll(() => world.close())

const ofKarel = () => `/gildehuis/op-papier/lid/${karel.memberId}`
const { wish, print, pagesAt } = weekPlay(() => world, routes)
const letter = async (by: PersonActor) => (await pagesAt(by, (await print(by, ofKarel())).to)).join(' ')

test('what was done in the room and written down, and what became of it', async () => {
  await wish(world.greet, ofKarel(), ['wanted'])
  expect(await letter(world.greet)).not.toContain('Dit deden anderen voor mij')
  const said = { kind: 'ask', what: 'mijn kast tillen', skill: '', forWhom: '', neededOn: null } as const
  const post = { ...said, memberId: karel.memberId, how: 'told' } as const
  await must(world.perform(writePostFor, world.carla, post, newId()))
  const behalf = { id: newId<'on-behalf'>(), doer: world.carla.personId }
  await world.sql(
    `insert into on_behalf (cooperative_id, id, person_id, by_person, session_id, way, begun_at, until)
     values ($1, $2, $3, $4, gen_random_uuid(), 'card', $5::timestamptz, $5::timestamptz + interval '50 minutes')`,
    [world.cooperativeId, behalf.id, karel.personId, behalf.doer, world.clock().at],
  )
  const beside: PersonActor = { ...karel, roles: ['member'], behalf }
  await must(world.perform(putOnBoard, beside, { ...said, what: 'mijn tuin harken' }, newId()))
  const gift = { toId: world.anna.memberId, minutes: 60, word: '' }
  await must(world.perform(giveHours, beside, gift, newId()))

  const byWriter = await letter(world.carla)
  expect(byWriter).toContain('Dit deden anderen voor mij')
  expect(byWriter).toContain('Carla Visser zette op het bord: “Wie kan mijn kast tillen?”')
  expect(byWriter).toContain('Carla Visser schreef op dat je 1 uur aan Anna de Vries geeft.')
  expect(byWriter).toContain('Anna de Vries zei nog niets.')
  expect(byWriter).toContain('1 briefje op het prikbord gezet en 1 keer opgeschreven dat je uren geeft.')
  expect(byWriter).toContain('Klopt er iets niet? Zeg het, of schrijf het hieronder.')

  // The administration reads the board of who never signs in, and not what they give to whom.
  const byOffice = await letter(world.greet)
  expect(byOffice).toContain('Carla Visser zette op het bord: “Wie kan mijn kast tillen?”')
  expect(byOffice).toContain('Carla Visser schreef iets op over hulp of uren. Vraag Carla Visser wat.')
  expect(byOffice).not.toContain('Anna de Vries')
})

test('thanks for help stand on it with the word; printed by who does not read them, without', async () => {
  const { anna } = world
  const ask = { kind: 'ask', what: 'mijn schuur opruimen', skill: '', forWhom: '', neededOn: null } as const
  const postId = await must(world.perform(putOnBoard, anna, ask, newId()))
  const promiseId = await must(world.perform(beginHelp, karel, { postId, word: '' }, newId()))
  for (const [by, says, word] of [
    [anna, 'yes', ''],
    [karel, 'done', ''],
    [anna, 'done', ''],
    [anna, 'thank', 'Wat ruim nu'],
  ] as const)
    await must(world.perform(answerHelp, by, { promiseId, says, word }, newId()))

  expect(await letter(world.carla)).toContain('Anna de Vries bedankt je voor je hulp: “Wat ruim nu”')
  await world.sql(`update person set email = 'karel@voorbeeld.example' where id = $1`, [karel.personId])
  const byOffice = await letter(world.greet)
  await world.sql('update person set email = null where id = $1', [karel.personId])
  expect(byOffice).toContain('iemand die jij hielp, bedankt je. Wie dat is, lees je als je inlogt.')
  expect(byOffice).not.toContain('Wat ruim nu')
})
