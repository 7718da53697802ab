/**
 * What the door lets through to a command. Every command of the program is found, its input is walked field by field,
 * and each field gets what it is not: text for an amount, an object for an id, an amount without end.
 */
import { describe, expect, test } from 'vitest'
import type { Actor } from '../app/platform/actor.ts'
import { systemClock } from '../app/platform/clock.ts'
import { door } from '../app/platform/command.ts'
import type { Database } from '../app/platform/database.ts'
import { newId } from './new-id.ts'
import { everyCommand, namesOfCommands, type AnyCommand } from './every-command.ts'
import { nodesOf, sampleOf, type InputNode } from './architecture/input-walk.ts'

class Reached extends Error {}
const closed = { write: () => Promise.reject(new Reached()) } as unknown as Database
const perform = door(closed, systemClock)

const commands = await everyCommand()

test('every command of the program is looked at', () => {
  expect(commands.map(({ name }) => name).sort()).toEqual(namesOfCommands())
})

test('the door lets no text through for an amount, and no object for an id', async () => {
  const booking = commands.find(({ name }) => name === 'spending.enter-cost')!
  const input = sampleOf(booking.input) as Record<string, unknown>
  expect(await answerTo(booking, input)).toBe('let through')
  expect(await answerTo(booking, { ...input, total: '12,50' })).toBe('refused')
  expect(await answerTo(booking, { ...input, memberId: {} })).toBe('refused')
  expect(await answerTo(booking, { ...input, spentOn: '2026-02-30' })).toBe('refused')
})

describe('what a field is not, the door refuses', () => {
  test.each(commands.map((command): [string, AnyCommand] => [command.name, command]))(
    '%s',
    async (_, command) => {
      expect(await answerTo(command, sampleOf(command.input))).toBe('let through')
      const nodes = nodesOf(command.input)
      const accepted: string[] = []
      for (const node of nodes) {
        for (const { value, said } of garbageFor(node))
          if ((await answerTo(command, node.put(value))) !== 'refused') accepted.push(`${node.path}: ${said}`)
      }
      expect(accepted).toEqual([])
    },
  )
})

/** What no field takes, and what only a field of that kind may take. */
const GARBAGE: readonly { readonly of?: string; readonly value: unknown; readonly said: string }[] = [
  { of: 'string', value: '12,50', said: 'text' },
  { of: 'string', value: '', said: 'nothing' },
  { value: 'x'.repeat(1_000_001), said: 'text without end' },
  { of: 'number', value: 1.5, said: 'a fraction' },
  { value: Number.NaN, said: 'no number' },
  { value: 10n ** 30n, said: 'an amount without end' },
  { of: 'boolean', value: true, said: 'yes' },
  { of: 'null', value: null, said: 'null' },
  { of: 'object', value: {}, said: 'an object' },
  { of: 'array', value: [], said: 'a list' },
  { value: () => 1n, said: 'a function' },
]

function garbageFor(node: InputNode) {
  return GARBAGE.filter(({ of }) => of === undefined || !node.kinds.has(of))
}

async function answerTo(command: AnyCommand, input: unknown): Promise<string> {
  try {
    const answer = await perform(command, actorFor(command), input, newId())
    return answer.ok ? 'done' : answer.reason
  } catch (error) {
    if (error instanceof Reached) return 'let through'
    expect(String(error)).toContain(command.name)
    return 'refused'
  }
}

function actorFor({ may }: AnyCommand): Actor {
  const cooperativeId = newId<'cooperative'>()
  if (may === 'link') return { kind: 'link', cooperativeId, token: 'x' }
  return { kind: may === 'job' ? 'job' : 'operator', cooperativeId }
}
