import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { statementWith } from './bank-file.ts'
import { startJourney, DESK, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/** What is no good statement of the co-op is told in a sentence, and nothing of it is read in. */
let journey: Journey
let willemijn: Visitor
beforeAll(async () => {
  journey = await startJourney()
  willemijn = await journey.signedIn('willemijn', DESK)
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

const PAYMENT = { from: 'T. Hermans', iban: 'NL02ABNA0123456789', amount: 1_000n, text: 'boeket' }

test.each<[what: string, mend: (xml: string) => string, sentence: RegExp]>([
  [
    'of another account',
    (xml) => xml.replace('NL56VRBD0417164300', 'NL91ABNA0417164300'),
    /NL91.*Die is niet van jullie/,
  ],
  [
    'that was cut off halfway',
    (xml) => xml.slice(0, xml.length / 2),
    /Dit bestand (?:houdt halverwege op|is beschadigd)/,
  ],
  [
    'that does not add up',
    (xml) => xml.replace('>10.00<', '>11.00<'),
    /klopt niet\. Het begint met .* Dat scheelt .*1,00/,
  ],
  ['that is a shopping list', () => 'melk, brood, kaas', /Dit is geen bankafschrift dat we kunnen lezen/],
])('a file %s gives a sentence, and nothing is imported', async (_what, mend, sentence) => {
  const good = await statementWith(journey.office, [PAYMENT])
  const before = await lines()
  const answer = await choose({ ...good, buffer: Buffer.from(mend(good.buffer.toString())) })
  expect(answer.status()).toBe(409)
  expect(await willemijn.reads('main')).toMatch(sentence)
  expect(await lines()).toEqual(before)
})

test('a good file after all of that is read in, and an overlapping one adds only what is new', async () => {
  const before = await lines()
  await choose(await statementWith(journey.office, [PAYMENT]))
  expect(await willemijn.reads('main')).toContain('1 regel erbij.')
  expect(await lines()).toBe(before + 1)
  await choose(
    await statementWith(journey.office, [PAYMENT, { ...PAYMENT, amount: 2_500n, text: 'nog een boeket' }]),
  )
  expect(await willemijn.reads('main')).toContain('1 regel erbij, 1 hadden we al.')
  expect(await lines()).toBe(before + 2)
})

test('without a file the page says so beside the field', async () => {
  await willemijn.open('/allemansgilde/bank/inlezen')
  const answer = await willemijn.press('Lees in')
  expect(answer.status()).toBe(422)
  expect(await willemijn.reads('main')).toContain('Bestand: kies een bestand.')
})

test('with the keyboard alone Enter books the first proposal of a line, and u takes the last one back', async () => {
  await willemijn.open('/allemansgilde/bank')
  const todo = () => willemijn.page.locator('[data-list] [data-item]').count()
  const before = await todo()
  await willemijn.keyTo('Enter')
  expect(await todo()).toBe(before - 1)
  await willemijn.keyTo('u')
  expect(await todo()).toBe(before)
})

async function choose(file: { name: string; mimeType: string; buffer: Buffer }) {
  await willemijn.open('/allemansgilde/bank/inlezen')
  await willemijn.page.getByLabel('Bestand', { exact: true }).setInputFiles(file)
  return willemijn.press('Lees in')
}

async function lines(): Promise<number> {
  const [row] = await journey.office.sql('select count(*)::int as lines from bank_line')
  return Number(row?.['lines'])
}
