/** One thing: its rules, a week of when it is free, and the form to book it. */
import { z } from 'zod'
import { DateField, Facts, Heading, Link, Paragraph, Select, typedParts } from '../../../ui/index.ts'
import { addDays, parseDay } from '../../../values/day.ts'
import { dayFields } from '../../../values/day-fields.ts'
import type { Id } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import { chosen, dayField, withDays } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { alreadyThen, type AgendaToLookAt } from '../../../web/already-there.ts'
import { AlreadyThen } from '../../../web/already-then.tsx'
import { optionalDay } from '../../../web/optional-day.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isMemberOn, memberOfPerson, membersOf } from '../../members/index.ts'
import { bookThing } from '../book-thing.ts'
import { usesNotBack, usesToShow } from '../booking.db.ts'
import { damageToLookAt } from '../damage.db.ts'
import { explainedOf } from '../explained.db.ts'
import type { Chosen } from '../half-hours.ts'
import { loadWeek } from '../load-week.ts'
import { thingById } from '../thing.db.ts'
import { firstTime, firstToCallOff, goesOverNight, spanOf } from '../thing.ts'
import { CallOffUntil } from './call-off-until.tsx'
import { halfHour, timesBetween } from './half-hour-field.ts'
import { spanInWords } from '../in-words.ts'
import { backToThings, Done } from './things-page.tsx'
import { ForTheAdministration } from './for-the-administration.tsx'
import { ClockChange } from './booking-page.tsx'
import { WhatItTakes } from './what-it-takes.tsx'
import { DamageNote } from './look-page.tsx'
import { factsAfter, factsBefore } from './thing-facts.ts'
import { WeekTable } from './week-table.tsx'

/** No thing is booked further ahead. */
const FURTHEST_DAYS = 366

/** What somebody said yes to, in whole cents; nothing when nothing was asked. */
const agreed = z
  .string()
  .regex(/^\d{1,9}$/, 'amount-unreadable')
  .optional()
  .transform((cents) => BigInt(cents ?? '0'))

const bookingFields = z.object({
  member: chosen<'member'>(),
  day: dayField(),
  from: halfHour(),
  untilDay: optionalDay(),
  until: halfHour(),
  price: agreed,
  deposit: agreed,
})

type Data = NonNullable<Awaited<ReturnType<typeof load>>>

/**
 * Shows it, and books it for a member. Asked once more is what costs something, with its price, and what comes at a
 * time at which the member has something else.
 *
 * @param agenda where what else there is is looked for
 */
export const thingPages = (agenda: AgendaToLookAt) =>
  formPage({
    schema: withDays(['day', 'untilDay'], bookingFields),
    load,
    title: (_, { thing }) => thing.name,
    back: backToThings,
    initial: ({ day, thing, isNamed }, visit) => {
      const first = isNamed ? firstTime(thing, day, visit.now) : firstToCallOff(thing, visit.now)
      return { ...dayFields('day', first.day), from: String(first.from), until: String(first.until) }
    },
    above: (data, visit) => <About visit={visit} data={data} />,
    offered: ({ offered }) => offered,
    fields: (filled) => <BookingFields {...filled} />,
    label: (visit, field) => {
      const words = visit.text.facilities.book
      const label = words[field as keyof typeof words]
      return typeof label === 'string' ? label : words.day
    },
    confirm: (visit, value, data) => toConfirm(agenda, visit, value, data),
    save: (visit, { member: memberId, price, deposit, ...value }, commandId, { thing }) =>
      visit.perform(
        bookThing,
        visit.actor,
        { ...wantedOf(value), thingId: thing.id, memberId, price, deposit },
        commandId,
      ),
    done: (visit, booking) => `${paths.thingBooking(visit.cooperative.slug, booking)}?gedaan=gereserveerd`,
    refusals: (visit) => visit.text.facilities.refusals,
    refusedField: (reason) => {
      if (reason === 'booking-not-a-member' || reason === 'booking-not-explained') return 'member'
      if (['booking-too-far', 'booking-past', 'booking-most-times'].includes(reason)) return 'day'
      if (reason === 'booking-at-once') return 'from'
      return ['booking-order', 'booking-too-long', 'booking-outside-hours', 'booking-most-hours'].includes(
        reason,
      )
        ? 'until'
        : undefined
    },
    saveLabel: (visit) => visit.text.facilities.book.save,
    below: (data, visit) => (
      <>
        <Heading level={2}>{visit.text.facilities.facts.title}</Heading>
        <Facts facts={factsAfter(visit, data.thing)} />
        <ForTheAdministration visit={visit} {...data} />
      </>
    ),
  })

