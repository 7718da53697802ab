import { dayOf } from '../../../../values/day.ts'
import { formatDay } from '../../../../values/format.ts'
import type { TaskBlock } from '../../../../web/home-block.ts'
import { paths } from '../../../../web/paths.ts'
import { askingMunicipality } from '../../agreement/case-manager.db.ts'
import { waitingOf } from '../../agreement/policy-version.ts'
import { agreedHere } from './loading.ts'

/** For a case manager: the proposal of the own municipality that waits. Left out when none does. */
export const policyBlock: TaskBlock = {
  may: 'policy.confirm',
  order: 200,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const own = await visit.read(async (tx) => {
      const municipalityId = await askingMunicipality(tx)
      return (await agreedHere(tx, id)).find(({ municipality }) => municipality.id === municipalityId)
    })
    const waiting = own && waitingOf(own.versions)
    if (!waiting || waiting.proposedBy === visit.actor.personId) return []
    const words = visit.text.agreement.home
    return [
      {
        kind: 'agreement',
        href: paths.policyVersion(slug, own.municipality.id, waiting.id),
        title: words.task({ name: own.municipality.name, version: String(waiting.version) }),
        detail: words.detail(formatDay(dayOf(waiting.proposedAt), visit.language)),
      },
    ]
  },
}
