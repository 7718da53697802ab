/** The deposit of a booking: given when it is fetched, given back when it is over; what the member reads of it. */
import { z } from 'zod'
import {
  AmountField,
  Facts,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  TextField,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { ok } from '../../../values/result.ts'
import { optionalAmount, optionalText } from '../../../web/fields.ts'
import { formPage, type Confirmation } from '../../../web/form-page.tsx'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Booking } from '../booking.ts'
import { bookingById } from '../booking.db.ts'
import { checkDepositBack } from '../deposit.ts'
import { depositOf, depositsToGiveBack, type Deposit } from '../deposit.db.ts'
import { giveDepositBack } from '../give-deposit-back.ts'
import type { Word } from '../hand-over.ts'
import { wordsOf } from '../hand-over.db.ts'
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
      const words = await wordsOf(tx, visit.cooperative.id, id)
      return booking?.kind === 'use' && booking.deposit > 0n ? { booking, deposit, words } : undefined
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
    if (!deposit.settledAt) return <Paragraph>{words.give({ amount, member: booking.member })}</Paragraph>
    return (
      <Paragraph>
        {depositInWords(visit, booking, deposit)} {words.over}
      </Paragraph>
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
  confirm: async (visit, { given, kept = 0n, why }, { booking, deposit, words }) => {
    if (given !== undefined || !deposit) return ok(undefined)
    const right = checkDepositBack(deposit, words, { kept, why })
    if (!right.ok) return right
    return ok(askSure(visit, booking, words, { ...right.value, kept }))
  },
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

/** What goes back and what stays, once more: the till gives it, and it is somebody else's money. */
function askSure(
  visit: CooperativeVisit,
  { member }: Booking,
  said: readonly Word[],
  { back, kept, why }: { readonly back: bigint; readonly kept: bigint; readonly why: string },
): Confirmation {
  const words = visit.text.facilities.deposit.sure
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const broken = kept > 0n ? [] : said.filter((one) => one.moment === 'returned' && one.damage !== '')
  return {
    title: words.title,
    shown: (
      <>
        <Facts
          facts={[
            { label: words.back({ member }), value: euro(back) },
            ...(kept > 0n ? [{ label: words.kept, value: euro(kept) }] : []),
            ...(kept > 0n ? [{ label: words.why, value: why }] : []),
          ]}
        />
        {broken.map(({ id, damage }) => (
          <Notice key={id} tone="doubt">
            {words.broken({ damage })}
          </Notice>
        ))}
        <Paragraph>{kept > 0n ? words.reads : words.final}</Paragraph>
      </>
    ),
    saveLabel: words.yes,
    changeLabel: words.change,
  }
}

/** What was really given back, to who just did it. */
export function DepositDone({ visit, deposit }: { visit: CooperativeVisit; deposit: Deposit | undefined }) {
  if (visit.url.searchParams.get('gedaan') !== 'borg-terug' || !deposit || deposit.kept === null) return null
  const words = visit.text.facilities.deposit
  const [back, kept] = [deposit.amount - deposit.kept, deposit.kept].map((one) =>
    formatEuro(one, visit.language),
  )
  return (
    <Notice tone="done" announce>
      {deposit.kept === 0n ? words.doneBack({ back: back! }) : words.doneKept({ back: back!, kept: kept! })}
    </Notice>
  )
}

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
