import { Card, Heading, Link, Notice, Paragraph, Stack } from '../../../../ui/index.ts'
import { formatCount, formatEuro, formatMonth } from '../../../../values/format.ts'
import { paths } from '../../../../web/paths.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import { stepInWords } from '../../engine/sentence.ts'
import { tellingOf } from '../effect-line.ts'
import type { YearShown } from './year-shown.ts'

/** First what it comes to, in a sentence; as long as that is not known, what to keep aside. */
export function Outcome({
  visit,
  shown,
  isOver,
}: {
  visit: CooperativeVisit
  shown: YearShown
  isOver: boolean
}) {
  const words = visit.text.settlement
  const { months, missing, outcome, pot } = shown
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  return (
    <Stack>
      {months.length === 0 && (
        <Notice tone="info">
          <p>{words.nothingKnown}</p>
          <TellThen visit={visit} />
        </Notice>
      )}
      {!isOver && <Paragraph>{words.later[shown.settlesBy]}</Paragraph>}
      {months.length > 0 && missing.length > 0 && (
        <Notice tone="doubt">
          <p>{words.missing(missing.map((month) => formatMonth(month, visit.language)).join(', '))}</p>
          <TellThen visit={visit} />
        </Notice>
      )}
      {outcome && (
        <Notice tone={outcome.tooMuch > 0n ? 'doubt' : 'done'}>
          {outcome.backPayment > 0n && words.backPayment(euro(outcome.backPayment))}
          {outcome.tooMuch > 0n && words.tooMuch(euro(outcome.tooMuch))}
          {outcome.backPayment === 0n && outcome.tooMuch === 0n && words.nothing}
        </Notice>
      )}
      {outcome && pot && <Paragraph>{stepInWords(pot, tellingOf(visit))}</Paragraph>}
      {months.length > 0 && !outcome && <Aside visit={visit} shown={shown} />}
    </Stack>
  )
}

function TellThen({ visit }: { visit: CooperativeVisit }) {
  return (
    <p>
      <Link href={paths.benefitFacts(visit.cooperative.slug)} roomy>
        {visit.text.settlement.tellThen}
      </Link>
    </p>
  )
}

/** What to keep aside. With months missing, "nothing" is not known: only what is known already to be something. */
function Aside({ visit, shown: { aside, missing } }: { visit: CooperativeVisit; shown: YearShown }) {
  const words = visit.text.settlement
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  return (
    <Card>
      <Heading level={2} size={3}>
        {words.aside}
      </Heading>
      <Paragraph>
        {aside.amount === 0n
          ? missing.length === 0
            ? words.asideNothing
            : words.asideUnknown
          : words.asideSome({
              cents: formatCount(aside.percent, visit.language),
              amount: euro(aside.amount),
              earned: euro(aside.earned),
            })}
      </Paragraph>
      {aside.amount > 0n && missing.length > 0 && <Paragraph>{words.asideMore}</Paragraph>}
      {aside.amount > 0n && <Paragraph quiet>{words.asideWhy}</Paragraph>}
    </Card>
  )
}
