import { expect, test } from 'vitest'
import type { Tx } from '../platform/database.ts'
import { streamedFile } from './streamed-file.ts'

/** A transaction that is open from the first question to the last, and says when it ended. */
function reading() {
  const ended = Promise.withResolvers<void>()
  const read = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    try {
      return await work({} as Tx)
    } finally {
      ended.resolve()
    }
  }
  return { visit: { read }, ended: ended.promise }
}
const named = { name: 'jaar 2026.xaf', mediaType: 'application/xml' }

test('a file comes in the pieces in which it is made', async () => {
  const { visit } = reading()
  const response = await streamedFile(visit, named, async function* () {
    yield 'één '
    yield 'twee'
  })
  expect(response.headers.get('content-disposition')).toContain("UTF-8''jaar%202026.xaf")
  expect(await response.text()).toBe('één twee')
})

test('who stops the download stops the work, and its transaction ends', async () => {
  const { visit, ended } = reading()
  let made = 0
  const response = await streamedFile(visit, named, async function* () {
    for (;;) {
      yield `${++made}`
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  })
  await response.body!.cancel()
  await ended
  const whenItEnded = made
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(made).toBe(whenItEnded)
})

test('what breaks before the first piece is thrown, after it the download fails', async () => {
  const broken = async function* (pieces: number): AsyncGenerator<string> {
    for (let piece = 0; piece < pieces; piece++) yield 'x'
    throw new Error('kapot')
  }
  await expect(streamedFile(reading().visit, named, () => broken(0))).rejects.toThrow('kapot')
  const half = await streamedFile(reading().visit, named, () => broken(1))
  await expect(half.text()).rejects.toThrow('kapot')
})

test('nothing at all is not found', async () => {
  const response = await streamedFile(reading().visit, named, async function* () {})
  expect(response.status).toBe(404)
})
