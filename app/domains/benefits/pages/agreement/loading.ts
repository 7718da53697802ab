import type { Tx } from '../../../../platform/database.ts'
import type { Id } from '../../../../values/id.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import { isGoneOn, membersOf, type Member } from '../../../members/index.ts'
import { peopleOf } from '../../../people/index.ts'
import { caseManagersOf, type CaseManager } from '../../agreement/case-manager.db.ts'
import { placingsOf, type Placing } from '../../agreement/client.db.ts'
import {
  askedWays,
  municipalitiesOf,
  municipalityById,
  type AskedWay,
  type Municipality,
} from '../../agreement/municipality.db.ts'
import { policyVersionsOf } from '../../agreement/policy-versions.db.ts'
import type { PolicyVersion } from '../../agreement/policy-version.ts'

/** A municipality with every version of what was agreed with it. */
export type Agreed = { readonly municipality: Municipality; readonly versions: readonly PolicyVersion[] }

/** All municipalities with what was agreed, by name. */
export async function agreedHere(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Agreed[]> {
  const versions = await policyVersionsOf(tx, cooperativeId)
  const municipalities = await municipalitiesOf(tx, cooperativeId)
  return municipalities.map((municipality) => ({
    municipality,
    versions: versions.filter(({ municipalityId }) => municipalityId === municipality.id),
  }))
}

/** The municipality in the address with what was agreed; undefined when it is not there. */
export function agreedInAddress(visit: CooperativeVisit): Promise<Agreed | undefined> {
  const { id: cooperativeId } = visit.cooperative
  const id = visit.id<'municipality'>('municipality')
  return visit.read(async (tx) => {
    const municipality = await municipalityById(tx, cooperativeId, id)
    return municipality && { municipality, versions: await policyVersionsOf(tx, cooperativeId, id) }
  })
}

/** A member with the placing that holds today, or the first to come. */
export type Client = { readonly member: Member; readonly placing: Placing }

/** What the office sees of a municipality. */
export type MunicipalityFile = Agreed & {
  /** Another way that waits for a second person. */
  readonly asked: AskedWay | undefined
  readonly managers: readonly CaseManager[]
  /** Who has the task and works for no municipality yet; not who asks. */
  readonly assignable: readonly { readonly id: string; readonly name: string }[]
  readonly clients: readonly Client[]
  readonly members: readonly Member[]
}

/** All of it, for the municipality in the address; undefined when it is not there. */
export async function municipalityFile(visit: CooperativeVisit): Promise<MunicipalityFile | undefined> {
  const agreed = await agreedInAddress(visit)
  if (!agreed) return undefined
  const { id: cooperativeId } = visit.cooperative
  return visit.read(async (tx) => {
    const [everybody, managers, members] = [
      await peopleOf(tx, cooperativeId),
      await caseManagersOf(tx, cooperativeId),
      (await membersOf(tx, cooperativeId)).filter((one) => !isGoneOn(one, visit.now.today)),
    ]
    const works = new Set(managers.map(({ personId }) => personId))
    const clients = clientsOf(await placingsOf(tx, cooperativeId), members, visit)
    return {
      ...agreed,
      asked: (await askedWays(tx, cooperativeId)).find(
        (one) => one.municipalityId === agreed.municipality.id,
      ),
      managers: managers.filter(({ municipalityId }) => municipalityId === agreed.municipality.id),
      assignable: everybody.filter(
        ({ id, roles }) =>
          roles.includes('case-manager') && !works.has(id as Id<'person'>) && id !== visit.actor.personId,
      ),
      clients: clients.filter(({ placing }) => placing.municipalityId === agreed.municipality.id),
      members,
    }
  })
}

/** Where each member belongs today, or will first: of placings with the latest first. */
export function clientsOf(
  placings: readonly Placing[],
  members: readonly Member[],
  { now }: Pick<CooperativeVisit, 'now'>,
): Client[] {
  return members.flatMap((member) => {
    const own = placings.filter(({ memberId }) => memberId === member.id)
    const placing = own.find(({ fromDay }) => fromDay <= now.today) ?? own.at(-1)
    return placing ? [{ member, placing }] : []
  })
}
