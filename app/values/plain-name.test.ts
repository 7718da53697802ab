import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../test/world.ts'
import { plainName } from './plain-name.ts'

/** The same name, as two people type it. */
const SAME = [
  ['José Prins', 'Jose Prins'],
  ['Jose\u0301 Prins', 'José Prins'],
  ['İpek Kaya', 'Ipek Kaya'],
  ['İpek Kaya', 'ipek kaya'],
  ['Işıl Yıldız', 'Isil Yildiz'],
  [' fleur  vos', 'Fleur Vos'],
  ['Fleur\u00a0Vos\u200b', 'Fleur Vos'],
  ['Anne-Marie de Boer', 'Anne Marie De Boer'],
  ['Jan van ’t Hof', "Jan van 't Hof"],
  ['J. de Boer', 'J de Boer'],
  ['Søren Łukasz Đorđe', 'Soren Lukasz Dorde'],
  ['Weiß', 'WEISS'],
  ['WEIẞ', 'weiss'],
  ['Ĳsbrand', 'IJsbrand'],
  ['Æsa Þóra', 'Aesa Thora'],
  ['ΝΙΚΟΣ', 'Νίκος'],
  ['Ольга', 'ОЛЬГА'],
] as const

/** Two names. */
const DIFFERENT = [
  ['Jan de Boer', 'Jan den Boer'],
  ['Anna', 'Anne'],
  ['Jan Bos 1', 'Jan Bos 2'],
  ['王伟', '王芳'],
  ['Ольга', 'Olga'],
] as const

const ODD = [
  '',
  ' ',
  '—',
  '…',
  "''",
  'ﬁ',
  '①',
  '٣',
  'a\tb\nc',
  'ﷺ',
  '👩‍🎨 Fay',
  '\u0301a',
  'ſ',
  'ª',
  '½',
  '×',
  'Ω',
  'à̧',
  'नमिता',
  '\u1680a\u1680',
]

describe('a name', () => {
  test.each(SAME)('%s is %s', (one, other) => expect(plainName(one)).toBe(plainName(other)))
  test.each(DIFFERENT)('%s is not %s', (one, other) => expect(plainName(one)).not.toBe(plainName(other)))
  test('made plain is plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(plainName(plainName(name))).toBe(plainName(name))
      }),
    )
  })
})

describe('the database', () => {
  let world: World
  beforeAll(async () => {
    world = await smallWorld()
  })
  afterAll(() => world.close())

  async function expectSame(names: readonly string[]): Promise<void> {
    const rows = await world.sql(
      'select plain_name(n) as plain from unnest($1::text[]) with ordinality t (n, i) order by i',
      [names],
    )
    expect(rows.map(({ plain }) => plain)).toEqual(names.map(plainName))
  }

  test('says the same of these', () => expectSame([...SAME, ...DIFFERENT, ODD].flat()))

  test('says the same of each letter of Latin, Greek and Cyrillic, and of each sign between words', () =>
    expectSame([
      ...from(1, 0x52f).map((letter) => `a${letter}b`),
      ...from(0x1e00, 0x1fff).map((letter) => `a${letter}b`),
      ...from(0x2000, 0x206f).map((sign) => `a${sign}b`),
      ...from(0x3000, 0x303f).map((sign) => `a${sign}b`),
    ]))

  test('says the same of whatever is typed', async () => {
    const typed = fc.sample(fc.string({ unit: 'grapheme', maxLength: 40 }), 500)
    await expectSame(typed.filter((name) => !name.includes('\0')))
  })
})

function from(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
}
