/** What can be read in from a list, in the order in which somebody who begins does it. */
export const IMPORT_KINDS = ['members', 'customers', 'invoices', 'balance', 'pots'] as const
/** Members; customers of a business; invoices still open from before; the opening balance sheet; what was in pots. */
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** What a column of a list can hold. */
export type ImportField =
  | 'name'
  | 'firstName'
  | 'email'
  | 'joinedOn'
  | 'tradeName'
  | 'trade'
  | 'owner'
  | 'kind'
  | 'contact'
  | 'street'
  | 'postcode'
  | 'city'
  | 'country'
  | 'kvk'
  | 'vatNumber'
  | 'number'
  | 'customer'
  | 'member'
  | 'issuedOn'
  | 'dueOn'
  | 'open'
  | 'vat'
  | 'account'
  | 'amount'
  | 'debit'
  | 'credit'

/** A column of a list of one kind: whether it must be there. */
export type Wanted = { readonly field: ImportField; readonly needed: boolean }

const needed = (...fields: ImportField[]): Wanted[] => fields.map((field) => ({ field, needed: true }))
const optional = (...fields: ImportField[]): Wanted[] => fields.map((field) => ({ field, needed: false }))

/** The columns of each kind of list, in the order of its template. */
export const COLUMNS: Readonly<Record<ImportKind, readonly Wanted[]>> = {
  members: [
    ...needed('name'),
    ...optional('firstName', 'email'),
    ...needed('joinedOn'),
    ...optional('tradeName', 'trade'),
  ],
  customers: [
    ...needed('name', 'owner'),
    ...optional('kind', 'contact', 'email', 'street', 'postcode', 'city', 'country', 'kvk', 'vatNumber'),
  ],
  invoices: [...needed('number', 'customer', 'member', 'issuedOn', 'dueOn', 'open'), ...optional('vat')],
  balance: [...needed('account'), ...optional('amount', 'debit', 'credit')],
  pots: needed('member', 'amount'),
}

/** What goes into the books is chosen by one and carried out by another, on a day that is said. */
export function goesIntoBooks(kind: ImportKind): boolean {
  return kind === 'invoices' || kind === 'balance' || kind === 'pots'
}

/** Which column, from 0, holds what. */
export type Mapping = Readonly<Partial<Record<ImportField, number>>>

/** What of the columns that must be there is not said yet; an amount stands in one column or in two. */
export function missingColumns(kind: ImportKind, mapping: Mapping): readonly ImportField[] {
  const missing = COLUMNS[kind].filter(({ field, needed: must }) => must && mapping[field] === undefined)
  const amounts = mapping.amount ?? mapping.debit ?? mapping.credit
  const lacksAmount = kind === 'balance' && amounts === undefined
  return [...missing.map(({ field }) => field), ...(lacksAmount ? (['amount'] as const) : [])]
}
