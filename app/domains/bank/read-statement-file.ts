import { day, type Day } from '../../values/day.ts'
import { sum } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { formatOfFile } from './bank-formats.ts'
import type { BankFileRefusal } from './refusals.ts'
import { FORMAT_NAMES, type Statement } from './statement.ts'

/** How large a file may be: bytes, and lines in all its statements together. */
export type FileLimits = { readonly bytes: number; readonly lines: number }

export const LIMITS: FileLimits = { bytes: 20 * 1024 * 1024, lines: 50_000 }

/**
 * Reads a file from a bank, whatever it is called, and holds the lines against the balances.
 *
 * @param bytes the file as uploaded: of a format in `bank-formats.ts`, in UTF-8, UTF-16, ISO 8859-1 or Windows-1252
 * @returns the statements; or one refusal for the whole file, with facts for its sentence. Opening +
 *   lines = closing holds for every statement returned, except one with `openingCents` undefined:
 *   there neither the file's own balances nor the statement before it say where it began. A statement
 *   that is in the file twice is returned once.
 */
export function readStatementFile(
  bytes: Uint8Array,
  limits: FileLimits = LIMITS,
): Result<Statement[], BankFileRefusal> {
  if (bytes.length > limits.bytes) {
    return refuse('file-too-large', { megabytes: String(Math.ceil(limits.bytes / 1024 / 1024)) })
  }
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x1f, 0x8b])) return refuse('zip')
  const source = decode(bytes)
  if (source.trim() === '') return refuse('empty')
  const format = formatOfFile(source)
  if (!format) return refuse('not-a-bank-file', { formats: FORMAT_NAMES.join(', ') })
  const read = format.read(source)
  if (!read.ok) return read
  const lines = read.value.reduce((count, statement) => count + statement.lines.length, 0)
  if (lines > limits.lines) return refuse('file-too-many-lines', { lines: String(limits.lines) })
  const impossible = dayBeforeAll(read.value)
  if (impossible) return refuse('date-impossible', { date: impossible })
  return checkSums(withoutTwins(read.value))
}

/** No bank gives a file of before: it is a slip or a trick, and would keep every later opening of the books out. */
const FIRST_DAY = day('1990-01-01')

function dayBeforeAll(statements: readonly Statement[]): Day | undefined {
  return statements
    .flatMap(({ from, until, lines }) => [
      from,
      until,
      ...lines.flatMap(({ bookedOn, valueOn }) => [bookedOn, valueOn]),
    ])
    .find((one) => one !== undefined && one < FIRST_DAY)
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte)
}

/**
 * Bytes to text: by byte order mark, else by the XML declaration, else UTF-8 when it is valid, else
 * Windows-1252, which holds ISO 8859-1. Zero characters go: no bank means them, no database takes them.
 */
function decode(bytes: Uint8Array): string {
  return decoder(bytes).decode(bytes).replaceAll('\0', '')
}

function decoder(bytes: Uint8Array): TextDecoder {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be')
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200))
  const declared = /^[^<]{0,3}<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1]?.toLowerCase()
  if (
    declared !== undefined &&
    /^(iso-8859-1|latin-?1|windows-1252|us-ascii)$/.test(declared) &&
    !isUtf8(bytes)
  ) {
    return new TextDecoder('windows-1252')
  }
  if (declared !== undefined && /^iso-8859-15$/.test(declared)) return new TextDecoder('iso-8859-15')
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Some banks repeat a statement in one export; the copy says nothing new. */
function withoutTwins(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>()
  return statements.filter((statement) => {
    const key = JSON.stringify([
      statement.iban,
      statement.reference,
      String(statement.openingCents),
      String(statement.closingCents),
      statement.until,
      statement.lines.map((line) => line.raw),
    ])
    return statement.lines.length === 0 || (!seen.has(key) && seen.add(key))
  })
}

function checkSums(statements: readonly Statement[]): Result<Statement[], BankFileRefusal> {
  const before = new Map<string, Statement>()
  const checked: Statement[] = []
  for (const statement of statements) {
    const previous = before.get(statement.iban)
    const openingCents = statement.openingCents ?? previous?.closingCents
    const total = sum(statement.lines.map((line) => line.amount))
    if (openingCents !== undefined && openingCents + total !== statement.closingCents) {
      return refuse('sum-does-not-match', {
        statement: statement.reference,
        opening: String(openingCents),
        lines: String(total),
        closing: String(statement.closingCents),
        difference: String(statement.closingCents - openingCents - total),
      })
    }
    before.set(statement.iban, statement)
    checked.push({ ...statement, openingCents, from: statement.from ?? previous?.until })
  }
  return ok(checked)
}
