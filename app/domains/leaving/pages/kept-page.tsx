import { Heading, Lead, Paragraph, Stack } from '../../../ui/index.ts'
import { addDays, addMonths, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { monthsOfPlan } from '../../guidance/index.ts'
import {
  KEPT,
  keptUntil,
  leftAsKnown,
  memberOfPerson,
  type KeptKind,
  type WhyKept,
} from '../../members/index.ts'

const WHYS: readonly WhyKept[] = ['books', 'proof', 'needed', 'other']

/** What is kept of a member, for how long and why: the terms, and nothing of anybody. */
export async function keptPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.kept
  const { cooperativeId, personId } = visit.actor
  const { months, leftOn } = await visit.read(async (tx) => {
    const months = await monthsOfPlan(tx, cooperativeId)
    // Of who left it is known from which day it runs.
    if (!visit.may('proofs.read')) return { months, leftOn: undefined }
    const member = await memberOfPerson(tx, cooperativeId, personId)
    return { months, leftOn: member && (await leftAsKnown(tx, cooperativeId, member.id)) }
  })
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {WHYS.map((why) => (
          <Stack key={why} gap="small">
            <Heading level={2} size={3}>
              {words.why[why].title}
            </Heading>
            <Paragraph>{words.why[why].said}</Paragraph>
            <ul>
              {kindsKept(why).map((kind) => (
                <li key={kind}>
                  <strong>{words.kinds[kind]}</strong> {termOf(visit, kind, months, leftOn)}
                </li>
              ))}
            </ul>
          </Stack>
        ))}
        <Paragraph quiet>{words.asks}</Paragraph>
      </>
    ),
  })
}

function kindsKept(why: WhyKept): readonly KeptKind[] {
  return (Object.keys(KEPT) as KeptKind[]).filter((kind) => KEPT[kind].why === why)
}

/** What the program erases by itself goes in the night after its day: from the day after that night it is said. */
function isErased(kind: KeptKind, until: Day, today: Day): boolean {
  return ['needed', 'proof'].includes(KEPT[kind].why) && addDays(until, 1) < today
}

function termOf(visit: CooperativeVisit, kind: KeptKind, months: number, leftOn: Day | undefined): string {
  const { terms } = visit.text.kept
  const isPlan = kind === 'plan'
  const until = leftOn && (isPlan ? addMonths(leftOn, months) : keptUntil(kind, leftOn))
  if (until !== undefined) {
    const day = formatDay(until, visit.language)
    return isErased(kind, until, visit.now.today) ? terms.gone({ day }) : terms.until({ day })
  }
  if (isPlan) return terms.months({ count: months })
  const term: { readonly since: 'left' | 'ended'; days?: number; months?: number; years?: number } =
    KEPT[kind]
  if (term.years !== undefined) return terms.years({ count: term.years })
  if (term.months !== undefined) return terms.months({ count: term.months })
  if (term.days === undefined) return terms.open
  if (term.since === 'left') return terms.daysLeft({ count: term.days })
  return terms.days({ count: term.days })
}
