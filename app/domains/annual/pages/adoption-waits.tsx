import { Euro, Facts, Link, Notice, Paragraph } from '../../../ui/index.ts'
import { dayOf, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { YearHere } from './year-here.ts'
import { AnswerAsked } from '../../people/pages/index.ts'
import { annualPaths } from './addresses.ts'

/** On top of the year: what somebody wrote down of the meeting, with yes and no for who may say it. */
export function AdoptionWaits({ visit, adoptionAsked }: YearHere) {
  return adoptionAsked ? <Waiting visit={visit} asked={adoptionAsked} /> : null
}

type Asked = NonNullable<YearHere['adoptionAsked']>

function Waiting({ visit, asked }: { visit: CooperativeVisit; asked: Asked }) {
  const words = visit.text.annual.adoption
  const isOfOffice = asked.standing !== 'who-asked' && !visit.may('books.close')
  const on = (day: Day) => formatDay(day, visit.language)
  const said = { name: asked.askedByName, day: on(dayOf(asked.askedAt)), metOn: on(asked.metOn) }
  return (
    <>
      <Notice tone="doubt" title={words.waits}>
        <p>{words.asked(said)}</p>
        {isOfOffice && visit.may('annual.adopt') && <p>{words.byOffice}</p>}
      </Notice>
      <Decided visit={visit} asked={asked} />
      {visit.may('annual.adopt') && (
        <AnswerAsked
          visit={visit}
          action={annualPaths.answerAdoption(visit.cooperative.slug, String(asked.year))}
          standing={asked.standing}
          seen={{ asked: asked.id }}
          yesIsElsewhere={isOfOffice}
          words={words}
        />
      )}
    </>
  )
}

/** What is to be laid beside the minutes. */
function Decided({ visit, asked }: { visit: CooperativeVisit; asked: Asked }) {
  const { adoptPage, metOn } = visit.text.annual.pages
  const words = visit.text.annual.adoption
  const amounts = [
    { label: adoptPage.toEquity, amount: asked.toEquity },
    { label: adoptPage.toTraining, amount: asked.toTraining },
    { label: adoptPage.toReserve, amount: asked.toReserve },
  ]
  return (
    <>
      <Facts
        facts={[
          { label: metOn, value: formatDay(asked.metOn, visit.language) },
          ...amounts.map(({ label, amount }) => ({ label, value: <Euro amount={amount} />, number: true })),
          ...(asked.unaudited ? [{ label: words.decidedWithout, value: asked.unaudited }] : []),
        ]}
      />
      <Paragraph>
        <Link href={annualPaths.minutesOfYear(visit.cooperative.slug, String(asked.year))}>
          {words.toMinutes}
        </Link>
      </Paragraph>
    </>
  )
}
