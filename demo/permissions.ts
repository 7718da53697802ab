/** What Dalwijk allowed, and what members and Marjolein asked each other. All of it is invented. */
import {
  endPermission,
  grantPermission,
  permissionsOf,
  type Permission,
} from '../app/domains/benefits/index.ts'
import { answerClient, askCaseManager } from '../app/domains/municipality/index.ts'
import { makeFiguresJob } from '../app/domains/municipality/jobs.ts'
import { doNow } from '../app/platform/jobs.ts'
import { day, type Day } from '../app/values/day.ts'
import { formatDay } from '../app/values/format.ts'
import type { Happening } from './diary.ts'
import { MEMBERS, type MemberKey } from './people.ts'
import { asPdf } from './receipt.ts'
import { at, type Stage } from './stage.ts'

/** `[who, granted on, first day, last day, hours a week, day of the next talk, condition]`. */
type Granted = readonly [MemberKey, string, string, string, number | null, string | null, string]

/** A second row of somebody renews the first. */
const GRANTED: readonly Granted[] = [
  [
    'anna',
    '2025-01-27',
    '2025-02-01',
    '2026-01-31',
    16,
    '2025-08-04',
    'Je zoekt ook naar werk in loondienst.',
  ],
  ['yusuf', '2025-12-08', '2025-12-15', '2026-12-14', 20, null, 'Je houdt je uren bij.'],
  [
    'selam',
    '2026-02-16',
    '2026-03-01',
    '2027-02-28',
    12,
    '2027-01-11',
    'Je zegt het als je meer gaat werken.',
  ],
  ['dewi', '2025-12-15', '2026-01-01', '2026-12-31', 12, null, 'Je houdt je uren bij.'],
  [
    'karel',
    '2026-05-26',
    '2026-06-01',
    '2027-05-31',
    null,
    '2026-11-30',
    'Je werkt alleen buiten de winter.',
  ],
  ['mariska', '2026-02-23', '2026-03-01', '2027-02-28', 16, '2027-02-01', 'Je houdt je uren bij.'],
  [
    'anna',
    '2026-01-19',
    '2026-02-01',
    '2027-01-31',
    20,
    '2027-01-11',
    'Je praat elk half jaar met je consulent.',
  ],
]

/** `[who, written on, by whom, what]`. */
const MESSAGES: readonly (readonly [MemberKey, string, 'member' | 'manager', string])[] = [
  [
    'anna',
    '2026-10-05',
    'member',
    'In oktober heb ik een grote klus. Mag ik dan twee weken meer uren werken?',
  ],
  [
    'anna',
    '2026-10-06',
    'manager',
    'Ja, als het over het hele jaar niet meer wordt dan 20 uur per week. Zet je uren er elke dag in.',
  ],
  ['oksana', '2026-10-27', 'member', 'Ik geef nu drie lessen per week. Heb ik daar toestemming voor nodig?'],
  ['oksana', '2026-10-28', 'manager', 'Ja. We maken een afspraak, dan schrijf ik die voor je op.'],
  ['yusuf', '2026-11-18', 'member', 'Mijn toestemming loopt in december af. Kan ik daarna doorgaan?'],
]

/** The permissions with their letter, one that is ended, the messages, and the figures of each quarter that is ripe. */
export function agreeing(): Happening[] {
  return [
    ...GRANTED.map((row) => ({ at: at(day(row[1]), '10:15'), do: (stage: Stage) => grant(stage, row) })),
    { at: at(day('2026-09-28'), '11:00'), do: endOfDewi },
    ...MESSAGES.map(([who, on, by, text]) => ({
      at: at(day(on), by === 'member' ? '20:10' : '09:40'),
      do: (stage: Stage) => write(stage, who, by, text),
    })),
    { at: at(day('2026-11-16'), '03:30'), do: count },
  ]
}

async function grant(stage: Stage, row: Granted): Promise<void> {
  const [who, , from, until, hours, review, conditions] = row
  const [earlier] = await permissionsNow(stage, who)
  await stage.must(grantPermission, stage.as('marjolein'), {
    memberId: stage.members.get(who)!,
    validFrom: day(from),
    validTo: day(until),
    hoursPerWeek: hours,
    hoursPerYear: hours === null ? 400 : hours * 48,
    conditions,
    plan: 'Vaste klanten vinden, en na een jaar samen kijken of het bedrijf kan groeien.',
    reviewOn: review === null ? null : day(review),
    lateReason: '',
    letter: letterFor(who, day(from), day(until)),
    renewsId: earlier?.id ?? null,
  })
}

function letterFor(who: MemberKey, from: Day, until: Day) {
  const lines = [
    'Gemeente Dalwijk',
    'Beschikking',
    '',
    MEMBERS[who].name,
    'Je mag werken in je eigen bedrijf,',
    `van ${formatDay(from, 'nl')}`,
    `tot en met ${formatDay(until, 'nl')}.`,
    '',
    'Voorbeeld - geen echte brief',
  ]
  return { name: `beschikking-${from}.pdf`, mediaType: 'application/pdf' as const, content: asPdf(lines) }
}

async function endOfDewi(stage: Stage): Promise<void> {
  const [permission] = await permissionsNow(stage, 'dewi')
  await stage.must(endPermission, stage.as('marjolein'), {
    memberId: stage.members.get('dewi')!,
    permissionId: permission!.id,
    endedOn: day('2026-10-01'),
    reason: 'Dewi heeft vanaf 1 oktober werk voor vier dagen en wil in 2027 opnieuw beginnen.',
  })
}

async function write(stage: Stage, who: MemberKey, by: 'member' | 'manager', text: string): Promise<void> {
  const message = { memberId: stage.members.get(who)!, text }
  if (by === 'member') await stage.must(askCaseManager, stage.as(who), message)
  else await stage.must(answerClient, stage.as('marjolein'), message)
}

function permissionsNow(stage: Stage, who: MemberKey): Promise<Permission[]> {
  return stage.read('marjolein', (tx) => permissionsOf(tx, stage.cooperativeId, stage.members.get(who)!))
}

async function count(stage: Stage): Promise<void> {
  await doNow(stage.jobs, makeFiguresJob, stage.cooperativeId, { dueOn: stage.clock().today })
}
