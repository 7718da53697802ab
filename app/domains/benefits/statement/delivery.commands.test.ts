import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { doNow } from '../../../platform/jobs.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { day } from '../../../values/day.ts'
import { reasonOf } from '../../sales/sales-play.fixture.ts'
import { answerObjection } from './answer-objection.ts'
import { noteOpened } from './note-opened.ts'
import { notePosted } from './note-posted.ts'
import { takeBackPosted } from './take-back-posted.ts'
import { noteReceived } from './note-received.ts'
import { objectToStatement } from './object-to-statement.ts'
import { deliverStatementsJob, printStatementJob } from '../jobs.ts'
import * as play from './statement-play.fixture.ts'
import type { StatementWorld } from './statement-play.fixture.ts'

let world: StatementWorld
const begin = async (delivery: 'portal' | 'mail' | 'print' = 'portal') => {
  world = await play.statementWorld(delivery)
  world.setNow('2026-04-01T05:00:00Z')
}
afterEach(() => world.close())
afterAll(() => stopPdfRenderer())

const mine = async () => (await play.statements(world, world.anna))[0]!
const events = async (kind?: string) =>
  (await world.sql('select * from statement_event order by at, id')).filter(
    (event) => kind === undefined || event['kind'] === kind,
  )
/** Says past every command that the last one that was posted was not. */
const takenBackBySql = (statementId: string, by: string) =>
  world.sql(
    `insert into statement_event select (jsonb_populate_record(null::statement_event, to_jsonb(e) ||
       jsonb_build_object('id', uuidv7(), 'kind', 'not-posted', 'at', at_now(), 'by_person', $2::text, 'text', ''))).*
     from statement_event e where statement_id = $1 and kind = 'sent' order by at desc limit 1`,
    [statementId, by],
  )
const frozen = async (id: string) => ({
  content: (await world.sql('select * from statement_content where statement_id = $1', [id]))[0]!,
  pdf: (
    await world.sql(
      'select f.* from statement_document d join file f on f.id = d.file_id where d.statement_id = $1',
      [id],
    )
  )[0],
})

describe('bringing it to the municipality', () => {
  const confirmed = async (delivery: 'portal' | 'mail' | 'print') => {
    await begin(delivery)
    await play.monthIsOver(world)
    const statement = await mine()
    await play.confirm(world, world.anna, statement)
    await play.rest(world)
    return statement
  }

  test('by the portal: sent once somebody there may read it, opened once', async () => {
    const statement = await confirmed('portal')
    expect(await events()).toEqual([])
    const open = () => world.perform(noteOpened, world.marjolein, { statementId: statement.id }, newId())
    expect(reasonOf(await open())).toBe('statement-not-found')
    await play.share(world, world.anna, ['permission'])
    await play.night(world)
    expect(await events()).toEqual([])
    await world.sql('update consent set revoked_at = now()')
    await play.share(world, world.anna)
    await doNow(world.jobs, deliverStatementsJob, world.cooperativeId, { memberId: world.anna.memberId })
    await play.night(world)
    expect((await events()).map(({ kind }) => kind)).toEqual(['sent'])
    world.setNow('2026-04-02T09:00:00Z')
    await open()
    await open()
    expect((await events()).map(({ kind }) => kind)).toEqual(['sent', 'opened'])
  })

  test('by mail: one mail with the PDF and no name in it; noted when it left', async () => {
    const statement = await confirmed('mail')
    const brought = world.sent.filter(({ to }) => to === 'uitkering@dalwijk.example')
    expect(brought).toHaveLength(1)
    expect(brought[0]!.subject).toBe('Maandoverzicht van maart 2026, cliëntnummer D-1')
    expect(brought[0]!.text).not.toContain('Anna')
    const { pdf } = await frozen(statement.id)
    expect(Buffer.from(brought[0]!.attachments![0]!.content).equals(pdf!['content'] as Buffer)).toBe(true)
    await play.night(world)
    await doNow(world.jobs, printStatementJob, world.cooperativeId, { statementId: statement.id })
    await play.rest(world)
    expect(world.sent).toHaveLength(1)
    expect((await events()).map(({ kind }) => kind)).toEqual(['sent'])
  })

  test('a mail that does not leave is told once, and leaves later', async () => {
    await begin('mail')
    await play.monthIsOver(world)
    await play.confirm(world, world.anna, await mine())
    world.postOffice(false)
    await expect(play.rest(world)).rejects.toThrow('closed')
    expect((await events()).map(({ kind }) => kind)).toEqual(['send-failed'])
    world.postOffice(true)
    world.setNow('2026-04-01T06:00:00Z')
    await world.sql(`update graphile_worker._private_jobs set run_at = now()`)
    await play.rest(world)
    expect((await events()).map(({ kind }) => kind)).toEqual(['send-failed', 'sent'])
    expect(world.sent).toHaveLength(1)
  })

  test('killed between the PDF and the delivery: the night goes on, nothing is doubled', async () => {
    await begin('mail')
    await play.monthIsOver(world)
    const statement = await mine()
    await play.confirm(world, world.anna, statement)
    await doNow(world.jobs, printStatementJob, world.cooperativeId, { statementId: statement.id })
    // What was in the queue is lost with the machine.
    await world.sql('delete from graphile_worker._private_jobs')
    await play.night(world)
    await play.night(world)
    await play.rest(world)
    expect(world.sent).toHaveLength(1)
    expect(await world.sql('select from statement_document')).toHaveLength(1)
    expect(await events('sent')).toHaveLength(1)
  })

  test('killed before the PDF: the night makes it', async () => {
    await begin('mail')
    await play.monthIsOver(world)
    await play.confirm(world, world.anna, await mine())
    await world.sql('delete from graphile_worker._private_jobs')
    await play.night(world)
    await play.rest(world)
    expect(world.sent).toHaveLength(1)
  })

  test('on paper: the office posts it, once, when there is a PDF; then notes that it arrived', async () => {
    await begin('print')
    await play.monthIsOver(world)
    const statement = await mine()
    const { greet, carla } = world
    const input = { statementId: statement.id }
    const posted = (by = greet) => world.perform(notePosted, by, input, newId())
    const arrived = () => world.perform(noteReceived, greet, { ...input, text: 'gebeld' }, newId())
    expect(reasonOf(await posted())).toBe('not-printed-yet')
    await play.confirm(world, world.anna, statement)
    await play.rest(world)
    expect(reasonOf(await arrived())).toBe('not-sent-yet')
    expect(reasonOf(await posted(carla))).toBe('not-permitted')
    const both = await Promise.all([posted(), posted()])
    expect(both.map(reasonOf).filter(Boolean)).toEqual(['posted-before'])
    world.setNow('2026-04-08T09:00:00Z')
    const back = (by = greet) => world.perform(takeBackPosted, by, input, newId())
    expect(reasonOf(await back(carla))).toBe('not-permitted')
    await expect(takenBackBySql(statement.id, carla.personId)).rejects.toThrow('who posted it takes it back')
    expect(reasonOf(await back())).toBeUndefined()
    expect(reasonOf(await back())).toBe('posted-stands')
    expect(reasonOf(await arrived())).toBe('not-sent-yet')
    world.setNow('2026-04-08T09:05:00Z')
    expect(reasonOf(await posted())).toBeUndefined()
    world.setNow('2026-04-08T09:10:00Z')
    await arrived()
    expect(reasonOf(await arrived())).toBe('received-before')
    expect(reasonOf(await back())).toBe('posted-stands')
    // Nor past the command, in whoever's name.
    for (const by of [greet, carla])
      await expect(takenBackBySql(statement.id, by.personId)).rejects.toThrow('while nothing came after')
    expect((await events()).map(({ kind }) => kind)).toEqual(['sent', 'not-posted', 'sent', 'received'])
  })
})

