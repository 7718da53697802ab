import type { TaskBlock } from '../../../../web/home-block.ts'
import { paths } from '../../../../web/paths.ts'
import { municipalityOfMember } from '../../agreement/agreement.db.ts'
import { policyVersionsOf } from '../../agreement/policy-versions.db.ts'
import { policyStanding, type PolicyVersion } from '../../agreement/policy-version.ts'
import { agreementChange } from '../../told/agreement-change.ts'
import { asMember } from '../own-facts.ts'

const MONTH = 30 * 86_400_000

/**
 * For a member: the municipality agreed something else, in one line. It goes after a month: who has no e-mail
 * hears of it nowhere else.
 */
export const agreementToldBlock: TaskBlock = {
  may: 'own-work.read',
  inOwnHands: true,
  order: 211,
  async tasks(visit) {
    const { now } = visit
    const found = await asMember(visit, async (tx, { id }) => {
      const town = await municipalityOfMember(tx, visit.actor.cooperativeId, id, now.today)
      const all = town && (await policyVersionsOf(tx, visit.actor.cooperativeId, town.municipalityId))
      return all && { municipality: town.name, all }
    })
    if (!found) return []
    const isNews = (one: PolicyVersion) =>
      one.confirmedAt !== null &&
      now.at.getTime() - one.confirmedAt.getTime() < MONTH &&
      ['coming', 'in-force'].includes(policyStanding(one, found.all, now.today))
    return found.all.filter(isNews).map((version) => {
      const { day, line } = agreementChange(visit, version, found.all)
      return {
        kind: 'agreement',
        href: paths.agreements(visit.cooperative.slug),
        title: visit.text.agreement.told.title({ municipality: found.municipality, day }),
        detail: line,
      }
    })
  },
}
