/** Before somebody is signed off from a meeting: who gets the place; and after: who it was, and the way back. */
import {
  Button,
  ButtonRow,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
} from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { whenInWords } from '../when-in-words.ts'
import {
  seatFor,
  whoGetsThePlaceOf,
  whoTookThePlace,
  type Seat,
  type Workshop,
} from '../workshops/workshop.ts'

type Leaving = {
  readonly one: Workshop
  readonly seats: readonly Seat[]
  readonly seat: Seat
  readonly own: boolean
  readonly commandId: string
}

/** Asks whether it is right. Who else waits is read only by who holds meetings. */
export function sureOfSigningOff(
  visit: CooperativeVisit,
  { one, seats, seat, own, commandId }: Leaving,
): Response {
  const words = visit.text.workshops.signOff
  const { name } = seat
  const { title } = one
  const waits = seat.state === 'waiting'
  const heading = own
    ? words[waits ? 'ownList' : 'own']({ title })
    : words[waits ? 'otherList' : 'other']({ name, title })
  const sure = own ? (waits ? words.sureList : words.sure) : words.sureOther({ name })
  return page(visit, {
    title: heading,
    children: (
      <>
        <Heading level={1}>{heading}</Heading>
        <Paragraph>{whenInWords(visit.text, visit.language, one.startsAt)}</Paragraph>
        <Paragraph>{whatFollows(visit, { one, seats, seat, own })}</Paragraph>
        {!own && <Paragraph>{toldInWords(visit, seat)}</Paragraph>}
        <Form action={visit.url.pathname} commandId={commandId} label={sure}>
          <HiddenField name="memberId" value={seat.memberId} />
          <ButtonRow>
            <Button name="intent" value="leave-sure">
              {sure}
            </Button>
            <LinkButton href={paths.workshop(visit.cooperative.slug, one.id)} look="secondary">
              {words.back}
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}

function whatFollows(visit: CooperativeVisit, { one, seats, seat, own }: Omit<Leaving, 'commandId'>): string {
  const words = visit.text.workshops.signOff
  if (seat.state === 'waiting') return words.list
  if (one.waiting === 0) return words.free
  const next = whoGetsThePlaceOf(seat.memberId, one.places, seats)
  return next && !own ? `${words.next({ name: next.name })} ${toldInWords(visit, next)}` : words.nextUnnamed
}

/** Whether a mail tells a member, or whoever signs them up or off does. */
function toldInWords({ text }: CooperativeVisit, { name, hasEmail }: Seat): string {
  const words = text.workshops.signOff
  return hasEmail ? words.told({ name }) : words.notTold({ name })
}

/** What another just did with the seat of a member: up, on the list, or off, with who has the place or the way back. */
export function DoneWithSeat({
  visit,
  one,
  seats,
}: {
  visit: CooperativeVisit
  one: Workshop
  seats: readonly Seat[]
}) {
  const words = visit.text.workshops.signOff
  const of = visit.url.searchParams.get('lid')
  const seat = seats.find(({ memberId }) => memberId === of)
  if (!seat || !visit.may('workshop.hold')) return null
  const { name } = seat
  const said = { in: words.up, waiting: words.onTheList, left: words.left }[seat.state]({ name })
  const gone = seat.state === 'left' && seatFor(one) === 'waiting'
  const taker = whoTookThePlace(one.places, seats)
  return (
    <>
      <Notice tone="done" announce>
        {said} {toldInWords(visit, seat)} {gone && (taker ? words.taken({ name: taker.name }) : words.full)}
      </Notice>
      {seat.state === 'left' && !gone && (
        <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={words.putBack({ name })}>
          <HiddenField name="memberId" value={seat.memberId} />
          <Button name="intent" value="add" look="secondary">
            {words.putBack({ name })}
          </Button>
        </Form>
      )}
    </>
  )
}
