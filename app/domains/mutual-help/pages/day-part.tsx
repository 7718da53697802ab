/** In the card of what two promised each other: when they do it, and how they reach each other. */
import { Button, ButtonRow, Form, HiddenField, Link, LinkButton, Paragraph } from '../../../ui/index.ts'
import { formatClock, formatDay } from '../../../values/format.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { clockTimeOf } from '../../../values/moment-on-clock.ts'
import type { Id } from '../../../values/id.ts'
import { freshCommandId, type Typed } from '../../../web/form.ts'
import { LeftToMember } from '../../../web/own-hand.tsx'
import { paths } from '../../../web/paths.ts'
import { isOnBehalf, type CooperativeVisit, type Reader } from '../../../web/visit.ts'
import { isStillToCome, mayBeSaidOfDay, stageOfDay, type HelpDay } from '../help-day.ts'
import type { HelpPromise } from '../help.ts'
import { WAYS_TO_REACH, type Reach } from '../reach.ts'
import { helpPaths } from './addresses.ts'
import { HowField } from './written-lines.tsx'

/** A moment with its day of the week, and where: `zaterdag 12 december 2026 om 9.00 uur, in de hal`. */
export function dayInWords(
  { text, language }: Pick<Reader, 'text' | 'language'>,
  { startsAt, place }: Pick<HelpDay, 'startsAt' | 'place'>,
): string {
  const on = dayOf(startsAt)
  const when = text.helpBetween.day.when({
    weekday: text.toDo.mail.weekdays[Temporal.PlainDate.from(on).dayOfWeek - 1]!,
    day: formatDay(on, language),
    time: formatClock(clockTimeOf(startsAt), language),
  })
  return place === '' ? when : text.helpBetween.day.at({ when, place })
}

type Shown = {
  visit: CooperativeVisit
  promise: HelpPromise
  day: HelpDay | undefined
  /** For whom it is shown: one of the two, also when another writes it down. */
  me: Id<'member'>
  /** Somebody writes down what `me` says. */
  writes: boolean
  typed: Typed | undefined
}

/** The day: what was proposed or agreed on, and what can be said of it now. */
export function DayPart(props: Shown) {
  const { visit, promise, day, me, writes, typed } = props
  const saidOf = mayBeSaidOfDay(promise, day, me)
  const words = isOnBehalf(visit) ? [] : saidOf
  const said = visit.text.helpBetween.day
  const { slug } = visit.cooperative
  const own = helpPaths.day(slug, promise.postId, promise.id)
  const answers = words.filter((word) => word !== 'day')
  if (saidOf.length === 0 && (!day || stageOfDay(day) !== 'agreed')) return null
  return (
    <>
      {day && <Paragraph>{standsIn(props, day)}</Paragraph>}
      {saidOf.length > 0 && <LeftToMember visit={visit} what={day ? said.another : said.propose} />}
      {answers.length > 0 && (
        <Form
          action={helpPaths.answerDay(slug, promise.postId, promise.id)}
          commandId={freshCommandId(visit)}
          label={said.label}
        >
          <HiddenField name="revision" value={String(day?.revision ?? 0)} />
          {writes && <HowField visit={visit} member={me} of={`day-${promise.id}`} typed={typed} />}
          <ButtonRow>
            {answers.map((word) => (
              <Button
                key={word}
                name="intent"
                value={word}
                look={word === 'day-yes' ? 'primary' : 'secondary'}
              >
                {word === 'day-yes' ? said.yes : offWord(props, day!)}
              </Button>
            ))}
          </ButtonRow>
        </Form>
      )}
      {words.includes('day') && (
        <ButtonRow>
          <LinkButton href={writes ? `${own}?voor=${me}` : own} look={day ? 'secondary' : 'primary'}>
            {day ? said.another : said.propose}
          </LinkButton>
        </ButtonRow>
      )}
    </>
  )
}

function offWord({ visit, me }: Shown, day: HelpDay): string {
  const { off } = visit.text.helpBetween.day
  if (stageOfDay(day) === 'agreed') return off.agreed
  return day.saidBy === me ? off.mine : off.theirs
}

function standsIn({ visit, promise, me }: Shown, day: HelpDay): string {
  const said = visit.text.helpBetween.day
  const facts = {
    when: said.long({ when: dayInWords(visit, day), hours: formatDuration(day.minutes, visit.language) }),
    other: promise.helperId === me ? promise.helped : promise.helper,
  }
  const stage = stageOfDay(day)
  if (stage === 'agreed') return (isStillToCome(day, visit.now.at) ? said.agreed : said.was)(facts)
  if (stage === 'off') return day.offBy === me ? said.offByMe(facts) : said.offByOther(facts)
  return day.saidBy === me ? said.proposedByMe(facts) : said.proposedByOther(facts)
}

/** How the two reach each other: what the other shows, and what oneself shows, one tap each. */
export function ReachPart(props: {
  visit: CooperativeVisit
  promise: HelpPromise
  me: Id<'member'>
  reach: readonly Reach[]
}) {
  const { visit, promise, me } = props
  const of = props.reach.filter(({ promiseId }) => promiseId === promise.id)
  const mine = of.find((one) => one.mine)
  const theirs = of.find((one) => !one.mine)
  if (!mine || !theirs) return null
  const said = visit.text.helpBetween.reach
  const other = promise.helperId === me ? promise.helped : promise.helper
  const { slug } = visit.cooperative
  const shown = WAYS_TO_REACH.flatMap((way) => theirs[way] ?? [])
  return (
    <>
      {shown.length === 0 && <Paragraph>{said.nothing({ other })}</Paragraph>}
      {theirs.phone !== null && (
        <Paragraph>
          {said.phone({ other })} <Link href={`tel:${theirs.phone}`}>{theirs.phone}</Link>
        </Paragraph>
      )}
      {theirs.email !== null && (
        <Paragraph>
          {said.email({ other })} <Link href={`mailto:${theirs.email}`}>{theirs.email}</Link>
        </Paragraph>
      )}
      {!isOnBehalf(visit) && (
        <Form
          action={helpPaths.reach(slug, promise.postId, promise.id)}
          commandId={freshCommandId(visit)}
          label={said.label}
        >
          <Paragraph quiet>{said.lead({ other })}</Paragraph>
          <ButtonRow>
            {WAYS_TO_REACH.flatMap((way) => {
              const value = mine[way]
              if (value === null) return []
              const isShown = way === 'phone' ? mine.showsPhone : mine.showsEmail
              return (
                <Button key={way} name="intent" value={isShown ? `no-${way}` : way} look="secondary">
                  {(isShown ? said.hide : said.show)[way]({ value })}
                </Button>
              )
            })}
          </ButtonRow>
        </Form>
      )}
      {mine.phone === null && !isOnBehalf(visit) && (
        <Paragraph quiet>
          {said.noPhone} <Link href={paths.reminderWay(slug)}>{said.toReminders}</Link>
        </Paragraph>
      )}
    </>
  )
}
