/** Who applies is told of each step: by one mail that names no benefit, or by somebody who calls. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { Actor } from '../../platform/actor.ts'
import { doNow, enqueue } from '../../platform/jobs.ts'
import { newLinkToken } from '../../platform/link-token.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { enterApplication } from './enter-application.ts'
import { joiningJobs } from './jobs.ts'
import { playIn } from './joining-play.fixture.ts'
import { mailApplicantJob } from './mail-applicant-job.ts'
import { noteCalled } from './note-called.ts'
import { applicantsToCall } from './telling.db.ts'
import { withdrawApplication } from './withdraw-application.ts'

let world: World
let play: ReturnType<typeof playIn>
beforeAll(async () => {
  world = await smallWorld()
  play = playIn(world)
  await play.rules()
})
afterAll(() => world.close())

const ADDRESS = { email: 'ikram@voorbeeld.example' }
type Asked = { applicationId: Id<'application'>; revision: number; mailId: Id<'mail'> }

const asked = async (id: Id<'application'>) =>
  (
    await world.sql(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'mail-applicant' and j.payload ->> 'applicationId' = $1 order by j.id`,
      [id],
    )
  ).map(({ payload }) => payload as Asked)
/** Does all that was asked so far, twice, and gives the mails that came of it. */
async function mailsOf(id: Id<'application'>) {
  const { handlers } = joiningJobs({ ...world, publicUrl: 'https://gilde.example' })
  for (const { applicationId, revision, mailId } of await asked(id))
    for (const _twice of [1, 2])
      await doNow(handlers, mailApplicantJob, world.cooperativeId, { applicationId, revision, mailId })
  return world.sql(
    'select to_address, subject, body_text from mail where application_id = $1 order by queued_at, id',
    [id],
  )
}
const toCall = (id: Id<'application'>, who = world.carla) =>
  world.database.read(who, (tx) => applicantsToCall(tx, world.cooperativeId, id))
const called = async (id: Id<'application'>, who = world.carla) =>
  world.perform(noteCalled, who, { applicationId: id, revision: (await play.seen(id))!.revision }, newId())

describe('who gave an address', () => {
  test('reads at once that it came in, with their link', async () => {
    const { id, link } = await play.sent(ADDRESS)
    const mails = await mailsOf(id)
    expect(mails).toHaveLength(1)
    expect(mails[0]!['to_address']).toBe(ADDRESS.email)
    expect(mails[0]!['subject']).toMatch(/^Je aanmelding bij .* is binnen$/)
    expect(mails[0]!['body_text']).toContain(`https://gilde.example/a/${link.token}`)
    expect(mails[0]!['body_text']).toContain('Heb jij je niet aangemeld?')
  })

  test('gets a mail at each step that is told: no benefit, no municipality, no words of a step', async () => {
    const { id } = await play.sent({ ...ADDRESS, municipality: 'Apeldoorn' })
    const next = async (at: string) => {
      await mailsOf(id)
      world.setNow(at)
    }
    await next('2026-03-29T11:00:00Z')
    await must(play.step(id, 'intake-planned', { due: day('2026-04-02'), note: 'Bij de bakker' }))
    await next('2026-03-29T12:00:00Z')
    await must(play.step(id, 'intake-held'))
    await must(play.step(id, 'permission-asked', { note: 'Aan de consulent' }))
    await next('2026-03-29T13:00:00Z')
    await must(play.step(id, 'permission-refused', { note: 'Eerst de schulden' }))
    const mails = await mailsOf(id)
    expect(mails.map(({ subject }) => String(subject).replace(/ bij .*/, ''))).toEqual([
      'Je aanmelding',
      'Kennismaken',
      'Nieuws over je aanmelding',
      'Nieuws over je aanmelding',
    ])
    expect(mails[1]!['body_text']).toContain('We maken kennis op 2 april 2026.')
    const all = mails.map(({ body_text }) => body_text).join(' ')
    for (const word of ['Apeldoorn', 'gemeente', 'uitkering', 'bakker', 'consulent', 'schulden'])
      expect(all).not.toContain(word)
    expect(await toCall(id)).toEqual([])
  })

  test('is told what is so: a mail that comes after the next step is not written', async () => {
    const { id } = await play.sent(ADDRESS)
    await must(play.step(id, 'refused', { note: 'Geen plek' }))
    const mails = await mailsOf(id)
    expect(mails).toHaveLength(1)
    expect(mails[0]!['body_text']).toContain('Je aanmelding gaat niet door.')
    // Their page goes, and who stopped is not asked whether they want to.
    expect(mails[0]!['body_text']).toContain(
      'Tot we je aanmelding wissen, lees je op je bladzijde hoe het ging.',
    )
    expect(mails[0]!['body_text']).not.toMatch(/altijd terug|wil je stoppen/)
  })

  test('who stops reads that it stopped, and who applied in English reads English', async () => {
    const { id, link } = await play.sent({ ...ADDRESS, language: 'en' })
    await must(world.perform(withdrawApplication, link, {}, newId()))
    const mails = await mailsOf(id)
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Your application at .* has stopped$/),
    ])
  })

  test('a mail that did not leave is a call', async () => {
    const { id } = await play.sent(ADDRESS)
    await must(play.step(id, 'intake-planned', { due: day('2026-04-02') }))
    await mailsOf(id)
    await world.sql(`update mail set failure = 'no such mailbox' where application_id = $1`, [id])
    expect(await toCall(id)).toMatchObject([{ stage: 'intake-planned', mailFailed: true }])
  })
})

