import { ButtonRow, Card, Facts, Heading, Link, LinkButton, type Fact } from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberPaths } from './addresses.ts'
import type { WholeMember } from './loading.ts'

/** What the register says of a member, and how they are called by who does. */
export function FactsCard({ visit, whole }: { visit: CooperativeVisit; whole: WholeMember }) {
  const text = visit.text.members
  const { member } = whole
  const day = (on: Day) => formatDay(on, visit.language)
  const facts: Fact[] = [
    { label: text.fields.name, value: member.name },
    { label: text.fields.firstName, value: member.firstName },
    { label: text.list.since, value: day(member.joinedOn) },
    ...(visit.may('member.phone')
      ? [{ label: visit.text.memberPhone.field, value: <Called visit={visit} whole={whole} /> }]
      : []),
    ...(member.leftOn ? [{ label: text.list.until, value: day(member.leftOn) }] : []),
  ]
  return (
    <Card labelledBy="facts">
      <Heading level={2} size={3} id="facts">
        {text.member.facts}
      </Heading>
      <Facts facts={facts} />
      {visit.may('members.edit') && (
        <ButtonRow>
          <LinkButton href={memberPaths.edit(visit.cooperative.slug, member.id)} look="secondary">
            {text.member.change}
          </LinkButton>
          <LinkButton href={paths.memberAddress(visit.cooperative.slug, member.id)} look="secondary">
            {visit.text.memberRegister.of.link}
          </LinkButton>
        </ButtonRow>
      )}
    </Card>
  )
}

/** The number, to call or to change; without one the way to write it down. */
function Called({ visit, whole: { phone, member } }: { visit: CooperativeVisit; whole: WholeMember }) {
  const words = visit.text.memberPhone
  return (
    <>
      {phone === undefined ? `${words.none}. ` : <Link href={`tel:${phone}`}>{phone}</Link>}{' '}
      <Link href={memberPaths.phone(visit.cooperative.slug, member.id)} roomy>
        {phone === undefined ? words.fillIn : words.change}
      </Link>
    </>
  )
}
