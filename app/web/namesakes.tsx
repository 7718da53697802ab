/** That somebody with the same name is here already: who that is, with the way to the other. */
import { Link, Notice, Paragraph } from '../ui/index.ts'
import type { Day } from '../values/day.ts'
import { formatDay } from '../values/format.ts'
import type { Id } from '../values/id.ts'
import { paths } from './paths.ts'
import type { CooperativeVisit } from './visit.ts'

/** Somebody who is called the same: a member or who was one, with the days; else one who only has a task here. */
type Namesake = {
  readonly name: string
  readonly memberId: Id<'member'> | null
  readonly joinedOn: Day | null
  readonly leftOn: Day | null
}

/** Who they are, each with the way to their page; nothing when there are none. */
export function Namesakes(props: {
  readonly visit: CooperativeVisit
  readonly namesakes: readonly Namesake[]
}) {
  const { visit, namesakes } = props
  if (namesakes.length === 0) return null
  const words = visit.text.members.add.sameName
  const say = (day: Day) => formatDay(day, visit.language)
  return (
    <Notice tone="doubt">
      <Paragraph>{words.lead}</Paragraph>
      <ul>
        {namesakes.map(({ name, memberId, joinedOn, leftOn }) => (
          <li>
            {memberId === null || joinedOn === null
              ? words.task({ name })
              : leftOn === null
                ? words.member({ name, day: say(joinedOn) })
                : words.was({ name, from: say(joinedOn), until: say(leftOn) })}{' '}
            {memberId !== null && (
              <Link href={paths.member(visit.cooperative.slug, memberId)} roomy>
                {words.open({ name })}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {namesakes.some(({ leftOn }) => leftOn !== null) && <Paragraph>{words.back}</Paragraph>}
    </Notice>
  )
}
