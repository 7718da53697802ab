import { Link, Notice, Paragraph, Road, type Stop } from '../../../ui/index.ts'
import { dayOf, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { Step } from '../deadlines.ts'
import { roadOf, type RoadStep } from '../road.ts'
import { Ways } from './next-step.tsx'
import type { YearHere } from './year-here.ts'
import { annualPaths } from './addresses.ts'

/** What is done of the year, what is next, for whom it waits and until when; the one button is with what is next. */
export function YearRoad(here: YearHere & { commandId: string }) {
  const { visit, year, outdated } = here
  const words = visit.text.annual
  const adoptionAsked = here.adoptionAsked !== undefined
  const road = roadOf({ ...year, outdated, adoptionAsked }, visit.now.today)
  const stops = road.map((stop): Stop => {
    const { step, state, waitsFor } = stop
    const head = { key: step, title: words.pages.steps[step], state }
    if (state === 'done') return { ...head, said: doneInWords(here, step) }
    if (state === 'later')
      return { ...head, said: [words.road.later[waitsFor], ...untilInWords(here, stop)].join(' ') }
    const title = `${words.pages.next}: ${head.title}`
    const said = words.road.waitsFor[waitsFor]
    return { ...head, title, said, children: <Now {...here} stop={stop} /> }
  })
  return <Road label={words.pages.steps.label} stops={stops} />
}

/** All that belongs to what is next. */
function Now(here: YearHere & { commandId: string; stop: RoadStep }) {
  const { visit, year, outdated, stop } = here
  const words = visit.text.annual
  const { step } = stop
  const mayGiveTime = year.extension === 0 && !year.adoption && visit.may('annual.follow')
  return (
    <>
      {stop.isLate && stop.until ? (
        <Notice tone="doubt">{words.pages.late(formatDay(stop.until, visit.language))}</Notice>
      ) : (
        untilInWords(here, stop).map((sentence) => <Paragraph key={sentence}>{sentence}</Paragraph>)
      )}
      <Paragraph quiet>{words.pages.nextSaid[step]}</Paragraph>
      {step === 'adopt' && <Paragraph>{words.road.committee[here.committee ?? 'none']}</Paragraph>}
      {outdated && step === 'adopt' && <Notice tone="doubt">{words.pages.outdated}</Notice>}
      {/* What waits for a second yes is answered first. */}
      {!here.takingBack && !here.adoptionAsked && <Ways {...here} />}
      {mayGiveTime && (
        <Paragraph>
          <Link href={annualPaths.extendYear(visit.cooperative.slug, String(year.year))}>
            {words.pages.extend}
          </Link>
        </Paragraph>
      )}
    </>
  )
}

/** Until which day, by which rule, and what it becomes when the members give more time. */
function untilInWords({ visit, year }: YearHere, { step, until, untilWithMore }: RoadStep): string[] {
  if (until === undefined || step === 'close') return []
  const { road } = visit.text.annual
  const on = (day: Day) => formatDay(day, visit.language)
  const isExtended = year.extension > 0 && (step === 'prepare' || step === 'adopt')
  const sentence = isExtended
    ? road.untilExtended[step]({ day: on(until), months: road.months(year.extension) })
    : road.until[step](on(until))
  return untilWithMore === undefined ? [sentence] : [sentence, road.withMore(on(untilWithMore))]
}

function doneInWords({ visit, year }: YearHere, step: Step): string {
  const { road } = visit.text.annual
  const on = (day: Day) => formatDay(day, visit.language)
  const [newest] = year.accounts
  if (step === 'prepare' && newest)
    return road.preparedOn({ day: on(dayOf(newest.preparedAt)), name: newest.preparedByName })
  if (step === 'adopt' && year.adoption) return road.doneOn(on(year.adoption.metOn))
  if (step === 'deposit' && year.deposit) return road.doneOn(on(year.deposit.depositedOn))
  return road.done
}
