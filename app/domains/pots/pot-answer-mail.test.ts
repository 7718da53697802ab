/** A yes or a no to what a member asks out of their pot is told by mail, once, and only when it is the answer. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must } from '../../../test/world.ts'
import { doNow, enqueue } from '../../platform/jobs.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { askFromPot, shareOutEarnings } from './index.ts'
import { closePotRequest } from './close-pot-request.ts'
import { potsJobs } from './jobs.ts'
import { potWeb, type PotWeb } from './pages/pot-web.fixture.ts'
import { presets } from './presets.ts'
import { sayYesToPot } from './say-yes-to-pot.ts'
import { tellPotAnswerJob, type PotAnswer } from './tell-pot-answer-job.ts'

let world: PotWeb['world']
beforeAll(async () => {
  const { draft } = presets[0]!
  const pot = { ...draft.pot, maySpendOn: ['investment'], approvers: { anyOf: ['board'], count: 1 } } as const
  ;({ world } = await potWeb({ ...draft, pot }))
  const turnover = {
    turnover: 1000_00n,
    jobCosts: 0n,
    countsOn: day('2026-02-01'),
    cause: 'payment',
  } as const
  await as(world, world.greet, (tx) =>
    shareOutEarnings(tx, world.greet, { memberId: world.anna.memberId, ...turnover }, world.clock(), newId()),
  )
  await world.sql(`update person set email = 'anna@voorbeeld.example' where id = $1`, [world.anna.personId])
})
afterAll(() => world.close())
beforeEach(() => world.sql('delete from mail'))

async function ask(what: string): Promise<Id<'pot-request'>> {
  const asked = { memberId: world.anna.memberId, purpose: 'investment', amount: 50_00n } as const
  const input = { ...asked, what, why: 'werk', boughtBy: 'member' } as const
  await must(world.perform(askFromPot, world.anna, input, newId()))
  const [row] = await world.sql('select id from pot_request where what = $1', [what])
  return row!['id'] as Id<'pot-request'>
}

const waits = async (requestId: string) =>
  (
    await world.sql(
      `select j.payload ->> 'kind' as kind from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'tell-pot-answer' and j.payload ->> 'requestId' = $1`,
      [requestId],
    )
  ).map(({ kind }) => kind)

const tellTwice = async (answer: PotAnswer) => {
  const { handlers } = potsJobs({ ...world, publicUrl: 'https://gilde.example' })
  for (let twice = 0; twice < 2; twice++) await doNow(handlers, tellPotAnswerJob, world.cooperativeId, answer)
  return world.sql('select to_address, subject, body_text from mail')
}

test('a yes that is enough: the member reads by mail what the answer is and where to go on, once', async () => {
  const requestId = await ask('een ladder')
  await must(world.perform(sayYesToPot, world.bea, { requestId }, newId()))
  expect(await waits(requestId)).toEqual(['pot-yes'])
  const [mail, ...more] = await tellTwice({ kind: 'pot-yes', requestId })
  expect(more).toEqual([])
  expect([mail!['to_address'], mail!['subject']]).toEqual([
    'anna@voorbeeld.example',
    'Ja op je vraag: een ladder',
  ])
  const body = String(mail!['body_text']).replaceAll('\u00a0', ' ')
  expect(body).toContain('een ladder, hooguit € 50,00. Het antwoord is ja.')
  expect(body).toContain(`https://gilde.example/gildehuis/potjes/vragen/${requestId}`)
})

test('a no: the mail holds the reason; a yes that was taken over by it is not mailed any more', async () => {
  const requestId = await ask('een boot')
  await must(world.perform(sayYesToPot, world.bea, { requestId }, newId()))
  await must(world.perform(closePotRequest, world.greet, { requestId, why: 'Te duur' }, newId()))
  expect(await waits(requestId)).toEqual(['pot-yes', 'pot-no'])
  expect(await tellTwice({ kind: 'pot-yes', requestId })).toEqual([])
  const [mail, ...more] = await tellTwice({ kind: 'pot-no', requestId })
  expect(more).toEqual([])
  expect(mail!['subject']).toBe('Nee op je vraag: een boot')
  expect(mail!['body_text']).toContain('Het antwoord is nee.')
  expect(mail!['body_text']).toContain('Waarom: Te duur')
})

test('who takes their own request back gets no mail about it', async () => {
  const requestId = await ask('een kwast')
  await must(world.perform(closePotRequest, world.anna, { requestId, why: '' }, newId()))
  expect(await waits(requestId)).toEqual([])
  expect(await tellTwice({ kind: 'pot-no', requestId })).toEqual([])
})

test('nobody asks to tell an answer that is not theirs, and nobody but the job reads the mail', async () => {
  const requestId = await ask('een zaag')
  const asksToTell = (who: typeof world.bea, kind: PotAnswer['kind']) =>
    as(world, who, (tx) => enqueue(tx, tellPotAnswerJob, world.cooperativeId, { kind, requestId })).then(
      () => 'asked',
      () => 'refused',
    )
  expect(await asksToTell(world.greet, 'pot-no')).toBe('refused')
  expect(await asksToTell(world.bea, 'pot-yes')).toBe('refused')
  await must(world.perform(closePotRequest, world.greet, { requestId, why: 'Nee' }, newId()))
  expect(await asksToTell(world.greet, 'pot-no')).toBe('asked')
  expect(await asksToTell(world.carla, 'pot-no')).toBe('refused')
  expect(await tellTwice({ kind: 'pot-no', requestId })).toHaveLength(1)
  for (const who of [world.greet, world.bea, world.carla, world.piet]) {
    const seen = await as(world, who, (tx) => tx.selectFrom('mail').select('id').execute())
    expect(seen).toEqual([])
  }
})
