import {
  ButtonRow,
  Heading,
  Lead,
  Link,
  LinkButton,
  Paragraph,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatDayShort } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { plansListed, type PlanDetail } from '../plan.db.ts'
import { nextOf } from '../plan-standing.ts'
import { PlanBadge } from './plan-badge.tsx'

/** All plans the visitor may see, what runs first. */
export async function planListPage(visit: CooperativeVisit): Promise<Response> {
  const { cooperativeId, personId } = visit.actor
  const { plans, self } = await visit.read(async (tx) => ({
    plans: await plansListed(tx, cooperativeId),
    self: await memberOfPerson(tx, cooperativeId, personId),
  }))
  const text = visit.text.recurring.list
  const coop = visit.cooperative.slug
  return page(visit, {
    title: text.title,
    wide: visit.may('invoices.read'),
    children: (
      <>
        <Link href={paths.invoices(coop)} roomy>
          {text.back}
        </Link>
        <Heading level={1}>{text.title}</Heading>
        <Lead>{text.lead}</Lead>
        <ButtonRow>
          {self && <LinkButton href={paths.newRecurringPlan(coop)}>{text.add}</LinkButton>}
          {visit.may('invoices.draft') && (
            <LinkButton
              href={`${paths.newRecurringPlan(coop)}?voor=lid`}
              look={self ? 'secondary' : 'primary'}
            >
              {text.addFor}
            </LinkButton>
          )}
        </ButtonRow>
        {plans.length === 0 ? (
          <Paragraph quiet>{text.empty}</Paragraph>
        ) : (
          <Plans visit={visit} plans={plans} />
        )}
      </>
    ),
  })
}

function Plans({ visit, plans }: { visit: CooperativeVisit; plans: readonly PlanDetail[] }) {
  const { list: text, every } = visit.text.recurring
  const columns: readonly Column<PlanDetail>[] = [
    {
      key: 'customer',
      label: text.customer,
      head: true,
      cell: ({ plan, customerName }) => (
        <Link href={paths.recurringPlan(visit.cooperative.slug, plan.id)}>{customerName}</Link>
      ),
    },
    ...(visit.may('invoices.read')
      ? [{ key: 'member', label: text.member, cell: (row: PlanDetail) => row.memberName }]
      : []),
    { key: 'every', label: text.every, cell: ({ plan }) => every[plan.every] },
    { key: 'state', label: text.state, cell: (row) => <PlanBadge detail={row} /> },
    {
      key: 'next',
      label: text.next,
      cell: (row) => {
        const next = nextOf(row)
        return next === undefined ? null : formatDayShort(next, visit.language)
      },
    },
  ]
  return (
    <Table
      caption={text.caption}
      captionUnseen
      keyed
      columns={columns}
      rows={plans}
      rowKey={({ plan }) => plan.id}
    />
  )
}
