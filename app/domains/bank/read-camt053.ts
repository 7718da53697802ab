import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { readEntry } from './camt-entry.ts'
import { dayIn, readAmount, readSign } from './camt-values.ts'
import type { BankFileRefusal } from './refusals.ts'
import { FORMAT_NAMES, type Statement, type StatementFormat, type StatementLine } from './statement.ts'
import { all, type Element, find, readXml, textAt } from './xml.ts'

/**
 * Reads CAMT.053 (ISO 20022 bank to customer statement), versions .001.01 to .001.14, in whole cents.
 * Balances are not yet held against the lines: `readStatementFile` does that for every format.
 *
 * @param source the decoded XML
 * @returns the statements in order of the file, or the reason why not (see `BankFileRefusal`)
 */
export function readCamt053(source: string): Result<Statement[], BankFileRefusal> {
  const read = readXml(source)
  if (!read.ok) return read
  const message = messageOf(read.value)
  if (!message.ok) return message
  const statements: Statement[] = []
  for (const element of all(message.value.element, 'Stmt')) {
    const statement = readStatement(element, message.value.format, source)
    if (!statement.ok) return statement
    statements.push(statement.value)
  }
  return statements.length > 0 ? ok(statements) : refuse('no-statement')
}

/** Messages that people mistake for a statement, by the element that tells them apart. */
const OTHERS: Readonly<Record<string, string>> = {
  BkToCstmrAcctRpt: 'CAMT.052',
  BkToCstmrDbtCdtNtfctn: 'CAMT.054',
  CstmrCdtTrfInitn: 'PAIN.001',
  CstmrPmtStsRpt: 'PAIN.002',
  CstmrDrctDbtInitn: 'PAIN.008',
}

function messageOf(root: Element): Result<{ element: Element; format: StatementFormat }, BankFileRefusal> {
  const queue = [root]
  for (const element of queue) {
    const other = OTHERS[element.name]
    if (other !== undefined) return refuse('other-message', { kind: other, formats: FORMAT_NAMES.join(', ') })
    if (element.name === 'BkToCstmrStmt') {
      const namespace = element.namespace ?? queue.findLast((one) => one.namespace !== undefined)?.namespace
      const version = /camt\.053\.(\d{3}\.\d{2})/.exec(namespace ?? '')?.[1] ?? '001.00'
      return ok({ element, format: `camt.053.${version}` })
    }
    // Only through the wrapping of the message: Document, and the envelopes that some banks put round it.
    if (queue.length < 100) queue.push(...element.children)
  }
  return refuse('not-a-bank-file', { formats: FORMAT_NAMES.join(', ') })
}

function readStatement(
  element: Element,
  format: StatementFormat,
  source: string,
): Result<Statement, BankFileRefusal> {
  const id = find(element, 'Acct', 'Id')
  const account = (textAt(id, 'IBAN') ?? textAt(id, 'Othr', 'Id'))?.replace(/\s/g, '').toUpperCase()
  if (account === undefined) return refuse('no-account')
  const balances = readBalances(element)
  if (!balances.ok) return balances
  const { opening, closing } = balances.value
  const currency = textAt(element, 'Acct', 'Ccy') ?? closing.currency
  const odd = [currency, closing.currency, opening?.currency].find(
    (one) => one !== undefined && one !== 'EUR',
  )
  if (odd !== undefined) return refuse('other-currency', { currency: odd })

  const lines: StatementLine[] = []
  let pendingLeftOut = 0
  for (const entry of all(element, 'Ntry')) {
    if (!isBooked(entry)) {
      pendingLeftOut++
      continue
    }
    const read = readEntry(entry, account, source, lines.length + 1)
    if (!read.ok) return read
    for (const line of read.value) lines.push(line)
  }
  return ok({
    format,
    iban: account,
    currency,
    reference: textAt(element, 'Id') ?? textAt(element, 'ElctrncSeqNb') ?? '',
    openingCents: opening?.cents,
    closingCents: closing.cents,
    from: dayIn(find(element, 'FrToDt', 'FrDtTm')) ?? opening?.on,
    until: closing.on,
    lines,
    pendingLeftOut,
  })
}

/** Text in .02 (`<Sts>BOOK</Sts>`), nested since .03; an entry without a status is booked. */
function isBooked(entry: Element): boolean {
  const status = textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts', 'Prtry') ?? textAt(entry, 'Sts')
  return status === undefined || !['PDNG', 'INFO', 'FUTR'].includes(status)
}

type Balance = { code: string; cents: Cents; currency: string; on: Day }

/**
 * Opening is OPBD, else the previous closing (PRCD), else the first interim of a page; closing is CLBD,
 * else the last interim. Available and forward balances say nothing about what is booked.
 */
function readBalances(
  element: Element,
): Result<{ opening: Balance | undefined; closing: Balance }, BankFileRefusal> {
  const booked: Balance[] = []
  for (const one of all(element, 'Bal')) {
    const kind = find(one, 'Tp', 'CdOrPrtry')
    const code = textAt(kind, 'Cd') ?? textAt(kind, 'Prtry') ?? ''
    if (!['OPBD', 'PRCD', 'CLBD', 'ITBD'].includes(code)) continue
    const amount = readAmount(find(one, 'Amt'))
    if (!amount.ok) return amount
    const sign = readSign(one)
    if (!sign.ok) return sign
    const on = dayIn(find(one, 'Dt'))
    if (on === undefined)
      return refuse('date-impossible', { date: textAt(one, 'Dt', 'Dt') ?? textAt(one, 'Dt') ?? '?' })
    booked.push({ code, cents: sign.value * amount.value.cents, currency: amount.value.currency, on })
  }
  const first = (code: string): Balance | undefined => booked.find((one) => one.code === code)
  const interims = booked.filter((one) => one.code === 'ITBD')
  const closing = first('CLBD') ?? interims.at(-1)
  if (!closing) return refuse('no-closing-balance')
  return ok({ opening: first('OPBD') ?? first('PRCD') ?? interims.find((one) => one !== closing), closing })
}
