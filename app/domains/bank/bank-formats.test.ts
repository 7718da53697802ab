import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bankReading as english } from '../../text/en/bank-reading.ts'
import { bankReading as dutch } from '../../text/nl/bank-reading.ts'
import { FILE_ENDINGS, formatOfFile, mediaTypeOf } from './bank-formats.ts'
import { FORMATS } from './statement.ts'

test('a file is kept as what its format is, whichever its version', () => {
  expect(mediaTypeOf('mt940')).toBe('text/plain')
  expect(mediaTypeOf('camt.053.001.08')).toBe('application/xml')
})

test('a file is of the first format that it looks like, or of none', () => {
  expect(formatOfFile('\n <Document>')?.name).toBe('CAMT.053 (xml)')
  expect(formatOfFile(':20:1\r\n:25:NL1\r\n:60F:C261101EUR0,00')?.name).toBe('MT940')
  expect(formatOfFile('Datum;Naam;Bedrag')).toBeUndefined()
})

test('the sentences name what is read, and a field for a file asks for it', () => {
  const formats = 'CAMT.053, MT940'
  expect(dutch.refusals['not-a-bank-file']({ formats })).toContain('CAMT.053 of MT940')
  expect(english.refusals['not-a-bank-file']({ formats })).toContain('CAMT.053 or MT940')
  expect(FILE_ENDINGS).toBe('.xml,.camt,.053,.sta,.mt940,.940,.swi,.txt')
})

test('the database knows the same formats', () => {
  const table = readFileSync(new URL('../../../db/now/tables/bank_statement.sql', import.meta.url), 'utf8')
  const [, check] = /bank_statement_format_check CHECK \(format ~ '([^']*)'/.exec(table)!
  for (const word of FORMATS) expect(check).toContain(word.replace('.', String.raw`\.`))
})
