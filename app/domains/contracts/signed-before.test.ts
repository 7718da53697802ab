/** What was signed before this program kept agreements, on a real database. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import type { World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { answerSignedPaper } from './answer-signed-paper.ts'
import { stageOf } from './contract.ts'
import { contractsWorld, seenBy } from './contracts.fixture.ts'
import { noteSignedBefore } from './note-signed-before.ts'

let world: World
beforeAll(async () => {
  ;({ world } = await contractsWorld())
})
afterAll(() => world.close())

const answers = async (by: PersonActor, contractId: Id<'contract'>, yes: boolean, words = '') => {
  const said = await world.perform(answerSignedPaper, by, { contractId, yes, words }, newId())
  return said.ok ? undefined : said.reason
}
const noted = async () => (await seenBy(world, world.greet))[0]!

test('what was signed before is written down, without a scan too; never of oneself', async () => {
  const note = async (by: PersonActor, signedOn = '2024-05-01') => {
    const input = {
      memberId: world.piet.memberId,
      kind: 'membership' as const,
      title: 'Lidmaatschap 2024',
      signedOn: day(signedOn),
      words: 'In de kast',
      scans: [],
    }
    const done = await world.perform(noteSignedBefore, by, input, newId())
    return done.ok ? undefined : done.reason
  }
  expect(await note(world.piet)).toBe('contract-not-yours')
  expect(await note(world.greet, '2026-03-30')).toBe('contract-day')
  expect(await note(world.greet)).toBeUndefined()
  const before = await noted()
  expect(before).toMatchObject({ textId: undefined, words: [{ way: 'paper', onDay: '2024-05-01' }] })
  expect(stageOf(before.words)).toBe('waits')
  expect(await answers(world.greet, before.id, true)).toBe('asked-by-you')
  expect(await answers(world.bea, before.id, true)).toBeUndefined()
  expect(stageOf((await noted()).words)).toBe('agreed')
  expect(await answers(world.bea, before.id, false, 'Het papier is van een ander')).toBeUndefined()
  expect(stageOf((await noted()).words)).toBe('withdrawn')
})
