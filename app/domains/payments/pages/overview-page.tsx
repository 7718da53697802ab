import type { ComponentChildren } from 'preact'
import { Heading, Lead, Link, Paragraph, Refusal, Stack, TaskList } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { stateOf, type Batch } from '../batch.ts'
import { batchesOf } from '../batch.db.ts'
import { dueNow, isReady, type Due } from '../load-due.ts'
import type { PaymentNeeds } from './compose.ts'
import { DueForm, NotYetList, type OverviewState } from './due-form.tsx'

type Needs = Pick<PaymentNeeds, 'accountsToPayFrom' | 'ibansOfCustomers' | 'paidOutUndecided'>

/** What is to be paid, with the form that puts it in a batch, and the batches there are. */
export async function overviewPage(
  visit: CooperativeVisit,
  needs: Needs,
  state: OverviewState = {},
): Promise<Response> {
  if (!visit.may('payment-due.read')) return batchesPage(visit)
  const words = visit.text.payments
  const { id } = visit.cooperative
  const { due, batches, accounts, ibans, onBank } = await visit.read(async (tx) => ({
    due: await dueNow(tx, id, visit.now),
    batches: await batchesOf(tx, id),
    accounts: await needs.accountsToPayFrom(tx),
    ibans: await needs.ibansOfCustomers(tx, id),
    onBank: await needs.paidOutUndecided(tx, id),
  }))
  const mayMake = visit.may('payment.make')
  return page(visit, {
    title: words.title,
    status: state.status ?? 200,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{mayMake ? words.lead : words.leadReader}</Lead>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Link href={paths.payeeAccounts(visit.cooperative.slug)} roomy>
          {words.accounts.link}
        </Link>
        <Heading level={2}>{words.due.title}</Heading>
        {due.length === 0 && <Paragraph>{words.due.none}</Paragraph>}
        {due.length > 0 && !due.some(isReady) && <Paragraph>{words.due.noneReady}</Paragraph>}
        {mayMake && due.some(isReady) ? (
          <DueForm
            visit={visit}
            due={due.filter(isReady)}
            accounts={accounts}
            onBank={onBank}
            state={state}
          />
        ) : (
          <DueList visit={visit} due={due.filter(isReady)} />
        )}
        <NotYetList visit={visit} due={due.filter((one) => !isReady(one))} ibans={ibans} />
        <Batches visit={visit} batches={batches} />
      </>
    ),
  })
}

/** For who only releases: the batches, and nothing of what is owed. */
async function batchesPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.payments
  const batches = await visit.read((tx) => batchesOf(tx, visit.cooperative.id))
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.leadRelease}</Lead>
        <Batches visit={visit} batches={batches} />
      </>
    ),
  })
}

function DueList({ visit, due }: { visit: CooperativeVisit; due: readonly Due[] }): ComponentChildren {
  if (due.length === 0) return null
  return (
    <ul>
      {due.map(({ payable, amount }) => (
        <li key={`${payable.source} ${payable.aboutId}`}>
          {visit.text.payments.source[payable.source]}.{' '}
          {visit.text.payments.due.one({
            name: payable.payee?.name ?? '',
            amount: formatEuro(amount, visit.language),
          })}
        </li>
      ))}
    </ul>
  )
}

function Batches({ visit, batches }: { visit: CooperativeVisit; batches: readonly Batch[] }) {
  const words = visit.text.payments
  return (
    <Stack gap="small">
      <Heading level={2}>{words.batches.title}</Heading>
      {batches.length === 0 ? (
        <Paragraph>{words.batches.none}</Paragraph>
      ) : (
        <TaskList
          tasks={batches.map((batch) => ({
            href: paths.paymentBatch(visit.cooperative.slug, batch.id),
            title: words.batches.one({
              number: batch.number,
              amount: formatEuro(batch.total, visit.language),
              count: batch.items,
            }),
            detail: words.batch.state[stateOf(batch)],
          }))}
        />
      )}
    </Stack>
  )
}
