/** What can stand in a text, how its places are filled in, and which version holds. */
import { describe, expect, test } from 'vitest'
import { contractStarts } from '../../text/nl/contract-starts.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import {
  blocksOf,
  checkPlaces,
  CONTRACT_KINDS,
  figuresIn,
  fillIn,
  PLACES,
  textOn,
  type ContractText,
  type Facts,
} from './contract-text.ts'

const FACTS: Facts = { ...(Object.fromEntries(PLACES.map((place) => [place, place])) as Facts), naam: 'Anna' }
const SAID = { title: 'Lid: {naam}', inShort: 'Kort', body: 'Vanaf {ingang}.', reservesChange: true }

test('the figures of a text are the rows with a share or an amount', () => {
  const body = '# Geld\n- De coöperatie krijgt 28 %.\n- Zij helpt.\n- Boven € 2.500 is het 6%.\n\nOok 3 %.'
  expect(figuresIn(body)).toEqual(['De coöperatie krijgt 28 %.', 'Boven € 2.500 is het 6%.'])
})

describe('places', () => {
  test('are filled in, as often as they stand there', () => {
    expect(fillIn({ ...SAID, body: '{naam} en {naam}, {ingang}' }, FACTS)).toMatchObject({
      value: { title: 'Lid: Anna', body: 'Anna en Anna, ingang' },
    })
  })
  test('a name that ends with a stop ends the sentence with it', () => {
    const facts = { ...FACTS, cooperatie: 'Het Gildehuis U.A.' }
    const body = 'Die hoort bij {cooperatie}. Zo zegt {cooperatie}, en {naam}.'
    expect(fillIn({ ...SAID, body }, facts)).toMatchObject({
      value: { body: 'Die hoort bij Het Gildehuis U.A. Zo zegt Het Gildehuis U.A., en Anna.' },
    })
  })
  test('what is filled in is not filled in again', () => {
    expect(fillIn(SAID, { ...FACTS, naam: '{kvk}' })).toMatchObject({ value: { title: 'Lid: {kvk}' } })
  })
  test.each(['{bsn}', '{Naam}', '{ naam }', '{}'])('refused: %s', (place) => {
    expect(checkPlaces({ ...SAID, body: `Lees ${place}` })).toMatchObject({
      reason: 'text-place-unknown',
      facts: { place },
    })
  })
  test('refused where nothing is known of a member', () => {
    expect(fillIn(SAID, { ...FACTS, ingang: '' })).toMatchObject({
      reason: 'contract-place-empty',
      facts: { name: 'Anna', place: '{ingang}' },
    })
  })
  test.each(CONTRACT_KINDS)('our own text of %s names known places alone', (kind) => {
    expect(checkPlaces(contractStarts[kind]).ok).toBe(true)
    expect(fillIn(contractStarts[kind], FACTS).ok).toBe(true)
  })
})

test('a text is headings, paragraphs and things in a row', () => {
  expect(blocksOf('# Kop\neen\ntwee\n\ndrie\n- a\n- b\nvier')).toEqual([
    { kind: 'heading', text: 'Kop' },
    { kind: 'paragraph', text: 'een twee' },
    { kind: 'paragraph', text: 'drie' },
    { kind: 'item', text: 'a' },
    { kind: 'item', text: 'b' },
    { kind: 'paragraph', text: 'vier' },
  ])
})

test('the version that came into use last holds; a draft never', () => {
  const version = (number: number, fromDay?: string): ContractText => ({
    ...SAID,
    id: String(number) as Id<'contract-text'>,
    kind: 'membership',
    version: number,
    writtenBy: 'p' as Id<'person'>,
    writer: '',
    writtenAt: new Date(0),
    fromDay: fromDay === undefined ? undefined : day(fromDay),
    decider: undefined,
    decidedAt: undefined,
  })
  const all = [version(4), version(3, '2026-06-01'), version(2, '2026-03-01'), version(1, '2026-03-01')]
  const on = (date: string) => textOn(all, 'membership', day(date))?.version
  expect([on('2026-02-28'), on('2026-03-01'), on('2026-06-01')]).toEqual([undefined, 2, 3])
  expect(textOn(all, 'scheme', day('2026-06-01'))).toBeUndefined()
})
