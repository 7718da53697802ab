import { ErrorSummary, Facts, Heading, Link, Notice, Refusal } from '../../../ui/index.ts'
import { formatEuro, formatIban, formatMoment } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { standingTo } from '../../people/index.ts'
import { payDayOf, stateOf, warningsFor, type Batch, type Item } from '../batch.ts'
import { batchById, lastPaidTo, underWayFrom } from '../batch.db.ts'
import { paysWhoAsks } from '../check-who-is-paid.ts'
import { bookedAs } from '../load-booked-as.ts'
import { itemsOf } from '../item.db.ts'
import { Actions, FileButton, justFetched, reasonMissing, type BatchPageState } from './batch-actions.tsx'
import { rowsOf } from './batch-rows.tsx'
import type { PaymentNeeds } from './compose.ts'
import { payDayInWords } from './pay-day-words.ts'
import { PaymentsTable } from './payments-table.tsx'
import { Booked } from './receive-batch.tsx'
import { Warnings } from './warnings.tsx'

/** A batch: what is in it, how far it is, and what can be done with it now. */
export async function batchPage(
  visit: CooperativeVisit,
  needs: PaymentNeeds,
  state: BatchPageState = {},
): Promise<Response> {
  const { id } = visit.cooperative
  const batchId = visit.id<'payment-batch'>('batch')
  const found = await visit.read(async (tx) => {
    const batch = await batchById(tx, id, batchId)
    if (!batch) throw new NothingHere('no such batch')
    const items = await itemsOf(tx, id, batchId)
    const account = (await needs.accountsToPayFrom(tx)).find(({ iban }) => iban === batch.fromIban)
    return {
      batch,
      items,
      standing: await standingTo(tx, visit.actor, { by: batch.madeBy }, visit.now),
      paysMe: await paysWhoAsks(tx, visit.actor, items),
      lastPaid: await lastPaidTo(tx, id, batchId),
      left:
        typeof account?.balance !== 'bigint'
          ? undefined
          : account.balance - (await underWayFrom(tx, id, batch.fromIban)),
      // What it is on the books is for who reads what is owed.
      booked: stateOf(batch) === 'made' && visit.may('payment-due.read') ? await bookedAs(tx, id, items) : [],
    }
  })
  const { batch, items } = found
  const words = visit.text.payments
  const how = stateOf(batch)
  return page(visit, {
    title: words.batch.title(batch.number),
    status: state.status ?? 200,
    wide: true,
    children: (
      <>
        <Link href={paths.payments(visit.cooperative.slug)} roomy>
          {words.back}
        </Link>
        {state.without && (
          <ErrorSummary
            errors={[{ field: `${state.without}-why`, sentence: reasonMissing(visit, state.without, batch) }]}
          />
        )}
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Done visit={visit} batch={batch} />
        <Heading level={1}>{words.batch.title(batch.number)}</Heading>
        {how === 'refused' && <WasRefused visit={visit} batch={batch} />}
        {how === 'made' && <Warnings visit={visit} warnings={warningsHere(visit, items, found)} />}
        <PaymentsTable visit={visit} rows={rowsOf(visit, items, how)} />
        <Facts facts={factsOf(visit, batch, found.left)} />
        {found.booked.length > 0 && <Booked visit={visit} booked={found.booked} total={batch.total} />}
        <Actions
          visit={visit}
          batch={batch}
          items={items}
          paysMe={found.paysMe}
          standing={found.standing}
          state={state}
        />
      </>
    ),
  })
}

/** Whether there is enough at the bank is not told to who does not read the bank, and so not asked of them either. */
function warningsHere(
  visit: CooperativeVisit,
  items: readonly Item[],
  { lastPaid, left }: { lastPaid: ReadonlyMap<string, string>; left: bigint | undefined },
) {
  const all = warningsFor(items, lastPaid, left)
  return visit.may('bank.read') ? all : all.filter(({ kind }) => kind !== 'balance-unknown')
}

const DONE = {
  gemaakt: 'made',
  vrij: 'releasedDone',
  opgehaald: 'handedDone',
  ingetrokken: 'withdrawnDone',
  'niet-betaald': 'rejectedDone',
  'niet-vrij': 'refusedDone',
} as const

function Done({ visit, batch }: { visit: CooperativeVisit; batch: Batch }) {
  const [, word] = Object.entries(DONE).find(([asked]) => visit.url.searchParams.has(asked)) ?? []
  const said = word === 'releasedDone' && !visit.may('payment.make') ? 'releasedForOffice' : word
  return said ? (
    <Notice tone="done" announce>
      <p>{visit.text.payments.batch[said]}</p>
      {said === 'handedDone' && justFetched(visit, batch) && (
        <FileButton visit={visit} batch={batch} look="primary" />
      )}
    </Notice>
  ) : null
}

/** A no, with its reason; and what to do with what was in it, for who makes batches. */
function WasRefused({ visit, batch }: { visit: CooperativeVisit; batch: Batch }) {
  const words = visit.text.payments.batch
  return (
    <Notice tone="doubt" title={words.wasRefused({ name: batch.withdrawnByName ?? '…' })}>
      <p>{batch.withdrawnWhy}</p>
      {visit.may('payment.make') && (
        <Link href={paths.payments(visit.cooperative.slug)} roomy>
          {words.makeAnew}
        </Link>
      )}
    </Notice>
  )
}

function factsOf(visit: CooperativeVisit, batch: Batch, left: bigint | undefined) {
  const words = visit.text.payments
  const { facts } = words.batch
  const by = (label: string, name: string | null, at: Date | null) =>
    at === null
      ? []
      : [{ label, value: words.batch.by({ name: name ?? '…', when: formatMoment(at, visit.language) }) }]
  const euro = (label: string, amount: bigint) => ({
    label,
    value: formatEuro(amount, visit.language),
    number: true,
  })
  const how = stateOf(batch)
  return [
    { label: facts.state, value: words.batch.state[how] },
    { label: words.preview.from, value: formatIban(batch.fromIban) },
    ...(batch.withdrawnAt
      ? []
      : [{ label: words.preview.day, value: payDayInWords(visit, payDayOf(batch, visit.now.today)) }]),
    { label: words.preview.format, value: words.make.formats[batch.format] },
    { label: facts.bankName, value: batch.messageId },
    ...(how === 'made' && left !== undefined ? [euro(words.preview.balanceAfter, left)] : []),
    ...(how === 'handed' ? [euro(facts.left, batch.livingTotal)] : []),
    ...by(facts.made, batch.madeByName, batch.madeAt),
    ...by(facts.released, batch.releasedByName, batch.releasedAt),
    ...by(facts.handed, batch.handedByName, batch.handedAt),
    ...by(how === 'refused' ? facts.refused : facts.withdrawn, batch.withdrawnByName, batch.withdrawnAt),
    ...(how !== 'withdrawn' || batch.withdrawnWhy === ''
      ? []
      : [{ label: facts.why, value: batch.withdrawnWhy }]),
    // Before, its day may move.
    ...(batch.handedAt === null
      ? []
      : [{ label: facts.hash, value: <span class="breaks">{batch.sha256}</span> }]),
  ]
}
