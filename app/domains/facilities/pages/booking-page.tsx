/** One booking: what and when, and calling it off. */
import { z } from 'zod'
import { Facts, Paragraph, TextField } from '../../../ui/index.ts'
import type { Tx } from '../../../platform/database.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { optionalText } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { findPerson } from '../../people/index.ts'
import type { Booking } from '../booking.ts'
import { bookingById } from '../booking.db.ts'
import { callOffBooking } from '../call-off-booking.ts'
import { officeReach } from '../load-office-reach.ts'
import { lastDepositAsk, type DepositAsk } from '../deposit-ask.db.ts'
import { depositOf, type Deposit } from '../deposit.db.ts'
import type { Moment, Word } from '../hand-over.ts'
import { wordsOf } from '../hand-over.db.ts'
import { calledOffUntil } from '../thing.ts'
import { CallOffUntil } from './call-off-until.tsx'
import { DepositDone, DepositOf } from './deposit-of.tsx'
import { HandOver } from './hand-over-words.tsx'
import { clockChangeInWords, spanInWords } from '../in-words.ts'
import { backToThings, Done } from './things-page.tsx'

/** Shows a booking to who has it and to the administration. */
export const bookingPage = formPage({
  schema: z.object({ why: optionalText(300) }),
  load: async (visit) => {
    const id = visit.id<'thing-booking'>('booking')
    return visit.read(async (tx) => {
      const booking = await bookingById(tx, visit.cooperative.id, id)
      const words = await wordsOf(tx, visit.cooperative.id, id)
      const deposit = await depositOf(tx, visit.cooperative.id, id)
      const ask = await lastDepositAsk(tx, visit.cooperative.id, id)
      const canMail = await hasAddress(tx, booking?.memberPerson)
      const reach = await officeReach(tx, visit.cooperative.id)
      return booking?.kind === 'use' ? { booking, words, deposit, ask, canMail, reach, visit } : undefined
    })
  },
  title: (visit, { booking }) => visit.text.facilities.one.title(booking),
  back: backFromBooking,
  initial: () => ({ why: '' }),
  above: (one, visit) => (
    <>
      <Done visit={visit} another={!isOwn(visit, one.booking)} />
      <DepositDone {...one} />
      <Facts facts={factsOf(visit, one.booking, one.words)} />
      <ClockChange visit={visit} {...one.booking} />
      {mayCallOff(visit, one) && isOwn(visit, one.booking) && (
        <CallOffUntil visit={visit} from={one.booking.from} rules={one.booking} />
      )}
      {visit.may('bookings.keep') && <Handing visit={visit} one={one} />}
      {isTooLate(visit, one.booking) && (
        <Paragraph>
          {visit.text.facilities.refusals['booking-too-late']({
            hours: String(one.booking.cancelHours),
            ...one.reach,
          })}
        </Paragraph>
      )}
    </>
  ),
  offered: (one) => mayCallOff(one.visit, one),
  fields: ({ visit, data, typed, wrong }) =>
    isOwn(visit, data.booking) ? null : (
      <TextField
        name="why"
        label={visit.text.facilities.one.whyField}
        hint={visit.text.facilities.one.whyHint}
        value={typed['why']}
        error={wrong('why')}
        maxLength={300}
      />
    ),
  label: (visit) => visit.text.facilities.one.whyField,
  save: (visit, { why }, commandId, { booking }) =>
    visit.perform(callOffBooking, visit.actor, { bookingId: booking.id, why }, commandId),
  done: (visit) => `${paths.things(visit.cooperative.slug)}?gedaan=afgezegd`,
  refusals: (visit) => visit.text.facilities.refusals,
  refusedField: (reason) => (reason === 'booking-why' ? 'why' : undefined),
  saveLabel: (visit) => visit.text.facilities.one.callOff,
  saveLook: 'secondary',
  below: (one, visit) => (visit.may('bookings.keep') ? null : <Handing visit={visit} one={one} />),
})

type One = {
  readonly booking: Booking
  readonly words: readonly Word[]
  readonly deposit: Deposit | undefined
  readonly ask: DepositAsk | undefined
}

/** Who may not see what there is, who left, comes from their first page. */
function backFromBooking(visit: CooperativeVisit) {
  if (visit.may('things.read')) return backToThings(visit)
  return { href: paths.home(visit.cooperative.slug), label: visit.text.toDo.back }
}

/** Whether a person has an address that a mail goes to. */
/** Whether somebody has an address to be told at. */
export async function hasAddress(tx: Tx, person: Id<'person'> | null | undefined): Promise<boolean> {
  return person ? Boolean((await findPerson(tx, person))?.email) : false
}

/** It stands, did not begin, and was not fetched: then calling it off is offered. */
function mayCallOff(visit: CooperativeVisit, { booking, words }: One): boolean {
  if (!visit.may('thing.book')) return false
  const stands = booking.endedAt === null && booking.from > visit.now.at && words.length === 0
  return stands && !isTooLate(visit, booking)
}

/** What one comes for who hands it out: the deposit, and how it is. */
function Handing({ visit, one: { booking, words, deposit, ask } }: { visit: CooperativeVisit; one: One }) {
  return (
    <>
      <DepositOf visit={visit} booking={booking} deposit={deposit} ask={ask} />
      <HandOver visit={visit} booking={booking} words={words} />
    </>
  )
}

/** Why it is longer or shorter than the clock says, in the two nights in which the clock is changed. */
export function ClockChange(props: { visit: CooperativeVisit; from: Date; until: Date }) {
  const said = clockChangeInWords(props.visit, props.from, props.until)
  return said === undefined ? null : <Paragraph>{said}</Paragraph>
}

const isOwn = (visit: CooperativeVisit, { memberPerson }: Booking) => memberPerson === visit.actor.personId

/** It still stands and has not begun, but a member does not call it off alone any more. */
function isTooLate(visit: CooperativeVisit, booking: Booking): boolean {
  const { from, endedAt } = booking
  const now = visit.now.at
  const isMember = visit.may('thing.book') && !visit.may('bookings.keep')
  return endedAt === null && from > now && isMember && now > calledOffUntil(from, booking)
}

function factsOf(visit: CooperativeVisit, booking: Booking, said: readonly Word[]) {
  const words = visit.text.facilities.one
  const { from, until, member, price, piece, pieces } = booking
  return [
    { label: words.when, value: spanInWords(visit, from, until) },
    { label: words.who, value: member },
    ...(pieces > 1 ? [{ label: words.piece, value: words.pieceIs({ piece, pieces }) }] : []),
    ...(price > 0n ? [{ label: words.price, value: formatEuro(price, visit.language) }] : []),
    { label: words.state, value: stateInWords(visit, booking, said) },
  ]
}

function stateInWords(visit: CooperativeVisit, booking: Booking, said: readonly Word[]): string {
  const words = visit.text.facilities.one
  const { endedHow, endedWhy, until } = booking
  const isSaid = (moment: Moment) => said.some((one) => one.moment === moment)
  if (endedHow === null) {
    if (isSaid('returned')) return words.returned
    if (isSaid('fetched')) return until > visit.now.at ? words.fetched : words.notBack
    return until > visit.now.at ? words.stands : words.over
  }
  if (endedHow === 'returned') return words.returned
  return endedWhy === '' ? words.cancelled : words.why({ why: endedWhy })
}
