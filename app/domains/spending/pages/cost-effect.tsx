import { Card, Heading, Paragraph, SumTable, type SumLine } from '../../../ui/index.ts'
import type { Tx } from '../../../platform/database.ts'
import { parseDay } from '../../../values/day.ts'
import { isId, type Id } from '../../../values/id.ts'
import { parseEuro, type Cents } from '../../../values/money.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { dayToCount } from '../../books/index.ts'
import { vatModeOn, type VatMode } from '../../cooperative/index.ts'
import { previewSharing, type SharingPreview } from '../../pots/index.ts'
import { divideOverShares } from '../../sales/index.ts'
import { lowersTurnover } from '../cost-kind.ts'
import { bookedCost, type BookedCost, type CostRefusal } from '../cost.ts'
import { kindOf } from './kind-fields.tsx'

/** What a cost as it is typed now would do: what is cost, what is VAT, and how much less each part gets. */
export type CostEffect =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'no-scheme' }
  /** Nothing: it does not go off what a job brought. */
  | { readonly kind: 'not-shared' }
  /** The amounts or the day cannot be right, whatever else is still to be filled in. */
  | { readonly kind: 'refused'; readonly reason: CostRefusal }
  | {
      readonly kind: 'known'
      readonly booked: BookedCost
      readonly total: Cents
      /** Without VAT, what others carry who did the work together. */
      readonly others: Cents
      readonly vatMode: VatMode
      readonly sharing: SharingPreview
    }

/** Works out what is typed, by the very rules that booking uses. Nothing is kept. */
export async function costEffect(tx: Tx, visit: CooperativeVisit, typed: Typed): Promise<CostEffect> {
  const { cooperativeId } = visit.actor
  const part = (name: string) => (typed[`spentOn${name}`] ?? '').trim()
  const year = part('Year').length === 2 ? `20${part('Year')}` : part('Year')
  const spentOn = parseDay(`${year}-${part('Month').padStart(2, '0')}-${part('Day').padStart(2, '0')}`)
  const memberId = typed['member'] ?? ''
  const total = parseEuro(typed['total'] ?? '') ?? 0n
  const vat = parseEuro(typed['vat'] ?? '') ?? 0n
  if (total <= 0n) return { kind: 'not-yet' }
  const onReceipt = { spentOn: spentOn ?? visit.now.today, total, vat }
  const vatMode = await vatModeOn(tx, cooperativeId, onReceipt.spentOn)
  const booked = bookedCost(onReceipt, vatMode, visit.now.today)
  if (!booked.ok) return { kind: 'refused', reason: booked.reason }
  if (!lowersTurnover(kindOf(typed))) return { kind: 'not-shared' }
  if (!spentOn || !isId<'member'>(memberId)) return { kind: 'not-yet' }
  const own = await ownPart(tx, cooperativeId, memberId, typed, booked.value.net)
  const countsOn = await dayToCount(tx, cooperativeId, spentOn, visit.now.today)
  const sharing = await previewSharing(tx, cooperativeId, memberId, countsOn, 0n, own)
  const others = booked.value.net - own
  return sharing
    ? { kind: 'known', booked: booked.value, total, others, vatMode, sharing }
    : { kind: 'no-scheme' }
}

/** Of `net` what is of the member, when all who share in the invoice carry it. Cents. */
async function ownPart(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  typed: Typed,
  net: Cents,
): Promise<Cents> {
  const invoiceId = typed['invoice'] ?? ''
  if (typed['carriers'] !== 'all' || !isId<'invoice'>(invoiceId)) return net
  const parts = await divideOverShares(tx, cooperativeId, invoiceId, net)
  return parts.find((part) => part.memberId === memberId)?.net ?? net
}

/** The effect as a sum that adds up: the receipt is VAT and cost, and the cost is what each part gets less. */
export function CostEffectCard({ visit, effect }: { visit: CooperativeVisit; effect: CostEffect }) {
  const words = visit.text.spending.effect
  return (
    <Card labelledBy="effect">
      <Heading level={2} size={3} id="effect">
        {words.title}
      </Heading>
      {effect.kind === 'not-yet' && <Paragraph>{words.wait}</Paragraph>}
      {effect.kind === 'refused' && <Paragraph>{visit.text.spending.refusals[effect.reason]}</Paragraph>}
      {effect.kind === 'not-shared' && <Paragraph>{words.notShared}</Paragraph>}
      {effect.kind === 'no-scheme' && <Paragraph>{words.noScheme}</Paragraph>}
      {effect.kind === 'known' && (
        <>
          <SumTable label={words.title} amount={effect.total} lines={linesOf(visit, effect)} />
          {effect.vatMode === 'kor' && <Paragraph quiet>{words.kor}</Paragraph>}
        </>
      )}
    </Card>
  )
}

function linesOf(
  visit: CooperativeVisit,
  { booked, others, sharing }: Extract<CostEffect, { kind: 'known' }>,
): SumLine[] {
  const words = visit.text.spending.effect
  const vat: SumLine[] = booked.vat === 0n ? [] : [{ label: words.vat, amount: booked.vat }]
  const less = sharing.parts
    .filter((part) => part.amount !== 0n)
    .map((part): SumLine => {
      const own = sharing.scheme.steps.find((step) => step.key === part.key)?.label
      return {
        label: words.less[part.destination],
        amount: -part.amount,
        ...(own === undefined ? {} : { note: own }),
      }
    })
  const rest: SumLine[] = others === 0n ? [] : [{ label: words.others, amount: others }]
  return [...vat, ...rest, ...less]
}
