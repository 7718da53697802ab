import { expect, test } from 'vitest'
import { foundByName } from './find-by-name.tsx'
import { pageOfList, placeInList } from './list-page.ts'

const at = (address: string) => new URL(address, 'http://gilde.test')
const lines = Array.from({ length: 120 }, (_, i) => i + 1)

test('a long list stands in pages of fifty, each with the way to the one before and after it', () => {
  const first = pageOfList(at('/hier/leden'), lines)
  expect(first.lines).toEqual(lines.slice(0, 50))
  expect(first.place).toEqual({
    first: 1,
    last: 50,
    total: 120,
    previous: undefined,
    next: '/hier/leden?pagina=2',
  })
  const last = pageOfList(at('/hier/leden?naam=lid&pagina=3'), lines)
  expect(last.lines).toEqual(lines.slice(100))
  expect(last.place).toMatchObject({
    first: 101,
    last: 120,
    previous: '/hier/leden?naam=lid&pagina=2',
    next: undefined,
  })
  expect(pageOfList(at('/hier/leden?pagina=2'), lines).place.previous).toBe('/hier/leden')
})

test('a number that is no page gives the nearest that there is', () => {
  for (const number of ['0', '-3', 'veel', '', '1e3'])
    expect(pageOfList(at(`/x?pagina=${number}`), lines).lines[0]).toBe(1)
  expect(pageOfList(at('/x?pagina=99'), lines).lines).toEqual(lines.slice(100))
  expect(pageOfList(at('/x?pagina=2'), []).lines).toEqual([])
  expect(placeInList(at('/x'), 0)).toMatchObject({ first: 0, last: 0, previous: undefined, next: undefined })
})

test('somebody is found by each word of a name, whatever its capitals and accents', () => {
  const people = [
    { name: 'Zoë de Vries', business: 'Naaiatelier' },
    { name: 'Jan Vries', business: 'Café Zoë' },
  ]
  const found = (asked: string) =>
    foundByName(people, asked, ({ name, business }) => [name, business]).map(({ name }) => name)
  expect(found('  ')).toEqual(['Zoë de Vries', 'Jan Vries'])
  expect(found('zoe naai')).toEqual(['Zoë de Vries'])
  expect(found('VRIES zoë')).toEqual(['Zoë de Vries', 'Jan Vries'])
  expect(found('niemand')).toEqual([])
})
