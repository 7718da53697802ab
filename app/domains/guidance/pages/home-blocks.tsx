import { Heading, Stack, TaskList } from '../../../ui/index.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { loadAttention } from '../load-attention.ts'
import { goalsOf, stepsOf } from '../plan.db.ts'
import { stepsNow } from '../plan.ts'
import { planAt } from './addresses.ts'
import { byInWords } from './step-line.tsx'

/** The next step of the own plan. Who has no plan is not told that something is missing. */
const nextStepBlock: HomeBlock = {
  may: 'guidance.own',
  inOwnHands: true,
  order: 300,
  async load(visit) {
    const { cooperativeId, personId } = visit.actor
    const next = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      const [step] = member ? stepsNow(await stepsOf(tx, cooperativeId, member.id)) : []
      const goals = step ? await goalsOf(tx, cooperativeId, step.memberId) : []
      return step && { step, goal: goals.find(({ id }) => id === step.goalId)?.goal ?? '' }
    })
    if (!next) return null
    const { step, goal } = next
    const words = visit.text.guidance
    const by = byInWords(step, visit)
    const detail = by === undefined ? goal : `${goal} · ${by}`
    return (
      <Stack key="next-step" gap="small">
        <Heading level={2}>{words.home.title}</Heading>
        <TaskList tasks={[{ href: planAt(visit.cooperative.slug).plan, title: step.step, detail }]} />
      </Stack>
    )
  },
}

/** How many members need their coach, with the way to who and why. */
const needsYouBlock: HomeBlock = {
  may: 'guidance.guide',
  inOwnHands: true,
  order: 214,
  async load(visit) {
    const guided = await visit.read((tx) => loadAttention(tx, visit.actor.cooperativeId, visit.now.today))
    const count = guided.filter(({ reasons }) => reasons.length > 0).length
    if (count === 0) return null
    const words = visit.text.guidance
    return (
      <Stack key="needs-you" gap="small">
        <Heading level={2}>{words.coach.title}</Heading>
        <TaskList
          tasks={[
            { href: paths.guidance(visit.cooperative.slug), title: words.attention.home({ count }), count },
          ]}
        />
      </Stack>
    )
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const guidanceHomeBlocks: readonly HomeBlock[] = [nextStepBlock, needsYouBlock]
