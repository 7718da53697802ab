import { newId, type Id } from '../../values/id.ts'
import type { Day } from '../../values/day.ts'
import { plainName } from '../../values/plain-name.ts'
import { readKvk, readPostcode, readVatNumber } from '../cooperative/index.ts'
import type { CustomerKind } from '../sales/index.ts'
import { businessesNamed, type ByName, type Known } from './by-name.ts'
import type { ListLine } from './list-line.ts'

const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/

export type NewMember = {
  readonly name: string
  readonly firstName: string
  readonly email: string
  readonly language: 'nl'
  readonly joinedOn: Day
  readonly tradeName: string
  readonly trade: string
}

/** What a rule says of one line: what it is called by, by what it is known in the list and here, and what it brings. */
export type Read<Value> = {
  readonly said: string
  /** What is the same for two lines that are the same thing. */
  readonly key: string
  readonly known: boolean
  readonly value: Value | undefined
}

/**
 * A line of a list of members. Somebody is known by e-mail address, and by name where one of the two has none. The same
 * name with two addresses is asked: it may be father and son, or somebody with a new address.
 */
export function readMember(line: ListLine, { today, byName }: Known): Read<NewMember> {
  const name = line.needed('name', 120)
  const typed = line.text('firstName', 60)
  const email = emailOf(line)
  const joinedOn = line.day('joinedOn')
  if (joinedOn !== undefined && joinedOn > today) line.wrong('joinedOn', 'day-to-come')
  const tradeName = line.text('tradeName', 120)
  const trade = line.text('trade', 120)
  const firstName = typed || (name.split(' ')[0] ?? '').slice(0, 60)
  const named = byName.members(name)
  const known = byName.hasEmail(email) || named.some((one) => email === '' || one.email === '')
  if (!known && named.length > 0) line.wrong('email', 'same-name-other-email')
  const value = joinedOn && { name, firstName, email, language: 'nl' as const, joinedOn, tradeName, trade }
  return { said: name, key: email || plainName(name), known, value }
}

export type NewCustomer = {
  readonly id: Id<'customer'>
  readonly businessId: Id<'business'>
  readonly kind: CustomerKind
  readonly name: string
  readonly contact: string
  readonly email: string
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly country: string
  readonly kvk: string
  readonly oin: string
  readonly vatNumber: string
  readonly wantsEInvoice: boolean
  readonly language: 'nl'
}

/** A line of a list of customers. One is known by name, within the business that sells to them. */
export function readCustomer(line: ListLine, { byName }: Known, at: Date): Read<NewCustomer> {
  const name = line.needed('name', 120)
  const businessId = businessOf(line, byName)
  const kvk = numberOf(line, 'kvk', readKvk, 'kvk-wrong')
  const vatNumber = numberOf(line, 'vatNumber', readAnyVat, 'vat-number-wrong')
  const kind = kindOf(line, kvk !== '' || vatNumber !== '')
  const country = countryOf(line)
  const typed = line.text('postcode', 20)
  const postcode = typed === '' || country !== 'NL' ? typed : (readPostcode(typed) ?? '')
  if (postcode === '' && typed !== '') line.wrong('postcode', 'postcode-wrong')
  const known = byName.customers(name).some((one) => one.businessId === businessId)
  const rest = { contact: line.text('contact', 120), email: emailOf(line) }
  const address = { street: line.text('street', 200), postcode, city: line.text('city', 100), country }
  const numbers = kind === 'person' ? { kvk: '', vatNumber: '' } : { kvk, vatNumber }
  const fixed = { oin: '', wantsEInvoice: false, language: 'nl' } as const
  const value = businessId && {
    id: newId<'customer'>(at),
    businessId,
    kind,
    name,
    ...rest,
    ...address,
    ...numbers,
    ...fixed,
  }
  return { said: name, key: `${businessId ?? ''} ${plainName(name)}`, known, value }
}

function emailOf(line: ListLine): string {
  const email = line.text('email', 200).toLowerCase()
  if (email !== '' && !EMAIL.test(email)) line.wrong('email', 'email-unreadable')
  return email
}

/** The business a customer is of: by its trade name, or by the name of a member who has one. */
function businessOf(line: ListLine, byName: ByName): Id<'business'> | undefined {
  const typed = line.needed('owner', 120)
  if (plainName(typed) === '') return undefined
  const named = businessesNamed(byName, typed)
  const ofMember = byName.members(typed)
  const found =
    named.size > 0 ? named : new Set(ofMember.flatMap(({ businesses }) => businesses).map(({ id }) => id))
  if (found.size === 1) return [...found][0]
  if (found.size > 1) line.wrong('owner', 'owner-doubtful')
  else line.wrong('owner', ofMember.length > 0 ? 'member-without-business' : 'owner-unknown')
  return undefined
}

function numberOf(
  line: ListLine,
  field: 'kvk' | 'vatNumber',
  read: (typed: string) => string | undefined,
  word: 'kvk-wrong' | 'vat-number-wrong',
): string {
  const typed = line.text(field, 40)
  // A workbook drops the zero in front of a number.
  const whole = field === 'kvk' && /^\d{7}$/.test(typed) ? `0${typed}` : typed
  const number = whole === '' ? '' : read(whole)
  if (number === undefined) line.wrong(field, word)
  return number ?? ''
}

function readAnyVat(typed: string): string | undefined {
  const compact = typed.replace(/[\s.-]/g, '').toUpperCase()
  if (compact.startsWith('NL')) return readVatNumber(typed)
  return /^[A-Z]{2}[A-Z0-9]{2,13}$/.test(compact) ? compact : undefined
}

const KINDS: Readonly<Record<string, CustomerKind>> = {
  particulier: 'person',
  persoon: 'person',
  prive: 'person',
  bedrijf: 'company',
  zakelijk: 'company',
  stichting: 'company',
  vereniging: 'company',
  overheid: 'public-body',
  gemeente: 'public-body',
  school: 'public-body',
}

/** Left out, a number of the trade register or for VAT tells a company from a person. */
function kindOf(line: ListLine, hasNumber: boolean): CustomerKind {
  const typed = plainName(line.text('kind', 40))
  if (typed === '') return hasNumber ? 'company' : 'person'
  const kind = KINDS[typed]
  if (!kind) line.wrong('kind', 'kind-unknown')
  return kind ?? 'person'
}

const COUNTRIES: Readonly<Record<string, string>> = {
  nederland: 'NL',
  belgie: 'BE',
  duitsland: 'DE',
  frankrijk: 'FR',
}

function countryOf(line: ListLine): string {
  const typed = line.text('country', 60)
  if (typed === '') return 'NL'
  const code = COUNTRIES[plainName(typed)] ?? typed.toUpperCase()
  if (/^[A-Z]{2}$/.test(code)) return code
  line.wrong('country', 'country-unknown')
  return 'NL'
}
