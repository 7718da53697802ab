/** The ten rules that XAF 4.0 has beside its schema, and that what a line points at is there. */
import { XMLParser } from 'fast-xml-parser'
import { fromDecimal, sum } from '../../values/money.ts'

type Node = { readonly [name: string]: string | Node | readonly (string | Node)[] | undefined }

/** What is wrong with an audit file; nothing when it keeps every rule. */
export function brokenRules(xml: string): string[] {
  const { auditfile } = new XMLParser({ parseTagValue: false }).parse(xml) as { auditfile: Node }
  const company = at(auditfile, 'company')
  const ledger = all(at(company, 'generalLedger'), 'ledgerAccount')
  const relations = all(at(company, 'customersSuppliers'), 'customerSupplier')
  const opening = at(company, 'openingBalance')
  const transactions = at(company, 'transactions')
  const journals = all(transactions, 'journal')
  const entries = journals.flatMap((journal) => all(journal, 'transaction'))
  const lines = entries.flatMap((entry) => all(entry, 'trLine'))
  const known = (of: readonly Node[], name: string) => new Set(of.map((one) => text(one, name)))
  return [
    ...twice(
      '0001 custSupID',
      relations.map((one) => text(one, 'custSupID')),
    ),
    ...twice(
      '0002 accID',
      ledger.map((one) => text(one, 'accID')),
    ),
    ...twice(
      '0003 RGScode',
      ledger.map((one) => text(one, 'RGScode')),
    ),
    ...totals('0004-0006 opening', opening, all(opening, 'obLine')),
    ...totals('0007-0009 transactions', transactions, lines),
    ...entries.flatMap((entry) => {
      const [debit, credit] = sides(all(entry, 'trLine'))
      return debit === credit ? [] : [`0010 transaction ${text(entry, 'nr')}: ${debit} and ${credit}`]
    }),
    ...twice(
      'jrnID',
      journals.map((one) => text(one, 'jrnID')),
    ),
    ...journals.flatMap((one) =>
      twice(
        'nr',
        all(one, 'transaction').map((entry) => text(entry, 'nr')),
      ),
    ),
    ...entries.flatMap((entry) =>
      twice(
        'line nr',
        all(entry, 'trLine').map((line) => text(line, 'nr')),
      ),
    ),
    ...missing('accID', lines, known(ledger, 'accID')),
    ...missing('accID', all(opening, 'obLine'), known(ledger, 'accID')),
    ...missing('custSupID', lines, known(relations, 'custSupID')),
    ...missing(
      'vatID',
      lines.flatMap((line) => all(line, 'vat')),
      known(all(at(company, 'vatCodes'), 'vatCode'), 'vatID'),
    ),
    ...missing('periodNumber', entries, known(all(at(company, 'periods'), 'period'), 'periodNumber')),
  ]
}

function totals(rule: string, stated: Node, lines: readonly Node[]): string[] {
  const [debit, credit] = sides(lines)
  const said = [cents(text(stated, 'totalDebit')), cents(text(stated, 'totalCredit'))]
  const wrong = []
  if (said[0] !== debit || said[1] !== credit)
    wrong.push(`${rule}: ${said.join('/')} is not ${debit}/${credit}`)
  if (debit !== credit) wrong.push(`${rule}: debit ${debit} is not credit ${credit}`)
  if (Number(text(stated, 'linesCount')) !== lines.length) wrong.push(`${rule}: not ${lines.length} lines`)
  return wrong
}

/** Debit and credit of lines, in cents. */
function sides(lines: readonly Node[]): [bigint, bigint] {
  const of = (side: string) =>
    sum(lines.filter((line) => text(line, 'amntTp') === side).map((line) => cents(text(line, 'amnt'))))
  return [of('D'), of('C')]
}

function twice(rule: string, values: readonly string[]): string[] {
  const filled = values.filter((value) => value !== '')
  const found = filled.filter((value, place) => filled.indexOf(value) !== place)
  return found.map((value) => `${rule}: ${value} stands twice`)
}

function missing(name: string, of: readonly Node[], known: ReadonlySet<string>): string[] {
  const named = of.map((one) => text(one, name)).filter((value) => value !== '')
  return [...new Set(named)]
    .filter((value) => !known.has(value))
    .map((value) => `${name} ${value} is nowhere`)
}

function at(node: Node, name: string): Node {
  const found = node[name]
  return typeof found === 'object' && !Array.isArray(found) ? (found as Node) : {}
}

function all(node: Node, name: string): readonly Node[] {
  const found = node[name]
  if (found === undefined || found === '') return []
  return (Array.isArray(found) ? found : [found]) as readonly Node[]
}

function text(node: Node, name: string): string {
  const found = node[name]
  return typeof found === 'string' ? found : ''
}

function cents(text: string): bigint {
  return fromDecimal(text)!
}
