import {
  Card,
  Details,
  Euro,
  Heading,
  Link,
  Pagination,
  Paragraph,
  Stack,
  SumTable,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { explanationOf, titleOf } from '../movement.ts'
import type { Movement } from '../pot-movement.db.ts'
import { explanationInWords } from '../scheme-words.ts'
import { tellingOf } from './loading.ts'
import type { PotHere } from './pot-loading.ts'

/** What happened to a pot, the last first: what, how much, what it held after, and the sum that made it. */
export function Movements({ visit, pot }: { visit: CooperativeVisit; pot: PotHere }) {
  const words = visit.text.pots.page
  const isOlder = visit.url.searchParams.has('voor')
  return (
    <Stack>
      <Heading level={2}>{words.movements}</Heading>
      {isOlder && <Paragraph quiet>{words.older}</Paragraph>}
      {pot.movements.map((movement) => (
        <MovementCard key={movement.number} visit={visit} pot={pot} movement={movement} />
      ))}
      <Pagination
        newer={isOlder ? visit.url.pathname : undefined}
        older={pot.older === undefined ? undefined : `${visit.url.pathname}?voor=${pot.older}`}
      />
    </Stack>
  )
}

/** What did not come by a sharing, which brings its own sum. */
const WITH_A_SUM: ReadonlySet<Movement['kind']> = new Set(['spent', 'returned', 'earned', 'emptied'])

function MovementCard({
  visit,
  pot,
  movement,
}: {
  visit: CooperativeVisit
  pot: PotHere
  movement: Movement
}) {
  const words = visit.text.pots.page
  const { balance } = movement
  const after = formatEuro(balance < 0n ? -balance : balance, visit.language)
  const summed = explanationOf(movement)
  const bookedOn = dayOf(movement.booked_at)
  return (
    <Card>
      <Stack gap="small">
        <div class="ladder__line ladder__line--title">
          <strong>{titleOf(movement, pot.names, visit.text.pots, visit.text.potEmptying)}</strong>
          <Euro amount={movement.amount} sign="always" />
        </div>
        <Paragraph quiet>
          {formatDay(movement.counts_on, visit.language)}.{' '}
          {bookedOn > movement.counts_on && (
            <>{words.bookedLater({ day: formatDay(bookedOn, visit.language) })} </>
          )}
          {balance < 0n ? words.shortAfter(after) : words.balanceAfter(after)}
        </Paragraph>
        {WITH_A_SUM.has(movement.kind) && (
          <Details summary={words.how}>
            <SpendingSaid visit={visit} movement={movement} />
          </Details>
        )}
        {summed && (
          <Details summary={words.how}>
            <SumSaid
              visit={visit}
              {...inThisOrder(summed, movement)}
              paid={pot.paid.get(movement.settlement_id ?? '')}
            />
            <Link href={paths.sharing(visit.cooperative.slug, movement.entry_id)} roomy>
              {visit.text.pots.sharing.title}
            </Link>
          </Details>
        )}
      </Stack>
    </Card>
  )
}

/** The sum behind money that went out or came back: what for, by which rules, and who said yes. */
function SpendingSaid({ visit, movement }: { visit: CooperativeVisit; movement: Movement }) {
  const words = visit.text.pots.movement.sum
  const { amount, balance, purpose, version_id: versionId, approved_by: yes } = movement
  return (
    <Stack gap="small">
      <SumTable
        label={words.after}
        totalLabel={words.after}
        amount={balance}
        lines={[
          { label: words.before, amount: balance - amount },
          { label: amount < 0n ? words.out : words.back, amount },
        ]}
      />
      {purpose && <Paragraph>{words.for({ purpose: visit.text.pots.purpose[purpose] })}</Paragraph>}
      {movement.kind === 'emptied' && <EmptiedSaid visit={visit} movement={movement} />}
      {versionId && (movement.kind === 'spent' || (movement.kind === 'emptied' && !movement.decided)) && (
        <Paragraph>
          {words.allowed({ scheme: movement.scheme_name!, version: String(movement.version_number) })}{' '}
          <Link href={paths.schemeVersion(visit.cooperative.slug, versionId)}>{words.rules}</Link>
        </Paragraph>
      )}
      {movement.kind === 'spent' && (
        <>
          {movement.request_id && <Paragraph>{words.saidYesBefore({ names: movement.said_yes })}</Paragraph>}
          {yes && <Paragraph>{words.saidYes({ name: movement.approver })}</Paragraph>}
          {!yes && !movement.request_id && <Paragraph>{words.yesNotKept}</Paragraph>}
        </>
      )}
    </Stack>
  )
}

/** Who said so, and what the board decided where the scheme leaves it open. */
function EmptiedSaid({ visit, movement: { decided } }: { visit: CooperativeVisit; movement: Movement }) {
  const words = visit.text.potEmptying
  return (
    <>
      <Paragraph>{words.byTwo}</Paragraph>
      {decided !== null && <Paragraph>{words.decided({ what: decided })}</Paragraph>}
    </>
  )
}

/**
 * The sum with what the pot held in the order of this list, by the days that count: what was booked later than its day
 * would tell another balance than the row it stands in.
 */
function inThisOrder(
  { explanation, year }: NonNullable<ReturnType<typeof explanationOf>>,
  { balance, amount }: Movement,
) {
  const pot = { ...explanation.pot, before: balance - amount, after: balance }
  return { explanation: { ...explanation, pot }, year }
}

/** The sum behind one event in words: what happened, who got what and why, what it did to the pot. */
export function SumSaid({
  visit,
  explanation,
  year,
  paid,
}: {
  visit: CooperativeVisit
  /** What the customer paid, in cents with VAT, when a payment brought it. */
  paid: Cents | undefined
} & NonNullable<ReturnType<typeof explanationOf>>) {
  const said = explanationInWords(explanation, year, tellingOf(visit), paid)
  return (
    <Stack gap="small">
      {said.event.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      {said.lines.map((line) => (
        <div key={line.part}>
          <div class="ladder__line">
            <strong>{line.part}</strong>
            <Euro amount={line.amount} />
          </div>
          <Paragraph>{line.sum.join(' ')}</Paragraph>
        </div>
      ))}
      {said.pot.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
    </Stack>
  )
}