describe('who gave none', () => {
  test('is called at each step, until somebody did; what is new is told again', async () => {
    const { id } = await play.sent()
    expect(await toCall(id)).toEqual([])
    await must(play.step(id, 'intake-planned', { due: day('2026-04-02') }))
    expect(await mailsOf(id)).toEqual([])
    expect(await toCall(id)).toMatchObject([
      { stage: 'intake-planned', mailFailed: false, due: '2026-04-02' },
    ])
    expect(await toCall(id, world.greet)).toHaveLength(1)
    for (const who of [world.anna, world.bea, world.stranger]) {
      expect(await toCall(id, who)).toEqual([])
      expect(await called(id, who)).toMatchObject({ ok: false })
    }
    await must(called(id))
    expect(await toCall(id)).toEqual([])
    await must(play.step(id, 'intake-held'))
    await must(play.step(id, 'permission-asked'))
    expect(await toCall(id)).toMatchObject([{ stage: 'permission-asked' }])
  })

  test('told with the step there is nobody to call', async () => {
    const { id } = await play.sent()
    await must(play.step(id, 'intake-planned', { due: day('2026-04-02'), called: true }))
    expect(await toCall(id)).toEqual([])
  })

  test('what they did themselves they know', async () => {
    const { id, link } = await play.sent()
    await must(world.perform(withdrawApplication, link, {}, newId()))
    expect(await toCall(id)).toEqual([])
  })

  test('what went further since was not told', async () => {
    const { id } = await play.sent()
    const { revision } = (await play.seen(id))!
    await must(play.step(id, 'refused', { note: 'Geen plek' }))
    expect(
      await world.perform(noteCalled, world.carla, { applicationId: id, revision }, newId()),
    ).toMatchObject({ reason: 'application-changed' })
  })
})

test('the mail is asked for by who guides, and by who holds the link of that one application', async () => {
  const { id, link } = await play.sent(ADDRESS)
  const other = await play.sent(ADDRESS)
  const ask = (by: Actor) =>
    world.database.write(
      by,
      (tx) =>
        enqueue(tx, mailApplicantJob, world.cooperativeId, {
          applicationId: id,
          revision: 1,
          mailId: newId<'mail'>(),
        }),
      () => true,
    )
  await ask(world.carla)
  await ask(link)
  for (const by of [world.anna, world.bea, world.stranger, other.link, play.holder(newLinkToken())])
    await expect(ask(by)).rejects.toThrow()
})

test('who enters it for another has them told too', async () => {
  const { language: _l, ...fields } = { language: 'nl', ...play.fields(ADDRESS) }
  const given = { ...fields, agreed: 'aan de balie' }
  const id = await must(world.perform(enterApplication, world.carla, given, newId()))
  expect(await mailsOf(id)).toHaveLength(1)
})
