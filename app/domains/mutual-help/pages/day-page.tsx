/** One of two who agreed on help proposes a day and a time for it. */
import { z } from 'zod'
import { DateField, FieldRow, Paragraph, RadioGroup, TextField, typedParts } from '../../../ui/index.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { dayOf } from '../../../values/day.ts'
import { formatHours } from '../../../values/duration.ts'
import { formatClock } from '../../../values/format.ts'
import { isId } from '../../../values/id.ts'
import { clockTimeOf, minutesAfter, momentOnClock } from '../../../values/moment-on-clock.ts'
import { ok } from '../../../values/result.ts'
import { alreadyThen, type AgendaToLookAt } from '../../../web/already-there.ts'
import { AlreadyThen } from '../../../web/already-then.tsx'
import { clockTime } from '../../../web/clock-time-field.ts'
import { dayField, duration, optionalText, withDays, type FieldWord } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { byOwnHandPage } from '../../../web/plain-pages.tsx'
import { isOnBehalf, type CooperativeVisit } from '../../../web/visit.ts'
import { dayOfPromise } from '../help-day.db.ts'
import { mayBeSaidOfDay } from '../help-day.ts'
import { loadPost } from '../load-post.ts'
import { sayOfDay } from '../say-of-day.ts'
import { writeDayFor } from '../write-day-for.ts'
import { HOW_SAID } from '../written.ts'
import { helpPaths } from './addresses.ts'
import { dayInWords } from './day-part.tsx'

const SCHEMA = withDays(
  ['day'],
  z
    .object({
      day: dayField(),
      time: clockTime(),
      hours: duration(),
      place: optionalText(120),
      how: z.enum(HOW_SAID).optional().catch(undefined),
    })
    .transform((form, ctx) => {
      const startsAt = momentOnClock(form.day, form.time)
      if (startsAt) return { ...form, startsAt }
      ctx.addIssue({ code: 'custom', path: ['time'], message: 'time-skipped' satisfies FieldWord })
      return z.NEVER
    }),
)

type Value = z.output<typeof SCHEMA>
type Data = NonNullable<Awaited<ReturnType<typeof load>>>

/**
 * The form, for one of the two or for who writes down for one of them (`voor`). Asked once more is a time at which one
 * has something else. Not on behalf of one of them: a day is agreed on by who goes there.
 *
 * @param agenda where what else there is is looked for
 */
export function dayPages(agenda: AgendaToLookAt) {
  const form = dayForm(agenda)
  const own = (answer: typeof form.show) => async (visit: CooperativeVisit) =>
    isOnBehalf(visit) ? byOwnHandPage(visit, 'does') : answer(visit)
  return { show: own(form.show), receive: own(form.receive) }
}

const dayForm = (agenda: AgendaToLookAt) =>
  formPage({
    schema: SCHEMA,
    load,
    title: (visit, { promise, side }) =>
      visit.text.helpBetween.day.form.title({
        other: promise.helperId === side ? promise.helped : promise.helper,
      }),
    lead: (visit) => visit.text.helpBetween.day.form.lead,
    back: (visit, { promise }) => ({
      href: helpPaths.post(visit.cooperative.slug, promise.postId),
      label: visit.text.helpBetween.day.form.back,
    }),
    initial: ({ day, neededOn }, visit) =>
      day
        ? {
            ...dayFields('day', dayOf(day.startsAt)),
            time: formatClock(clockTimeOf(day.startsAt), visit.language),
            hours: formatHours(day.minutes),
            place: day.place,
          }
        : { ...dayFields('day', neededOn ?? undefined), hours: '1', time: '', place: '' },
    fields: (filled) => <DayFields {...filled} />,
    label: (visit, field) => {
      const said = visit.text.helpBetween.day.form
      if (field === 'time' || field === 'hours' || field === 'place') return said[field]
      return said.day
    },
    confirm: (visit, value, data) => toConfirm(agenda, visit, value, data),
    save,
    done: (visit, _said, { promise, writes }) =>
      `${helpPaths.post(visit.cooperative.slug, promise.postId)}?gedaan=${writes ? 'opgeschreven' : 'dag'}`,
    refusals: (visit) => visit.text.help.refusals,
    refusedField: (reason) =>
      reason === 'help-day-ahead' ? 'day' : reason === 'help-day-length' ? 'hours' : undefined,
    saveLabel: (visit) => visit.text.helpBetween.day.form.save,
  })

