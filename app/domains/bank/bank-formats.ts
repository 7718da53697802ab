/**
 * What is so of each format of a bank file: one row. Another format is a word in `statement.ts` and in the check of
 * `bank_statement.format`, a reader, and a row here; how it is kept, given back, chosen and told follows from that.
 */
import type { Result } from '../../values/result.ts'
import { readCamt053 } from './read-camt053.ts'
import { readMt940 } from './read-mt940.ts'
import type { BankFileRefusal } from './refusals.ts'
import { FORMATS, type FormatWord, type Statement, type StatementFormat } from './statement.ts'

type BankFormat = {
  /** Whether a file looks like it: enough to try, and to explain. */
  looksLike(source: string): boolean
  /** The statements, in order of the file; balances are not yet held against the lines. */
  read(source: string): Result<Statement[], BankFileRefusal>
  /** As which a file of it is kept, and given back. */
  readonly mediaType: string
  /** Its name for who looks for the file, with what tells it apart. The same in every language. */
  readonly name: string
  /** How banks call files of it, for who chooses one. */
  readonly endings: readonly string[]
}

const BANK_FORMATS: Readonly<Record<FormatWord, BankFormat>> = {
  'camt.053': {
    looksLike: (source) => source.trimStart().startsWith('<'),
    read: (source) => readCamt053(source.trimStart()),
    mediaType: 'application/xml',
    name: 'CAMT.053 (xml)',
    endings: ['.xml', '.camt', '.053'],
  },
  mt940: {
    looksLike: looksLikeMt940,
    read: readMt940,
    mediaType: 'text/plain',
    name: 'MT940',
    endings: ['.sta', '.mt940', '.940', '.swi', '.txt'],
  },
}

/** A balance or a booking at the start of a line, near an account. */
function looksLikeMt940(source: string): boolean {
  return /(?:^|[\r\n]|\{4:):(?:20|25P?):/.test(source) && /(?:^|[\r\n]):6[012][FM]?:/.test(source)
}

/** The first format that a decoded file looks like; undefined when it is of none. */
export function formatOfFile(source: string): BankFormat | undefined {
  return FORMATS.map((word) => BANK_FORMATS[word]).find((format) => format.looksLike(source))
}

/** As which a file is kept whose statements are of this format. */
export function mediaTypeOf(format: StatementFormat): string {
  const word = FORMATS.find((one) => format === one || format.startsWith(`${one}.`))
  return BANK_FORMATS[word!].mediaType
}

/** The names of the formats, for who looks for a file. */
export const NAMES_OF_FILES = FORMATS.map((word) => BANK_FORMATS[word].name)

/** How files of all formats are called, as a field for a file asks for them. */
export const FILE_ENDINGS = FORMATS.flatMap((word) => BANK_FORMATS[word].endings).join(',')