/** What is asked once more before it is booked; nothing when it costs nothing and nothing else stands there then. */
async function toConfirm(
  agenda: AgendaToLookAt,
  visit: CooperativeVisit,
  value: z.output<typeof bookingFields>,
  data: Data,
) {
  const { thing } = data
  const words = visit.text.facilities.book
  const span = spanOf(thing, wantedOf(value), visit.now)
  if (!span.ok) return span
  const { from, until, price } = span.value
  const whose = data.everybody.find(({ id }) => id === value.member) ?? data.own
  const another = whose !== undefined && whose.personId !== visit.actor.personId ? whose.name : undefined
  const there = whose ? await alreadyThen(agenda, visit, whose, { from, until }) : []
  const costsNothing = price === 0n && thing.deposit === 0n
  if (costsNothing && there.length === 0 && another === undefined) return ok(undefined)
  return ok({
    title: words.sureTitle,
    shown: (
      <>
        <Paragraph>
          {thing.name}: {spanInWords(visit, from, until)}
        </Paragraph>
        {another !== undefined && (
          <Paragraph>{visit.text.facilities.forAnother.who({ member: another })}</Paragraph>
        )}
        <ClockChange visit={visit} from={from} until={until} />
        <AlreadyThen sentences={there} />
        {another === undefined && <CallOffUntil visit={visit} from={from} rules={thing} />}
        <WhatItTakes visit={visit} price={price} deposit={thing.deposit} another={another} />
      </>
    ),
    also: { price: String(price), deposit: String(thing.deposit) },
    saveLabel: words.sure,
    changeLabel: words.change,
  })
}

async function load(visit: CooperativeVisit) {
  const { id: cooperativeId } = visit.cooperative
  const named = parseDay(visit.params['day'] ?? '')
  // Further ahead than anything is booked, there is nothing to show.
  const last = addDays(visit.now.today, FURTHEST_DAYS)
  const day = named && named > visit.now.today && named <= last ? named : visit.now.today
  const office = visit.may('bookings.keep')
  return visit.read(async (tx) => {
    const thing = await thingById(tx, cooperativeId, visit.id<'thing'>('thing'))
    if (!thing) return undefined
    const own = await memberOfPerson(tx, cooperativeId, visit.actor.personId)
    const members = office ? (await membersOf(tx, cooperativeId)).filter((one) => isMemberOn(one, day)) : []
    const explained = await explainedOf(tx, cooperativeId, thing.id)
    const mayBook = (memberId: Id<'member'>) =>
      thing.whoMay === 'everybody' || explained.some((one) => one.memberId === memberId)
    return {
      thing,
      day,
      isNamed: day === named,
      explained,
      everybody: members,
      members: members.filter(({ id }) => mayBook(id)),
      own,
      waitsForExplanation: !office && own !== undefined && !mayBook(own.id),
      damage: await damageToLookAt(tx, thing.id),
      week: await loadWeek(tx, cooperativeId, thing, day),
      bookings: office ? await usesToShow(tx, cooperativeId, visit.now.at, thing.id) : [],
      notBack: office ? await usesNotBack(tx, cooperativeId, visit.now.at, { thingId: thing.id }) : [],
      offered:
        visit.may('thing.book') &&
        thing.stoppedAt === null &&
        ((own !== undefined && mayBook(own.id)) || members.some(({ id }) => mayBook(id))),
    }
  })
}

type Value = Pick<z.output<typeof bookingFields>, 'day' | 'from' | 'untilDay' | 'until'>

function wantedOf({ day, from, untilDay, until }: Value): { from: Chosen; until: Chosen } {
  return { from: { day, time: from }, until: { day: untilDay ?? day, time: until } }
}

function About({ visit, data }: { visit: CooperativeVisit; data: Data }) {
  const { thing } = data
  const words = visit.text.facilities
  return (
    <>
      <Done visit={visit} />
      {data.offered && (
        <Link href="#day" roomy>
          {words.book.jump}
        </Link>
      )}
      <DamageNote visit={visit} thing={thing} said={data.damage} />
      <Facts facts={factsBefore(visit, data)} />
      <WeekTable visit={visit} thing={thing} week={data.week} />
      <Heading level={2}>{words.book.title}</Heading>
      {!data.offered && (
        <Paragraph>
          {thing.stoppedAt !== null
            ? words.refusals['thing-stopped']
            : data.waitsForExplanation
              ? words.refusals['booking-not-explained']
              : words.book.notOffered}
        </Paragraph>
      )}
    </>
  )
}

function BookingFields({ visit, data, typed, wrong }: Filled<Data>) {
  const words = visit.text.facilities.book
  const { thing, members, own } = data
  const { opens, closes } = thing
  const of = (name: string) => ({ name, value: typed[name], error: wrong(name) })
  return (
    <>
      {members.length > 0 && (
        <Select
          {...of('member')}
          value={typed['member'] ?? own?.id}
          label={words.member}
          choices={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <DateField name="day" label={words.day} value={typedParts(typed, 'day')} error={wrong('day')} />
      <Select {...of('from')} label={words.from} choices={timesBetween(visit, opens, closes - 1)} always />
      {goesOverNight(thing) && (
        <DateField
          name="untilDay"
          label={words.untilDay}
          hint={words.untilDayHint}
          value={typedParts(typed, 'untilDay')}
          error={wrong('untilDay')}
          optional
        />
      )}
      <Select {...of('until')} label={words.until} choices={timesBetween(visit, opens + 1, closes)} always />
    </>
  )
}
