/** What is so with the deposit of a booking, on its page: for who gave it, and for the administration. */
import { Heading, LinkButton, Notice, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Booking } from '../booking.ts'
import { checkDepositOpen } from '../deposit.ts'
import type { DepositAsk } from '../deposit-ask.db.ts'
import type { Deposit } from '../deposit.db.ts'
import { addresses } from './addresses.ts'

type Props = {
  readonly visit: CooperativeVisit
  readonly booking: Booking
  readonly deposit: Deposit | undefined
  /** The last that somebody asked to keep of it. */
  readonly ask: DepositAsk | undefined
}

/** What was really done, to who just did it. `canMail`: whether the member has an address to be told at. */
export function DepositDone({ visit, booking, deposit, ask, canMail }: Props & { canMail: boolean }) {
  if (visit.url.searchParams.get('gedaan') !== 'borg-gedaan' || !deposit) return null
  return (
    <Notice tone="done" announce>
      {doneInWords(visit, booking, deposit, ask, canMail)}
    </Notice>
  )
}

function doneInWords(
  visit: CooperativeVisit,
  { member }: Booking,
  { amount, kept }: Deposit,
  ask: DepositAsk | undefined,
  canMail: boolean,
): string {
  const words = visit.text.facilities.deposit
  const euro = (one: bigint) => formatEuro(one, visit.language)
  if (kept === 0n) return words.doneBack({ back: euro(amount) })
  if (kept === amount) return words.doneKeptAll({ kept: euro(kept) })
  if (kept !== null) return words.doneKept({ back: euro(amount - kept), kept: euro(kept) })
  if (ask?.answer === null) return canMail ? words.doneAsked({ member }) : words.doneAskedTell({ member })
  return words.doneNo
}

/** What is so with it, and the way on for who may do something. */
export function DepositOf({ visit, booking, deposit, ask }: Props) {
  const words = visit.text.facilities.deposit
  if (booking.deposit === 0n || (!deposit && booking.endedAt !== null)) return null
  const isOwn = booking.memberPerson === visit.actor.personId
  const mayBook = visit.may('books.post') && !isOwn
  const { slug } = visit.cooperative
  const goesOn = mayBook && (!deposit || checkDepositOpen(deposit, ask).ok)
  return (
    <>
      <Heading level={2}>{words.heading}</Heading>
      <Paragraph>{depositInWords(visit, booking, deposit)}</Paragraph>
      {ask && deposit?.settledAt === null && <Asked visit={visit} booking={booking} ask={ask} />}
      {ask && ask.answer !== null && <Replied visit={visit} booking={booking} ask={ask} />}
      {goesOn && (
        <LinkButton look="secondary" href={addresses.deposit(slug, booking.id)}>
          {deposit ? words.toGive : words.toTake}
        </LinkButton>
      )}
      {mayBook && ask?.answer === null && (
        <LinkButton look="secondary" href={addresses.decideDeposit(slug, booking.id)}>
          {words.ask.toDecide}
        </LinkButton>
      )}
    </>
  )
}

/** What somebody asks to keep, and what the member says to it. */
function Asked({ visit, booking, ask }: { visit: CooperativeVisit; booking: Booking; ask: DepositAsk }) {
  const words = visit.text.facilities.deposit.ask
  const isOwn = booking.memberPerson === visit.actor.personId
  const said = { kept: formatEuro(ask.kept, visit.language), why: ask.why }
  if (ask.answer === 'no') return <Paragraph>{words.no(said)}</Paragraph>
  return (
    <>
      <Notice tone="doubt" title={words.waits}>
        {isOwn ? words.ofYou(said) : words.of({ ...said, member: booking.member })}
      </Notice>
      <Replied visit={visit} booking={booking} ask={ask} />
      {isOwn && (
        <LinkButton look="secondary" href={addresses.replyOnDeposit(visit.cooperative.slug, booking.id)}>
          {ask.reply === '' ? words.toReply : words.toReplyAnew}
        </LinkButton>
      )}
    </>
  )
}

/** What who gave it said to what was asked. It stays to be read once that is answered. */
function Replied({
  visit,
  booking,
  ask: { reply },
}: {
  visit: CooperativeVisit
  booking: Booking
  ask: DepositAsk
}) {
  const words = visit.text.facilities.deposit.ask
  if (reply === '') return null
  const isOwn = booking.memberPerson === visit.actor.personId
  return (
    <Paragraph>{isOwn ? words.youSaid({ reply }) : words.said({ member: booking.member, reply })}</Paragraph>
  )
}

/** What is so with a deposit, in a sentence. */
export function depositInWords(
  visit: CooperativeVisit,
  booking: Booking,
  deposit: Deposit | undefined,
): string {
  const words = visit.text.facilities.deposit
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const day = (moment: Date) => formatDay(dayOf(moment), visit.language)
  const asked = { amount: euro(booking.deposit), member: booking.member }
  if (!deposit && booking.until <= visit.now.at) return words.never
  if (!deposit)
    return booking.memberPerson === visit.actor.personId
      ? words.asked(asked)
      : visit.text.facilities.forAnother.asked(asked)
  const { amount, takenAt, settledAt, kept, why } = deposit
  if (settledAt === null || kept === null) {
    const isOwn = booking.memberPerson === visit.actor.personId
    return (isOwn ? words.givenByYou : words.given)({ amount: euro(amount), day: day(takenAt) })
  }
  if (kept === 0n) return words.gotBack({ amount: euro(amount), day: day(settledAt) })
  return words.partBack({ back: euro(amount - kept), kept: euro(kept), day: day(settledAt), why })
}
