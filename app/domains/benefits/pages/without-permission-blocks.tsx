/** Who works without a permission that is written down: for the member, and for the office and the coach who help. */
import { Heading, Stack, TaskList, type Task } from '../../../ui/index.ts'
import { addDays, daysBetween } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { readAlsoBy, type HomeBlock, type TaskBlock, type ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { workOfMember } from '../../inside/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { permissionsOf } from '../agreement/agreement.db.ts'
import {
  permissionStanding,
  standingWithout,
  type PermissionStanding,
} from '../permission/permission-standing.ts'
import { workingWithoutPermission, type WorkingWithout } from '../permission/working-without.db.ts'

/** For a member: the step that mends it is one tap away. */
const ownBlock: TaskBlock = {
  may: 'permission.record',
  inOwnHands: true,
  order: 189,
  async tasks(visit) {
    const { own, permissions, numbers } = await loadOwn(visit)
    const stop = permissionStanding(permissions, visit.now.today)
    const reason = stop.kind === 'stopped' ? stop.reason : undefined
    const why = reason === undefined ? '' : `${visit.text.benefitMeters.permissionReason({ reason })} `
    if (!own) return justStopped(visit, stop)
    const words = visit.text.withoutPermission
    const [standing, day] = permissionNow(visit, own)
    return [
      readAlsoBy('permissions.follow', {
        kind: 'own-permission',
        href: mendingSteps(visit)[own.mendedBy],
        title: words.own[standing]({ day, numbers }),
        detail: (standing === 'stopped' ? why : '') + words.ownStep[standing][own.mendedBy],
      }),
    ]
  },
}

/** So long the first page tells of a permission that the municipality stopped, when nobody worked after it. */
const TELLS_DAYS = 60

function justStopped(visit: Reader, standing: PermissionStanding): ToDo[] {
  if (standing.kind !== 'stopped' || standing.reason === undefined) return []
  const { today } = visit.now
  if (daysBetween(standing.until, today) > TELLS_DAYS) return []
  const words = visit.text.benefitMeters
  return [
    {
      kind: 'own-permission',
      href: paths.ownPermission(visit.cooperative.slug),
      title: words.permissionStopped({ until: formatDay(standing.until, visit.language) }),
      detail: words.permissionReason({ reason: standing.reason }),
    },
  ]
}

/** Whose permission stopped while there is work after it: nothing comes before that, so it is a thing to do. */
const stoppedBlock: TaskBlock = {
  may: 'permissions.follow',
  order: 189,
  async tasks(visit) {
    const stopped = (await load(visit)).others.filter(({ stoppedOn }) => stoppedOn !== null)
    return stopped.map((one): ToDo => ({ kind: 'permission-stopped', ...taskOf(visit, one) }))
  },
}

/**
 * Whom to help to have a permission written down, and how that member is reached. Who guides reads it with each of
 * their members.
 */
const officeBlock: HomeBlock = {
  may: 'permissions.follow',
  order: 216,
  async load(visit) {
    if (visit.may('guidance.guide')) return null
    const others = (await load(visit)).others.filter(({ stoppedOn }) => stoppedOn === null)
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
export const withoutPermissionBlocks: readonly (HomeBlock | TaskBlock)[] = [
  ownBlock,
  stoppedBlock,
  officeBlock,
]

/** Of the member who looks: what they worked without, their permissions, and the numbers of what they did since. */
function loadOwn(visit: Reader) {
  const { cooperativeId, personId } = visit.actor
  return visit.read(async (tx) => {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return { own: undefined, permissions: [], numbers: '' }
    const all = await workingWithoutPermission(tx, visit.now.today)
    const own = all.find(({ memberId }) => memberId === member.id)
    const permissions = await permissionsOf(tx, cooperativeId, member.id)
    const since = own?.stoppedOn ?? undefined
    const days = since && { from: since, until: addDays(visit.now.today, YEAR_AHEAD) }
    const work = days ? await workOfMember(tx, cooperativeId, member.id, days) : []
    const done = work.filter(({ kind, workedFrom }) => kind === 'invoice' && workedFrom >= since!)
    const row = new Intl.ListFormat(visit.language, { type: 'conjunction' })
    return { own, permissions, numbers: row.format(done.map(({ number }) => number)) }
  })
}

/** Work may be invoiced before its last day. */
const YEAR_AHEAD = 366

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
function taskOf(visit: Reader, one: WorkingWithout): Task {
  const { slug } = visit.cooperative
  const asksTown = one.mendedBy === 'case-manager' && visit.may('municipality.edit')
  const href = asksTown ? paths.municipality(slug, one.municipalityId) : paths.member(slug, one.memberId)
  return { href, ...withoutPermissionInWords(visit, one) }
}

/** What is said of somebody who works without a permission to who helps: how it stands, and the step that mends it. */
export function withoutPermissionInWords(visit: Reader, one: WorkingWithout) {
  const words = visit.text.withoutPermission
  const [standing, day] = permissionNow(visit, one)
  return {
    title: words.about[standing]({ name: one.name, day }),
    detail: words.step[standing][one.mendedBy]({ name: one.firstName }),
  }
}

/** The day is the first of one that begins, or the last of one that stopped. */
function permissionNow(
  { language }: Reader,
  one: WorkingWithout,
): readonly ['none' | 'stopped' | 'begins', string] {
  const standing = standingWithout(one)
  if (standing.kind === 'none') return ['none', '']
  return [standing.kind, formatDay(standing.kind === 'begins' ? standing.on : standing.until, language)]
}
