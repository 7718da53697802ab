import { Card, Heading, Link, ListPages, Paragraph } from '../../../ui/index.ts'
import { formatDayOfYear } from '../../../values/format.ts'
import { pageOfList } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Reason, ReasonKind } from '../attention.ts'
import type { Guided } from '../load-attention.ts'
import { planAt } from './addresses.ts'

/** Who needs their coach: why, in a sentence each, and the way to do something about it. */
export function WhoNeedsYou(props: { readonly visit: CooperativeVisit; readonly guided: readonly Guided[] }) {
  const { visit, guided } = props
  return (
    <>
      {guided.map(({ member, reasons }) => (
        <Card key={member.id} labelledBy={`needs-${member.id}`}>
          <Heading level={3} id={`needs-${member.id}`}>
            <Link href={paths.member(visit.cooperative.slug, member.id)} roomy>
              {member.name}
            </Link>
          </Heading>
          <Reasons visit={visit} memberId={member.id} reasons={reasons} />
        </Card>
      ))}
    </>
  )
}

/** Why somebody needs their coach, a sentence each, with a way to do something about it; of none nothing. */
export function Reasons(props: {
  readonly visit: CooperativeVisit
  readonly memberId: string
  readonly reasons: readonly Reason[]
}) {
  const { visit, memberId, reasons } = props
  if (reasons.length === 0) return null
  return (
    <ul>
      {reasons.map((reason) => {
        const way = wayTo(visit.cooperative.slug, memberId, reason.kind)
        return (
          <li key={reason.kind}>
            {reasonInWords(visit, reason)}{' '}
            {way !== visit.url.pathname && (
              <Link href={way} roomy>
                {visit.text.guidance.attention.ways[reason.kind]}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Who works while no permission was ever written down: said once, with each name and who can write it down. */
export function WithoutPermission(props: {
  readonly visit: CooperativeVisit
  readonly guided: readonly Guided[]
}) {
  const { visit, guided } = props
  if (guided.length === 0) return null
  const words = visit.text.guidance.attention.without
  const { lines, place } = pageOfList(visit.url, guided, 'zonder')
  return (
    <Card labelledBy="without-permission">
      <Heading level={3} id="without-permission">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      <ul>
        {lines.map(({ member, mendedBy }) => (
          <li key={member.id}>
            <Link href={paths.member(visit.cooperative.slug, member.id)} roomy>
              {member.name}
            </Link>
            {mendedBy && `: ${words.step[mendedBy]}`}
          </li>
        ))}
      </ul>
      <ListPages place={place} />
    </Card>
  )
}

/** Why somebody needs their coach, in a sentence. */
export function reasonInWords(
  { text, language }: Pick<CooperativeVisit, 'text' | 'language'>,
  { kind, day, count }: Reason,
): string {
  const { reasons } = text.guidance.attention
  return reasons[kind]({ day: day === null ? '' : formatDayOfYear(day, language), count })
}

function wayTo(coop: string, member: string, kind: ReasonKind): string {
  const plan = planAt(coop, member)
  const ways: Readonly<Record<ReasonKind, string>> = {
    'permission-stopped': paths.member(coop, member),
    'permission-begins': paths.member(coop, member),
    'without-permission': paths.member(coop, member),
    'permission-ends': paths.memberPermission(coop, member),
    'statement-late': paths.statementsOffice(coop),
    'step-overdue': plan.plan,
    'evaluation-due': plan.notes,
    silent: paths.member(coop, member),
  }
  return ways[kind]
}
