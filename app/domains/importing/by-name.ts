import type { Id } from '../../values/id.ts'
import { plainName } from '../../values/plain-name.ts'
import type { CustomerName } from '../sales/index.ts'
import type { ImportFacts, NamedMember } from './import-facts.ts'

/** What is there, found by a name as a list has it: a list of thousands would look through thousands for each line. */
export type ByName = {
  members(name: string): readonly NamedMember[]
  /** Members who work in a business of that name. */
  workingIn(tradeName: string): readonly NamedMember[]
  /** Customers of that name, of all businesses. */
  customers(name: string): readonly CustomerName[]
  hasEmail(email: string): boolean
}

/** What is there already, and the same by name. */
export type Known = ImportFacts & { readonly byName: ByName }

/** Lays out what is there by name, once for a list. */
export function withNames(facts: ImportFacts): Known {
  const members = Map.groupBy(facts.members, ({ name }) => plainName(name))
  const customers = Map.groupBy(facts.customers, ({ name }) => plainName(name))
  const works = facts.members.flatMap((member) =>
    [...new Set(member.businesses.map(({ tradeName }) => plainName(tradeName)))].map((name) => ({
      name,
      member,
    })),
  )
  const working = Map.groupBy(works, ({ name }) => name)
  const emails = new Set(facts.members.map(({ email }) => email).filter((email) => email !== ''))
  const byName: ByName = {
    members: (name) => members.get(plainName(name)) ?? [],
    workingIn: (name) => (working.get(plainName(name)) ?? []).map(({ member }) => member),
    customers: (name) => customers.get(plainName(name)) ?? [],
    hasEmail: (email) => emails.has(email),
  }
  return { ...facts, byName }
}

/** The businesses of a name that members work in, each once. */
export function businessesNamed({ workingIn }: ByName, name: string): ReadonlySet<Id<'business'>> {
  const found = workingIn(name).flatMap(({ businesses }) => businesses)
  return new Set(
    found.filter(({ tradeName }) => plainName(tradeName) === plainName(name)).map(({ id }) => id),
  )
}
