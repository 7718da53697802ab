/** What a draft does to the benefit of its member: the line that sales shows where an invoice is written and sent. */
import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import { CLOSED } from '../../../platform/closed.ts'
import type { Id } from '../../../values/id.ts'
import { Card, Details, Notice, Paragraph } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { WorkToCome } from '../../sales/pages/index.ts'
import { parametersInForce } from '../agreement/parameters.db.ts'
import { monthWith } from '../figures/month.ts'
import { metersHere } from '../meters/measured.ts'
import { warningInWords } from '../meters/meter-words.ts'
import { warningsBefore } from '../meters/meters.ts'
import { permissionStanding } from '../permission/permission-standing.ts'
import { memberStanding, type MemberStanding } from '../what-if/load-standing.ts'
import { broughtBy, straightToPot } from '../what-if/what-it-brings.ts'
import { whatItDoes } from '../what-if/what-it-does.ts'
import { ClosedLine } from './closed-line.tsx'
import { EffectLadder } from './effect-ladder.tsx'
import { accountAndPot, doubtIn, effectInALine } from './effect-line.ts'
import { workWithoutInWords } from '../permission/permission-words.ts'
import { MissingFact } from './missing-fact.tsx'
import { whomToAsk } from './whom-to-ask.ts'

/**
 * The line under a draft, and before a yes. For the member whose work it is, and nobody else: whoever calls looks at
 * that.
 *
 * @returns undefined as long as there is nothing to reckon
 */
export async function benefitOfDraft(
  tx: Tx,
  visit: CooperativeVisit,
  memberId: Id<'member'>,
  work: WorkToCome,
): Promise<ComponentChildren> {
  const { cooperativeId } = visit.actor
  const { today } = visit.now
  const added = work.straightToPot
    ? straightToPot(work.net)
    : (await broughtBy(tx, cooperativeId, memberId, today, work.net))?.added
  if (!added || work.net <= 0n) return undefined
  const parameters = await parametersInForce(tx)
  const standing = await memberStanding(tx, visit, memberId, monthWith(work.workedUntil))
  const name = `benefit-of-${work.of ?? 'draft'}`
  if (standing === CLOSED) return <ClosedLine visit={visit} id={name} />
  const does = whatItDoes(standing, added, parameters)
  const { meters } = await metersHere(tx, cooperativeId, memberId, standing, today, parameters)
  const firstWork = standing.figures.turnover === 0n
  const near = warningsBefore(meters, { toPot: added.reserved, monthWithWork: firstWork })
  const without = workWithoutPermission(visit, standing, work)
  const warnings = [
    ...(without === undefined ? [] : [without]),
    ...near.map((warning) => warningInWords(warning, visit)),
  ]
  const ask = await whomToAsk(tx, visit, does)
  const words = visit.text.benefitPages
  const doubt = doubtIn(visit, does, standing.inForce.version)
  const together = does.kind === 'effect' ? accountAndPot(visit, does.effect) : undefined
  return (
    <>
      <Card labelledBy={name}>
        <Paragraph>
          <strong id={name}>{words.line.name}</strong> {effectInALine(visit, does)}
        </Paragraph>
        {together !== undefined && <Paragraph>{together}</Paragraph>}
        {doubt !== undefined && <Paragraph quiet>{doubt}</Paragraph>}
        {does.kind === 'effect' && (
          <Details summary={words.howWeKnow}>
            <EffectLadder visit={visit} effect={does.effect} ask={ask} />
          </Details>
        )}
        {does.kind === 'missing' && <MissingFact visit={visit} standing={standing} fields={does.fields} />}
      </Card>
      {warnings.length > 0 && (
        <Notice tone="doubt" title={visit.text.benefitMeters.warningTitle}>
          <ul class="plain-list">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

/** For who belongs to a municipality that asks a permission: the first day of the work on which none holds. */
function workWithoutPermission(
  visit: CooperativeVisit,
  { municipality, inForce, permissions }: MemberStanding,
  { workedFrom, workedUntil }: WorkToCome,
): string | undefined {
  if (!municipality || !inForce.policy.permissionRequired || workedFrom === undefined) return undefined
  return [workedFrom, workedUntil]
    .map((on) => workWithoutInWords(visit, permissionStanding(permissions, on), visit.now.today))
    .find((sentence) => sentence !== undefined)
}
