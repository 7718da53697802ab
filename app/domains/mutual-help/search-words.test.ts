import { expect, test } from 'vitest'
import { searchWords } from './search-words.ts'

const WEB = 'webwinkel webshop website internetwinkel site'

test('a word is searched for with those that mean the same, written together or apart', () => {
  expect(searchWords('Webwinkel')).toEqual([WEB])
  for (const typed of ['webshop', 'web shop', 'Web-shop', 'webshops'])
    expect(searchWords(typed)[0]?.split(' ')).toEqual(expect.arrayContaining(['webwinkel', 'website']))
})

test('words that are said in every ask tell nothing, unless nothing else was said', () => {
  expect(searchWords('een webwinkel maken')).toEqual(['een', WEB])
  expect(searchWords('helpen')).toEqual(['helpen'])
})

test('other words stand for themselves; marks are no words', () => {
  expect(searchWords(' fiets,  ketting! ')).toEqual(['fiets', 'ketting'])
  expect(searchWords('?!')).toEqual([])
})
