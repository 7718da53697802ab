import { Card, Paragraph } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { greatest, type Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PotPurpose } from '../pot-move.ts'

/** What is in a pot, and what of it is free besides what was given a yes to and not spent. Cents. */
export type Room = { readonly held: Cents; readonly free: Cents }

/**
 * Before a member asks: what they can ask, and what buying does to a benefit. Only what holds for everybody is said:
 * what is bought for the business is nobody's income, and what is paid out to the member may count.
 */
export function InThePot(props: { visit: CooperativeVisit; room: Room; purposes: readonly PotPurpose[] }) {
  const { visit, room, purposes } = props
  const words = visit.text.potRequests.form.room
  const euro = (cents: Cents) => formatEuro(cents, visit.language)
  const free = greatest(0n, room.free)
  const promised = greatest(0n, room.held) - free
  return (
    <Card>
      <Paragraph>
        <strong>{words.free({ amount: euro(free) })}</strong>
        {promised > 0n && ` ${words.promised({ held: euro(room.held), promised: euro(promised) })}`}
      </Paragraph>
      {purposes.some((one) => one !== 'payout') && <Paragraph quiet>{words.buying}</Paragraph>}
      {purposes.includes('payout') && <Paragraph quiet>{words.payout}</Paragraph>}
    </Card>
  )
}
