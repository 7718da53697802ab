import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../../test/municipal-world.ts'
import { newId } from '../../../../test/new-id.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { doNow } from '../../../platform/jobs.ts'
import { municipalityJobs } from '../jobs.ts'
import { answerClient } from './answer-client.ts'
import { askCaseManager } from './ask-case-manager.ts'
import { messagesOf } from './client-message.db.ts'
import { mailClientMessageJob } from './message-job.ts'

let world: MunicipalWorld
beforeAll(async () => {
  world = await municipalWorld()
})
afterAll(() => world.close())
beforeEach(() => world.revokes(world.anna))

const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)
/** Does what is asked once a message with this text was written; gives the mails about it. */
async function mailsAbout(text: string) {
  const [message] = await world.sql('select id from client_message where text = $1', [text])
  const { handlers } = municipalityJobs({ ...world, publicUrl: 'https://gilde.example' })
  const about = { messageId: String(message!['id']) as never }
  await doNow(handlers, mailClientMessageJob, world.cooperativeId, about)
  return world.sql('select * from mail where client_message_id = $1', [message!['id']])
}

describe('questions', () => {
  const ask = (text: string, isNoBsn = false) =>
    world.perform(askCaseManager, world.anna, { memberId: world.anna.memberId, text }, newId(), isNoBsn)
  const read = (actor: PersonActor) =>
    world.database.read(actor, (tx) => messagesOf(tx, world.cooperativeId, world.anna.memberId))

  test('are read by the two alone', async () => {
    expect(word(await ask('Mag ik op zaterdag werken?'))).toBe('nobody-reads')
    await world.shares(world.anna, ['permission'])
    expect(word(await ask('Mag ik op zaterdag werken?'))).toBe('ok')
    const answer = { memberId: world.anna.memberId, text: 'Ja, dat mag.' }
    expect(word(await world.perform(answerClient, world.casper, answer, newId()))).toBe('ok')
    expect(word(await world.perform(answerClient, world.cora, answer, newId()))).toBe('client-not-shared')
    for (const actor of [world.anna, world.casper])
      expect((await read(actor)).map(({ text, fromMember }) => [text, fromMember])).toEqual([
        ['Mag ik op zaterdag werken?', true],
        ['Ja, dat mag.', false],
      ])
    for (const actor of [world.greet, world.bea, world.carla, world.otto, world.piet, world.cora])
      expect(await read(actor)).toEqual([])
  })

  test('warn of a number that looks like a BSN, until the writer says it is none', async () => {
    await world.shares(world.anna, ['permission'])
    expect(word(await ask('Mijn nummer is 111222333'))).toBe('looks-like-bsn')
    expect(word(await ask('Ordernummer 111222333', true))).toBe('ok')
  })

  test('are told of by mail, without a word of them, once to each who reads', async () => {
    await world.shares(world.anna, ['permission'])
    await ask('Heel geheime vraag')
    await mailsAbout('Heel geheime vraag')
    const mails = await mailsAbout('Heel geheime vraag')
    expect(mails.map((mail) => [mail['to_address'], mail['subject']])).toEqual([
      ['casper@stad.example', 'Er staat een vraag voor je klaar'],
    ])
    expect(JSON.stringify(mails)).not.toMatch(/geheim|Anna/)
    expect(String(mails[0]!['body_text'])).toContain('https://gilde.example/gildehuis/clienten')
    for (const actor of [world.anna, world.casper, world.greet])
      expect(await world.database.read(actor, (tx) => tx.selectFrom('mail').select('id').execute())).toEqual(
        [],
      )
  })

  test('are answered with a mail to the member, without a word of the answer or who gave it', async () => {
    await world.shares(world.anna, ['permission'])
    await world.sql(`update person set email = 'anna@thuis.example' where id = $1`, [world.anna.personId])
    const answer = { memberId: world.anna.memberId, text: 'Heel geheim antwoord' }
    expect(word(await world.perform(answerClient, world.casper, answer, newId()))).toBe('ok')
    const mails = await mailsAbout('Heel geheim antwoord')
    expect(mails.map((mail) => [mail['to_address'], mail['subject']])).toEqual([
      ['anna@thuis.example', 'Er staat een antwoord voor je klaar'],
    ])
    expect(JSON.stringify(mails)).not.toMatch(/geheim|casper/i)
    expect(String(mails[0]!['body_text'])).toContain('https://gilde.example/gildehuis/uitkering/vragen')
  })

  test('are read by nobody when the case manager left and came back: then one has to share anew', async () => {
    await world.shares(world.anna, ['permission'])
    await world.sql(
      `update municipality_person set since = at_now() + interval '1 minute' where person_id = $1`,
      [world.casper.personId],
    )
    expect(word(await ask('Leest iemand dit?'))).toBe('nobody-reads')
    await world.sql("update municipality_person set since = at_now() - interval '1 day'")
  })

  test('ask for a mail only about what one wrote oneself', async () => {
    await world.shares(world.anna, ['permission'])
    await ask('Nog een vraag')
    const [message] = await world.sql(`select id from client_message where text = 'Nog een vraag'`)
    const asks = (actor: PersonActor) =>
      world.database.write(
        actor,
        (tx) =>
          sql`select enqueue_job('mail-client-message', ${JSON.stringify({
            cooperativeId: world.cooperativeId,
            messageId: message!['id'],
          })}::jsonb)`.execute(tx),
        () => false,
      )
    await expect(asks(world.casper)).rejects.toThrow('may not ask for the job')
    await expect(asks(world.anna)).resolves.toBeDefined()
  })
})
