import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '../../test/new-id.ts'
import { smallWorld, type World } from '../../test/world.ts'
import { ok, refuse, type Result } from '../values/result.ts'
import type { JobActor } from './actor.ts'
import { carriedOutUnless, carryOut } from './carry-out.ts'
import { command } from './command.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

const input = z.object({ again: z.boolean() })

const note = command({
  name: 'tried.note',
  may: 'job',
  input,
  async run(_tx, _actor: JobActor, { again }) {
    return ok(again ? 'again' : 'once')
  },
})

const take = command({
  name: 'tried.take',
  may: 'job',
  input,
  async run(_tx, _actor: JobActor, { again }): Promise<Result<null, 'gone'>> {
    return again ? refuse('gone') : ok(null)
  },
})

const FINE = { gone: 'somebody else has it' }

test('what is done gives what it gave, and what the door refuses fails the job', async () => {
  const { perform, cooperativeId } = world
  const job = { kind: 'job', cooperativeId } as const
  expect(await carryOut(perform, note, job, { again: false }, newId())).toBe('once')
  const used = newId()
  await carryOut(perform, note, job, { again: false }, used)
  await expect(carryOut(perform, note, job, { again: true }, used)).rejects.toThrow(
    'tried.note was refused: command-id-reused',
  )
})

test('a refusal that needs nothing more is told, any other fails the job', async () => {
  const { perform, cooperativeId } = world
  const job = { kind: 'job', cooperativeId } as const
  expect(await carriedOutUnless(FINE, perform, take, job, { again: false }, newId())).toBe(true)
  expect(await carriedOutUnless(FINE, perform, take, job, { again: true }, newId())).toBe(false)
  const used = newId()
  await carriedOutUnless(FINE, perform, take, job, { again: false }, used)
  await expect(carriedOutUnless(FINE, perform, take, job, { again: true }, used)).rejects.toThrow('reused')
})

/** `npm run check` fails when the compiler lets one of these through. */
export function whatDoesNotCompile(job: JobActor): void {
  const { perform } = world
  // @ts-expect-error: a command that may refuse is looked at
  void carryOut(perform, take, job, { again: true }, newId())
  // @ts-expect-error: each reason it has says why nothing is to be done
  void carriedOutUnless({}, perform, take, job, { again: true }, newId())
}
