/** A customer filled in as new who may be one that is there already: asked about, never decided for somebody. */
import type { Typed } from '../../../web/form.ts'
import type { Customer } from '../customer.ts'
import type { ChosenCustomer } from './invoice-form.ts'

/** The answer that says: another customer of the same name. */
export const OTHER_CUSTOMER = 'other'

/**
 * The known customer with the name or the e-mail address of the new one that is typed; undefined when there is none.
 *
 * A customer made after the form was first shown is none: it is what pressing twice made of this very form. Ids are
 * in the order of time (UUIDv7), and that of the form is made with the form.
 */
export function twinOf<C extends Pick<Customer, 'id' | 'name' | 'email'>>(
  typed: Typed,
  known: readonly C[],
): C | undefined {
  const written = (field: string) => (typed[field] ?? '').trim().toLowerCase()
  const [name, email] = [written('newName'), written('newEmail')]
  if (name === '') return undefined
  const before = known.filter(({ id }) => id < (typed['commandId'] ?? ''))
  return (
    before.find((one) => one.name.trim().toLowerCase() === name) ??
    (email === '' ? undefined : before.find((one) => one.email.toLowerCase() === email))
  )
}

/** The choice with the answer in it: who says it is the known customer, chose that one. */
export function withTwin(
  chosen: ChosenCustomer,
  { twin }: { readonly twin: Pick<Customer, 'id'> | undefined },
  typed: Typed,
): ChosenCustomer {
  const isSame = chosen.kind === 'new' && twin !== undefined && typed['sameCustomer'] === twin.id
  return isSame ? { kind: 'known', id: twin.id } : chosen
}
