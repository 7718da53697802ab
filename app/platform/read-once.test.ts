import { expect, test } from 'vitest'
import { readOnce, remembersReads } from './read-once.ts'

const counter = () => {
  let asked = 0
  return { read: async () => ++asked, asked: () => asked }
}

test('what is asked twice in a transaction that writes nothing is read once, also at the same moment', async () => {
  const tx = remembersReads({})
  const { read, asked } = counter()
  const both = await Promise.all([readOnce(tx, 'me', read), readOnce(tx, 'me', read)])
  expect([...both, await readOnce(tx, 'me', read)]).toEqual([1, 1, 1])
  expect(asked()).toBe(1)
})

test('another question is another reading, and so is the same one in another transaction', async () => {
  const tx = remembersReads({})
  const { read } = counter()
  expect(await readOnce(tx, 'me', read)).toBe(1)
  expect(await readOnce(tx, 'you', read)).toBe(2)
  expect(await readOnce(remembersReads({}), 'me', read)).toBe(3)
})

test('in a transaction that writes it is read anew: it may have changed', async () => {
  const tx = {}
  const { read } = counter()
  expect(await readOnce(tx, 'me', read)).toBe(1)
  expect(await readOnce(tx, 'me', read)).toBe(2)
})
