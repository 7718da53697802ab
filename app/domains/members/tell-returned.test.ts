/** Who read that their membership ended, reads that it goes on; who reads no mail is told by somebody who calls. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { homeRoutes } from '../../home.tsx'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { resumeMembership } from './resume-membership.ts'
import { membersRoutes } from './routes.ts'
import { membersJobs } from './jobs.ts'

const teller = { postbox: { post: () => {}, settled: async () => {} } }
let world: World
beforeEach(async () => {
  world = await smallWorld()
  await world.sql(`update member set left_on = '2026-03-20' where id = $1`, [world.anna.memberId])
  world.setNow('2026-04-01T09:00:00Z')
})
afterEach(() => world.close())

const back = () =>
  must(world.perform(resumeMembership, world.greet, { memberId: world.anna.memberId, goesOn: 'no' }, newId()))

/** Does all that was asked for so far, and gives the mails there are. */
async function mails(): Promise<readonly { subject: string; body_text: string }[]> {
  const tell = membersJobs({ ...world, publicUrl: 'https://gilde.example' }).handlers.find(
    ({ name }) => name === 'mail-returned-member',
  )!
  const asked = await world.sql(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'mail-returned-member' order by j.id`,
  )
  for (const { payload } of asked) await tell.run(payload)
  return (await world.sql('select subject, body_text from mail order by queued_at, id')) as never
}

test('by mail, once, with what does not come back by itself', async () => {
  await back()
  const [mail] = await mails()
  expect(mail!.subject).toMatch(/^Je bent weer lid van /)
  for (const said of ['Die geldt niet meer.', 'komt niet vanzelf terug', 'Deel het opnieuw'])
    expect(mail!.body_text).toContain(said)
  expect(await mails()).toHaveLength(1)
})

test('not to who left again meanwhile', async () => {
  await back()
  await world.sql(`update member set left_on = '2026-03-31' where id = $1`, [world.anna.memberId])
  expect(await mails()).toEqual([])
})

test('without an address it stands in Te doen, until somebody told them', async () => {
  await world.sql('update person set email = null where id = $1', [world.anna.personId])
  await back()
  expect(await mails()).toEqual([])
  const web = await webOf(world, [...homeRoutes, ...membersRoutes(teller)])
  const page = `/gildehuis/leden/${world.anna.memberId}`
  const title = 'Vertel Anna dat het lidmaatschap weer ingaat'
  expect((await web.get(world.greet, '/gildehuis/te-doen')).html).toContain(title)
  expect((await web.get(world.greet, page)).html).toContain('Zeg: je bent weer lid.')
  expect((await web.get(world.anna, '/gildehuis/te-doen')).html).not.toContain(title)
  for (const _twice of [1, 2])
    expect((await web.post(world.greet, `${page}/weer-lid-verteld`, {})).to).toBe(`${page}?verteld=ja`)
  expect((await web.get(world.greet, '/gildehuis/te-doen')).html).not.toContain(title)
  expect((await web.get(world.greet, page)).html).not.toContain('Zeg: je bent weer lid.')
})
