/**
 * What a page says as long as it cannot reckon: how it usually goes with the pot, and the question that is still
 * open.
 */
import { Link, Paragraph } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FactField } from '../facts/fact-shapes.ts'
import type { MemberStanding } from '../what-if/load-standing.ts'

type Known = Pick<MemberStanding, 'municipality' | 'inForce'>

/**
 * Whether money in the pot counts: as the own municipality agreed it, or that it differs as long as nothing is
 * agreed.
 */
export function potInGeneral(visit: CooperativeVisit, { municipality, inForce }: Known): string {
  const words = visit.text.benefitPages.line
  const counts = inForce.policy.reservedPotCounts
  if (!municipality || inForce.version === undefined || counts === 'not-agreed') return words.general
  return words.potAgreed[counts ? 'yes' : 'no']({ municipality: municipality.name })
}

/** That, and the way to the question that was not answered yet. */
export function MissingFact(props: {
  readonly visit: CooperativeVisit
  readonly standing: Known
  readonly fields: readonly FactField[]
}) {
  const { visit, standing, fields } = props
  const words = visit.text.benefitPages.line
  const { slug } = visit.cooperative
  return (
    <>
      <Paragraph quiet>{potInGeneral(visit, standing)}</Paragraph>
      {fields.includes('household') ? (
        <Link href={paths.benefitFact(slug, 'wonen')} roomy>
          {words.tellHousehold}
        </Link>
      ) : (
        <Link href={paths.benefitFacts(slug)} roomy>
          {words.tell}
        </Link>
      )}
    </>
  )
}
