import { expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { vatOfUbl } from './vat-of-ubl.ts'

/** What is chosen beforehand for one category, a country, a VAT number, and a day. */
const of = (category: string, country: string, vatNumber = '', on = '2026-03-10') =>
  vatOfUbl({
    country,
    vat: category === 'S' ? 21_00n : 0n,
    issuedOn: day(on),
    supplier: { vatNumber },
    vatLines: [{ category, base: 100_00n, vat: 0n }],
  })

test.each([
  ['VAT of the Netherlands comes back', of('S', 'NL'), 'input'],
  ['VAT of another country does not', of('S', 'DE'), 'none'],
  ['exempt has none', of('E', 'NL'), 'none'],
  ['reversed within the country', of('AE', 'NL', 'NL123456782B01'), 'reversed-in-nl'],
  ['reversed from another member state', of('AE', 'DE', 'DE123456789'), 'from-eu'],
  ['from Greece, that writes EL in its VAT numbers', of('AE', 'GR', 'EL123456789'), 'from-eu'],
  ['from Great Britain, that is outside', of('AE', 'GB', 'GB123456789'), 'from-outside-eu'],
  ['from Great Britain before 2021', of('AE', 'GB', 'GB123456789', '2020-12-31'), 'from-eu'],
  ['a service from Northern Ireland', of('AE', 'GB', 'XI123456789'), 'from-outside-eu'],
  ['a service from there, that writes XI as its country', of('AE', 'XI', 'XI123456789'), 'from-outside-eu'],
  ['goods from Northern Ireland', of('K', 'GB', 'XI123456789'), 'from-eu'],
  ['goods from another member state', of('K', 'BE', 'BE0123456789'), 'from-eu'],
  ['goods from Great Britain, that cannot be', of('K', 'GB', 'GB123456789'), 'from-outside-eu'],
  ['from the United States', of('AE', 'US'), 'from-outside-eu'],
  ['without a country: by the VAT number', of('AE', '', 'NL123456782B01'), 'reversed-in-nl'],
])('%s', (_what, chosen, expected) => {
  expect(chosen).toBe(expected)
})
