/** What a member reads before every yes to work: what it brings and what it does to their benefit, in one place. */
import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import { Card, Paragraph } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { previewSharing } from '../../pots/index.ts'
import type { Totals } from '../totals.ts'
import type { FromBenefits, WorkToCome } from './from-benefits.ts'
import { SharePicture, sharedWhenOf, type SharedWhen } from './share-picture.tsx'

/** Work that waits for the yes of the member whose it is, or whose part it is. Cents. */
export type WorkToAgree = WorkToCome & {
  readonly memberId: Id<'member'>
  /** What the customer pays, when all of it is of this member. */
  readonly whole?: Pick<Totals, 'vat' | 'net' | 'total'> | undefined
  /** Where it does not follow the moment that the co-operative chose for its invoices. */
  readonly sharedWhen?: SharedWhen
}

/**
 * What a yes brings the member who looks: how it is shared out by their scheme today, as the form of an invoice shows
 * it, and what it does to their benefit. The office is never shown this: whoever calls looks at that.
 *
 * @param from undefined where nothing of benefits is handed in
 */
export async function beforeYes(
  tx: Tx,
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  work: WorkToAgree,
): Promise<ComponentChildren> {
  const { memberId, net } = work
  const { today } = visit.now
  const sharing = work.straightToPot
    ? undefined
    : await previewSharing(tx, visit.cooperative.id, memberId, today, net)
  const sharedWhen = work.sharedWhen ?? sharedWhenOf(await cooperativeById(tx, visit.cooperative.id))
  const benefit = await from?.benefitOfDraft(tx, visit, memberId, work)
  const title = `brings-of-${work.of ?? 'draft'}`
  return (
    <>
      {!work.straightToPot && (
        <Card labelledBy={title}>
          <Paragraph>
            <strong id={title}>{visit.text.salesPages.preview.title}</strong>
          </Paragraph>
          <SharePicture
            totals={work.whole ?? { vat: [], net, total: net }}
            sharing={sharing}
            on={today}
            sharedWhen={sharedWhen}
            makeRoom={paths.newPotRequest(visit.cooperative.slug)}
            wholeLabel={work.whole ? undefined : visit.text.joint.ownWhole}
          />
        </Card>
      )}
      {benefit}
    </>
  )
}
