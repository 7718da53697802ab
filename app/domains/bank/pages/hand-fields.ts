import type { Choice } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { mayBookOn, type ChosenAccount } from '../line-parts.ts'
import type { Looked } from './bank-data.ts'
import type { LineState } from './line-state.ts'
import { lineSentences } from './split-form.ts'
import type { Named } from './what-it-does.ts'

/** What every form by hand needs: the line, and what was tried with it. */
export type ByHandProps = {
  readonly visit: CooperativeVisit
  readonly looked: Looked
  readonly state: LineState
}

/** Presses the button that keeps a line for later, though it stands folded away. */
export const LATER_KEY = 'l'

/** Where these forms go; what was looked for stays. */
export function hrefOf({ visit, looked }: Pick<ByHandProps, 'visit' | 'looked'>): string {
  const asked = visit.url.searchParams.get('factuur')
  const query = asked ? `?factuur=${encodeURIComponent(asked)}` : ''
  return paths.bankLine(visit.cooperative.slug, looked.line.id) + query
}

/** The sentence beside a field, when it was this form that was sent. */
export function wrongIn(
  { visit, looked, state }: ByHandProps,
  mine: boolean,
): (field: string) => string | undefined {
  if (!mine) return () => undefined
  return lineSentences(visit, looked, state).of
}

/** The accounts of the books one may book on by hand. */
export function accountChoices({ named }: Looked): Choice[] {
  const open = [...named.accounts.values()].filter(mayBookOn)
  return open.map((account) => ({ value: account.code, label: `${account.code} ${account.name}` }))
}

/** Where a line waits that nobody knows yet; absent when the chart has no such account. */
export function accountForLater({ accounts }: Pick<Named, 'accounts'>): ChosenAccount | undefined {
  return [...accounts.values()].find(({ purpose }) => purpose === 'suspense')
}

/** Everybody in the register. */
export function memberChoices({ named }: Looked): Choice[] {
  return [...named.members.values()].map((member) => ({ value: member.id, label: member.name }))
}

/** What a pot may be for; whether the scheme allows it, the command says. */
export function purposeChoices(visit: CooperativeVisit): Choice[] {
  return Object.entries(visit.text.pots.purpose).map(([value, label]) => ({ value, label }))
}