describe('something is not right', () => {
  beforeEach(async () => {
    await begin()
    await play.monthIsOver(world)
  })
  test('the administration answers once; the statement waits on, and can be confirmed', async () => {
    const { anna, greet, carla } = world
    const statementId = (await mine()).id
    const answer = (by = greet) =>
      world.perform(answerObjection, by, { statementId, text: 'Hij staat in april.' }, newId())
    expect(reasonOf(await answer())).toBe('nothing-to-answer')
    await world.perform(objectToStatement, anna, { statementId, text: 'Factuur mist.' }, newId())
    expect(reasonOf(await answer(carla))).toBe('not-permitted')
    world.setNow('2026-04-02T09:00:00Z')
    expect((await Promise.all([answer(), answer()])).map(reasonOf).filter(Boolean)).toEqual([
      'nothing-to-answer',
    ])
    expect((await mine()).confirmedAt).toBeNull()
    await play.confirm(world, anna, await mine())
    expect(
      reasonOf(await world.perform(objectToStatement, anna, { statementId, text: 'Toch niet.' }, newId())),
    ).toBe('statement-confirmed-before')
  })
})

describe('reminding', () => {
  beforeEach(async () => {
    await begin()
    await play.monthIsOver(world)
  })
  test('comes five days before the last day, once, to who has not confirmed and has e-mail', async () => {
    await world.sql('update person set email = null where id = $1', [world.piet.personId])
    world.setNow('2026-04-04T07:00:00Z')
    await play.morning(world, day('2026-04-04'))
    await play.rest(world)
    expect(world.sent).toEqual([])
    world.setNow('2026-04-05T07:00:00Z')
    await Promise.all([play.morning(world, day('2026-04-05')), play.morning(world, day('2026-04-05'))])
    await play.morning(world, day('2026-04-06'))
    await play.rest(world)
    const statement = await mine()
    expect(world.sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['anna@voorbeeld.example', 'Kijk je je overzicht van maart 2026 na?'],
    ])
    expect(world.sent[0]!.text).toContain(`https://gilde.example/gildehuis/overzichten/${statement.id}`)
    expect((await events()).map(({ kind }) => kind)).toEqual(['reminded'])
  })
  test('does not come to who confirmed', async () => {
    await play.confirm(world, world.anna, await mine())
    await play.confirm(world, world.piet, (await play.statements(world, world.piet))[0]!)
    world.setNow('2026-04-09T07:00:00Z')
    await play.morning(world, day('2026-04-09'))
    await play.rest(world)
    expect(world.sent).toEqual([])
  })
})
