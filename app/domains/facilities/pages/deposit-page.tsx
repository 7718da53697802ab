/** The deposit of a booking: given when it is fetched, given back when it is over; what the member reads of it. */
import { z } from 'zod'
import { AmountField, Heading, HiddenField, LinkButton, Paragraph, TextField } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { optionalAmount, optionalText } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Booking } from '../booking.ts'
import { bookingById } from '../booking.db.ts'
import { depositOf, depositsToGiveBack, type Deposit } from '../deposit.db.ts'
import { giveDepositBack } from '../give-deposit-back.ts'
import { takeDeposit } from '../take-deposit.ts'
import { addresses } from './addresses.ts'

/** For the administration: writes down that it was given; once it was, gives it back. */
export const depositPage = formPage({
  schema: z.object({
    given: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(BigInt)
      .optional(),
    kept: optionalAmount().refine((cents) => cents === undefined || cents >= 0n, 'amount-negative'),
    why: optionalText(300),
  }),
  load: async (visit) => {
    const id = visit.id<'thing-booking'>('booking')
    return visit.read(async (tx) => {
      const booking = await bookingById(tx, visit.cooperative.id, id)
      const deposit = await depositOf(tx, visit.cooperative.id, id)
      return booking?.kind === 'use' && booking.deposit > 0n ? { booking, deposit } : undefined
    })
  },
  title: (visit, { booking }) => visit.text.facilities.deposit.title(booking),
  back: (visit, { booking }) => ({
    href: paths.thingBooking(visit.cooperative.slug, booking.id),
    label: visit.text.facilities.handOver.back,
  }),
  initial: () => ({ kept: '', why: '' }),
  above: ({ booking, deposit }, visit) => {
    const words = visit.text.facilities.deposit
    const amount = formatEuro(booking.deposit, visit.language)
    if (!deposit) return <Paragraph>{words.take({ amount, member: booking.member })}</Paragraph>
    return (
      <Paragraph>{deposit.settledAt ? words.over : words.give({ amount, member: booking.member })}</Paragraph>
    )
  },
  offered: ({ deposit }) => deposit === undefined || deposit.settledAt === null,
  fields: ({ visit, data: { booking, deposit }, typed, wrong }) => {
    const words = visit.text.facilities.deposit
    if (!deposit) return <HiddenField name="given" value={String(booking.deposit)} />
    return (
      <>
        <AmountField
          name="kept"
          label={words.kept}
          hint={words.keptHint}
          value={typed['kept']}
          error={wrong('kept')}
          optional
        />
        <TextField
          name="why"
          label={words.why}
          hint={words.whyHint}
          value={typed['why']}
          error={wrong('why')}
          maxLength={300}
          optional
        />
      </>
    )
  },
  label: (visit, field) => visit.text.facilities.deposit[field === 'why' ? 'why' : 'kept'],
  save: (visit, { given, kept = 0n, why }, commandId, { booking: { id: bookingId } }) =>
    given === undefined
      ? visit.perform(giveDepositBack, visit.actor, { bookingId, kept, why }, commandId)
      : visit.perform(takeDeposit, visit.actor, { bookingId, amount: given }, commandId),
  done: (visit, _, { booking, deposit }) =>
    `${paths.thingBooking(visit.cooperative.slug, booking.id)}?gedaan=${deposit ? 'borg-terug' : 'borg'}`,
  refusals: (visit) => visit.text.facilities.refusals,
  refusedField: (reason) => {
    if (reason === 'deposit-why') return 'why'
    return reason === 'deposit-too-much' || reason === 'deposit-photo' ? 'kept' : undefined
  },
  saveLabel: (visit) => visit.text.facilities.deposit.save,
})

/** What is so with the deposit of a booking, for who has it; and the way on for the administration. */
export function DepositOf(props: {
  visit: CooperativeVisit
  booking: Booking
  deposit: Deposit | undefined
}) {
  const { visit, booking, deposit } = props
  const words = visit.text.facilities.deposit
  if (booking.deposit === 0n || (!deposit && booking.endedAt !== null)) return null
  const isOwn = booking.memberPerson === visit.actor.personId
  const goesOn = visit.may('books.post') && !isOwn && (deposit === undefined || deposit.settledAt === null)
  return (
    <>
      <Heading level={2}>{words.heading}</Heading>
      <Paragraph>{depositInWords(visit, booking, deposit)}</Paragraph>
      {goesOn && (
        <LinkButton look="secondary" href={addresses.deposit(visit.cooperative.slug, booking.id)}>
          {deposit ? words.toGive : words.toTake}
        </LinkButton>
      )}
    </>
  )
}

function depositInWords(visit: CooperativeVisit, booking: Booking, deposit: Deposit | undefined): string {
  const words = visit.text.facilities.deposit
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const day = (moment: Date) => formatDay(dayOf(moment), visit.language)
  const asked = { amount: euro(booking.deposit), member: booking.member }
  if (!deposit)
    return booking.memberPerson === visit.actor.personId
      ? words.asked(asked)
      : visit.text.facilities.forAnother.asked(asked)
  const { amount, takenAt, settledAt, kept, why } = deposit
  if (settledAt === null || kept === null) return words.given({ amount: euro(amount), day: day(takenAt) })
  if (kept === 0n) return words.gotBack({ amount: euro(amount), day: day(settledAt) })
  return words.partBack({ back: euro(amount - kept), kept: euro(kept), day: day(settledAt), why })
}

/** Deposits whose booking is over: of others, because nobody gives back to themselves. */
export const depositBlock: TaskBlock = {
  may: 'books.post',
  order: 332,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const all = await reader.read((tx) => depositsToGiveBack(tx, id, reader.now.at))
    const { task, taskDetail } = reader.text.facilities.deposit
    return all
      .filter(({ memberPerson }) => memberPerson !== reader.actor.personId)
      .map(({ bookingId, thing, member, amount }) => ({
        kind: 'facilities-deposit' as const,
        href: addresses.deposit(slug, bookingId),
        title: task({ member }),
        detail: taskDetail({ thing, amount: formatEuro(amount, reader.language) }),
      }))
  },
}
