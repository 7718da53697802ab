/** The keys of the bank, and what they do for the line that is shown. */
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { nextToDo } from '../propose-lines.ts'
import type { BankData } from './bank-data.ts'
import { accountForLater, LATER_KEY } from './hand-fields.ts'
import { mayReject } from './proposals.tsx'

/**
 * Enter accepts the first proposal of the line that is shown (its button has the key); when it has none, Enter goes
 * on to the next line that has one, and after those to choosing by hand.
 */
export function OnwardKey({ visit, data: { looked, toDo } }: { visit: CooperativeVisit; data: BankData }) {
  if (!visit.may('bank.match') || !looked || looked.line.matchId !== null) return null
  const words = visit.text.bank
  if (looked.proposals.length > 0) return null
  const unseen = { class: 'unseen', tabIndex: -1, 'aria-hidden': 'true', 'data-key': 'Enter' } as const
  const next = nextToDo(toDo, looked.line.id)
  const withProposal = next && next.proposals.length > 0
  return (
    <a href={withProposal ? paths.bankLine(visit.cooperative.slug, next.line.id) : '#factuur'} {...unseen}>
      {withProposal ? words.page.nextProposal : words.line.byHand}
    </a>
  )
}

/** The keys that work now. */
export function keysOf(
  visit: CooperativeVisit,
  { looked, last, toDo }: BankData,
): { key: string; does: string }[] {
  const words = visit.text.bank.page
  if (!visit.may('bank.match')) return []
  const waits = looked?.line.matchId === null
  const proposals = waits ? looked.proposals : []
  const onward = waits && toDo.some((one) => one.proposals.length > 0)
  return [
    ...(proposals.length > 0
      ? [{ key: 'Enter', does: words.keyAccept }]
      : onward
        ? [{ key: 'Enter', does: words.nextProposal }]
        : looked?.line.parked
          ? [{ key: 'Enter', does: words.keyTakeUp }]
          : []),
    ...(mayReject(proposals) ? [{ key: 'r', does: words.keyReject }] : []),
    ...(waits && accountForLater(looked.named) ? [{ key: LATER_KEY, does: words.keyLater }] : []),
    ...(last ? [{ key: 'u', does: words.keyUndo }] : []),
  ]
}
