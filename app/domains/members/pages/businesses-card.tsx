/** The businesses of a member, on their page: when they work and worked there, with whom, and what can be changed. */
import { Card, Heading, Link, LinkButton, Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberPaths } from './addresses.ts'
import type { WholeMember } from './loading.ts'

type Part = { readonly visit: CooperativeVisit; readonly whole: WholeMember }
type Worked = WholeMember['businesses'][number]

/** All businesses, the current ones first. */
export function Businesses({ visit, whole }: Part) {
  const text = visit.text.members.member
  const { businesses, member } = whole
  const edits = visit.may('members.edit') && member.leftOn === undefined
  const onlyEnded = businesses.length > 0 && businesses.every(({ until }) => until !== undefined)
  return (
    <Card labelledBy="businesses">
      <Heading level={2} size={3} id="businesses">
        {text.businesses}
      </Heading>
      {businesses.length === 0 && <Paragraph>{text.noBusinesses}</Paragraph>}
      {onlyEnded && member.leftOn === undefined && (
        <Paragraph>{visit.text.endingBusiness.onlyEnded}</Paragraph>
      )}
      {businesses.map((business) => (
        <OneBusiness
          key={`${business.id} ${business.since}`}
          visit={visit}
          whole={whole}
          business={business}
          edits={edits}
        />
      ))}
      {edits && (
        <LinkButton href={memberPaths.addBusiness(visit.cooperative.slug, member.id)} look="secondary">
          {text.addBusiness}
        </LinkButton>
      )}
    </Card>
  )
}

function OneBusiness(props: Part & { readonly business: Worked; readonly edits: boolean }) {
  const { visit, business, edits } = props
  const text = visit.text.members.member
  const since = formatDay(business.since, visit.language)
  const period = business.until
    ? text.worked(since, formatDay(business.until, visit.language))
    : text.works(since)
  const together = business.colleagues.length > 0 ? text.together(business.colleagues.join(', ')) : text.alone
  const change = edits && changeOf(props)
  return (
    <>
      <Heading level={3} size={4}>
        {business.tradeName}
      </Heading>
      <Paragraph>
        {[business.trade, period, ...(business.until ? [] : [together])].filter(Boolean).join(' · ')}
      </Paragraph>
      {change && (
        <Paragraph>
          <Link href={change.href} roomy>
            {change.label}
          </Link>
        </Paragraph>
      )}
    </>
  )
}

/** What can be done: change it while it goes on, and say that it goes on after all where it ended the last time. */
function changeOf({ visit, whole, business }: Part & { readonly business: Worked }) {
  const { slug } = visit.cooperative
  const { member, businesses } = whole
  const address = [slug, member.id, business.id] as const
  if (business.until === undefined)
    return {
      href: memberPaths.business(...address),
      label: visit.text.members.member.changeBusiness(business.tradeName),
    }
  const { id, since, until, endedOn } = business
  const wasLast = !businesses.some((other) => other.id === id && other.since > since)
  // Who stopped earlier than the business did not end with it.
  if (!wasLast || (endedOn !== undefined && endedOn !== until)) return undefined
  const who = endedOn === undefined ? member.firstName : business.tradeName
  return { href: memberPaths.resumeWork(...address), label: visit.text.endingBusiness.undo.link(who) }
}
