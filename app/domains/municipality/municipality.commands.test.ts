import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../test/municipal-world.ts'
import { newId } from '../../../test/new-id.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { doNow } from '../../platform/jobs.ts'
import { day } from '../../values/day.ts'
import { endPermission, grantPermission, permissionsOf, recordPermission } from '../benefits/index.ts'
import { clientsOf, yearOfClient } from './clients/client.db.ts'
import { municipalityJobs } from './jobs.ts'
import { answerClient } from './messages/answer-client.ts'
import { askCaseManager } from './messages/ask-case-manager.ts'
import { messagesOf } from './messages/client-message.db.ts'
import { mailClientMessageJob } from './messages/message-job.ts'

let world: MunicipalWorld
beforeAll(async () => {
  world = await municipalWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  for (const member of [world.anna, world.piet]) await world.revokes(member)
  await world.sql('delete from benefit_permission')
})

const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)
const fields = (more: object = {}) => ({
  memberId: world.anna.memberId,
  validFrom: day('2026-04-01'),
  validTo: day('2027-03-31'),
  hoursPerWeek: 12,
  hoursPerYear: 624,
  conditions: 'Elk kwartaal een gesprek.',
  plan: 'Eigen klanten vinden.',
  reviewOn: day('2026-07-01'),
  lateReason: '',
  letter: {
    name: 'beschikking.pdf',
    mediaType: 'application/pdf' as const,
    content: Buffer.from('%PDF brief'),
  },
  ...more,
})
const grant = (actor: PersonActor, more: object = {}) =>
  world.perform(grantPermission, actor, { ...fields(more), renewsId: null, ...more }, newId())
const permissions = (actor: PersonActor) =>
  world.database.read(actor, (tx) => permissionsOf(tx, world.cooperativeId, world.anna.memberId))

describe('permission', () => {
  test('is granted with its letter; the member and that case manager see it, nobody else of the co-op', async () => {
    await world.shares(world.anna, ['permission'])
    expect(word(await grant(world.casper))).toBe('ok')
    for (const actor of [world.anna, world.casper]) {
      const [found] = await permissions(actor)
      expect(found).toMatchObject({ validFrom: '2026-04-01', hoursPerWeek: 12, recordedAs: 'case-manager' })
      const letters = await world.database.read(actor, (tx) =>
        tx.selectFrom('file').select('content').where('id', '=', found!.documentId!).execute(),
      )
      expect(letters.map(({ content }) => content.toString())).toEqual(['%PDF brief'])
    }
    for (const actor of [world.greet, world.bea, world.carla, world.piet, world.cora, world.otto])
      expect(await permissions(actor)).toEqual([])
  })

  test('is granted only to who shares it, by who works for a municipality', async () => {
    expect(word(await grant(world.casper))).toBe('client-not-shared')
    await world.shares(world.anna, ['statements', 'meters'])
    expect(word(await grant(world.casper))).toBe('client-not-shared')
    await world.shares(world.anna, ['permission'], world.niemand)
    expect(word(await grant(world.niemand))).toBe('client-not-shared')
    expect(word(await grant(world.greet))).toBe('not-permitted')
  })

  test('of two case managers at once one wins, and the other hears of which days', async () => {
    await world.shares(world.anna, ['permission'])
    await world.shares(world.anna, ['permission'], world.cora)
    const done = await Promise.all([grant(world.casper), grant(world.cora)])
    expect(done.map(word).sort()).toEqual(['ok', 'permission-overlaps'])
    expect(await permissions(world.anna)).toHaveLength(1)
  })

  test('never two on one day, not even past the command', async () => {
    await world.shares(world.anna, ['permission'])
    await grant(world.casper)
    const again = `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to,
      recorded_at, recorded_by, recorded_as) values ($1, gen_random_uuid(), $2, $3, '2027-03-31', '2028-03-30',
        now(), $4,
      'case-manager')`
    const values = [world.cooperativeId, world.anna.memberId, world.municipalityId, world.casper.personId]
    await expect(world.sql(again, values)).rejects.toThrow('two permissions on one day')
  })

  test('is renewed after the one before, and ended once, with the reason', async () => {
    await world.shares(world.anna, ['permission'])
    const first = await grant(world.casper)
    const renewal = { validFrom: day('2027-04-01'), validTo: day('2028-03-31'), reviewOn: null }
    expect(word(await grant(world.casper, { ...renewal, renewsId: newId() }))).toBe('permission-not-found')
    expect(word(await grant(world.casper, { ...renewal, renewsId: first.ok && first.value }))).toBe('ok')
    const permissionId = (await permissions(world.casper)).at(-1)!.id
    const end = (actor = world.casper) =>
      world.perform(
        endPermission,
        actor,
        { memberId: world.anna.memberId, permissionId, endedOn: day('2026-09-01'), reason: 'Vaste baan' },
        newId(),
      )
    expect(word(await end(world.cora))).toBe('client-not-shared')
    expect(word(await end())).toBe('ok')
    expect(word(await end())).toBe('permission-over')
    expect((await permissions(world.anna)).at(-1)).toMatchObject({
      endedOn: '2026-09-01',
      endReason: 'Vaste baan',
    })
  })

  test('a member writes it down from a letter only when nobody of the municipality works here', async () => {
    const record = () => world.perform(recordPermission, world.anna, fields(), newId())
    expect(word(await record())).toBe('municipality-does-it')
    await world.sql('update municipality_person set until = now()')
    expect(word(await record())).toBe('ok')
    expect((await permissions(world.anna))[0]).toMatchObject({ recordedAs: 'member' })
    const other = await world.perform(recordPermission, world.piet, fields(), newId())
    expect(word(other)).toBe('member-not-found')
    await world.sql('update municipality_person set until = null')
  })
})

