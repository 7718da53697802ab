import { Heading, Link } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import type { SharedField } from '../consent/consent.ts'
import { sharedWith } from '../consent/shared-with.ts'
import { SharedFacts } from './shared-facts.tsx'

/** What a member shares with the coach who opens this: the agreement on top, then exactly those fields. */
export async function sharedPage(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'member'>('member')
  const found = await visit.read(async (tx) => {
    const member = await memberById(tx, visit.cooperative.id, id)
    const { personId } = visit.actor
    return (
      member && { member, shared: await sharedWith(tx, visit.cooperative.id, id, personId, visit.now.today) }
    )
  })
  if (!found) return new Response(null, { status: 404 })
  const fields = found.shared.consents.flatMap((consent) => consent.fields as readonly SharedField[])
  // Statements and meters are named here, but are read elsewhere.
  const shown = [...new Set(fields)].filter((field) => field !== 'statements' && field !== 'meters')
  await visit.readsFileOf(found.member.id, shown)
  const words = visit.text.benefitSharing.shared
  const title = words.title({ name: found.member.firstName })
  return page(visit, {
    title,
    children: (
      <>
        <Link href={paths.members(visit.cooperative.slug)} roomy>
          {words.back}
        </Link>
        <Heading level={1}>{title}</Heading>
        <SharedFacts visit={visit} name={found.member.firstName} shared={found.shared} />
      </>
    ),
  })
}
