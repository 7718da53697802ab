import { expect, test } from 'vitest'
import { LAST_MOMENT, play, type Happening } from './diary.ts'
import type { Stage } from './stage.ts'

const stage = { setNow: () => undefined } as Partial<Stage> as Stage
const counted = async () => undefined

function happenings(stop?: () => void): Happening[] {
  const days = ['2026-03-09', '2025-11-03', '2026-03-02', '2026-01-12']
  const later = { at: new Date(LAST_MOMENT.getTime() + 1), do: async () => expect.unreachable() }
  return [...days.map((day) => ({ at: new Date(`${day}T09:00:00Z`), do: async () => stop?.() })), later]
}

test('who waits hears how far it is', async () => {
  const told: string[] = []
  const tell = ({ done, of }: { done: number; of: number }) => void told.push(`${done} of ${of}`)
  await play(stage, happenings(), counted, { tell, signal: new AbortController().signal })
  expect(told).toEqual(['0 of 4', '1 of 4', '2 of 4', '3 of 4'])
})

test('who stops it waits for one thing that happens, no more', async () => {
  const hand = new AbortController()
  let done = 0
  const stop = () => {
    done++
    hand.abort()
  }
  const following = { tell: () => undefined, signal: hand.signal }
  await expect(play(stage, happenings(stop), counted, following)).rejects.toThrow('aborted')
  expect(done).toBe(1)
})
