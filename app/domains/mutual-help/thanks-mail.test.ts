/** Who helped hears by mail that they were thanked: once, in their language, and only what was said to them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { doNow, enqueue } from '../../platform/jobs.ts'
import type { Id } from '../../values/id.ts'
import { answerHelp } from './answer-help.ts'
import { beginHelp } from './begin-help.ts'
import { mutualHelpJobs } from './jobs.ts'
import { mailThanksJob } from './mail-thanks-job.ts'
import { putOnBoard } from './put-on-board.ts'
import { writeAnswerFor } from './write-answer-for.ts'

let world: World
let mia: MemberOfWorld
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
})
afterAll(() => world.close())

const ASK = { kind: 'ask', skill: '', forWhom: '', neededOn: null } as const
type Word = 'yes' | 'done' | 'thank'
const say = (by: PersonActor, promiseId: Id<'help-promise'>, says: Word, word = '') =>
  must(world.perform(answerHelp, by, { promiseId, says, word }, newId()))

/** Help that Mia gave and that both said is done. */
async function given(to: MemberOfWorld, what: string) {
  const postId = await must(world.perform(putOnBoard, to, { ...ASK, what }, newId()))
  const promiseId = await must(world.perform(beginHelp, mia, { postId, word: '' }, newId()))
  await say(to, promiseId, 'yes')
  await say(mia, promiseId, 'done')
  await say(to, promiseId, 'done')
  return { postId, promiseId }
}
const asked = (promiseId: Id<'help-promise'>) =>
  world.sql(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'mail-thanks' and j.payload ->> 'promiseId' = $1`,
    [promiseId],
  )
async function mailsAfter(promiseId: Id<'help-promise'>) {
  const { handlers } = mutualHelpJobs({ ...world, publicUrl: 'https://gilde.example' })
  const about = { promiseId, mailId: newId<'mail'>() }
  for (const _twice of [1, 2]) await doNow(handlers, mailThanksJob, world.cooperativeId, about)
  return world.sql(
    'select to_address, subject, body_text, body_html from mail where thanked_promise_id = $1',
    [promiseId],
  )
}

test('one mail with the word of thanks; neither who nor for what stands in its subject', async () => {
  const { postId, promiseId } = await given(world.anna, 'mijn etalage inrichten')
  expect(await asked(promiseId)).toEqual([])
  expect(await mailsAfter(promiseId)).toEqual([])
  await say(world.anna, promiseId, 'thank', 'Wat <mooi>!')
  expect(await asked(promiseId)).toHaveLength(1)
  const [mail, ...more] = await mailsAfter(promiseId)
  expect(more).toEqual([])
  expect(mail!['to_address']).toBe('mia@voorbeeld.example')
  expect(mail!['subject']).toBe('Een bedankje voor jou')
  expect(mail!['body_text']).toContain('Beste Mia,')
  expect(mail!['body_text']).toContain('Anna de Vries bedankt je voor je hulp.')
  expect(mail!['body_text']).toContain('“Wat <mooi>!”')
  expect(mail!['body_html']).toContain('“Wat &lt;mooi&gt;!”')
  expect(mail!['body_text']).toContain(`https://gilde.example/gildehuis/hulp/${postId}#${promiseId}`)
  expect(mail!['body_text']).not.toContain('etalage')
})

test('without a word it says that they are thanked; in the language of who reads it', async () => {
  const { promiseId } = await given(world.anna, 'een taart bakken')
  await say(world.anna, promiseId, 'thank')
  await world.sql(`update person set language = 'en' where id = $1`, [mia.personId])
  const [mail] = await mailsAfter(promiseId)
  await world.sql(`update person set language = 'nl' where id = $1`, [mia.personId])
  expect(mail!['subject']).toBe('A thank-you for you')
  expect(mail!['body_text']).toContain('Anna de Vries thanks you for your help.')
  expect(mail!['body_text']).not.toContain('“')
})

test('no mail to who has no address, nor to who is no member any more', async () => {
  const { promiseId } = await given(world.anna, 'een kast tillen')
  await say(world.anna, promiseId, 'thank', 'Fijn')
  await world.sql('update person set email = null where id = $1', [mia.personId])
  expect(await mailsAfter(promiseId)).toEqual([])
  await world.sql(`update person set email = 'mia@voorbeeld.example' where id = $1`, [mia.personId])
  await world.sql(`update member set left_on = $2::date - 1 where id = $1`, [
    mia.memberId,
    world.clock().today,
  ])
  expect(await mailsAfter(promiseId)).toEqual([])
  await world.sql(`update member set left_on = null where id = $1`, [mia.memberId])
})

test('thanks that a coach wrote down for who never signs in are mailed as well', async () => {
  const karel = await oneMoreMember(world, 'Karel Brouwer', 'Karel zaait')
  const { promiseId } = await given(karel, 'mijn kas opbouwen')
  await world.sql('update person set email = null where id = $1', [karel.personId])
  const said = { promiseId, says: 'thank', word: 'Top', memberId: karel.memberId, how: 'told' } as const
  await must(world.perform(writeAnswerFor, world.carla, said, newId()))
  expect(await asked(promiseId)).toHaveLength(1)
  expect((await mailsAfter(promiseId))[0]!['body_text']).toContain('Karel Brouwer bedankt je')
})

test('the mail is asked for by who thanks, and by nobody else', async () => {
  const { promiseId } = await given(world.anna, 'een brief lezen')
  const ask = (by: PersonActor) =>
    world.database.write(
      by,
      (tx) => enqueue(tx, mailThanksJob, world.cooperativeId, { promiseId, mailId: newId<'mail'>() }),
      () => true,
    )
  await expect(ask(world.anna)).rejects.toThrow()
  await say(world.anna, promiseId, 'thank')
  for (const by of [mia, world.piet, world.greet, world.bea, world.carla, world.stranger])
    await expect(ask(by)).rejects.toThrow()
  await ask(world.anna)
})
