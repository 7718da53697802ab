/** Before somebody is entered in the register: whether they were in it before, and since which day they will be. */
import { FieldGroup, Paragraph, RadioGroup } from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { Confirmation, Filled } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Namesake, Returning } from '../../members/index.ts'
import { Namesakes } from '../../../web/namesakes.tsx'
import type { FullApplication } from '../application.ts'
import { dayOfYes } from '../make-member.ts'

type Before = { readonly before: readonly Returning[] }

/**
 * Somebody with this name or address was a member: whether it is the same person, and whether the old business
 * goes on.
 */
export function MemberBefore({
  visit,
  before,
  typed,
  wrong,
}: Before & Pick<Filled<unknown>, 'visit' | 'typed' | 'wrong'>) {
  if (before.length === 0) return null
  const words = visit.text.joining.enroll.before
  const { yes, no } = visit.text.resumingMembership
  const say = (day: Day) => formatDay(day, visit.language)
  const ended = before.flatMap((one) => one.ended)
  return (
    <FieldGroup legend={words.title} hint={words.how}>
      <RadioGroup
        name="was"
        label={words.asked}
        value={typed['was']}
        error={wrong('was')}
        choices={[
          ...before.map(({ id, name, joinedOn, leftOn, isBack }) => ({
            value: id,
            label: isBack
              ? words.back({ name, until: say(leftOn) })
              : words.one({ name, from: say(joinedOn), until: say(leftOn) }),
          })),
          { value: 'nobody', label: words.nobody },
        ]}
      />
      {ended.length > 0 && (
        <RadioGroup
          name="goesOn"
          label={words.goesOn({ names: ended })}
          value={typed['goesOn']}
          error={wrong('goesOn')}
          choices={[
            { value: 'yes', label: yes },
            { value: 'no', label: no },
          ]}
        />
      )}
    </FieldGroup>
  )
}

type EnrollRefusal = 'step-not-now' | 'member-before' | 'joined-in-future' | 'joined-before-yes'

/** What is asked before it is done: since when they are a member, beside the days that made them one. */
export function sureOfEnrolling(
  visit: CooperativeVisit,
  application: FullApplication &
    Before & { readonly namesakes: readonly Namesake[]; readonly isTime: boolean },
  was: Id<'member'> | 'nobody' | undefined,
  joinedOn: Day,
): Result<Confirmation, EnrollRefusal> {
  const { name, before, steps, namesakes } = application
  const { today } = visit.now
  if (!application.isTime) return refuse('step-not-now')
  if (before.length > 0 && was === undefined) return refuse('member-before')
  const back = before.find(({ id }) => id === was)
  const saidYes = dayOfYes(application)
  if (!back && joinedOn > today) return refuse('joined-in-future')
  if (!back && saidYes !== undefined && joinedOn < saidYes)
    return refuse('joined-before-yes', { day: saidYes })
  const words = visit.text.joining.enroll.sure
  const say = (day: Day) => formatDay(day, visit.language)
  const tried = steps.findLast(({ stage, righted }) => stage === 'trial-passed' && righted === undefined)?.on
  const other = back || tried === undefined || joinedOn === tried ? undefined : joinedOn > tried
  return ok({
    title: words.title({ name }),
    shown: (
      <>
        {!back && <Namesakes visit={visit} namesakes={namesakes} />}
        <Paragraph>
          {back
            ? words.again({ name, from: say(back.joinedOn), until: say(back.leftOn), day: say(today) })
            : words.since({ name, day: say(joinedOn) })}
        </Paragraph>
        {saidYes !== undefined && <Paragraph>{words.saidYes({ day: say(saidYes) })}</Paragraph>}
        {tried !== undefined && <Paragraph>{words.trial({ day: say(tried) })}</Paragraph>}
        {other !== undefined && <Paragraph>{other ? words.later({ name }) : words.earlier}</Paragraph>}
      </>
    ),
    saveLabel: words.yes,
    changeLabel: words.change,
  })
}
