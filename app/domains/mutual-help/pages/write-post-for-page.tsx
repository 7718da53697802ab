import { z } from 'zod'
import { RadioGroup, Select } from '../../../ui/index.ts'
import { choice, idOf } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { POST_KINDS } from '../help.ts'
import { skillsInUse } from '../help-post.db.ts'
import { writtenForNow } from '../help-written.db.ts'
import { HOW_SAID } from '../written.ts'
import { writePostFor } from '../write-post-for.ts'
import { helpPaths } from './addresses.ts'
import { handedIn, labelOf, POST_FORM, PostFields, refusedField } from './post-fields.tsx'

/** A coach puts on the board what a member asks or offers who never signs in. */
export const writePostForPage = formPage({
  schema: z.intersection(
    POST_FORM,
    z.object({ memberId: idOf<'member'>(), kind: choice(POST_KINDS), how: choice(HOW_SAID) }),
  ),
  load: (visit) =>
    visit.read(async (tx) => ({
      members: await writtenForNow(tx, visit.cooperative.id, visit.now.today),
      skills: await skillsInUse(tx, visit.cooperative.id),
    })),
  title: (visit) => visit.text.helpWritten.title,
  lead: (visit) => visit.text.helpWritten.lead,
  back: (visit) => ({ href: paths.help(visit.cooperative.slug), label: visit.text.help.form.back }),
  initial: () => ({}),
  fields: ({ visit, data, typed, wrong }) => {
    const said = visit.text.helpWritten
    return (
      <>
        <Select
          name="memberId"
          label={said.who}
          choices={data.members.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed['memberId']}
          error={wrong('memberId')}
        />
        <RadioGroup
          name="kind"
          label={said.kind}
          choices={POST_KINDS.map((value) => ({ value, label: said.kinds[value] }))}
          value={typed['kind']}
          error={wrong('kind')}
        />
        <PostFields
          kind={typed['kind'] === 'offer' ? 'offer' : 'ask'}
          label={said.what}
          skills={data.skills}
          visit={visit}
          typed={typed}
          wrong={wrong}
        />
        <RadioGroup
          name="how"
          label={said.how}
          choices={HOW_SAID.map((value) => ({ value, label: said.hows[value] }))}
          value={typed['how']}
          error={wrong('how')}
        />
      </>
    )
  },
  label: (visit, field) => {
    const said = visit.text.helpWritten
    if (field === 'memberId') return said.who
    if (field === 'what') return said.what
    return field === 'kind' || field === 'how' ? said[field] : labelOf(visit, 'ask', field)
  },
  save: (visit, { memberId, kind, how, ...said }, commandId) =>
    visit.perform(writePostFor, visit.actor, { ...handedIn(said), memberId, kind, how }, commandId),
  done: (visit, postId) => `${helpPaths.post(visit.cooperative.slug, postId)}?gedaan=bord`,
  refusals: (visit) => visit.text.help.refusals,
  refusedField: (reason) => (reason === 'help-signs-in' ? 'memberId' : refusedField(reason)),
  saveLabel: (visit) => visit.text.help.form.save,
})