function load(visit: CooperativeVisit) {
  return visit.read(async (tx) => {
    const post = visit.id<'help-post'>('post')
    const promiseId = visit.id<'help-promise'>('promise')
    const full = await loadPost(tx, visit.actor, post, visit.now.today)
    const asked = visit.url.searchParams.get('voor') ?? ''
    const theirs = full?.theirs.find(
      (one) => one.promise.id === promiseId && one.may && isId<'member'>(asked) && one.side === asked,
    )
    const own = asked === '' ? full?.promises.find(({ id }) => id === promiseId) : undefined
    const promise = theirs?.promise ?? own
    const side = theirs?.side ?? full?.me
    if (!full || !promise || side === undefined) return undefined
    const day = await dayOfPromise(tx, visit.cooperative.id, promiseId)
    if (!mayBeSaidOfDay(promise, day, side).includes('day')) return undefined
    return { promise, side, day, writes: theirs !== undefined, neededOn: full.post.neededOn }
  })
}

function DayFields({ visit, data, typed, wrong }: Filled<Data>) {
  const said = visit.text.helpBetween.day.form
  return (
    <>
      <FieldRow>
        <DateField name="day" label={said.day} value={typedParts(typed, 'day')} error={wrong('day')} />
        <TextField
          name="time"
          label={said.time}
          hint={said.timeHint}
          value={typed['time']}
          error={wrong('time')}
          width="short"
        />
      </FieldRow>
      <TextField
        name="hours"
        label={said.hours}
        hint={said.hoursHint}
        value={typed['hours']}
        error={wrong('hours')}
        width="number"
      />
      <TextField
        name="place"
        label={said.place}
        value={typed['place']}
        error={wrong('place')}
        maxLength={120}
        optional
      />
      {data.writes && (
        <RadioGroup
          name="how"
          label={visit.text.helpWritten.how}
          choices={HOW_SAID.map((value) => ({ value, label: visit.text.helpWritten.hows[value] }))}
          value={typed['how'] ?? 'told'}
        />
      )}
    </>
  )
}

/** What else one has at that time; nothing when there is nothing. */
async function toConfirm(
  agenda: AgendaToLookAt,
  visit: CooperativeVisit,
  { startsAt, hours, place }: Value,
  { promise, side, writes }: Data,
) {
  const { slug } = visit.cooperative
  const said = visit.text.helpBetween.day.form
  const whose = { id: side, personId: visit.actor.personId, name: '' }
  const itself = `${helpPaths.post(slug, promise.postId)}#${promise.id}`
  const asked = { from: startsAt, until: minutesAfter(startsAt, hours), itself }
  const there = writes ? [] : await alreadyThen(agenda, visit, whose, asked)
  if (there.length === 0) return ok(undefined)
  return ok({
    title: said.sureTitle,
    shown: (
      <>
        <Paragraph>{dayInWords(visit, { startsAt, place })}</Paragraph>
        <AlreadyThen sentences={there} />
      </>
    ),
    saveLabel: said.sure,
    changeLabel: said.change,
  })
}

function save(
  visit: CooperativeVisit,
  { startsAt, hours, place, how }: Value,
  commandId: string,
  { promise, side, day, writes }: Data,
) {
  const asked = {
    promiseId: promise.id,
    says: 'day' as const,
    startsAt: startsAt.getTime(),
    minutes: hours,
    place,
    revision: day?.revision,
  }
  return writes
    ? visit.perform(writeDayFor, visit.actor, { ...asked, memberId: side, how: how ?? 'told' }, commandId)
    : visit.perform(sayOfDay, visit.actor, asked, commandId)
}
