import { z } from 'zod'
import { DateField, Details, Field, NoBsnTick, TextField, typedParts } from '../../../ui/index.ts'
import { optionalText, text, withDays } from '../../../web/fields.ts'
import type { Filled } from '../../../web/form-page.tsx'
import { optionalDay } from '../../../web/optional-day.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PostKind } from '../help.ts'

/** What the form of an ask or an offer may hold. */
export const POST_FORM = withDays(
  ['neededOn'],
  z.object({
    what: text(140),
    skill: optionalText(40),
    forWhom: optionalText(100),
    neededOn: optionalDay(),
  }),
)

/** What was filled in, as the commands take it. */
export function handedIn({ neededOn, ...said }: z.output<typeof POST_FORM>) {
  return { ...said, neededOn: neededOn ?? null }
}

/** What stands beside a field. */
export function labelOf(visit: CooperativeVisit, kind: PostKind, field: string): string {
  const words = visit.text.help.form
  if (field === 'skill') return words.skill
  if (field === 'forWhom') return words.forWhom
  return field === 'neededOn' ? words.neededOn[kind] : words.what[kind]
}

/** The field that a refusal is about. */
export function refusedField(reason: string): string | undefined {
  if (reason === 'help-day-past') return 'neededOn'
  return reason === 'help-nothing-said' ? 'what' : undefined
}

/** One sentence; what says more about it is folded away. */
export function PostFields({
  kind,
  label,
  visit,
  skills,
  typed,
  wrong,
}: Omit<Filled<unknown>, 'data'> & { kind: PostKind; label?: string; skills: readonly string[] }) {
  const words = visit.text.help.form
  const told = ['skill', 'forWhom', 'neededOnDay', 'neededOnMonth', 'neededOnYear'].some(
    (name) => typed[name],
  )
  return (
    <>
      <TextField
        name="what"
        label={label ?? words.what[kind]}
        hint={words.whatHint[kind]}
        value={typed['what']}
        error={wrong('what')}
        maxLength={140}
      />
      <Details summary={words.more} open={told}>
        <SkillField visit={visit} skills={skills} typed={typed['skill'] ?? ''} error={wrong('skill')} />
        <TextField
          name="forWhom"
          label={words.forWhom}
          hint={words.forWhomHint}
          value={typed['forWhom']}
          error={wrong('forWhom')}
          maxLength={100}
          optional
        />
        <DateField
          name="neededOn"
          label={words.neededOn[kind]}
          value={typedParts(typed, 'neededOn')}
          error={wrong('neededOn')}
          optional
        />
      </Details>
    </>
  )
}

/** In own words, with those that were used before to choose from. */
function SkillField(props: {
  visit: CooperativeVisit
  skills: readonly string[]
  typed: string
  error: string | undefined
}) {
  const words = props.visit.text.help.form
  return (
    <Field name="skill" label={words.skill} hint={words.skillHint} error={props.error} optional>
      {(control) => (
        <>
          <input
            {...control}
            class="utrecht-textbox"
            list="skills"
            value={props.typed}
            maxLength={40}
            autoComplete="off"
          />
          <datalist id="skills">
            {props.skills.map((skill) => (
              <option key={skill} value={skill} />
            ))}
          </datalist>
          <NoBsnTick id="skill" value={props.typed} />
        </>
      )}
    </Field>
  )
}
