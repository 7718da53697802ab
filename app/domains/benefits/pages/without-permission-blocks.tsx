/** Who works without a permission that is written down: for the member, and for the office and the coach who help. */
import { Heading, Stack, TaskList, type Task } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { workingWithoutPermission, type WorkingWithout } from '../permission/working-without.db.ts'

/** For a member: the step that mends it is one tap away. */
const ownBlock: TaskBlock = {
  may: 'permission.record',
  inOwnHands: true,
  order: 189,
  async tasks(visit) {
    const { own } = await load(visit)
    if (!own) return []
    const words = visit.text.withoutPermission
    const [standing, day] = standingOf(visit, own)
    return [
      {
        kind: 'own',
        href: mendingSteps(visit)[own.mendedBy],
        title: words.own[standing]({ day }),
        detail: words.ownStep[standing][own.mendedBy],
      },
    ]
  },
}

/** For the office and the coach: whom to help, and how that member is reached. */
const officeBlock: HomeBlock = {
  may: 'permissions.follow',
  order: 216,
  async load(visit) {
    const { others } = await load(visit)
    if (others.length === 0) return null
    return (
      <Stack key="without-permission-office" gap="small">
        <Heading level={2}>{visit.text.withoutPermission.title}</Heading>
        <TaskList tasks={others.map((one) => taskOf(visit, one))} limit={5} />
      </Stack>
    )
  },
}

/** The blocks of first pages about permissions that are not written down. */
export const withoutPermissionBlocks: readonly (HomeBlock | TaskBlock)[] = [ownBlock, officeBlock]

function load(visit: Reader) {
  const { cooperativeId, personId } = visit.actor
  return visit.read(async (tx) => {
    const all = await workingWithoutPermission(tx, visit.now.today)
    const member = all.length === 0 ? undefined : await memberOfPerson(tx, cooperativeId, personId)
    return {
      own: all.find(({ memberId }) => memberId === member?.id),
      others: all.filter(({ memberId }) => memberId !== member?.id),
    }
  })
}

/** Where a member goes: to write it over from the letter, to ask the case manager, or to share it first. */
function mendingSteps({ cooperative: { slug } }: Reader): Record<WorkingWithout['mendedBy'], string> {
  return {
    member: paths.ownPermissionNew(slug),
    'case-manager': paths.ownMessages(slug),
    consent: paths.benefitSharing(slug),
  }
}

/** The case manager is found with the municipality, by who keeps those; else the member is the one to speak to. */
function taskOf(visit: CooperativeVisit, one: WorkingWithout): Task {
  const { slug } = visit.cooperative
  const asksTown = one.mendedBy === 'case-manager' && visit.may('municipality.edit')
  const href = asksTown ? paths.municipality(slug, one.municipalityId) : paths.member(slug, one.memberId)
  return { href, ...withoutPermissionInWords(visit, one) }
}

/** What is said of somebody who works without a permission to who helps: how it stands, and the step that mends it. */
export function withoutPermissionInWords(visit: CooperativeVisit, one: WorkingWithout) {
  const words = visit.text.withoutPermission
  const [standing, day] = standingOf(visit, one)
  return {
    title: words.about[standing]({ name: one.name, day }),
    detail: words.step[standing][one.mendedBy]({ name: one.firstName }),
  }
}

/** A permission that is to come calms most, so it is said first; the day is that of its begin or of the stop. */
function standingOf(
  { language }: Reader,
  { beginsOn, stoppedOn }: WorkingWithout,
): readonly ['none' | 'stopped' | 'begins', string] {
  if (beginsOn !== null) return ['begins', formatDay(beginsOn, language)]
  return stoppedOn === null ? ['none', ''] : ['stopped', formatDay(stoppedOn, language)]
}
