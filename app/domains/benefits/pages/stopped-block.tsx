import { Link, Notice } from '../../../ui/index.ts'
import { dayOf, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { municipalityOfMember } from '../agreement/agreement.db.ts'
import { municipalityById } from '../agreement/municipality.db.ts'
import { consentsOf } from '../consent/consent.db.ts'
import { isOpenOn, type Consent } from '../consent/consent.ts'
import { readersOf } from '../statement/readers.db.ts'
import { asMember } from './own-facts.ts'

/**
 * That the member stopped to share the statements, as long as that does something: the municipality reads here, and
 * nobody of it may any more.
 */
export const stoppedBlock: HomeBlock = {
  may: 'own-work.read',
  inOwnHands: true,
  order: 196,
  async load(visit) {
    const { cooperativeId } = visit.actor
    const { today } = visit.now
    const found = await asMember(visit, async (tx, { id: memberId }) => {
      const town = await municipalityOfMember(tx, cooperativeId, memberId, today)
      if (town?.delivery !== 'portal') return undefined
      const since = stoppedOn(await consentsOf(tx, cooperativeId, memberId), today)
      const readers = await readersOf(tx, cooperativeId, { ...town, memberId })
      if (!since || readers.names.length > 0) return undefined
      return { since, municipality: await municipalityById(tx, cooperativeId, town.municipalityId) }
    })
    if (!found?.municipality) return null
    const words = visit.text.stopSharing.home
    const said = { municipality: found.municipality.name, day: formatDay(found.since, visit.language) }
    return (
      <Notice key="stopped-sharing" tone="doubt">
        <p>{words.statements(said)}</p>
        <p>
          <Link href={paths.benefitSharing(visit.cooperative.slug)} roomy>
            {words.share}
          </Link>
        </p>
      </Notice>
    )
  },
}

/** The day on which the last consent for statements ended; undefined when none was given, or one still holds. */
function stoppedOn(given: readonly Consent[], today: Day): Day | undefined {
  const consents = given.filter(
    ({ purpose, fields }) => purpose === 'case-manager' && fields.includes('statements'),
  )
  if (consents.some((one) => isOpenOn(one, today))) return undefined
  return consents
    .map(({ revokedAt, until }) => {
      const ended = revokedAt && dayOf(revokedAt)
      // What had run out already was not stopped later.
      return until !== undefined && (ended === undefined || until < ended) ? until : ended!
    })
    .toSorted()
    .at(-1)
}
