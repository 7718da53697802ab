import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sales as english } from './en/sales.ts'
import { form } from './nl/form.ts'
import { sales } from './nl/sales.ts'
import { bare, withStop } from './sentence.ts'

test('a name ends a sentence with one stop', () => {
  expect(withStop('Coöperatie Het Gildehuis U.A.')).toBe('Coöperatie Het Gildehuis U.A.')
  expect(withStop('Het Gildehuis')).toBe('Het Gildehuis.')
})

describe('what is wrong with a field is a whole sentence with one mark at its end', () => {
  test.each(['Vanaf welke dag geldt dit?', 'Vanaf welke dag geldt dit', 'Vanaf welke dag geldt dit:'])(
    '%s',
    (label) => {
      expect(bare(label)).toBe('Vanaf welke dag geldt dit')
      expect(form.wrong.required(label)).toBe('Vul “Vanaf welke dag geldt dit” in.')
      expect(form.wrong.choose(label)).toBe('Maak een keuze bij “Vanaf welke dag geldt dit”.')
    },
  )
})

test('a letter greets as one writes it, and says why the invoice comes from us', () => {
  expect(sales.mail.hello({ name: 'Mevrouw De Vries' })).toBe('Beste mevrouw De Vries,')
  expect(sales.mail.hello({ name: 'Familieberaad Oost' })).toBe('Beste Familieberaad Oost,')
  const facts = { maker: 'Anna', seller: 'Het Gildehuis U.A.' }
  expect(sales.mail.about(facts)).toBe(
    'Anna is lid van Het Gildehuis U.A. Daarom krijg je de factuur van ons.',
  )
  expect(english.mail.about(facts)).not.toContain('..')
  expect(sales.mail.attached['credit-note']).toContain('creditfactuur')
})

test('no sentence ends with a name and a stop: names of co-operatives end with one', () => {
  for (const language of ['nl', 'en']) {
    const place = new URL(`./${language}/`, import.meta.url)
    for (const name of readdirSync(place)) {
      const text = readFileSync(new URL(name, place), 'utf8')
      expect([language, name, /\$\{\w+\.(cooperative|legalName)\}\.(?=[ `\n])/.test(text)]).toEqual([
        language,
        name,
        false,
      ])
    }
  }
})
