import { expect, test } from 'vitest'
import { tableAsText, wrapped, WIDTH } from './text-table.ts'

const WHY =
  'Voorstel, 97 %. Het nummer 2026-0001 staat in de omschrijving. Het bedrag klopt. Deze rekening betaalde eerder.'
const bank = {
  title: 'De regels van de bank',
  columns: ['Dag', 'Van of naar', 'Waarom', 'Bedrag'],
  words: 3,
  rows: [['3 mrt. 2026', 'Bakkerij De Zon', WHY, '121,00']],
  sums: ['Samen', '', '', '121,00'],
  empty: 'Niets.',
}

test('what does not fit is one block a row, with every word in it, within 80 columns', () => {
  const text = tableAsText(bank)
  expect(text.split('\n').every((line) => [...line].length <= WIDTH)).toBe(true)
  expect(text.replace(/\s+/g, ' ')).toContain(`Waarom: ${WHY}`)
  expect(text.split('\n')[0]).toBe('3 mrt. 2026 · Bakkerij De Zon')
  expect(text).not.toContain('…')
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/Bedrag +121,00$/)
})

test('what fits stands in line, amounts to the right', () => {
  const small = {
    ...bank,
    columns: ['Lid', 'Pot'],
    words: 1,
    rows: [
      ['Yusuf', '1,00'],
      ['Noor', '12,00'],
    ],
  }
  expect(tableAsText({ ...small, sums: ['Samen', '13,00'] })).toBe(
    ['Lid      Pot', '-----  -----', 'Yusuf   1,00', 'Noor   12,00', '-----  -----', 'Samen  13,00'].join(
      '\n',
    ),
  )
})

test('a word wider than the page is left whole', () => {
  expect(wrapped(`een ${'x'.repeat(90)} twee`)).toBe(`een\n${'x'.repeat(90)}\ntwee`)
})
