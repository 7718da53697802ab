/** Before the role of a coach ends: what is to come of them, and what becomes of it. */
import type { ComponentChildren } from 'preact'
import { HiddenField, Link, Notice, Paragraph, RadioGroup, type Choice } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { isId } from '../../../values/id.ts'
import { refuse } from '../../../values/result.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { whatCoachLeaves, whoTakesOver, type Leaves, type TakesOver } from '../coach-stops.db.ts'
import { endCoach } from '../end-coach.ts'

type Coach = { readonly id: Id<'person'>; readonly name: string }
type Asked = { readonly talks: string; readonly wrong?: string | undefined }

/** How the role of a coach ends, for the page of who does what. */
export const coachStops = {
  async before(visit: CooperativeVisit, coach: Coach, asked: Asked): Promise<ComponentChildren> {
    const { leaves, others } = await visit.read(async (tx) => ({
      leaves: await whatCoachLeaves(tx, coach.id, visit.now.at),
      others: await whoTakesOver(tx, coach.id, visit.now.at),
    }))
    const standing = linesOf(visit, coach, leaves)
    return (
      <>
        {standing.length > 0 && (
          <Notice tone="doubt" title={visit.text.coachStops.title({ name: coach.name })}>
            <ul>
              {standing.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {leaves.workshops > 0 && (
              <Link href={paths.agenda(visit.cooperative.slug)} roomy>
                {visit.text.coachStops.seeWorkshops}
              </Link>
            )}
          </Notice>
        )}
        {others.length === 0 && <Paragraph>{visit.text.coachStops.noCoach}</Paragraph>}
        {leaves.planned + leaves.unplanned > 0 && (
          <WhatBecomes visit={visit} coach={coach} others={others} asked={asked} />
        )}
      </>
    )
  },
  async end(
    visit: CooperativeVisit,
    { personId, talks }: { readonly personId: Id<'person'>; readonly talks: string },
    commandId: string,
  ) {
    if (talks !== '' && talks !== 'off' && !isId(talks)) return refuse('coach-takes-over')
    const chosen = talks === '' ? {} : { talks: talks as 'off' | Id<'person'> }
    return visit.perform(endCoach, visit.actor, { personId, ...chosen }, commandId)
  },
}

function linesOf({ text }: CooperativeVisit, { name }: Coach, leaves: Leaves): readonly string[] {
  const words = text.coachStops
  const line = (count: number, says: (f: { name: string; count: number }) => string) =>
    count > 0 ? [says({ name, count })] : []
  return [
    ...line(leaves.planned, words.stands.planned),
    ...line(leaves.unplanned, words.stands.unplanned),
    ...line(leaves.unnoted, words.unnoted),
    ...line(leaves.workshops, words.workshops),
  ]
}

type Becomes = {
  visit: CooperativeVisit
  coach: Coach
  others: readonly TakesOver[]
  asked: Asked
}

function WhatBecomes({ visit, coach, others, asked }: Becomes) {
  const words = visit.text.coachStops
  if (others.length === 0)
    return (
      <>
        <HiddenField name="talks" value="off" />
        <Paragraph>{words.nobody}</Paragraph>
        <Paragraph quiet>{words.questionHint}</Paragraph>
      </>
    )
  const choices: Choice[] = [
    ...others.map((one) => ({
      value: one.id,
      label: words.takesOver({ name: one.name }),
      ...hintOf(visit, one),
    })),
    { value: 'off', label: words.off, hint: words.offHint },
  ]
  return (
    <>
      <RadioGroup
        name="talks"
        label={words.question}
        hint={words.questionHint}
        choices={choices}
        value={asked.talks}
        error={asked.wrong}
      />
      <Paragraph quiet>{words.private({ name: coach.name })}</Paragraph>
    </>
  )
}

function hintOf({ text }: CooperativeVisit, { name, clashes, own }: TakesOver): Pick<Choice, 'hint'> {
  const words = text.coachStops
  const said = [
    ...(clashes > 0 ? [words.clashes({ name, count: clashes })] : []),
    ...(own > 0 ? [words.own({ name, count: own })] : []),
  ]
  return said.length > 0 ? { hint: said.join(' ') } : {}
}
