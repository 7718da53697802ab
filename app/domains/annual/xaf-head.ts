import { annual as words } from '../../text/nl/annual.ts'
import { addDays, day } from '../../values/day.ts'
import { greatest, sum, toDecimal } from '../../values/money.ts'
import type { AccountInChart } from '../books/index.ts'
import type { Cooperative } from '../cooperative/index.ts'
import { XAF_NAMESPACE, type Relation, type XafHead } from './xaf.ts'
import { amountFields, field, group } from './xaf-elements.ts'

/**
 * The beginning of an audit file, up to the first journal: who, customers and suppliers, accounts, VAT codes, periods,
 * the opening balance, and how much there is to come. `xafTail` closes it.
 */
export function xafHead(head: XafHead): string {
  const lines = head.books.reduce((total, book) => total + book.lines, 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<auditfile xmlns="${XAF_NAMESPACE[head.version]}">\n`,
    header(head),
    '\n<company>',
    company(head),
    group('customersSuppliers', ...head.relations.map((relation) => relationOf(head, relation))),
    '\n',
    ledger(head),
    '\n',
    vatCodes(head.accounts),
    periods(head.year),
    '\n',
    openingBalance(head),
    '\n<transactions>',
    field('linesCount', String(lines)),
    field('totalDebit', toDecimal(sum(head.books.map((book) => book.debit)))),
    field('totalCredit', toDecimal(sum(head.books.map((book) => book.credit)))),
    '\n',
  ].join('')
}

/** Closes what `xafHead` opened. */
export function xafTail(): string {
  return '</transactions>\n</company>\n</auditfile>\n'
}

function header({ year, createdOn, software }: XafHead): string {
  return group(
    'header',
    field('fiscalYear', String(year)),
    field('startDate', `${year}-01-01`),
    field('endDate', `${year}-12-31`),
    field('curCode', 'EUR'),
    field('dateCreated', createdOn),
    field('softwareDesc', 'Gilde'),
    field('softwareVersion', software, 20),
  )
}

function company({ version, cooperative }: XafHead): string {
  const { legalName, kvk, vatNumber, address } = cooperative
  return [
    version === '4.0' ? field('Commercenr', kvk, 100) : field('companyIdent', kvk, 35),
    field('companyName', legalName, 255),
    field('taxRegistrationCountry', 'NL'),
    // Under the small-business scheme there may be no VAT number, and the field must be there.
    `<taxRegIdent>${vatNumber === '' ? kvk : vatNumber}</taxRegIdent>`,
    addressOf(address),
  ].join('')
}

function relationOf({ version }: XafHead, relation: Relation): string {
  const { kind, vatNumber, opening, closing, address } = relation
  const balances =
    version === '4.0'
      ? amountFields('opBalDesc', 'opBalTp', opening) + amountFields('clBalDesc', 'clBalTp', closing)
      : ''
  return group(
    'customerSupplier',
    field('custSupID', relation.id, 35),
    field('custSupName', relation.name, 50),
    field('eMail', relation.email),
    field('commerceNr', relation.kvk, 100),
    field('taxRegistrationCountry', vatNumber && countryOf(vatNumber)),
    field('taxRegIdent', vatNumber, 30),
    field('custSupTp', kind === 'customer' ? 'C' : 'S'),
    balances,
    address ? addressOf(address) : '',
  )
}

/** The country of a VAT number; Greece begins its own with EL. */
function countryOf(vatNumber: string): string {
  const country = vatNumber.slice(0, 2)
  return country === 'EL' ? 'GR' : country
}

/** Street and number apart, where the line ends in a number: `Werkplein 12 b`. */
function addressOf({ street, postcode, city, country }: Cooperative['address']): string {
  const parts = /^(.*\D)\s+(\d{1,6})\s*(\S.{0,20})?$/.exec(street)
  return group(
    'streetAddress',
    field('streetname', parts ? parts[1] : street, 100),
    field('number', parts?.[2], 15),
    field('numberExtension', parts?.[3], 999),
    field('city', city, 50),
    field('postalCode', postcode, 10),
    field('country', country),
  )
}

/** Each RGS code stands once (rule 0003): an account that shares its code with one before it goes without. */
function ledger({ version, accounts }: XafHead): string {
  const used = new Set<string>()
  return group(
    'generalLedger',
    ...accounts.map((account) => {
      const rgs = used.has(account.rgs) ? '' : account.rgs
      used.add(account.rgs)
      return group(
        'ledgerAccount',
        field('accID', account.code),
        field('accDesc', account.name, 255),
        field('accTp', account.section === 'balance' ? 'B' : 'P'),
        field(version === '4.0' ? 'RGScode' : 'leadReference', rgs, 255),
      )
    }),
  )
}

function vatCodes(accounts: readonly AccountInChart[]): string {
  const payable = (code: string) => accounts.find(({ purpose }) => purpose === `vat-${code}`)?.code
  return group(
    'vatCodes',
    ...Object.entries(words.vatCodes).map(([code, name]) =>
      group(
        'vatCode',
        field('vatID', code, 35),
        field('vatDesc', name, 100),
        field('vatToPayAccID', payable(code)),
      ),
    ),
  )
}

function periods(year: number): string {
  return group(
    'periods',
    ...Array.from({ length: 12 }, (_, place) => {
      const start = (of: number, month: number) => day(`${of}-${String(month).padStart(2, '0')}-01`)
      const next = place === 11 ? start(year + 1, 1) : start(year, place + 2)
      return group(
        'period',
        field('periodNumber', String(place + 1)),
        field('startDatePeriod', start(year, place + 1)),
        field('endDatePeriod', addDays(next, -1)),
      )
    }),
  )
}

/** Always there, also when nothing stood open: then it says so. */
function openingBalance({ version, year, opening }: XafHead): string {
  return group(
    'openingBalance',
    version === '3.2' ? field('opBalDate', `${year}-01-01`) : '',
    field('linesCount', String(opening.length)),
    field('totalDebit', toDecimal(sum(opening.map(({ amount }) => greatest(amount, 0n))))),
    field('totalCredit', toDecimal(sum(opening.map(({ amount }) => greatest(-amount, 0n))))),
    ...opening.map(({ account, amount }, place) =>
      group(
        'obLine',
        field('nr', String(place + 1)),
        field('accID', account),
        amountFields('amnt', 'amntTp', amount),
      ),
    ),
  )
}
