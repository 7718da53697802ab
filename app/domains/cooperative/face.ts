import type { Id } from '../../values/id.ts'

/**
 * What every page shows of a co-operative, known before anybody signs in. Holds nothing that is not public.
 */
export type Face = {
  readonly id: Id<'cooperative'>
  readonly slug: string
  readonly name: string
  readonly colour: string
  readonly hasLogo: boolean
  readonly demo: boolean
  /** How to reach its administration, as on its invoices; empty is not known. */
  readonly reach: { readonly email: string; readonly phone: string }
}
