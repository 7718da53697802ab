import { textIn } from '../../../text/index.ts'
import { formatMoment } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PeopleNeeds } from '../../people/index.ts'
import type { WholeMember } from './loading.ts'

/** What telling needs of the installation. */
export type Teller = Pick<PeopleNeeds, 'postbox'>

/**
 * Tells a member at the address they had that somebody else changed it: who took their mail would else never be
 * noticed (ASVS 5.0, 6.3.7). Who had no address sees it on their account page.
 *
 * @param before the member as they were
 */
export function tellOldAddress({ postbox }: Teller, visit: CooperativeVisit, before: WholeMember): void {
  if (before.email === null) return
  const { addressMail } = textIn(before.language).people
  postbox.post({
    to: before.email,
    fromName: visit.cooperative.name,
    subject: addressMail.subject,
    text: addressMail.body({
      name: before.member.name,
      by: visit.signedIn?.name ?? '',
      cooperative: visit.cooperative.name,
      when: formatMoment(visit.now.at, before.language),
    }),
  })
}
