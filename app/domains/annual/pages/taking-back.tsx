import { Card, Heading, Link, Notice, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { YearHere } from './year-here.ts'
import { AnswerAsked } from '../../people/pages/index.ts'
import { annualPaths } from './addresses.ts'

/** Under an adoption: the way to ask that it is taken back, or why it stands. */
export function ToTakeBack({ visit, year, takingBack, goesBack }: YearHere) {
  if (!year.adoption || takingBack) return null
  const words = visit.text.annual.takingBack
  if (year.done.close) return <Paragraph quiet>{words.forGood}</Paragraph>
  if (!goesBack || !visit.may('annual.take-back')) return null
  return (
    <Paragraph>
      <Link href={annualPaths.takeBackYear(visit.cooperative.slug, String(year.year))}>{words.open}</Link>
    </Paragraph>
  )
}

/** On top of the year: what somebody asked to take back, with yes and no for who may say it. */
export function AskedBack({ visit, year, takingBack }: YearHere) {
  return takingBack ? <Waiting visit={visit} year={year.year} asked={takingBack} /> : null
}

function Waiting(props: {
  visit: CooperativeVisit
  year: number
  asked: NonNullable<YearHere['takingBack']>
}) {
  const { visit, asked } = props
  const words = visit.text.annual.takingBack
  const isOfOffice = asked.standing !== 'who-asked' && !visit.may('books.close')
  const day = formatDay(dayOf(asked.askedAt), visit.language)
  return (
    <>
      <Notice tone="doubt" title={words.waits}>
        <p>{words.asked({ name: asked.askedByName, day, reason: asked.reason })}</p>
        {isOfOffice && visit.may('annual.take-back') && <p>{words.byOffice}</p>}
      </Notice>
      {visit.may('annual.take-back') && (
        <AnswerAsked
          visit={visit}
          action={annualPaths.answerTakingBack(visit.cooperative.slug, String(props.year))}
          standing={asked.standing}
          seen={{ asked: asked.id }}
          yesIsElsewhere={isOfOffice}
          words={words}
        />
      )}
    </>
  )
}

/** What was written down before and taken back, with who and why. */
export function TakenBackBefore({ visit, takenBack }: YearHere) {
  if (takenBack.length === 0) return null
  const words = visit.text.annual.takingBack
  const on = (day: Parameters<typeof formatDay>[0]) => formatDay(day, visit.language)
  return (
    <Card>
      <Heading level={2} size={3}>
        {words.before}
      </Heading>
      {takenBack.map((one) => (
        <Paragraph key={one.takenBackAt.toISOString()}>
          {words.beforeOne({
            metOn: on(one.metOn),
            day: on(dayOf(one.takenBackAt)),
            reason: one.reason,
            first: one.askedByName,
            second: one.answeredByName,
          })}
        </Paragraph>
      ))}
    </Card>
  )
}
