/** Hours that members note, and the monthly statements of 2026: made, read, confirmed, renewed. */
import {
  confirmStatement,
  destinationNow,
  figuresNow,
  hashOfDestination,
  hashOfFigures,
  noteHours,
  objectToStatement,
  statementsOf,
  textOfFigures,
  type Statement,
} from '../app/domains/benefits/index.ts'
import {
  compareStatementsJob,
  makeStatementsJob,
  printStatementJob,
  remindOfStatementsJob,
} from '../app/domains/benefits/jobs.ts'
import { doNow } from '../app/platform/jobs.ts'
import { sendMailJob } from '../app/platform/mail-stored.ts'
import { addDays, day, type Day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import type { MemberKey } from './people.ts'
import { at, type Stage } from './stage.ts'

/** From this month on Gilde makes the statements; before, they were made by hand. */
const FIRST_OF_MONTHS = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'].map((on) =>
  day(on),
)

/** Who reads and confirms, on which evening of the month. The others are late, or wait for somebody to call. */
const EVENING: Partial<Readonly<Record<MemberKey, number>>> = {
  anna: 2,
  fatima: 2,
  dewi: 3,
  selam: 4,
  mariska: 4,
  yusuf: 3,
  oksana: 5,
  rachid: 6,
  lina: 5,
  noor: 7,
}

/** Who has not looked at October yet; Karel has no e-mail and never does by himself. */
const NOT_YET: readonly MemberKey[] = ['yusuf', 'lina', 'noor']

/** What somebody finds wrong in October. */
const OBJECTION = {
  who: 'noor',
  text: 'De foto’s van 30 oktober staan er niet bij. Komen die in november?',
} as const

/** Who notes hours, and the days of the week (Monday is 0) with minutes. */
const WORKS: Partial<Readonly<Record<MemberKey, readonly (readonly [weekday: number, minutes: number])[]>>> =
  {
    anna: [
      [1, 240],
      [3, 180],
    ],
    yusuf: [
      [0, 120],
      [2, 150],
      [4, 60],
    ],
    dewi: [[2, 240]],
    lina: [
      [1, 60],
      [4, 90],
    ],
    fatima: [[3, 210]],
    selam: [[5, 240]],
  }

const FIRST_MONDAY = day('2026-06-01')
const WEEKS = 25

/** Later he finds in his calendar that a day of September was longer: that month gets a second version. */
const REMEMBERED = { who: 'rachid', onDay: day('2026-09-17'), minutes: 300, at: '2026-11-17' } as const

/** All of it. */
export function stating(): Happening[] {
  return [
    ...Array.from({ length: WEEKS }, (_, week) => addDays(FIRST_MONDAY, week * 7)).flatMap(weekOf),
    ...FIRST_OF_MONTHS.flatMap(monthFrom),
    { at: at(day('2026-11-06'), '20:10'), do: object },
    { at: at(day('2026-11-09'), '09:00'), do: remind },
    { at: at(day(REMEMBERED.at), '20:30'), do: remember },
    {
      at: at(day('2026-11-18'), '04:00'),
      do: (stage) => work(stage, compareStatementsJob, day('2026-11-18')),
    },
  ]
}

/** On Sunday evening everybody writes down the week. */
function weekOf(monday: Day): Happening[] {
  return Object.entries(WORKS).map(([who, days]) => ({
    at: at(addDays(monday, 6), '19:00'),
    do: async (stage) => {
      for (const [weekday, minutes] of days) {
        const onDay = addDays(monday, weekday)
        await stage.must(noteHours, stage.as(who as MemberKey), { onDay, minutes })
      }
    },
  }))
}

/** A month begins: what changed is found in the night, the statements are made, and each reads theirs on an evening. */
function monthFrom(first: Day): Happening[] {
  const last = first === FIRST_OF_MONTHS.at(-1)
  const reading = Object.entries(EVENING).filter(([who]) => !(last && NOT_YET.includes(who as MemberKey)))
  return [
    { at: at(first, '06:00'), do: (stage) => work(stage, makeStatementsJob, first) },
    {
      at: at(addDays(first, 1), '04:00'),
      do: (stage) => work(stage, compareStatementsJob, addDays(first, 1)),
    },
    ...reading.map(([who, evening]) => ({
      at: at(addDays(first, evening), '20:00'),
      do: (stage: Stage) => confirmAll(stage, who as MemberKey),
    })),
  ]
}

type Work = typeof makeStatementsJob

async function work(stage: Stage, job: Work, dueOn: Day): Promise<void> {
  await doNow(stage.jobs, job, stage.cooperativeId, { dueOn })
}

/** The day before the last one, who has not looked yet gets a mail. */
async function remind(stage: Stage): Promise<void> {
  const { cooperativeId, jobs, database } = stage
  await doNow(jobs, remindOfStatementsJob, cooperativeId, { dueOn: day('2026-11-09') })
  const unsent = await database.read({ kind: 'job', cooperativeId }, (tx) =>
    tx
      .selectFrom('mail')
      .select('id')
      .where('sent_at', 'is', null)
      .where('about_kind', '=', 'statement')
      .execute(),
  )
  for (const { id } of unsent) await doNow(jobs, sendMailJob, cooperativeId, { mailId: id as Id<'mail'> })
}

async function waitingOf(stage: Stage, who: MemberKey): Promise<Statement[]> {
  const memberId = stage.members.get(who)!
  const all = await stage.read(who, (tx) => statementsOf(tx, stage.cooperativeId, memberId))
  return all.filter(({ confirmedAt }) => confirmedAt === null)
}

async function confirmAll(stage: Stage, who: MemberKey): Promise<void> {
  for (const statement of await waitingOf(stage, who)) {
    const { figures, wanted } = await stage.read(who, (tx) => figuresNow(tx, stage.cooperativeId, statement))
    if (!wanted) continue
    const sha256 = hashOfFigures(textOfFigures(figures))
    const { municipalityId } = statement
    const where = await stage.read(who, (tx) => destinationNow(tx, stage.cooperativeId, municipalityId))
    const destination = hashOfDestination(municipalityId, where)
    // Who wrote down no hours is asked, and says that there were none.
    const said = { sha256, destination, noHours: true, remark: '' }
    await stage.must(confirmStatement, stage.as(who), { statementId: statement.id, ...said })
    await doNow(stage.jobs, printStatementJob, stage.cooperativeId, { statementId: statement.id })
  }
}

async function object(stage: Stage): Promise<void> {
  const [statement] = await waitingOf(stage, OBJECTION.who)
  const said = { statementId: statement!.id, text: OBJECTION.text }
  await stage.must(objectToStatement, stage.as(OBJECTION.who), said)
}

async function remember(stage: Stage): Promise<void> {
  const { who, onDay, minutes } = REMEMBERED
  await stage.must(noteHours, stage.as(who), { onDay, minutes })
}