describe('without a consent', () => {
  test('a case manager sees no client at all, and no row that is a client’s', async () => {
    const seen = await world.database.read(world.casper, async (tx) => ({
      clients: await clientsOf(tx, world.cooperativeId, world.casper.personId, day('2026-03-29')),
      members: (await sql`select id from member`.execute(tx)).rows,
      year: await yearOfClient(tx, world.anna.memberId, 2026),
    }))
    expect(seen).toEqual({ clients: [], members: [], year: undefined })
  })
})

describe('the meters', () => {
  test('give the totals of a year to who may see them, and no day to go with it', async () => {
    await world.sql(
      `insert into worked_day select $1, $2, d, 90, '', now()
       from generate_series(date '2026-01-05', '2026-01-16', '1 day') d`,
      [world.cooperativeId, world.anna.memberId],
    )
    const year = (actor: PersonActor) =>
      world.database.read(actor, (tx) => yearOfClient(tx, world.anna.memberId, 2026))
    await world.shares(world.anna, ['permission'])
    expect(await year(world.casper)).toBeUndefined()
    await world.shares(world.anna, ['meters'])
    expect(await year(world.casper)).toEqual({ minutes: 12 * 90, weeks: 2, turnover: 0n })
    const days = await world.database.read(world.casper, (tx) =>
      tx.selectFrom('worked_day').selectAll().execute(),
    )
    expect(days).toEqual([])
  })
})

describe('questions', () => {
  const ask = (text: string, more: object = {}) =>
    world.perform(
      askCaseManager,
      world.anna,
      { memberId: world.anna.memberId, text, isNoBsn: false, ...more },
      newId(),
    )
  const read = (actor: PersonActor) =>
    world.database.read(actor, (tx) => messagesOf(tx, world.cooperativeId, world.anna.memberId))

  test('are read by the two alone', async () => {
    expect(word(await ask('Mag ik op zaterdag werken?'))).toBe('nobody-reads')
    await world.shares(world.anna, ['permission'])
    expect(word(await ask('Mag ik op zaterdag werken?'))).toBe('ok')
    const answer = { memberId: world.anna.memberId, text: 'Ja, dat mag.', isNoBsn: false }
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
    expect(word(await ask('Ordernummer 111222333', { isNoBsn: true }))).toBe('ok')
  })

  test('are told of by mail, without a word of them, once to each who reads', async () => {
    await world.shares(world.anna, ['permission'])
    await ask('Heel geheime vraag')
    const [message] = await world.sql(`select id from client_message where text = 'Heel geheime vraag'`)
    const { handlers } = municipalityJobs({ ...world, publicUrl: 'https://gilde.example' })
    for (let times = 0; times < 2; times++)
      await doNow(handlers, mailClientMessageJob, world.cooperativeId, {
        messageId: String(message!['id']) as never,
      })
    const mails = await world.sql('select * from mail where client_message_id = $1', [message!['id']])
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
    const answer = { memberId: world.anna.memberId, text: 'Heel geheim antwoord', isNoBsn: false }
    expect(word(await world.perform(answerClient, world.casper, answer, newId()))).toBe('ok')
    const [message] = await world.sql(`select id from client_message where text = 'Heel geheim antwoord'`)
    const { handlers } = municipalityJobs({ ...world, publicUrl: 'https://gilde.example' })
    const about = { messageId: String(message!['id']) as never }
    await doNow(handlers, mailClientMessageJob, world.cooperativeId, about)
    const mails = await world.sql('select * from mail where client_message_id = $1', [message!['id']])
    expect(mails.map((mail) => [mail['to_address'], mail['subject']])).toEqual([
      ['anna@thuis.example', 'Er staat een antwoord voor je klaar'],
    ])
    expect(JSON.stringify(mails)).not.toMatch(/geheim|casper/i)
    expect(String(mails[0]!['body_text'])).toContain('https://gilde.example/gildehuis/uitkering/vragen')
  })

  test('are read by nobody when the case manager left and came back: then one has to share anew', async () => {
    await world.shares(world.anna, ['permission'])
    await world.sql(
      `update municipality_person set since = now() + interval '1 minute' where person_id = $1`,
      [world.casper.personId],
    )
    expect(word(await ask('Leest iemand dit?'))).toBe('nobody-reads')
    await world.sql("update municipality_person set since = now() - interval '1 day'")
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
