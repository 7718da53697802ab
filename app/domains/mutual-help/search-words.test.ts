import { expect, test } from 'vitest'
import { searchWords } from './search-words.ts'

const WEB = 'webwinkel webshop website internetwinkel site onlinewinkel onlineverkopen'

test('a word is searched for with those that mean the same, written together or apart', () => {
  expect(searchWords('Webwinkel')).toEqual([WEB])
  for (const typed of [
    'webshop',
    'web shop',
    'Web-shop',
    'webshops',
    'web winkle',
    'internet winkel',
    'online verkopen',
    'webwinkl',
  ])
    expect(searchWords(typed)[0]?.split(' ')).toEqual(expect.arrayContaining(['webwinkel', 'website']))
})

test('words that are said in every ask tell nothing, unless nothing else was said', () => {
  expect(searchWords('een webwinkel maken')).toEqual(['een', WEB])
  expect(searchWords('helpen')).toEqual(['helpen'])
})

test('one slip of the finger is forgiven in a long word, and no short word becomes another', () => {
  expect(searchWords('schlideren')[0]).toContain('schilderen')
  expect(searchWords('boekhoudng')[0]).toContain('boekhouding')
  expect(searchWords('tuig')).toEqual(['tuig'])
  expect(searchWords('rijdend')).toEqual(['rijdend vervoer vervoeren rijden brengen'])
  expect(searchWords('web ontwerp')).toEqual(['web', 'ontwerp'])
})

test('other words stand for themselves; marks are no words', () => {
  expect(searchWords(' fiets,  ketting! ')).toEqual(['fiets', 'ketting'])
  expect(searchWords('?!')).toEqual([])
})
