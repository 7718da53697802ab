import { Heading, Lead, Link, Paragraph, Table, type Column } from '../../../ui/index.ts'
import { formatDayOfYear } from '../../../values/format.ts'
import type { Day } from '../../../values/day.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isMemberOn, membersOf, type Member } from '../../members/index.ts'
import { openStepsHere } from '../plan.db.ts'
import { openSteps } from '../plan.ts'

type Row = { readonly member: Member; readonly open: number; readonly first: Day | null }

/** Whom a coach guides: every member, and how many steps are open. What the steps say stands in the plan alone. */
export async function coachPage(visit: CooperativeVisit): Promise<Response> {
  const { cooperativeId } = visit.actor
  const text = visit.text.guidance.coach
  const rows = await visit.read(async (tx) => {
    const members = (await membersOf(tx, cooperativeId)).filter((one) => isMemberOn(one, visit.now.today))
    const steps = await openStepsHere(tx, cooperativeId)
    return members.map((member): Row => {
      const own = openSteps(steps.filter(({ memberId }) => memberId === member.id))
      return { member, open: own.length, first: own[0]?.byDay ?? null }
    })
  })
  return page(visit, {
    title: text.title,
    children: (
      <>
        <Heading level={1}>{text.title}</Heading>
        <Lead>{text.lead}</Lead>
        {rows.length === 0 ? (
          <Paragraph>{text.nobody}</Paragraph>
        ) : (
          <Table
            caption={text.caption}
            captionUnseen
            columns={columnsOf(visit)}
            rows={rows}
            rowKey={({ member }) => member.id}
          />
        )}
      </>
    ),
  })
}

function columnsOf(visit: CooperativeVisit): readonly Column<Row>[] {
  const text = visit.text.guidance.coach
  return [
    {
      key: 'member',
      label: text.member,
      head: true,
      cell: ({ member }) => (
        <Link href={paths.guidedPlan(visit.cooperative.slug, member.id)} roomy>
          {member.name}
        </Link>
      ),
    },
    { key: 'open', label: text.open, number: true, cell: ({ open }) => String(open) },
    {
      key: 'first',
      label: text.day,
      cell: ({ first }) => (first === null ? '–' : formatDayOfYear(first, visit.language)),
    },
  ]
}
