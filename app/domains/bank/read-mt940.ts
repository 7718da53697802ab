import { type Day, daysBetween, parseDay } from '../../values/day.ts'
import { type Cents, fromDecimal } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { type Field, joinWrapped, readMessages } from './mt940-fields.ts'
import { mergePages } from './mt940-pages.ts'
import type { BankFileRefusal } from './refusals.ts'
import { asEndToEnd, asIban, readRemittance, squeeze } from './remittance.ts'
import type { Statement, StatementLine } from './statement.ts'

/**
 * Reads MT940 (SWIFT customer statement) in the dialects of Dutch banks, in whole cents. Pages of one
 * statement (`:62M:` followed by `:60M:` of the same amount) become one statement. Balances are not yet
 * held against the lines: `readStatementFile` does that for every format.
 *
 * @param source decoded text
 * @returns the statements in order of the file, or the reason why not (see `BankFileRefusal`)
 */
export function readMt940(source: string): Result<Statement[], BankFileRefusal> {
  const pages: { statement: Statement; last: boolean }[] = []
  for (const message of readMessages(source)) {
    for (const page of pagesOf(message)) {
      const read = readPage(page)
      if (!read.ok) return read
      if (read.value) pages.push(read.value)
    }
  }
  return pages.length > 0 ? ok(mergePages(pages)) : refuse('no-statement')
}

/** A message may hold several `:60:` … `:62:` pages; each gets the message's own `:20: :25: :28:`. */
function pagesOf(message: readonly Field[]): Field[][] {
  const pages: Field[][] = []
  const head: Field[] = []
  for (const field of message) {
    if (!field.tag.startsWith('60')) (pages.at(-1) ?? head).push(field)
    else pages.push([...head.filter((one) => one.tag.startsWith('2')), field])
  }
  return pages.length > 0 ? pages : [head]
}

function readPage(
  fields: readonly Field[],
): Result<{ statement: Statement; last: boolean } | undefined, BankFileRefusal> {
  const value = (...tags: string[]): string | undefined =>
    squeeze(fields.find((field) => tags.includes(field.tag))?.lines[0] ?? '') || undefined
  const openingText = value('60F', '60M')
  const closingText = value('62F', '62M')
  if (closingText === undefined) return openingText === undefined ? ok(undefined) : refuse('truncated')
  const account = value('25', '25P')
  if (account === undefined) return refuse('no-account')
  const opening = openingText === undefined ? undefined : readBalance(openingText)
  if (opening && !opening.ok) return opening
  const closing = readBalance(closingText)
  if (!closing.ok) return closing
  const currency = closing.value.currency
  const odd = [currency, opening?.value.currency].find((one) => one !== undefined && one !== 'EUR')
  if (odd !== undefined) return refuse('other-currency', { currency: odd })
  const iban = accountIn(account)
  const read = readLines(fields, iban)
  if (!read.ok) return read
  const number = value('28C', '28')
  return ok({
    statement: {
      format: 'mt940',
      iban,
      currency,
      reference: [value('20'), number].filter((one) => one !== undefined).join(' '),
      openingCents: opening?.value.cents,
      closingCents: closing.value.cents,
      from: opening?.value.on,
      until: closing.value.on,
      ...read.value,
    },
    last: fields.some((field) => field.tag === '62F'),
  })
}

/** `NL71RABO0123456789 EUR`, `TRIODOSBANK/0390123456`, `517852257`: an IBAN when there is one. */
function accountIn(text: string): string {
  const compact = text.replace(/[\s.]/g, '').toUpperCase()
  const plain = compact.length > 15 ? compact.replace(/EUR$/, '') : compact
  return asIban(plain) ?? asIban(plain.split('/').at(-1) ?? '') ?? (plain.split('/').at(-1) || plain)
}

function readBalance(text: string): Result<{ cents: Cents; currency: string; on: Day }, BankFileRefusal> {
  const match = /^([CD])(\d{6})([A-Z]{3})(-?[\d.,]+)/.exec(text)
  if (!match) return refuse('line-unreadable', { line: text.slice(0, 80) })
  const cents = readCents(match[4] ?? '')
  if (!cents.ok) return cents
  const on = readDay(match[2] ?? '')
  if (on === undefined) return refuse('date-impossible', { date: match[2] ?? '' })
  return ok({ cents: match[1] === 'D' ? -cents.value : cents.value, currency: match[3] ?? '', on })
}

