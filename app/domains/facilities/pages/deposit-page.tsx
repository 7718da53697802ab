/** The deposit of a booking, for the administration: given when fetched; given back, or asked to keep, when over. */
import { z } from 'zod'
import { AmountField, Facts, HiddenField, Notice, Paragraph, TextField } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { ok } from '../../../values/result.ts'
import { optionalAmount, optionalText } from '../../../web/fields.ts'
import { formPage, type Confirmation } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { askToKeepDeposit } from '../ask-to-keep-deposit.ts'
import type { Booking } from '../booking.ts'
import { bookingById } from '../booking.db.ts'
import { checkDepositKept, checkDepositOpen } from '../deposit.ts'
import { lastDepositAsk } from '../deposit-ask.db.ts'
import { depositOf } from '../deposit.db.ts'
import { giveDepositBack } from '../give-deposit-back.ts'
import type { Word } from '../hand-over.ts'
import { wordsOf } from '../hand-over.db.ts'
import { takeDeposit } from '../take-deposit.ts'
import { addresses } from './addresses.ts'
import { depositInWords } from './deposit-of.tsx'

/** Writes down that it was given; once it was, gives it back, or asks to keep a part. */
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
  load: (visit) => loadDeposit(visit),
  title: (visit, { booking }) => visit.text.facilities.deposit.title(booking),
  back: (visit, { booking }) => ({
    href: paths.thingBooking(visit.cooperative.slug, booking.id),
    label: visit.text.facilities.handOver.back,
  }),
  initial: () => ({ kept: '', why: '' }),
  above: ({ booking, deposit, ask }, visit) => {
    const words = visit.text.facilities.deposit
    const amount = formatEuro(booking.deposit, visit.language)
    if (!deposit) return <Paragraph>{words.take({ amount, member: booking.member })}</Paragraph>
    if (deposit.settledAt === null && ask?.answer === null)
      return <Paragraph>{visit.text.facilities.refusals['deposit-waits']}</Paragraph>
    if (!deposit.settledAt) return <Paragraph>{words.give({ amount, member: booking.member })}</Paragraph>
    return (
      <Paragraph>
        {depositInWords(visit, booking, deposit)} {words.over}
      </Paragraph>
    )
  },
  offered: ({ deposit, ask }) => deposit === undefined || checkDepositOpen(deposit, ask).ok,
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
  confirm: async (visit, { given, kept = 0n, why }, { booking, deposit, ask, words }) => {
    if (given !== undefined || !deposit) return ok(undefined)
    const right =
      kept > 0n ? checkDepositKept({ deposit, ask, words }, { kept, why }) : checkDepositOpen(deposit, ask)
    if (!right.ok) return right
    return ok(askSure(visit, booking, words, { back: deposit.amount - kept, kept, why }))
  },
  save: (visit, { given, kept = 0n, why }, commandId, { booking: { id: bookingId } }) => {
    if (given !== undefined)
      return visit.perform(takeDeposit, visit.actor, { bookingId, amount: given }, commandId)
    return kept > 0n
      ? visit.perform(askToKeepDeposit, visit.actor, { bookingId, kept, why }, commandId)
      : visit.perform(giveDepositBack, visit.actor, { bookingId }, commandId)
  },
  done: (visit, _, { booking, deposit }) =>
    deposit
      ? addresses.depositDone(visit.cooperative.slug, booking.id)
      : `${paths.thingBooking(visit.cooperative.slug, booking.id)}?gedaan=borg`,
  refusals: (visit) => visit.text.facilities.refusals,
  refusedField: (reason) => {
    if (reason === 'deposit-why') return 'why'
    return reason === 'deposit-too-much' || reason === 'deposit-photo' ? 'kept' : undefined
  },
  saveLabel: (visit) => visit.text.facilities.deposit.save,
})

/** A booking of a thing with a deposit, and what was said and asked of it. */
export async function loadDeposit(visit: CooperativeVisit) {
  const id = visit.id<'thing-booking'>('booking')
  const at = visit.cooperative.id
  return visit.read(async (tx) => {
    const booking = await bookingById(tx, at, id)
    if (booking?.kind !== 'use' || booking.deposit === 0n) return undefined
    const [deposit, ask] = [await depositOf(tx, at, id), await lastDepositAsk(tx, at, id)]
    return { booking, deposit, ask, words: await wordsOf(tx, at, id) }
  })
}

/** What goes back, or what is asked, once more: the till gives it, and it is somebody else's money. */
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
            { label: kept > 0n ? words.wouldGoBack({ member }) : words.back({ member }), value: euro(back) },
            ...(kept > 0n ? [{ label: words.asked, value: euro(kept) }] : []),
            ...(kept > 0n || why !== '' ? [{ label: words.why, value: why }] : []),
          ]}
        />
        {broken.map(({ id, damage }) => (
          <Notice key={id} tone="doubt">
            {words.broken({ damage })}
          </Notice>
        ))}
        {kept === 0n && why !== '' && <Notice tone="doubt">{words.whyWithout}</Notice>}
        <Paragraph>{kept > 0n ? words.reads : words.final}</Paragraph>
      </>
    ),
    saveLabel: kept > 0n ? words.yesAsk : words.yes,
    changeLabel: words.change,
  }
}
