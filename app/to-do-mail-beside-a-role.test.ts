/** The weekly mail of who stopped as a member and keeps a role: it counts both, as the page it leads to. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { thingsOfMember } from '../test/things-of-member.ts'
import { must, smallWorld, type World } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { chooseToDoMail } from './domains/people/choose-to-do-mail.ts'
import { homeRoutes } from './home.tsx'
import type { PersonActor } from './platform/actor.ts'
import { toDoMailJobs } from './to-do-mail.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

test('counts what is to do as who left too, beside a role that goes on', async () => {
  world.setNow('2026-03-29T10:00:00Z')
  await thingsOfMember(world, world.anna)
  const { personId, memberId, cooperativeId } = world.anna
  await world.sql(
    `insert into statement
     select cooperative_id, $1, member_id, municipality_id, month, 2, 'print', '2026-04-20', at_now() from statement`,
    [newId()],
  )
  await world.sql(`update member set left_on = '2026-03-20' where id = $1`, [memberId])
  await world.sql(`update role_assignment set until = at_now() where person_id = $1`, [personId])
  await world.sql(`insert into role_assignment values ($1, $2, 'board', at_now())`, [cooperativeId, personId])
  const board: PersonActor = { ...world.anna, roles: ['board'], left: true }
  const { left: _, ...asBoard } = board
  await must(world.perform(chooseToDoMail, asBoard, { weekday: 1 }, newId()))
  world.setNow('2026-04-06T05:00:00Z')
  const { handlers } = toDoMailJobs({ ...world, publicUrl: 'https://gilde.example' })
  await handlers[0]!.run({ cooperativeId, dueOn: '2026-04-06' })
  const [mail] = await world.sql('select subject, body_text from mail')
  const web = await webOf(world, homeRoutes, [board])
  const { status, html } = await web.get(board, '/gildehuis/te-doen')
  const [, counted] = /<title>\((\d+)\)/.exec(html)!
  expect([status, mail!['subject']]).toEqual([
    200,
    `${counted} dingen te doen bij Coöperatie Het Gildehuis U.A.`,
  ])
  expect(mail!['body_text']).toContain('- Iets van jezelf nakijken')
  expect(html).toContain('href="/gildehuis/overzichten/')
})
