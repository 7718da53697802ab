import { Card, Details, Heading, Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { MemberStanding } from '../what-if/load-standing.ts'

/** With which agreement we reckon; without one, what that means. */
export function Agreement({ visit, standing }: { visit: CooperativeVisit; standing: MemberStanding }) {
  const words = visit.text.benefitPages.agreement
  const { municipality, inForce } = standing
  const agreed = inForce.version !== undefined && municipality
  return (
    <Card labelledBy="agreement">
      <Heading level={2} size={3} id="agreement">
        {words.title}
      </Heading>
      {!municipality && <Paragraph>{words.noMunicipality}</Paragraph>}
      {agreed ? (
        <Paragraph>
          {words.agreed({
            municipality: municipality.name,
            day: formatDay(inForce.policy.validFrom, visit.language),
          })}
        </Paragraph>
      ) : (
        <Details summary={words.notAgreed} open>
          <Paragraph>{words.notAgreedBody}</Paragraph>
        </Details>
      )}
    </Card>
  )
}
