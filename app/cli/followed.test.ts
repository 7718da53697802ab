import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { followed } from './followed.ts'

const terminal = () => {
  const said: string[] = []
  return { said, isTTY: true, write: (text: string) => said.push(text) }
}

test('work of less than a second says nothing', async () => {
  const out = terminal()
  await followed('rows', async ({ tell }) => tell({ done: 1, of: 2 }), out)
  expect(out.said).toEqual([])
})

test('work of more says how far it is', async () => {
  const out = terminal()
  const work = async ({ tell }: { tell: (far: { done: number; of: number }) => void }) => {
    await pause(1_050)
    tell({ done: 3200, of: 10_000 })
    tell({ done: 3201, of: 10_000 })
  }
  await followed('rows', work, out)
  expect(out.said).toEqual(['\r3,200 of 10,000 rows ', '\n'])
})

test('Ctrl-C stops it, and a later one is not caught any more', async () => {
  const before = process.listenerCount('SIGINT')
  const out = terminal()
  const work = followed('rows', ({ signal }) => pause(60_000, undefined, { signal }), out)
  process.emit('SIGINT')
  expect(out.said).toEqual(['Stopping …\n'])
  await expect(work).rejects.toMatchObject({ exitCode: 130, message: 'stopped; nothing is left of it.' })
  expect(process.listenerCount('SIGINT')).toBe(before)
})
