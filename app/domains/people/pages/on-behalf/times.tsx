import { READ_PLACES } from '../../../../platform/on-behalf.ts'
import { Heading, Paragraph } from '../../../../ui/index.ts'
import { dayOf } from '../../../../values/day.ts'
import { formatDay } from '../../../../values/format.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import type { Worked } from '../../on-behalf/behalf.db.ts'
import { deedsInWords, minutesWorked } from '../../on-behalf/behalf.ts'

/** "Op 28 november werkte Joost 25 minuten namens jou". */
export function whenWorked(visit: CooperativeVisit, worked: Worked): string {
  return visit.text.onBehalf.mine.did({
    by: worked.by,
    day: formatDay(dayOf(worked.begunAt), visit.language),
    minutes: minutesWorked(worked, visit.now.at),
  })
}

/** What was done in one time, each kind with how often; and what was opened. */
export function Deeds({ visit, worked }: { visit: CooperativeVisit; worked: Worked }) {
  const { deeds, mine, places } = visit.text.onBehalf
  const lines = deedsInWords(worked, deeds)
  const opened = READ_PLACES.filter((place) => worked.read.includes(place))
  return (
    <>
      {lines.length === 0 ? <Paragraph quiet>{mine.nothing}</Paragraph> : <Lines lines={lines} />}
      {opened.length > 0 && <Paragraph>{mine.opened(opened.map((place) => places[place]))}</Paragraph>}
    </>
  )
}

/** A list of sentences, each with its point: some take two lines on a phone. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** The times that somebody worked on behalf of a member, for who did. */
export function Times(props: { visit: CooperativeVisit; times: readonly Worked[] }) {
  const { visit, times } = props
  const { mine } = visit.text.onBehalf
  return (
    <>
      {times.map((worked) => (
        <section key={worked.id}>
          <Heading level={3} size={4}>
            {formatDay(dayOf(worked.begunAt), visit.language)}
          </Heading>
          <Deeds visit={visit} worked={worked} />
          {worked.objection !== null && <Paragraph>{mine.objectedOf({ words: worked.objection })}</Paragraph>}
        </section>
      ))}
    </>
  )
}
