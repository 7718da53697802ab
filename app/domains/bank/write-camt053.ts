import { abs, type Cents, toDecimal } from '../../values/money.ts'
import type { Day } from '../../values/day.ts'
import type { Statement, StatementLine } from './statement.ts'

/**
 * Writes statements as one CAMT.053.001.08 message that is valid against the ISO 20022 schema, for the
 * demo, `gilde story` and tests. What is read back is what was written, but for `raw` and `format`.
 *
 * @param statements one or more; the texts keep to the lengths of the standard (longer ones are spread
 *   over several elements or cut)
 * @param createdAt for the header
 * @returns XML, UTF-8
 */
export function writeCamt053(statements: readonly Statement[], createdAt: Date): string {
  const moment = createdAt.toISOString().replace('Z', '+00:00')
  const name = 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<Document xmlns="${name}">`,
    '<BkToCstmrStmt>',
    tagged('GrpHdr', tag('MsgId', statements[0]?.reference.slice(0, 35) || 'GILDE') + tag('CreDtTm', moment)),
    ...statements.flatMap((statement) => writeStatement(statement, moment)),
    '</BkToCstmrStmt>',
    '</Document>',
    '',
  ].join('\n')
}

function writeStatement(statement: Statement, moment: string): string[] {
  const { from, until, openingCents, closingCents } = statement
  return [
    '<Stmt>',
    tag('Id', statement.reference.slice(0, 35) || 'GILDE'),
    tag('CreDtTm', moment),
    from === undefined
      ? ''
      : tagged('FrToDt', tag('FrDtTm', `${from}T00:00:00`) + tag('ToDtTm', `${until}T23:59:59`)),
    tagged('Acct', tagged('Id', tag('IBAN', statement.iban)) + tag('Ccy', statement.currency)),
    openingCents === undefined ? '' : writeBalance('OPBD', openingCents, from ?? until, statement.currency),
    writeBalance('CLBD', closingCents, until, statement.currency),
    ...writeEntries(statement),
    ...Array.from({ length: statement.pendingLeftOut }, () => writePending(statement)),
    '</Stmt>',
  ].filter((line) => line !== '')
}

function writeBalance(code: string, cents: Cents, on: Day, currency: string): string {
  return tagged(
    'Bal',
    tagged('Tp', tagged('CdOrPrtry', tag('Cd', code))) + amountOf(cents, currency) + dated('Dt', on),
  )
}

/** Lines that follow each other out of one batch become one entry again. */
function writeEntries(statement: Statement): string[] {
  const entries: StatementLine[][] = []
  let filled: Cents = 0n
  for (const line of statement.lines) {
    const group = entries.at(-1)
    const batch = group?.[0]?.batch
    const goesOn = batch && line.batch === batch && filled !== batch.amount
    if (group && goesOn) group.push(line)
    else entries.push([line])
    filled = goesOn ? filled + line.amount : line.amount
  }
  return entries.map((lines) => writeEntry(lines, statement.currency))
}

function writeEntry(lines: readonly StatementLine[], currency: string): string {
  const first = lines[0]
  if (!first) return ''
  const split = first.batch !== undefined
  const entryReference = split ? first.batch?.bankReference : first.bankReference
  return tagged(
    'Ntry',
    amountOf(split ? (first.batch?.amount ?? 0n) : first.amount, currency) +
      (first.reversal ? tag('RvslInd', 'true') : '') +
      tagged('Sts', tag('Cd', 'BOOK')) +
      dated('BookgDt', first.bookedOn) +
      (first.valueOn === undefined ? '' : dated('ValDt', first.valueOn)) +
      (entryReference === undefined ? '' : tag('AcctSvcrRef', entryReference.slice(0, 35))) +
      tagged('BkTxCd', tagged('Prtry', tag('Cd', first.kind?.slice(0, 35) ?? 'NTRF'))) +
      tagged('NtryDtls', lines.map((line) => writeDetails(line, currency, entryReference)).join('\n')),
  )
}

function writeDetails(line: StatementLine, currency: string, entryReference: string | undefined): string {
  const own = line.bankReference === entryReference ? undefined : line.bankReference
  const references =
    (own === undefined ? '' : tag('AcctSvcrRef', own.slice(0, 35))) +
    (line.endToEndId === undefined ? '' : tag('EndToEndId', line.endToEndId.slice(0, 35)))
  const role = line.amount < 0n ? 'Cdtr' : 'Dbtr'
  const name = line.counterpartyName
  const account = line.counterpartyIban
  const party =
    (name === undefined ? '' : tagged(role, tagged('Pty', tag('Nm', name.slice(0, 140))))) +
    (account === undefined ? '' : tagged(`${role}Acct`, tagged('Id', tag('IBAN', account))))
  return tagged(
    'TxDtls',
    (references === '' ? '' : tagged('Refs', references)) +
      amountOf(line.amount, currency) +
      (party === '' ? '' : tagged('RltdPties', party)) +
      writeRemittance(line),
  )
}

/** The reference stands at the end of the text after reading, so it is left out of what is written there. */
function writeRemittance(line: StatementLine): string {
  const reference = line.structuredReference
  const text =
    reference !== undefined && line.text.endsWith(reference)
      ? line.text.slice(0, -reference.length).trim()
      : line.text
  const issuer = reference?.startsWith('RF') ? 'ISO' : 'CUR'
  const kind = tagged('Tp', tagged('CdOrPrtry', tag('Cd', 'SCOR')) + tag('Issr', issuer))
  const structured =
    reference === undefined
      ? ''
      : tagged('Strd', tagged('CdtrRefInf', kind + tag('Ref', reference.slice(0, 35))))
  const written =
    piecesOf(text)
      .map((piece) => tag('Ustrd', piece))
      .join('') + structured
  return written === '' ? '' : tagged('RmtInf', written)
}

/** At most 140 characters each, cut at a space where there is one. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > 140) {
    const space = rest.lastIndexOf(' ', 140)
    const cut = space > 0 ? space : 140
    pieces.push(rest.slice(0, cut))
    rest = rest.slice(cut).trimStart()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

function writePending(statement: Statement): string {
  return tagged(
    'Ntry',
    amountOf(0n, statement.currency) +
      tagged('Sts', tag('Cd', 'PDNG')) +
      tagged('BkTxCd', tagged('Prtry', tag('Cd', 'NTRF'))),
  )
}

function amountOf(cents: Cents, currency: string): string {
  const amount = `<Amt Ccy="${escape(currency)}">${toDecimal(abs(cents))}</Amt>`
  return `${amount}${tag('CdtDbtInd', cents < 0n ? 'DBIT' : 'CRDT')}`
}

function dated(name: string, on: Day): string {
  return tagged(name, tag('Dt', on))
}

function tag(name: string, text: string): string {
  return tagged(name, escape(text))
}

function tagged(name: string, xml: string): string {
  return `<${name}>${xml}</${name}>`
}

/** Escapes markup and drops the control characters that XML 1.0 does not allow. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark)
}