/** `500,`, `8,8`, `000000000025,00`, and `12.50` of banks that mistake the mark. */
function readCents(text: string): Result<Cents, 'negative-amount' | 'amount-unreadable'> {
  const comma = text.includes(',') ? text.replace(/\./g, '').replace(',', '.') : text
  const cents = fromDecimal(comma.replace(/^\./, '0.'))
  if (cents === undefined) return refuse('amount-unreadable', { amount: text.slice(0, 40) })
  return cents < 0n ? refuse('negative-amount', { amount: text.slice(0, 40) }) : ok(cents)
}

/** `YYMMDD`; 80 to 99 are of the last century. */
function readDay(text: string): Day | undefined {
  const year = Number(text.slice(0, 2))
  return parseDay(`${year < 80 ? 20 : 19}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`)
}

/** `MMDD` in the year that brings it nearest to the value day: statements cross New Year. */
function entryDay(text: string, near: Day): Day | undefined {
  const year = Number(near.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap(
    (one) => parseDay(`${String(one).padStart(4, '0')}-${text.slice(0, 2)}-${text.slice(2)}`) ?? [],
  )
  return days.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0]
}

function readLines(
  fields: readonly Field[],
  account: string,
): Result<{ lines: StatementLine[]; pendingLeftOut: number }, BankFileRefusal> {
  const lines: StatementLine[] = []
  let pendingLeftOut = 0
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i]
    if (field?.tag !== '61') continue
    const remarks: Field[] = []
    for (let next = fields[i + 1]; next?.tag === '86'; next = fields[++i + 1]) remarks.push(next)
    const line = readLine(field, remarks, account, lines.length + 1)
    if (!line.ok) return line
    if (line.value) lines.push(line.value)
    else pendingLeftOut++
  }
  return ok({ lines, pendingLeftOut })
}

// value day, entry day, mark, funds code, amount, type, owner's reference, // and the bank's reference
const LINE =
  /^(\d{6})(\d{4})?\s?(R[CD]|E[CD]|[CD])([A-Z])?(-?\d[\d.]*(?:,\d*)?|,\d+)([NFS][A-Z0-9 ]{3})?(.*)$/

/** Undefined for a booking that the bank only expects (`EC`, `ED`). */
function readLine(
  field: Field,
  remarks: readonly Field[],
  account: string,
  position: number,
): Result<StatementLine | undefined, BankFileRefusal> {
  const match = LINE.exec((field.lines[0] ?? '').trim())
  if (!match) return refuse('line-unreadable', { line: (field.lines[0] ?? '').slice(0, 80) })
  const [, valueText = '', entryText, mark = '', , amountText = '', type, rest = ''] = match
  if (mark.startsWith('E')) return ok(undefined)
  const cents = readCents(amountText)
  if (!cents.ok) return cents
  const valueOn = readDay(valueText)
  // For a value day that does not exist, such as 30 February at some banks, its month is near enough to find a year.
  const near = valueOn ?? readDay(`${valueText.slice(0, 4)}01`)
  const bookedOn = entryText === undefined ? valueOn : near && entryDay(entryText, near)
  if (bookedOn === undefined) return refuse('date-impossible', { date: valueText + (entryText ?? '') })
  const [ownReference = '', bankReference = ''] = rest.split('//')
  const supplement = squeeze(field.lines.slice(1).join(' '))
  const written = remarks.map((remark) => joinWrapped(remark.lines)).join(' ')
  const remittance = readRemittance(written)
  const iban = [remittance.iban, asIban(supplement)].find((one) => one !== undefined && one !== account)
  return ok({
    position,
    bookedOn,
    valueOn,
    // C in, D out; a reversed credit (RC) goes out again, a reversed debit (RD) comes back.
    amount: mark === 'C' || mark === 'RD' ? cents.value : -cents.value,
    counterpartyName: remittance.name,
    counterpartyIban: iban,
    text: remittance.text || (/^\/|^$/.test(supplement) ? (meaningful(ownReference) ?? '') : supplement),
    structuredReference: remittance.structuredReference,
    endToEndId: remittance.endToEndId ?? asEndToEnd(ownReferenceAsId(ownReference)),
    bankReference: meaningful(bankReference),
    reversal: mark.startsWith('R') || remittance.reversal,
    kind: type?.trim(),
    raw: [field, ...remarks].flatMap((one) => one.raw).join('\n'),
    batch: undefined,
  })
}

function meaningful(reference: string): string | undefined {
  const text = squeeze(reference)
  return text === '' || /^(NONREF|EREF|PREF|MARF|0+)$/i.test(text) ? undefined : text
}

/** Of the owner's reference only what can be an end-to-end id: not a word of the bank, not a date. */
function ownReferenceAsId(reference: string): string | undefined {
  const text = meaningful(reference)
  return text !== undefined && /\d/.test(text) && !/^\d{2}-\d{2}-\d{4}/.test(text) ? text : undefined
}
