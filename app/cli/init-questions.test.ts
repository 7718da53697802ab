import { expect, test } from 'vitest'
import { askAll, faultsOf, form } from './init-questions.ts'

const ANSWERS = [
  ['De Straat U.A.'],
  ['De Straat', 'de-straat'],
  ['1234', '12345678'],
  [''],
  ['NL00ABNA0000000000', ''],
  ['Dorpsstraat 1'],
  ['7311', '7311 AA'],
  ['Apeldoorn'],
  [''],
  ['Apeldoorn'],
  ['half', 'kor'],
  ['', '2026-01-01'],
  ['Anna'],
  ['anna', 'anna@example.org'],
].flat()

test('each answer is looked at when it is given, and asked for again when it cannot be used', async () => {
  const [left, said] = [[...ANSWERS], [] as string[]]
  const given = await askAll(
    async () => left.shift()!,
    (sentence) => said.push(sentence),
  )
  expect(form.parse(given)).toMatchObject({ slug: 'de-straat', vatMode: 'kor', kvk: '12345678' })
  expect(left).toEqual([])
  expect(said).toEqual([
    'This must begin with a letter and be 2 to 41 lower-case letters, digits and hyphens.',
    'This is no KvK number of eight digits.',
    'This is no IBAN.',
    'This is no Dutch postcode.',
    'This must be one of normal, kor.',
    'This must be a day as YYYY-MM-DD.',
    'This must be an e-mail address.',
  ])
})

test('a field that is misspelt is refused by name, and a wrong VAT mode says which there are', () => {
  const file = {
    slug: 'de-straat',
    legalName: 'De Straat U.A.',
    vatForm: '2026-01-01',
    vatFrom: '2026-01-01',
    vatMode: 'half',
    administrator: { name: 'Anna', email: 'anna@example.org', phone: '06' },
  }
  const sentence = faultsOf(form.safeParse(file).error!)
  expect(sentence).toContain('vatForm is no field that init knows')
  expect(sentence).toContain('administrator.phone is no field that init knows')
  expect(sentence).toContain('vatMode must be one of normal, kor')
})
