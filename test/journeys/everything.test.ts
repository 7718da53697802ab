import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, PHONE, startJourney, type Journey } from './journey.ts'

let journey: Journey
beforeAll(async () => {
  journey = await startJourney()
})
afterAll(() => journey?.close())

const BOARD = 'gerda'
const HERE = '/allemansgilde/meenemen'

/** Pressing once brings the whole file, and the page stays. */
const fetchAs = async (device: typeof DESK) => {
  const board = await journey.signedIn(BOARD, device)
  await board.open(HERE)
  const coming = board.page.waitForEvent('download')
  await board.page.getByRole('button', { name: 'Haal alles op' }).click()
  const path = await (await coming).path()
  return {
    board,
    hash: createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  }
}

test('one of the board asks, another says yes, and one press brings the whole file', async () => {
  const asks = await journey.signedIn(BOARD, DESK)
  await asks.open(HERE)
  await asks.fill('Waarom wil je alles meenemen?', 'Wij stappen over')
  await asks.press('Vraag het')
  const willemijn = await journey.signedIn('willemijn', DESK)
  await willemijn.open('/allemansgilde')
  await willemijn.follow(/Alles meenemen/)
  await willemijn.press('Ja, dit mag mee')
  const { board, hash } = await fetchAs(DESK)
  await board.page.getByText(hash).waitFor()
  expect(await board.reads()).toContain('Helemaal opgehaald')
  expect(journey.problems()).toEqual([])
})

test('also without JavaScript, on a phone', async () => {
  const { board, hash } = await fetchAs({ ...PHONE, javaScript: false })
  await board.page.reload()
  expect(await board.reads()).toContain(hash)
  expect(journey.problems()).toEqual([])
})
