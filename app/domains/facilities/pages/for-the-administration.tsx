import { ButtonRow, LinkButton } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import type { Booking } from '../booking.ts'
import type { Explained } from '../explained.db.ts'
import type { Thing } from '../thing.ts'
import { addresses } from './addresses.ts'
import { ExplainedTo } from './who-may.tsx'
import { WhoHasWhat } from './who-has-what.tsx'

type Props = {
  readonly visit: CooperativeVisit
  readonly thing: Thing
  readonly bookings: readonly Booking[]
  readonly notBack: readonly Booking[]
  readonly explained: readonly Explained[]
  readonly everybody: readonly Member[]
}

/** Who has a thing when, to whom it was explained, and the ways to change it. */
export function ForTheAdministration({ visit, thing, bookings, notBack, explained, everybody }: Props) {
  const words = visit.text.facilities
  const { slug } = visit.cooperative
  if (!visit.may('things.keep')) return null
  return (
    <>
      <WhoHasWhat visit={visit} bookings={bookings} notBack={notBack} />
      <ExplainedTo visit={visit} thing={thing} explained={explained} members={everybody} />
      {thing.stoppedAt === null && (
        <ButtonRow>
          <LinkButton look="secondary" href={addresses.changeThing(slug, thing.id)}>
            {words.form.change}
          </LinkButton>
          <LinkButton look="secondary" href={addresses.closeThing(slug, thing.id)}>
            {words.close.link}
          </LinkButton>
        </ButtonRow>
      )}
    </>
  )
}
