/** What stands in place of the benefit of a member where these hands do not read it: never that there is none. */
import { Card, Paragraph } from '../../../ui/index.ts'
import { isOnBehalf, type CooperativeVisit } from '../../../web/visit.ts'

/** That the member alone reads what this does, and whether a permission is asked; or, to themselves, why not yet. */
export function ClosedLine({ visit, id }: { readonly visit: CooperativeVisit; readonly id: string }) {
  const words = visit.text.benefitPages.line
  return (
    <Card labelledBy={id}>
      <Paragraph>
        <strong id={id}>{isOnBehalf(visit) ? words.closed.name : words.name}</strong>{' '}
        {isOnBehalf(visit)
          ? words.closed.toOtherHands({ name: visit.signedIn?.behalf?.name ?? '' })
          : words.closed.notYet}
      </Paragraph>
    </Card>
  )
}
