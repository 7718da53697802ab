import type { ComponentChildren } from 'preact'
import {
  Card,
  Columns,
  Details,
  EmptyState,
  Euro,
  Facts,
  Heading,
  Lead,
  Link,
  Notice,
  Paragraph,
  ProgressMeter,
  ShareBars,
  Stack,
} from '../../../ui/index.ts'
import { formatCount, formatDay, formatEuro, formatPercentage } from '../../../values/format.ts'
import { greatest, sum, type Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { StandingOfBank } from '../bank-standing.ts'
import type { TrialBalanceRow } from '../books.db.ts'
import { moneyNow, standingOnItsOwn } from '../result.ts'
import { BankSaid, whyNot } from './bank-said.tsx'
import { OwnResult } from './own-result.tsx'
import { loadResult, type ResultHere, type Part } from './load-result.ts'

/** Four questions of the board, each with a sentence and a picture, and the co-operative's own result of two years. */
export function resultPage(standingOfBank: StandingOfBank) {
  return async (visit: CooperativeVisit): Promise<Response> =>
    shown(visit, await loadResult(visit, standingOfBank))
}

function shown(visit: CooperativeVisit, here: ResultHere): Response {
  const words = visit.text.books.result
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Paragraph>
          <Link href={paths.years(visit.cooperative.slug)}>{visit.text.annual.pages.title}</Link>
        </Paragraph>
        {here.extent.entries === 0 ? (
          <EmptyState title={words.noneTitle}>
            <p>{words.none}</p>
          </EmptyState>
        ) : (
          <>
            <IsThereMoney visit={visit} here={here} />
            <Columns even>
              <DoesItAddUp visit={visit} here={here} />
              <Stack>
                <OnOurOwn visit={visit} here={here} />
                <WhoNeedsUs visit={visit} here={here} />
              </Stack>
            </Columns>
            <OwnResult visit={visit} {...here} />
          </>
        )}
      </>
    ),
  })
}

function IsThereMoney({ visit, here }: Part) {
  const words = visit.text.books.result
  const { bank, kept, own } = moneyNow(here.rows)
  const keptInAll = kept.pots + kept.later + kept.pay + kept.other
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const facts = { bank: euro(bank), kept: euro(keptInAll) }
  const parts = [
    { label: words.kept.pots, amount: kept.pots, kind: 'pot' as const },
    { label: words.kept.later, amount: kept.later, kind: 'training' as const },
    { label: words.kept.pay, amount: kept.pay, kind: 'other' as const },
    { label: words.kept.other, amount: kept.other, kind: 'vat' as const },
    { label: words.kept.own, amount: own, kind: 'cooperative' as const },
  ]
  const canBeDrawn = bank > 0n && parts.every((part) => part.amount >= 0n)
  return (
    <Question
      title={words.money}
      sentence={
        own >= 0n
          ? words.moneyYes({ ...facts, own: euro(own) })
          : words.moneyShort({ ...facts, short: euro(-own) })
      }
    >
      {canBeDrawn ? (
        <ShareBars
          caption={words.money}
          wholeLabel={words.bank}
          whole={bank}
          parts={parts.filter((part) => part.amount > 0n)}
        />
      ) : (
        <Facts
          facts={[{ label: words.bank, amount: bank }, ...parts].map(({ label, amount }) => ({
            label,
            value: <Euro amount={amount} />,
            number: true,
          }))}
        />
      )}
    </Question>
  )
}

function DoesItAddUp({ visit, here }: Part) {
  const words = visit.text.books.result
  const side = (of: (row: TrialBalanceRow) => bigint) => <Euro amount={sum(here.rows.map(of))} />
  const count = formatCount(here.extent.entries, visit.language)
  const says = whyNot(visit, here)
  return (
    <Question title={words.addsUp} sentence={says.length === 0 ? words.addsUpYes : words.addsUpNo}>
      {says.length > 0 && (
        <Notice tone={here.notRight.some(({ kind }) => kind === 'books') ? 'wrong' : 'doubt'}>
          {says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <BankSaid visit={visit} here={here} />
      {here.extent.last && (
        <Paragraph quiet>{words.addsUpLast(formatDay(here.extent.last, visit.language))}</Paragraph>
      )}
      <Details summary={words.asBookkeeper}>
        <Paragraph>{words.asBookkeeperSaid(count)}</Paragraph>
        <Facts
          facts={[
            { label: words.balanceLeft, value: side((row) => greatest(row.closing, 0n)), number: true },
            { label: words.balanceRight, value: side((row) => greatest(-row.closing, 0n)), number: true },
          ]}
        />
      </Details>
    </Question>
  )
}

function OnOurOwn({ visit, here }: Part) {
  const words = visit.text.books.result
  const { thisYear, year } = here
  const percent = standingOnItsOwn(thisYear)
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const other = thisYear.income - thisYear.contributions
  const sentence =
    percent === undefined
      ? words.standingNoCosts(String(year))
      : words.standingYes({ year: String(year), percent: formatPercentage(percent * 100, visit.language) })
  return (
    <Question title={words.standing} sentence={sentence}>
      {percent !== undefined && (
        <ProgressMeter
          label={words.standingMeter}
          part={Math.max(0, percent)}
          whole={100}
          said={words.standingSaid({
            contribution: euro(thisYear.contributions),
            costs: euro(thisYear.costs),
          })}
        />
      )}
      {percent !== undefined && percent < 100 && other > 0n && (
        <Paragraph quiet>{besides(words, euro, other, thisYear.income - thisYear.costs)}</Paragraph>
      )}
    </Question>
  )
}

/** What came in besides the contributions of members, and what that makes of the year; cents. */
function besides(
  words: CooperativeVisit['text']['books']['result'],
  euro: (amount: Cents) => string,
  other: Cents,
  result: Cents,
): string {
  if (result === 0n) return words.standingEven({ other: euro(other) })
  const facts = { other: euro(other), result: euro(result < 0n ? -result : result) }
  return result > 0n ? words.standingOver(facts) : words.standingShort(facts)
}

function WhoNeedsUs({ visit, here }: Part) {
  const words = visit.text.books.result
  const facts = { members: String(here.members), working: String(here.working), year: String(here.year) }
  return (
    <Question title={words.needs} sentence={words.needsSaid(facts)}>
      <ProgressMeter label={words.needsMeter} part={here.working} whole={here.members} />
    </Question>
  )
}

function Question(props: { title: string; sentence: string; children: ComponentChildren }) {
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2} size={3}>
          {props.title}
        </Heading>
        <Paragraph>{props.sentence}</Paragraph>
        {props.children}
      </Stack>
    </Card>
  )
}
