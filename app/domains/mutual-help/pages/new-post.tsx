import { z } from 'zod'
import { DateField, Details, Field, NoBsnTick, TextField, typedParts } from '../../../ui/index.ts'
import { optionalText, text, withDays } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { optionalDay } from '../../../web/optional-day.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PostKind } from '../help.ts'
import { skillsInUse } from '../help-post.db.ts'
import { putOnBoard } from '../put-on-board.ts'
import { helpPaths } from './addresses.ts'

/** A member asks something of the others. */
export const newAskPage = newPostPage('ask')

/** A member offers the others something. */
export const newOfferPage = newPostPage('offer')

/** One sentence and one button; what says more about it is folded away. */
function newPostPage(kind: PostKind) {
  return formPage({
    schema: withDays(
      ['neededOn'],
      z.object({
        what: text(140),
        skill: optionalText(40),
        forWhom: optionalText(100),
        neededOn: optionalDay(),
      }),
    ),
    load: (visit) => visit.read((tx) => skillsInUse(tx, visit.cooperative.id)),
    title: (visit) => visit.text.help.form.title[kind],
    lead: (visit) => visit.text.help.form.lead[kind],
    back: (visit) => ({ href: paths.help(visit.cooperative.slug), label: visit.text.help.form.back }),
    initial: (_data, visit) => ({ what: visit.url.searchParams.get('wat') ?? '' }),
    fields: (filled) => <PostFields kind={kind} {...filled} />,
    label: (visit, field) => {
      const words = visit.text.help.form
      if (field === 'skill') return words.skill
      if (field === 'forWhom') return words.forWhom
      return field === 'neededOn' ? words.neededOn[kind] : words.what[kind]
    },
    save: (visit, said, commandId) =>
      visit.perform(putOnBoard, visit.actor, { ...said, neededOn: said.neededOn ?? null, kind }, commandId),
    done: (visit, postId) => `${helpPaths.post(visit.cooperative.slug, postId)}?gedaan=bord`,
    refusals: (visit) => visit.text.help.refusals,
    refusedField: (reason) => {
      if (reason === 'help-day-past') return 'neededOn'
      return reason === 'help-nothing-said' ? 'what' : undefined
    },
    saveLabel: (visit) => visit.text.help.form.save,
  })
}

function PostFields({ kind, visit, data, typed, wrong }: Filled<readonly string[]> & { kind: PostKind }) {
  const words = visit.text.help.form
  const told = ['skill', 'forWhom', 'neededOnDay', 'neededOnMonth', 'neededOnYear'].some(
    (name) => typed[name],
  )
  return (
    <>
      <TextField
        name="what"
        label={words.what[kind]}
        hint={words.whatHint[kind]}
        value={typed['what']}
        error={wrong('what')}
        maxLength={140}
      />
      <Details summary={words.more} open={told}>
        <SkillField visit={visit} skills={data} typed={typed['skill'] ?? ''} error={wrong('skill')} />
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
